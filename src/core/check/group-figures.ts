import { loanSource } from '../record/loans';
import { latestOf } from '../record/latest';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { borrowerSteps } from './borrowers';
import { dataRows } from './loan-rows';
import type { Office, RuleSteps } from './rule';
import { dongOf, numberAt, textAt } from './table-cell';

/** A group's debt, and the row that a finding about the group is told at. Amounts in đồng; NaN = not known. */
export interface GroupFigures {
  readonly code: string;
  readonly table: Table;
  readonly row: number;
  readonly outstanding: number;
  readonly overdue: number;
  /** distinct borrowers with debt */
  readonly households: number;
}

const known = new WeakMap<Office['loans'], readonly GroupFigures[]>();

/**
 * Every group that owes, as the loans show it, each at its row of the score sheet or at its first loan; without loans, as the latest
 * lists of groups print it. Step by step.
 */
export function* groupFigures(office: Office): RuleSteps<readonly GroupFigures[]> {
  let found = known.get(office.loans);
  if (!found)
    known.set(office.loans, (found = office.loans.loans.count > 0 ? yield* fromLoans(office) : fromLists(office)));
  return found;
}

/** Groups between two pauses, some thirty loans each. */
const GROUPS_A_PIECE = 400;

function* fromLoans({ loans: book, scores }: Office): RuleSteps<GroupFigures[]> {
  const { loans } = book;
  const found: GroupFigures[] = [];
  const borrowers = yield* borrowerSteps(loans);
  // the last group, counted from 1, that each borrower was met in
  const metIn = new Int32Array(loans.count);
  let group = 0;
  for (const [code, members] of book.byGroup()) {
    const [first] = members;
    if (first === undefined || Number(code) === 0) continue;
    if (group % GROUPS_A_PIECE === 0) yield null;
    group++;
    let [outstanding, overdue, households] = [0, 0, 0];
    for (const loan of members) {
      const debt = loans.outstanding[loan] ?? NaN;
      if (!(debt > 0)) continue;
      outstanding += debt;
      overdue += Math.max(0, loans.overdue[loan] ?? 0) || 0;
      const borrower = borrowers[loan] as number;
      if (metIn[borrower] === group) continue;
      metIn[borrower] = group;
      households++;
    }
    if (outstanding <= 0) continue;
    const { table, row } = scores.find(code, loans.office[first] ?? '') ?? loanSource(loans, first);
    found.push({ code, table, row, outstanding, overdue, households });
  }
  return found;
}

function fromLists(office: Office): GroupFigures[] {
  const lists = office.tables.filter(({ kind }) => kind === 'groupList' || kind === 'groupReview');
  return latestOf(lists).current.flatMap((table) => {
    const codes = columnOf(table, 'groupCode');
    if (!codes) return [];
    const columns = {
      outstanding: columnOf(table, 'outstanding'),
      overdue: columnOf(table, 'overdue'),
      households: columnOf(table, 'borrowers') ?? columnOf(table, 'households'),
    };
    const at = (column: Column | undefined, row: number): number =>
      column ? numberAt(column, row) * (dongOf(table, column) ?? NaN) : NaN;
    return dataRows(table)
      .map((row) => ({
        ...{ code: textAt(codes, row), table, row },
        ...{ outstanding: at(columns.outstanding, row), overdue: at(columns.overdue, row) },
        households: at(columns.households, row),
      }))
      .filter(({ outstanding }) => !(outstanding <= 0));
  });
}
