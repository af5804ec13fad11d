import { handledRatio, principalRatio } from '../indicator/ratio';
import { loansFrom } from '../record/loans';
import type { Loans } from '../record/loans';
import { dueDateOf } from './due-date';
import type { DueBasis } from './due-date';

/** Target of "xử lý nợ đến hạn": at least this share of what falls due is handled (NHCSXH Thuận Bắc, 22/02/2023). */
export const HANDLED_TARGET = 98;

/**
 * How debt that fell due between two lists was handled. Every đồng of `due` is in exactly one part:
 * collected = paid · extended = still in term, now due after the later list's day (extension, another schedule, lưu vụ: no list tells them
 * apart) · frozen · overdue = moved to overdue · waiting = past its day, in term, to be moved on the next session · gone = the loan is not
 * in the later list.
 */
export interface HandledDebt {
  /** days of the two lists, 1900 serials; what fell due after the first and by the second counts */
  readonly from: number;
  readonly to: number;
  readonly loans: number;
  readonly due: number;
  readonly collected: number;
  readonly extended: number;
  readonly frozen: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly gone: number;
  /**
   * Tỷ lệ xử lý nợ đến hạn in %: (collected + extended + frozen) / due; its composition is inferred (DOMAIN 4, TLXLDH), so it is shown
   * as unverified. null = nothing fell due, or loans are gone and it cannot be told.
   */
  readonly handled: number | null;
  /** Tỷ lệ thu nợ gốc đến hạn in %: collected / due. Another measure than `handled`, with another target (DOMAIN 0.7). */
  readonly collectedRatio: number | null;
}

type Parts = Pick<HandledDebt, 'collected' | 'extended' | 'frozen' | 'overdue' | 'waiting' | 'gone'>;

/**
 * Looks how the debts of the workbook's earlier loan list were handled by the day of the later one; null = no earlier list, or one of them
 * bears no day.
 */
export function handledDebt(loans: Loans, basis: DueBasis): HandledDebt | null {
  if (loans.leftOut.length === 0 || loans.date === null) return null;
  const before = loansFrom(loans.leftOut);
  if (before.date === null) return null;
  const [from, to] = [before.date, loans.date];
  const now = new Map(loans.code.map((code, loan) => [code, loan] as const));
  const sum = { loans: 0, due: 0, collected: 0, extended: 0, frozen: 0, overdue: 0, waiting: 0, gone: 0 };
  for (let loan = 0; loan < before.count; loan++) {
    const day = dueDateOf(before, loan, basis);
    const owed = before.inTerm[loan] ?? 0;
    if (before.closed[loan] || !(owed > 0) || !(day > from && day <= to)) continue;
    const parts = partsOfDebt(before, loan, loans, now.get(before.code[loan] || '-'), basis);
    sum.loans += 1;
    sum.due += owed;
    for (const part of Object.keys(parts) as (keyof Parts)[]) sum[part] += parts[part];
  }
  return {
    from,
    to,
    ...sum,
    handled: sum.gone > 0 ? null : handledRatio(sum.collected + sum.extended + sum.frozen, sum.due),
    collectedRatio: sum.gone > 0 ? null : principalRatio(sum.collected, sum.due),
  };
}

/** What became of one loan's in-term balance; what is more overdue or frozen than before was moved there from it. */
function partsOfDebt(before: Loans, was: number, after: Loans, is: number | undefined, basis: DueBasis): Parts {
  const owed = before.inTerm[was] ?? 0;
  const parts: Record<keyof Parts, number> = { collected: 0, extended: 0, frozen: 0, overdue: 0, waiting: 0, gone: 0 };
  if (is === undefined) return { ...parts, gone: owed };
  let left = owed;
  const take = (part: keyof Parts, amount: number): void => {
    const taken = Math.min(left, Math.max(0, amount || 0));
    parts[part] += taken;
    left -= taken;
  };
  if (!after.closed[is]) {
    take('overdue', (after.overdue[is] ?? 0) - (before.overdue[was] || 0));
    take('frozen', (after.frozen[is] ?? 0) - (before.frozen[was] || 0));
    const moved = dueDateOf(after, is, basis) > (after.date ?? Infinity);
    take(moved ? 'extended' : 'waiting', after.inTerm[is] ?? 0);
  }
  take('collected', left);
  return parts;
}
