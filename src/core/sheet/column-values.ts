import type { Steps } from '../steps';
import type { CellValue, Grid } from './grid';

/** Rows of so many cells stay in the processor's nearest memory while the columns take turns. */
const BLOCK = 256;
/** Rows between two pauses: some thirty cells of each are copied. */
const ROWS_A_PAUSE = 8 * BLOCK;

/**
 * The cells of some grid columns in some grid rows, column by column; '' beyond a row's end. The grid is walked a block of rows at a
 * time: a whole column at a time would fetch every row from far memory once for each column, and takes more than twice as long.
 */
export function* columnSteps(grid: Grid, cols: readonly number[], gridRows: readonly number[]): Steps<CellValue[][]> {
  const columns = cols.map(() => new Array<CellValue>(gridRows.length));
  for (let from = 0; from < gridRows.length; from += BLOCK) {
    if (from % ROWS_A_PAUSE === 0) yield { done: from, total: gridRows.length };
    const to = Math.min(gridRows.length, from + BLOCK);
    columns.forEach((column, at) => copyCells(grid, cols[at] as number, gridRows, { column, from, to }));
  }
  return columns;
}

function copyCells(
  { values }: Grid,
  col: number,
  gridRows: readonly number[],
  { column, from, to }: { column: CellValue[]; from: number; to: number },
): void {
  for (let i = from; i < to; i++) column[i] = values[gridRows[i] as number]?.[col] ?? '';
}
