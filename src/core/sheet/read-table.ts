import { assemble } from './assemble';
import type { Grid } from './grid';
import { nextBlock } from './heading-block';
import { inUnicode } from './legacy-columns';
import { regionBelow } from './region';
import type { Table } from './table';

/**
 * Reads a range that a worksheet function was given: its headings stand in its first filled row or rows, in any wording.
 * Null where no heading is known; a single known heading is enough.
 */
export function readTable(given: Grid): Table | null {
  const grid = inUnicode(given);
  const first = grid.values.findIndex((row) => row.some((value) => value !== ''));
  const block = first < 0 ? null : nextBlock(grid, first, 1, null);
  if (!block || block.from > first + 3) return null;
  return assemble(regionBelow(grid, block, [0, grid.values.length - 1]));
}
