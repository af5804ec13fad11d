import { periodIn } from '../cell/date';
import { addMonths, partsOf, serialOf } from '../cell/serial';
import type { Baseline } from './heading-text';
import type { Period } from './table';

/** Where a table's day may be told, the first that tells it wins. */
export interface PeriodSources {
  /** serials of the report-date column */
  readonly column: Float64Array | undefined;
  readonly heading: number | null;
  readonly title: number | null;
  /** of the table above on the same sheet, where that one was told by its heading or title */
  readonly above: Period | null;
  readonly sheet: string;
  readonly fileName: string | undefined;
}

/** The day that a table speaks of: most frequent report date → heading → lines above → table above → sheet's name → file's name. */
export function periodOf({ column, heading, title, above, sheet, fileName }: PeriodSources): Period | null {
  const dated = column && mostFrequent(column);
  if (dated) return { date: dated, from: 'column' };
  if (heading !== null) return { date: heading, from: 'heading' };
  if (title !== null) return { date: title, from: 'title' };
  if (above && (above.from === 'title' || above.from === 'heading')) return above;
  const named = periodIn(sheet);
  if (named !== null) return { date: named, from: 'sheetName' };
  const filed = fileName === undefined ? null : periodIn(fileName);
  return filed === null ? null : { date: filed, from: 'fileName' };
}

function mostFrequent(days: Float64Array): number | null {
  const counts = new Map<number, number>();
  // the days of a list are mostly all the same: runs of one day are counted as one
  for (let from = 0, to = 1; from < days.length; from = to, to++) {
    const day = days[from] as number;
    while (to < days.length && days[to] === day) to++;
    if (!Number.isNaN(day)) counts.set(Math.floor(day), (counts.get(Math.floor(day)) ?? 0) + to - from);
  }
  let best: number | null = null;
  for (const [day, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = day;
  return best;
}

/** The day of a baseline; one that the heading leaves open ("so với đầu năm") follows from the table's own day. */
export function baselineDay(baseline: Baseline | null, period: Period | null): number | null {
  if (baseline === null || typeof baseline === 'number') return baseline;
  if (!period) return null;
  const { year, month } = partsOf(period.date);
  switch (baseline) {
    case 'yearStart':
      return serialOf(year - 1, 12, 31);
    case 'sameTime':
      return addMonths(period.date, -12);
    case 'quarterStart':
      return dayBefore(year, month - ((month - 1) % 3));
    case 'monthStart':
      return dayBefore(year, month);
  }
}

const dayBefore = (year: number, month: number): number | null => {
  const first = serialOf(year, month, 1);
  return first === null ? null : first - 1;
};
