import type { PlanCell } from '../../../excel/sheet-plan';
import type { PreparedTable } from './prepare-table';

/** A table that is to be written: measured, and laid over the grid. */
export interface LaidTable extends PreparedTable {
  /** grid columns at which its columns begin, and after the last the end */
  readonly starts: readonly number[];
  /** points of the columns as they came to lie */
  readonly widths: readonly number[];
  /** points of all of them */
  readonly pageWidth: number;
}

/** Cells of a table's row over the grid: each in the first column of its span. */
export const spread = ({ starts }: LaidTable, cells: readonly PlanCell[]): PlanCell[] =>
  cells.flatMap((cell, col) => [cell, ...new Array<null>(starts[col + 1]! - starts[col]! - 1).fill(null)]);
