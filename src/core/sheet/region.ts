import type { Grid } from './grid';
import { headedColumns, type HeadedColumn } from './headed-columns';
import type { HeadingBlock } from './heading-block';
import type { LinesAbove } from './lines-above';
import type { KindId } from './table';

/** Where a table lies: its grid and heading, the first grid row that can belong to its title, the last of its body. */
export interface Region {
  readonly grid: Grid;
  readonly above: number;
  readonly block: HeadingBlock;
  readonly last: number;
  /** all columns with a heading, of whatever meaning */
  readonly headed: readonly HeadedColumn[];
  /** what a user said that the table is; null = nothing */
  readonly kind: KindId | null;
  /** grid row of a table object's totals row */
  readonly total?: number;
  /** what is said above this table and the ones beside it */
  readonly shared?: LinesAbove;
}

/** The region below a heading, as its headings alone tell it. */
export function regionBelow(grid: Grid, block: HeadingBlock, [above, last]: readonly [number, number]): Region {
  const known = block.columns.map(({ col }) => grid.cols[col] as number);
  const headed = headedColumns(grid, block, known);
  return { grid, above, last, headed, kind: null, block: grid.head ? withHeadings(grid, block, headed) : block };
}

/** Headings as the whole first rows print them. */
function withHeadings(grid: Grid, block: HeadingBlock, headed: readonly HeadedColumn[]): HeadingBlock {
  const printed = new Map(headed.map(({ col, heading }) => [col, heading]));
  const columns = block.columns.map((column) => ({
    ...column,
    heading: printed.get(grid.cols[column.col] as number) ?? column.heading,
  }));
  return { ...block, columns };
}
