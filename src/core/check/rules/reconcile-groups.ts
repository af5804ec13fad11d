import { loanSource } from '../../record/loans';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { compare, dayOf } from '../reconcile/compare';
import { namedReader } from '../reconcile/axis';
import { loanTally } from '../reconcile/loan-tally';
import { BELOW_MILLION, byNames, EXACT } from '../reconcile/reconciliation';
import type { Reconciliation } from '../reconcile/reconciliation';
import { reconciliationRule } from '../reconcile/reconciliation-rule';
import { doubtfulLoans } from '../doubts';
import type { Raised } from '../finding';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { sheetNames } from '../sheet-names';
import { numberAt, placeAt, rawAt, textAt } from '../table-cell';

/** The bank's list of groups (BC0437) beside the loans of each group. */
const OF_GROUPS = {
  stated: ['groupList'],
  named: (table) => namedReader(table, 'group'),
  counted: (office) => [byNames(loanTally(office, 'group', 'all'))],
} as const satisfies Partial<Reconciliation>;

const GROUP_DEBTS: Reconciliation = {
  ...OF_GROUPS,
  fields: {
    borrowers: EXACT,
    outstanding: BELOW_MILLION,
    overdue: BELOW_MILLION,
    frozen: BELOW_MILLION,
    savings: BELOW_MILLION,
  },
};

/** Members with debt, debt, overdue and frozen debt, savings of a group in BC0437 ≠ its loans. */
export const reconcileGroup = reconciliationRule(
  { id: 'reconcile.group', severity: 'error', source: 'SHEETS 3, R1', lists: ['loanList'] },
  GROUP_DEBTS,
);

/** Lãi tồn may differ by what came in after the closing: told, not called wrong. */
export const reconcileGroupArrears = reconciliationRule(
  { id: 'reconcile.groupArrears', severity: 'info', source: 'SHEETS 3, R1', lists: ['loanList'] },
  { ...OF_GROUPS, fields: { outstanding: BELOW_MILLION, arrears: BELOW_MILLION }, told: ['arrears'] },
);

/** Codes named in one finding. */
const MOST_NAMED = 5;
const MOST_EVIDENCE = 20;

interface Missing {
  readonly table: Table;
  readonly row: number;
  readonly column: Column;
  readonly code: string;
}

/** Groups with debt that only one of BC0437 and the loans has: told once for each side, where the two speak of the same groups. */
export const reconcileGroupMissing = rule(
  {
    id: 'reconcile.groupMissing',
    severity: 'warning',
    source: 'SHEETS 3, R1',
    scope: 'office',
    kinds: ['groupList', 'loanList'],
    mend: 'export',
  },
  function* (office) {
    const tally = loanTally(office, 'group', 'all');
    const lists = office.tables.filter(
      (table) => table.kind === 'groupList' && compare(office, table, GROUP_DEBTS, {}).length > 0,
    );
    if (!tally || lists.length === 0) return;
    for (const table of lists) {
      const named = namedReader(table, 'group');
      const missing = owingRows(table).filter(({ row }) => named && !tally.find(named(row)));
      const doubted = missing.length > 0 ? doubtedGroups(office) : new Set<string>();
      yield* told(
        missing.filter(({ code }) => !doubted.has(code)),
        tally.sheet,
      );
    }
    const listed = new Set(lists.flatMap(codesOf));
    const unlisted = [...office.loans.byGroup()].flatMap(([code, members]) => {
      const owing = members.find((loan) => office.loans.outstanding(loan).low > 0);
      if (listed.has(code) || owing === undefined) return [];
      const { table, row } = loanSource(office.loans.loans, owing);
      const column = columnOf(table, 'groupCode');
      return column ? [{ table, row, column, code }] : [];
    });
    // a list of some groups only (one commune's) says nothing of the others
    if (unlisted.length * 2 < listed.size) yield* told(unlisted, sheetNames(lists));
  },
);

/** Codes on loans of which it is already told that they may belong elsewhere. */
const doubtedGroups = (office: Office): ReadonlySet<string> =>
  new Set(doubtfulLoans(office).flatMap(({ loan, moves }) => (moves ? [office.loans.loans.group[loan] ?? ''] : [])));

const codesOf = (table: Table): string[] => {
  const codes = columnOf(table, 'groupCode');
  return dataRows(table).map((row) => textAt(codes, row));
};

function owingRows(table: Table): Missing[] {
  const column = columnOf(table, 'groupCode');
  const debt = columnOf(table, 'outstanding');
  if (!column || !debt) return [];
  return dataRows(table)
    .filter((row) => numberAt(debt, row) > 0 && column.readings[row] !== Reading.unreadable)
    .map((row) => ({ table, row, column, code: textAt(column, row) }))
    .filter(({ code }) => code !== '' && Number(code) !== 0);
}

function* told(missing: readonly Missing[], missingIn: string): Generator<Raised<'reconcile.groupMissing'>> {
  const [first] = missing;
  if (!first) return;
  const places = missing.slice(0, MOST_EVIDENCE).map(({ table, column, row }) => placeAt(table, column, row));
  yield {
    place: placeAt(first.table, first.column, first.row),
    found: rawAt(first.column, first.row),
    values: {
      sheet: first.table.sheet,
      missingIn,
      groups: missing
        .slice(0, MOST_NAMED)
        .map(({ code }) => code)
        .join(', '),
      count: missing.length,
    },
    evidence: places.slice(1),
  };
}

/** The score sheet and the loans may have different numbers of groups: both are shown, neither is called wrong. */
export const reconcileGroupCount = rule(
  {
    id: 'reconcile.groupCount',
    severity: 'info',
    source: 'SHEETS 3, R11',
    scope: 'office',
    kinds: ['groupScore', 'loanList'],
    mend: 'none',
  },
  function* (office) {
    const [table] = office.scores.tables;
    const column = table && columnOf(table, 'groupCode');
    if (!table || !column) return;
    const stated = office.scores.groups.length;
    const counted = owingGroups(office);
    const { loans } = office.loans;
    if (stated === counted || counted === 0) return;
    if ((loans.date ?? office.asOf) !== dayOf(office, table)) return;
    const [first] = office.scores.groups;
    const known = office.scores.groups.filter(({ code }) => office.loans.byGroup().has(code)).length;
    if (!first || known * 2 < Math.max(stated, counted)) return;
    yield {
      place: placeAt(first.table, column, first.row),
      found: rawAt(column, first.row),
      values: { sheet: sheetNames(office.scores.tables), stated, other: sheetNames(loans.tables), counted },
      evidence: [],
    };
  },
);

/** Groups with debt; one code in two offices is two groups. */
function owingGroups(office: Office): number {
  const { loans } = office.loans;
  let count = 0;
  for (const members of office.loans.byGroup().values()) {
    const offices: string[] = [];
    for (const loan of members) {
      const of = loans.office[loan] ?? '';
      if (of === offices[0] || !((loans.outstanding[loan] ?? NaN) > 0) || offices.includes(of)) continue;
      offices.push(of);
    }
    count += offices.length;
  }
  return count;
}
