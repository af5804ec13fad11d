import { addMonths } from '../cell/serial';

export interface Instalment {
  /** 1900 serial */
  readonly date: number;
  readonly amount: number;
}

/** Instalments are rounded down to this many đồng (seen on real schedules; a schedule in the sheet always wins over this). */
const ROUND_TO = 100_000;

/** More than any loan has: monthly for a hundred years. */
export const MOST_INSTALMENTS = 1_200;

/**
 * A plan of equal instalments (phân kỳ trả nợ) in đồng: `first`, then every `months` months counted from it (a day that a month lacks
 * becomes its last day), and the final one on `last`. Amounts are rounded down to 100.000 đồng, the last takes the rest, so that they
 * add up to `principal`.
 * @throws RangeError if the principal is not above 0, `last` lies before `first`, `months` is no whole number above 0, or there would
 * be more than 1.200 instalments
 */
export function instalments(principal: number, first: number, last: number, months: number): readonly Instalment[] {
  if (!(principal > 0) || !Number.isFinite(principal)) throw new RangeError('principal must be above 0');
  if (!(first <= last)) throw new RangeError('last lies before first');
  if (!Number.isInteger(months) || months < 1) throw new RangeError('months must be a whole number above 0');
  return spreadOver(principal, instalmentDates(first, last, months));
}

/** An amount in đồng spread over days: equal parts rounded down to 100.000 đồng, the last takes the rest. */
export function spreadOver(principal: number, dates: readonly number[]): readonly Instalment[] {
  const each = Math.floor(principal / dates.length / ROUND_TO) * ROUND_TO;
  const rest = principal - each * (dates.length - 1);
  return dates.map((date, index) => ({ date, amount: index === dates.length - 1 ? rest : each }));
}

/** Always counted from `first`, so that 31/01 gives 28/02 and then 31/03 again. */
function instalmentDates(first: number, last: number, months: number): number[] {
  const dates: number[] = [];
  for (let date = first; date < last; date = addMonths(first, dates.length * months)) {
    dates.push(date);
    if (dates.length >= MOST_INSTALMENTS) throw new RangeError('too many instalments');
  }
  return [...dates, last];
}
