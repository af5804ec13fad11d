import { ORGANISATION_CODE } from '../../record/organisation';
import type { Organisation } from '../../record/organisation';
import { loanSource } from '../../record/loans';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Place, Raised } from '../finding';
import { rule } from '../rule';
import type { Office } from '../rule';
import type { ScoredGroup } from '../score-book';
import { placeAt, rawAt, textAt } from '../table-cell';

/**
 * True if the score sheet and the loans speak of the same day and office: at least half of the groups that the loans name are scored.
 * A score sheet of another office would otherwise make every group unknown, one of last month every new group.
 */
function isComparable({ loans, scores }: Office): boolean {
  const { date } = loans.loans;
  if (date !== null && scores.date !== null && date !== scores.date) return false;
  const codes = [...loans.byGroup().keys()];
  const known = codes.filter((code) => scores.has(code)).length;
  return known > 0 && known * 2 >= codes.length;
}

/** A group that the score sheet does not have: told once, at the first of its loans that owe anything. */
export const groupUnknown = rule(
  {
    id: 'group.unknown',
    severity: 'error',
    source: 'SHEETS 3, C9',
    scope: 'office',
    kinds: ['loanList', 'groupScore'],
    mend: 'figure',
  },
  function* (office) {
    if (!isComparable(office)) return;
    for (const [code, members] of office.loans.byGroup()) {
      if (office.scores.has(code)) continue;
      const owing = members.filter((loan) => office.loans.outstanding(loan).high > 0);
      const [first] = owing;
      if (first === undefined) continue;
      const { table, row } = loanSource(office.loans.loans, first);
      const column = columnOf(table, 'groupCode');
      if (!column || office.isWrong(placeAt(table, column, row))) continue;
      const others = owing.slice(1, 20).map((loan) => placeOfGroup(office, loan));
      yield {
        place: placeAt(table, column, row),
        found: rawAt(column, row),
        values: {
          group: code,
          loan: office.loans.loans.code[first] ?? '',
          loans: owing.length,
          scoreSheet: office.scores.tables[0]?.sheet ?? '',
        },
        evidence: others.filter((place) => place !== null),
      };
    }
  },
);

function placeOfGroup(office: Office, loan: number): Place | null {
  const { table, row } = loanSource(office.loans.loans, loan);
  const column = columnOf(table, 'groupCode');
  return column ? placeAt(table, column, row) : null;
}

/** Groups compared between two pauses, some thirty loans each. */
const GROUPS_A_PIECE = 400;

/**
 * A loan under another organisation (ĐVUT) than its group. Where all of several loans of the group agree against the score sheet,
 * the score sheet's cell is told, once.
 */
export const groupOrganisation = rule(
  {
    id: 'group.organisation',
    severity: 'error',
    source: 'SHEETS 3, C11, C12',
    scope: 'office',
    kinds: ['loanList', 'groupScore'],
    mend: 'figure',
  },
  function* (office) {
    if (office.scores.groups.length === 0) return;
    let done = 0;
    for (const [code, members] of office.loans.byGroup()) {
      if (done++ % GROUPS_A_PIECE === 0) yield null;
      const off = loansElsewhere(office, code, members);
      const [first] = off;
      if (!first) continue;
      const allAgree =
        off.length === members.length && off.every(({ organisation }) => organisation === first.organisation);
      const raised =
        allAgree && members.length > 1
          ? [ofGroup(office, first.scored, first.organisation, members)]
          : off.map(({ loan, scored, organisation }) => ofLoan(office, loan, scored, organisation));
      for (const one of raised) if (one && !office.isWrong(one.place)) yield one;
    }
  },
);

interface Elsewhere {
  readonly loan: number;
  readonly scored: ScoredGroup;
  readonly organisation: Organisation;
}

/** Loans of a group that name another organisation than its score sheet. */
function loansElsewhere({ loans: { loans }, scores }: Office, code: string, members: readonly number[]): Elsewhere[] {
  const found: Elsewhere[] = [];
  let office: string | undefined;
  let scored: ScoredGroup | null = null;
  for (const loan of members) {
    const organisation = loans.organisation[loan] ?? null;
    if (!organisation) continue;
    // nearly always one office, and so one row of the score sheet
    const of = loans.office[loan] ?? '';
    if (of !== office) [office, scored] = [of, scores.find(code, of)];
    if (scored && scored.organisation && organisation !== scored.organisation)
      found.push({ loan, scored, organisation });
  }
  return found;
}

/** The cell that names an organisation; of code and name, the one that says it. */
const organisationCell = (table: Table, row: number): Column | undefined =>
  [columnOf(table, 'organisationCode'), columnOf(table, 'organisationName')].find(
    (column) => column && textAt(column, row) !== '',
  );

/** The organisation as the column writes it: its code, or nothing where it is written in words. */
const written = (column: Column, organisation: Organisation): { expected?: string } =>
  column.field === 'organisationCode' ? { expected: ORGANISATION_CODE[organisation] } : {};

function ofLoan(
  office: Office,
  loan: number,
  scored: ScoredGroup,
  organisation: Organisation,
): Raised<'group.organisation'> | null {
  const { table, row } = loanSource(office.loans.loans, loan);
  const column = organisationCell(table, row);
  const other = organisationCell(scored.table, scored.row);
  if (!column || !other || !scored.organisation) return null;
  return {
    place: placeAt(table, column, row),
    found: rawAt(column, row),
    ...written(column, scored.organisation),
    values: {
      group: scored.code,
      loan: office.loans.loans.code[loan] ?? '',
      of: 'loan',
      organisation,
      other: scored.organisation,
      loans: 1,
    },
    evidence: [placeAt(scored.table, other, scored.row)],
  };
}

function ofGroup(
  office: Office,
  scored: ScoredGroup,
  organisation: Organisation,
  members: readonly number[],
): Raised<'group.organisation'> | null {
  const column = organisationCell(scored.table, scored.row);
  if (!column || !scored.organisation) return null;
  const evidence = members.slice(0, 20).map((loan) => {
    const { table, row } = loanSource(office.loans.loans, loan);
    const cell = organisationCell(table, row);
    return cell ? placeAt(table, cell, row) : null;
  });
  return {
    place: placeAt(scored.table, column, scored.row),
    found: rawAt(column, scored.row),
    ...written(column, organisation),
    values: {
      group: scored.code,
      loan: office.loans.loans.code[members[0] ?? -1] ?? '',
      of: 'group',
      organisation: scored.organisation,
      other: organisation,
      loans: members.length,
    },
    evidence: evidence.filter((place) => place !== null),
  };
}
