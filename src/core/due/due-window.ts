import { daysInMonth, partsOf, serialOf } from '../cell/serial';

/** To the end of the month, quarter or year. */
export const WINDOW_IDS = ['month', 'quarter', 'year'] as const;

export type WindowId = (typeof WINDOW_IDS)[number];

/** A span of days ahead, both ends (1900 serials) within it. */
export interface DueWindow {
  readonly id: WindowId;
  readonly from: number;
  readonly to: number;
}

const MONTHS: Readonly<Record<WindowId, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The windows that offices look through (SHEETS 5: month, quarter end, year end). They begin on the day after `asOf`, because what has
 * fallen due by then is not ahead any more; so figures of a month's last day look through the whole month that follows.
 * @example dueWindows(30/09/2026) // month: 01/10–31/10, quarter and year: 01/10–31/12/2026
 */
export function dueWindows(asOf: number): readonly DueWindow[] {
  const from = Math.floor(asOf) + 1;
  const { year, month } = partsOf(from);
  return WINDOW_IDS.map((id) => {
    const last = Math.ceil(month / MONTHS[id]) * MONTHS[id];
    return { id, from, to: serialOf(year, last, daysInMonth(year, last)) ?? from };
  });
}
