import { partsOf, serialOf } from '../cell/serial';

/** A quarter of a year (quý). */
export interface Quarter {
  readonly year: number;
  /** 1 … 4 */
  readonly quarter: number;
}

/** @example quarterOf(46295) // { year: 2026, quarter: 3 } */
export function quarterOf(serial: number): Quarter {
  const { year, month } = partsOf(serial);
  return { year, quarter: Math.ceil(month / 3) };
}

/** Reads `2026-Q3`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-?Q([1-4])$/i.exec(text.trim());
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null;
}

/** @example quarterId({ year: 2026, quarter: 3 }) // '2026-Q3' */
export const quarterId = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

/** 1900 serial of the last day of a quarter. @example lastDayOf({ year: 2026, quarter: 3 }) // 46295, 30/09/2026 */
export function lastDayOf({ year, quarter }: Quarter): number {
  const next = quarter === 4 ? serialOf(year + 1, 1, 1) : serialOf(year, quarter * 3 + 1, 1);
  if (next === null) throw new RangeError(`no quarter ${year}-Q${quarter}`);
  return next - 1;
}

/** Last day of the year before: what a quarterly report compares with (so với đầu năm). */
export function baselineOf(serial: number): number {
  const day = serialOf(partsOf(serial).year - 1, 12, 31);
  if (day === null) throw new RangeError(`no year before serial ${serial}`);
  return day;
}
