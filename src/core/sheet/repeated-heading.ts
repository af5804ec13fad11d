import { cellAt, sameWords, wordsAt } from './cell-text';
import type { Grid } from './grid';

/** Heading rows of a grid, both inclusive. */
export interface HeadRows {
  readonly from: number;
  readonly to: number;
}

const heads = new WeakMap<HeadRows, string[][]>();

function textsOf(grid: Grid, block: HeadRows): string[][] {
  const known = heads.get(block);
  if (known) return known;
  const rows: string[][] = [];
  for (let row = block.from; row <= block.to; row++) rows.push(grid.cols.map((_, col) => wordsAt(grid, row, col)));
  heads.set(block, rows);
  return rows;
}

/** A cheap look, so that only few cells have to be folded. */
const beginAlike = (a: string, b: string): boolean =>
  a === b || a.trimStart().charAt(0).toLowerCase() === b.trimStart().charAt(0).toLowerCase();

/** Whether a row prints the words of a heading row again, in at least two columns, and hardly any others: two tables of one sheet
 * may begin with the same columns. */
export function repeatsRow(grid: Grid, row: number, block: HeadRows): boolean {
  const width = grid.cols.length;
  for (const head of textsOf(grid, block)) {
    let same = 0;
    let other = 0;
    for (let col = 0; col < width && other * 3 <= width; col++) {
      const value = cellAt(grid, row, col);
      if (value === '') continue;
      const printed = head[col] ?? '';
      if (typeof value === 'string' && printed !== '' && beginAlike(value, printed) && sameWords(value, printed))
        same++;
      else other++;
    }
    if (same >= 2 && same >= 3 * other) return true;
  }
  return false;
}
