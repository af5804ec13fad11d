import { addMonths, partsOf } from '../cell/serial';

/** Whole months that have passed from one day (1900 serial) to a later one; a day that a month lacks counts as its last day. */
export function fullMonths(from: number, to: number): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(Math.floor(from), months) <= Math.floor(to) ? months : months - 1;
}

/** The same with a month that has only begun counted as a whole one. */
export function begunMonths(from: number, to: number): number {
  const full = fullMonths(from, to);
  return addMonths(Math.floor(from), full) < Math.floor(to) ? full + 1 : full;
}
