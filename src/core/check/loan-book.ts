import type { Interval } from '../cell/figure';
import { amountReader, textReader } from '../record/column-reader';
import { loanSteps } from '../record/loans';
import type { Loans } from '../record/loans';
import type { Organisation } from '../record/organisation';
import { columnOf, Reading } from '../sheet/table';
import type { Table } from '../sheet/table';
import { atOnce, type Steps } from '../steps';
import { EVERYTHING, exactly, hull, negate } from './interval';
import { Intervals } from './intervals';
import { listedByOrganisation } from './listed';
import type { Listed } from './listed';
import type { ScoreBook } from './score-book';

/**
 * The lists of loans as the checks use them: each contract once, with what its balance can truly be. Where a row contradicts itself
 * (total ≠ its parts, CLOSE with a balance, two rows with two balances) its own rule tells so; sums over loans then only know the
 * interval between the readings, so that one mistake is not told a second time by every total that it feeds.
 */
export interface LoanBook {
  readonly loans: Loans;
  /** in đồng, by loan */
  outstanding(loan: number): Interval;
  overdue(loan: number): Interval;
  /** the same, for sums over many loans */
  readonly bounds: { readonly outstanding: Intervals; readonly overdue: Intervals };
  /** loans of each group code */
  byGroup(): ReadonlyMap<string, readonly number[]>;
  byOrganisation(): ReadonlyMap<Organisation, Listed>;
}

export const loanBook = (tables: readonly Table[], scores: ScoreBook): LoanBook =>
  atOnce(loanBookSteps(tables, scores));

/** `loanBook` step by step. */
export function* loanBookSteps(tables: readonly Table[], scores: ScoreBook): Steps<LoanBook> {
  const loans = yield* loanSteps(tables);
  const { outstanding, overdue } = balancesOf(loans);
  yield null;
  let groups: Map<string, number[]> | undefined;
  let organisations: Map<Organisation, Listed> | undefined;
  const book: LoanBook = {
    loans,
    outstanding: (loan) => outstanding.at(loan),
    overdue: (loan) => overdue.at(loan),
    bounds: { outstanding, overdue },
    byGroup: () => (groups ??= loansByGroup(loans)),
    byOrganisation: () => (organisations ??= listedByOrganisation(book, scores)),
  };
  return book;
}

interface Balances {
  readonly outstanding: Intervals;
  readonly overdue: Intervals;
}

const ofNumber = (value: number): Interval => (Number.isFinite(value) ? exactly(value) : EVERYTHING);

const withMirror = (interval: Interval): Interval => (interval.low < 0 ? hull(interval, negate(interval)) : interval);

function balancesOf(loans: Loans): Balances {
  const outstanding = new Intervals(loans.outstanding);
  const overdue = new Intervals(loans.overdue);
  for (let loan = 0; loan < loans.count; loan++) {
    const total = loans.outstanding[loan] ?? NaN;
    const late = loans.overdue[loan] ?? NaN;
    const parts = (loans.inTerm[loan] ?? NaN) + late + (loans.frozen[loan] ?? NaN);
    const limit = limitOf(loans, loan);
    const settled = loans.closed[loan] === 1;
    // a row that does not contradict itself is just what it says
    if (total === parts && total >= 0 && late >= 0 && !(total > limit) && !settled) continue;
    let balance = hull(ofNumber(total), ofNumber(parts));
    if (total > limit) balance = hull(balance, exactly(limit));
    const overdueDebt = parts === total ? ofNumber(late) : hull(ofNumber(late), ofNumber(late - parts + total));
    outstanding.set(loan, settled ? hull(withMirror(balance), exactly(0)) : withMirror(balance));
    overdue.set(loan, settled ? hull(withMirror(overdueDebt), exactly(0)) : withMirror(overdueDebt));
  }
  widenByRepeats(loans, outstanding, overdue);
  return { outstanding, overdue };
}

/** What a balance cannot exceed: what was disbursed, or what was granted where the list has no such column. */
const limitOf = (loans: Loans, loan: number): number => {
  const disbursed = loans.disbursed[loan] ?? NaN;
  return Number.isFinite(disbursed) ? disbursed : (loans.principal[loan] ?? NaN);
};

/** A contract on several rows with different balances: any of them may be right. */
function widenByRepeats(loans: Loans, outstanding: Intervals, overdue: Intervals): void {
  if (loans.repeats === 0) return;
  const loanOf = new Map(loans.code.map((code, loan) => [code, loan]));
  for (const table of loans.tables) {
    const codes = textReader(table, 'loanCode');
    const readings = columnOf(table, 'loanCode')?.readings;
    const total = amountReader(table, 'outstanding', NaN);
    const late = amountReader(table, 'overdue', 0);
    const widen = (intervals: Intervals, loan: number, value: number): void => {
      if (Number.isFinite(value)) intervals.set(loan, hull(intervals.at(loan), exactly(value)));
    };
    for (let row = 0; row < table.rows.length; row++) {
      const code = codes(row);
      const loan = code === '' || readings?.[row] === Reading.imprecise ? undefined : loanOf.get(code);
      if (loan === undefined) continue;
      widen(outstanding, loan, total?.(row) ?? NaN);
      widen(overdue, loan, late?.(row) ?? NaN);
    }
  }
}

function loansByGroup(loans: Loans): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  let last = '';
  let members: number[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    const group = loans.group[loan] ?? '';
    if (group === '') continue;
    // loans of a group mostly stand together
    if (group !== last) {
      last = group;
      members = groups.get(group) ?? [];
      if (members.length === 0) groups.set(group, members);
    }
    members.push(loan);
  }
  return groups;
}
