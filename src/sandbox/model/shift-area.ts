import { MAX_COLS, MAX_ROWS } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';

/** Cells put in or taken out at a block; the cells after it, inside the block's own rows or columns, move. */
export interface Shift {
  kind: 'insert' | 'delete';
  /** whether cells move along rows (down, up) or along columns (right, left) */
  along: 'rows' | 'cols';
  area: Area;
}

/** Where a block of cells is after the shift; null if it was taken out whole. Blocks that stick out sideways stay. */
export function shiftArea(block: Area, shift: Shift): Area | null {
  return shift.along === 'rows'
    ? shiftRows(block, shift)
    : flip(shiftRows(flip(block)!, { ...shift, area: flip(shift.area)! }));
}

const flip = (area: Area | null): Area | null =>
  area && { row: area.col, col: area.row, rows: area.cols, cols: area.rows };

function shiftRows(block: Area, { kind, area }: Shift): Area | null {
  if (block.col < area.col || block.col + block.cols > area.col + area.cols) return block;
  const [start, end] = [block.row, block.row + block.rows];
  if (kind === 'insert') {
    if (end <= area.row) return block;
    if (block.rows === MAX_ROWS || block.rows === MAX_COLS) return block;
    return start >= area.row ? { ...block, row: start + area.rows } : { ...block, rows: block.rows + area.rows };
  }
  const [from, to] = [area.row, area.row + area.rows];
  const removedBefore = Math.max(Math.min(start, to) - from, 0);
  const removedInside = Math.max(Math.min(end, to) - Math.max(start, from), 0);
  if (removedInside >= block.rows) return null;
  if (block.rows === MAX_ROWS || block.rows === MAX_COLS) return block;
  return { ...block, row: start - removedBefore, rows: block.rows - removedInside };
}
