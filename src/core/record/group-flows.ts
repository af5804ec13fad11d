import { partsOf, serialOf } from '../cell/serial';
import { dueDateOf } from '../due/due-date';
import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { amountReader } from './column-reader';
import type { Loans } from './loans';

/** The span of time whose payments a loan list shows. */
export type FlowPeriod = 'Month' | 'Quarter' | 'Year';

/**
 * What the loans of a group paid in the period, and what they were to pay, in đồng: of interest, or of principal. What exactly the bank's system counts is not known,
 * so these are definitions of our own: interest to be collected = Lãi DT (accrued in the period), collected = Thu lãi TH + QH;
 * principal that fell due = of the loans whose due date lies in the period, what they paid in it and what of them is still owed but not
 * frozen.
 */
export interface Flow {
  readonly collected: number;
  readonly due: number;
  readonly period: FlowPeriod;
}

/** The score is monthly: only what was paid in the month can be scored. */
export const SCORED_PERIODS: readonly FlowPeriod[] = ['Month'];
/** A plan's targets are those of a year: the longest span that the lists show. */
export const PLAN_PERIODS: readonly FlowPeriod[] = ['Year', 'Quarter', 'Month'];

interface Sums {
  collected: number;
  due: number;
  /** an amount or a date that the sum needs cannot be read */
  unreadable: boolean;
}

export interface FlowTallies {
  interest(group: string): Flow | null;
  principal(group: string): Flow | null;
}

/**
 * Flows of every group in the first of the periods of which all lists have the columns, by the key that `keyOf` gives a loan ('' = none).
 * Null: the lists lack the columns, or a cell of the group cannot be read.
 */
export function tallyFlows(loans: Loans, keyOf: (loan: number) => string, periods: readonly FlowPeriod[]): FlowTallies {
  const interest = interestSums(loans, keyOf, periods);
  const principal = principalSums(loans, keyOf, periods);
  return { interest: flowOf(interest), principal: flowOf(principal) };
}

interface Tally {
  readonly period: FlowPeriod;
  readonly sums: ReadonlyMap<string, Sums>;
}

const flowOf =
  (tally: Tally | null) =>
  (group: string): Flow | null => {
    const sums = tally?.sums.get(group);
    return !tally || !sums || sums.unreadable
      ? null
      : { collected: sums.collected, due: sums.due, period: tally.period };
  };

/** The first period of which every list has the columns. */
const periodWith = (
  tables: readonly Table[],
  periods: readonly FlowPeriod[],
  fields: readonly string[],
): FlowPeriod | null =>
  tables.length === 0
    ? null
    : (periods.find((period) =>
        tables.every((table) => fields.every((field) => columnOf(table, `${field}${period}` as FieldId) !== undefined)),
      ) ?? null);

/** Amounts of a field of the period, by loan; 0 where a list has no such column. */
function flowReader(loans: Loans, field: string, period: FlowPeriod): (loan: number) => number {
  const readers = loans.tables.map((table) => amountReader(table, `${field}${period}` as FieldId, 0));
  return (loan) => readers[loans.table[loan] ?? 0]?.(loans.row[loan] ?? -1) ?? 0;
}

function interestSums(loans: Loans, keyOf: (loan: number) => string, periods: readonly FlowPeriod[]): Tally | null {
  const period = periodWith(loans.tables, periods, ['interestAccrued', 'interestInTerm']);
  if (!period) return null;
  const accrued = flowReader(loans, 'interestAccrued', period);
  const inTerm = flowReader(loans, 'interestInTerm', period);
  const overdue = flowReader(loans, 'interestOverdue', period);
  const tally = new FlowSums();
  for (let loan = 0; loan < loans.count; loan++) {
    const key = keyOf(loan);
    if (key) tally.add(key, inTerm(loan) + overdue(loan), accrued(loan));
  }
  return { period, sums: tally.byKey };
}

function principalSums(loans: Loans, keyOf: (loan: number) => string, periods: readonly FlowPeriod[]): Tally | null {
  const period = periodWith(loans.tables, periods, ['principalInTerm']);
  if (!period || loans.date === null) return null;
  const first = firstDay(loans.date, period);
  const inTerm = flowReader(loans, 'principalInTerm', period);
  const overdue = flowReader(loans, 'principalOverdue', period);
  const tally = new FlowSums();
  for (let loan = 0; loan < loans.count; loan++) {
    const key = keyOf(loan);
    if (!key) continue;
    const due = dueDateOf(loans, loan, 'auto');
    const owed = (loans.inTerm[loan] ?? 0) + (loans.overdue[loan] ?? 0);
    // a loan without a date may have fallen due or not: nothing can be said of its group
    if (Number.isNaN(due) && owed > 0) tally.add(key, NaN, NaN);
    else if (due >= first && due <= loans.date) {
      const paid = inTerm(loan) + overdue(loan);
      tally.add(key, paid, paid + owed);
    } else tally.add(key, 0, 0);
  }
  return { period, sums: tally.byKey };
}

class FlowSums {
  readonly byKey = new Map<string, Sums>();

  add(key: string, collected: number, due: number): void {
    let sums = this.byKey.get(key);
    if (!sums) this.byKey.set(key, (sums = { collected: 0, due: 0, unreadable: false }));
    if (!Number.isFinite(collected) || !Number.isFinite(due)) sums.unreadable = true;
    sums.collected += collected;
    sums.due += due;
  }
}

/** First day of the month, quarter or year that a day lies in. */
export function firstDay(date: number, period: FlowPeriod): number {
  const { year, month } = partsOf(date);
  const first = period === 'Month' ? month : period === 'Quarter' ? month - ((month - 1) % 3) : 1;
  return serialOf(year, first, 1) ?? date;
}
