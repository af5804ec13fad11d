import type { Quarter } from '../../../core/report/quarter';

/** How many quarters before that of the data are offered. */
const BACK = 7;

/** The quarter of the data and those before it, the newest first. */
export function quartersTo({ year, quarter }: Quarter): Quarter[] {
  const last = year * 4 + quarter - 1;
  return Array.from({ length: BACK + 1 }, (_, back) => ({
    year: Math.floor((last - back) / 4),
    quarter: ((last - back) % 4) + 1,
  }));
}
