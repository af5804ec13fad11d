import type { Grid } from './grid';
import { headingLevels } from './heading-levels';
import type { HeadRows } from './repeated-heading';

/** A column below a heading, whether its meaning is known or not. */
export interface HeadedColumn {
  /** sheet column */
  readonly col: number;
  /** the heading as printed, its rows joined by ' / ' */
  readonly heading: string;
  readonly path: readonly string[];
  /** sheet columns that hold the path's texts */
  readonly sources: readonly number[];
}

/**
 * All columns with a heading that belong to a table: those left of its known columns (`known`, sheet columns) and between them, and to the
 * right as far as headings follow one another. Of a sheet that was read in part they are told from its first rows, so that they are the
 * same whatever was read of its body.
 */
export function headedColumns(grid: Grid, { from, to }: HeadRows, known: readonly number[]): HeadedColumn[] {
  const whole = grid.head && to < grid.head.values.length ? grid.head : grid;
  const { paths, sources } = headingLevels(whole, from, to);
  const last = Math.max(...known);
  const headed: HeadedColumn[] = [];
  for (let at = 0; at < whole.cols.length; at++) {
    const col = whole.cols[at] as number;
    const path = paths[at] ?? [];
    if (path.length === 0 && col > last) break;
    if (path.length === 0) continue;
    const spoken = (sources[at] ?? []).map((source) => whole.cols[source] as number);
    headed.push({ col, heading: path.join(' / '), path, sources: spoken });
  }
  return headed;
}
