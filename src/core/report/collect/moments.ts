import { partsOf } from '../../cell/serial';
import type { Table } from '../../sheet/table';
import type { Moment } from '../figure';
import { baselineOf, lastDayOf } from '../quarter';
import type { Quarter } from '../quarter';

/** A day that a report compares with. */
export type Compared = Exclude<Moment, 'now' | 'plan'>;

export const COMPARED = ['yearStart', 'lastQuarter', 'lastYear'] as const satisfies readonly Compared[];

/**
 * The days that a quarter is compared with: 31/12 before it, the end of the quarter before, the end of the same quarter last year. A day
 * that is not before the figures' own is none. In the first quarter the first two are one day.
 * @example comparedDays({ year: 2026, quarter: 3 }, 46295) // 31/12/2025, 30/06/2026, 30/09/2025
 */
export function comparedDays(quarter: Quarter, asOf: number): Readonly<Record<Compared, number | null>> {
  const before =
    quarter.quarter === 1 ? { year: quarter.year - 1, quarter: 4 } : { ...quarter, quarter: quarter.quarter - 1 };
  const earlier = (day: number): number | null => (day < asOf ? day : null);
  return {
    yearStart: earlier(baselineOf(lastDayOf(quarter))),
    lastQuarter: earlier(lastDayOf(before)),
    lastYear: earlier(lastDayOf({ ...quarter, year: quarter.year - 1 })),
  };
}

export const isSameMonth = (a: number, b: number): boolean => {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.year === other.year && one.month === other.month;
};

/**
 * Tables that speak of the reporting day: of its month, the ones of that very day first, then those that bear no day. The figures of a
 * month before are not today's.
 */
export function currentTables(tables: readonly Table[], asOf: number): readonly Table[] {
  const dated = tables.filter(({ period }) => period !== null && isSameMonth(period.date, asOf));
  const distance = ({ period }: Table): number => Math.abs((period?.date ?? asOf) - asOf);
  return [...[...dated].sort((a, b) => distance(a) - distance(b)), ...tables.filter(({ period }) => period === null)];
}

/** Tables of an earlier day. Groups are scored once a month, whichever day of it a score sheet bears. */
export const tablesOfDay = (tables: readonly Table[], day: number): readonly Table[] =>
  tables.filter(
    ({ kind, period }) =>
      period !== null && (period.date === day || (kind === 'groupScore' && isSameMonth(period.date, day))),
  );
