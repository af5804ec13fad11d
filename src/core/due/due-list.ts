import type { Loans } from '../record/loans';
import { atOnce, mapSteps, ROWS_A_PIECE, type Steps } from '../steps';
import { dueDateOf } from './due-date';
import type { DueBasis } from './due-date';
import { noticesOf, stageOf } from './stage';
import type { Notices, Stage } from './stage';

/** Debts column by column: what falls due, how much of it (đồng, or the unit of the range) and when. */
export interface Debts {
  readonly code: readonly string[];
  /** 1900 serials; NaN = no date */
  readonly dueDate: Float64Array;
  readonly amount: Float64Array;
}

export interface DueEntry {
  /** index of the debt in what the list was made from */
  readonly index: number;
  readonly code: string;
  /** 1900 serials */
  readonly dueDate: number;
  readonly notices: Notices;
  readonly amount: number;
  /** negative once the day has passed */
  readonly daysLeft: number;
  readonly stage: Stage;
}

export interface DueList {
  readonly asOf: number;
  /** by due date, then by code */
  readonly entries: readonly DueEntry[];
  /** debts with an amount but without a due date: they are in no list and must be told */
  readonly undated: readonly number[];
}

/**
 * The part of each loan that can still fall due: its in-term balance. Overdue debt has fallen due, frozen debt (nợ khoanh) does not,
 * and a settled loan owes nothing.
 */
export function debtsOf(loans: Loans, basis: DueBasis): Debts {
  const dueDate = new Float64Array(loans.count);
  const amount = new Float64Array(loans.count);
  for (let loan = 0; loan < loans.count; loan++) {
    dueDate[loan] = dueDateOf(loans, loan, basis);
    amount[loan] = loans.closed[loan] ? 0 : (loans.inTerm[loan] ?? 0);
  }
  return { code: loans.code, dueDate, amount };
}

/** Debts with an amount above 0, as on a day (serial), each with its stage and its reminders. Entries point at loans by `index`. */
export const dueList = (loans: Loans, asOf: number, { basis }: { readonly basis: DueBasis }): DueList =>
  scheduleOf(debtsOf(loans, basis), asOf);

/** The same for debts from anywhere. */
export const scheduleOf = (debts: Debts, asOf: number): DueList => atOnce(scheduleSteps(debts, asOf));

/** `dueList` step by step. */
export function* dueListSteps(loans: Loans, asOf: number, { basis }: { readonly basis: DueBasis }): Steps<DueList> {
  const debts = debtsOf(loans, basis);
  yield null;
  return yield* scheduleSteps(debts, asOf);
}

function* scheduleSteps(debts: Debts, asOf: number): Steps<DueList> {
  const today = Math.floor(asOf);
  const undated: number[] = [];
  const dated: number[] = [];
  for (let index = 0; index < debts.dueDate.length; index++) {
    if (!((debts.amount[index] ?? 0) > 0)) continue;
    (Number.isFinite(debts.dueDate[index]) ? dated : undated).push(index);
  }
  yield null;
  const order = inOrder(debts, dated);
  const entries = yield* mapSteps(order, (index) => entryOf(debts, index, today), ROWS_A_PIECE);
  return { asOf: today, entries, undated };
}

function entryOf(debts: Debts, index: number, today: number): DueEntry {
  const dueDate = Math.floor(debts.dueDate[index] ?? NaN);
  const daysLeft = dueDate - today;
  return {
    index,
    code: debts.code[index] ?? '',
    dueDate,
    notices: noticesOf(dueDate),
    amount: debts.amount[index] ?? 0,
    daysLeft,
    stage: stageOf(daysLeft),
  };
}

/** By day, then code, then place in the input. There are far fewer days than debts, so only the days are sorted as a whole. */
function inOrder(debts: Debts, indexes: readonly number[]): number[] {
  const days = new Map<number, number[]>();
  for (const index of indexes) {
    const day = Math.floor(debts.dueDate[index] ?? 0);
    const of = days.get(day);
    if (of) of.push(index);
    else days.set(day, [index]);
  }
  const sorted: number[] = [];
  for (const [, day] of [...days].sort(([a], [b]) => a - b)) {
    if (!isByCode(debts, day)) day.sort((a, b) => compareText(debts.code[a] ?? '', debts.code[b] ?? '') || a - b);
    for (const index of day) sorted.push(index);
  }
  return sorted;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lists are mostly kept by code already: then nothing is to be sorted. */
function isByCode(debts: Debts, indexes: readonly number[]): boolean {
  for (let at = 1; at < indexes.length; at++) {
    if ((debts.code[indexes[at - 1] ?? 0] ?? '') > (debts.code[indexes[at] ?? 0] ?? '')) return false;
  }
  return true;
}
