import type { Interval } from '../../cell/figure';
import { loanSource } from '../../record/loans';
import { columnOf } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { doubtfulLoans, explains } from '../doubts';
import type { DoubtfulLoan } from '../doubts';
import type { Raised } from '../finding';
import { exactly, holdsZero, intersects, middle, sub, sum, widen } from '../interval';
import { rule } from '../rule';
import type { Office } from '../rule';
import type { ScoredGroup } from '../score-book';
import { dongOf, inCellStyle, numberAt, placeAt, rawAt } from '../table-cell';

/** A difference below one million đồng is none (SHEETS R1): the sheets are drawn at different hours. */
const TOLERANCE_DONG = 1_000_000;

/** Groups compared between two pauses, some thirty loans each. */
const GROUPS_A_PIECE = 400;

interface Compared {
  readonly group: ScoredGroup;
  readonly column: Column;
  /** Σ loans, in đồng */
  readonly listed: Interval;
  readonly fits: boolean;
}

/** Dư nợ of the score sheet ≠ Σ of the group's loans, where both are of one day and speak of the same groups. */
export const groupDebt = rule(
  {
    id: 'group.debt',
    severity: 'error',
    source: 'SHEETS 3, R1',
    scope: 'office',
    kinds: ['loanList', 'groupScore'],
    mend: 'figure',
  },
  function* (office) {
    const { date, count } = office.loans.loans;
    if (count === 0 || (date !== null && office.scores.date !== null && date !== office.scores.date)) return;
    const compared: Compared[] = [];
    for (const [at, group] of office.scores.rows.entries()) {
      if (at % GROUPS_A_PIECE === 0) yield null;
      const one = compare(office, group);
      if (one) compared.push(one);
    }
    const matching = compared.filter(({ fits }) => fits).length;
    // lists that agree in less than half of the groups are not of the same scope (a list of overdue loans, another office)
    if (matching * 2 < compared.length) return;
    const misfits = compared.filter(({ fits }) => !fits);
    if (misfits.length === 0) return;
    const strays = strayLoans(office);
    const doubtful = doubtfulLoans(office);
    for (const one of misfits)
      if (!explainedBy(office, one, strays, doubtful)) {
        const raised = raise(office, one);
        if (!office.isWrong(raised.place)) yield raised;
      }
  },
);

function compare(office: Office, group: ScoredGroup): Compared | null {
  const column = columnOf(group.table, 'outstanding');
  const dong = column && dongOf(group.table, column);
  if (!column || !dong || !Number.isFinite(numberAt(column, group.row))) return null;
  const { outstanding } = office.loans.bounds;
  let low = 0;
  let high = 0;
  for (const loan of office.loans.byGroup().get(group.code) ?? []) {
    if (!isOf(office, group, loan)) continue;
    low += outstanding.lowAt(loan);
    high += outstanding.highAt(loan);
  }
  const listed = { low, high };
  return {
    group,
    column,
    listed,
    fits: isNear(gapOf(column, group.row, dong, listed), column, group.row, dong),
  };
}

/** Whether a loan under the group's code is of its office; one left blank on either side may be any. */
function isOf(office: Office, group: ScoredGroup, loan: number): boolean {
  const of = office.loans.loans.office[loan];
  return !of || !group.office || of === group.office;
}

/** Printed − listed, in đồng. */
const gapOf = (column: Column, row: number, dong: number, listed: Interval): Interval =>
  sub(exactly(numberAt(column, row) * dong), listed);

/** Below the tolerance, or within the printed precision where that is coarser. */
function isNear(gap: Interval, column: Column, row: number, dong: number): boolean {
  const room = Math.max(TOLERANCE_DONG - 1, (column.halves[row] ?? 0) * dong);
  return holdsZero(widen(gap, room));
}

/** Loans whose group the score sheet does not have: `group.unknown` tells them, and one of them may be what a group lacks. */
const strayLoans = (office: Office): Interval[] =>
  [...office.loans.byGroup()]
    .filter(([code]) => !office.scores.has(code))
    .map(([, loans]) => sum(loans.map((loan) => office.loans.outstanding(loan))));

function explainedBy(
  office: Office,
  { group, column, listed }: Compared,
  strays: readonly Interval[],
  doubtful: readonly DoubtfulLoan[],
): boolean {
  const dong = dongOf(group.table, column) ?? 1;
  const gap = widen(gapOf(column, group.row, dong, listed), TOLERANCE_DONG - 1);
  const isCounted = (loan: number): boolean =>
    office.loans.loans.group[loan] === group.code && isOf(office, group, loan);
  return (
    strays.some((stray) => intersects(gap, stray)) ||
    explains(office, doubtful, { field: 'outstanding', gap, isCounted })
  );
}

function raise(office: Office, { group, column, listed }: Compared): Raised<'group.debt'> {
  const loans = (office.loans.byGroup().get(group.code) ?? []).filter((loan) => isOf(office, group, loan));
  const dong = dongOf(group.table, column) ?? 1;
  const total = middle(listed) / dong;
  const places = loans.slice(0, 20).map((loan) => {
    const { table, row } = loanSource(office.loans.loans, loan);
    const balance = columnOf(table, 'outstanding');
    return balance ? placeAt(table, balance, row) : null;
  });
  return {
    place: placeAt(group.table, column, group.row),
    found: rawAt(column, group.row),
    ...(listed.low === listed.high ? { expected: inCellStyle(column, group.row, total) } : {}),
    values: {
      group: group.code,
      outstanding: numberAt(column, group.row),
      loans: loans.length,
      sum: total,
      loanSheet: office.loans.loans.tables[0]?.sheet ?? '',
    },
    evidence: places.filter((place) => place !== null),
  };
}
