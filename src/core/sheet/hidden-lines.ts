import { intersect, type Area } from '../cell/address';
import type { Row } from './table';

/** Neighbouring rows of a sheet. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/** What a sheet does not show: it is read like all the rest. */
export interface HiddenLines {
  /** runs of hidden rows, from top to bottom */
  readonly rows: readonly RowRun[];
  /** hidden sheet columns */
  readonly cols: readonly number[];
  /** areas of filters that are in use */
  readonly filters: readonly Area[];
}

/** How much of a table is hidden from who looks at the sheet. */
export interface HiddenCount {
  /** of the table's rows */
  readonly rows: number;
  /** of its columns with a known meaning */
  readonly cols: number;
  /** a filter is in use over its rows */
  readonly filtered: boolean;
}

export const NOTHING_HIDDEN: HiddenCount = { rows: 0, cols: 0, filtered: false };

/** Counts what is hidden of a table, given its rows and sheet columns. */
export function hiddenOf(
  hidden: HiddenLines | undefined,
  rows: readonly Row[],
  columns: readonly { readonly col: number }[],
): HiddenCount {
  const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
  if (!hidden || first === undefined || last === undefined) return NOTHING_HIDDEN;
  const cols = columns.map(({ col }) => col);
  const left = Math.min(...cols);
  const area = { row: first, col: left, rows: last - first + 1, cols: Math.max(...cols) - left + 1 };
  return {
    rows: hiddenRows(hidden.rows, rows),
    cols: cols.filter((col) => hidden.cols.includes(col)).length,
    filtered: hidden.filters.some((filter) => intersect(filter, area) !== null),
  };
}

function hiddenRows(runs: readonly RowRun[], rows: readonly Row[]): number {
  let count = 0;
  let at = 0;
  for (const { row } of rows) {
    while (at < runs.length && row >= (runs[at] as RowRun).row + (runs[at] as RowRun).rows) at++;
    const run = runs[at];
    if (!run) break;
    if (row >= run.row) count++;
  }
  return count;
}
