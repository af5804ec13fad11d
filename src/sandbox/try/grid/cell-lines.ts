import type { Area } from '../../../core/cell/address';
import { styleAt } from '../../model/cells';
import type { Sheet } from '../../model/workbook';
import type { Lines } from './cell-css';

/**
 * The lines around a cell or a merged block. Two neighbours share a line: what either says of it holds for both, so that it does not matter
 * which of them is drawn last.
 */
export function linesAround(sheet: Sheet, { row, col, rows, cols }: Area): Lines {
  const borders = (r: number, c: number) => (r < 0 || c < 0 ? {} : styleAt(sheet, r, c).borders);
  const [bottom, right] = [row + rows - 1, col + cols - 1];
  return {
    top: borders(row, col).top ?? borders(row - 1, col).bottom ?? null,
    left: borders(row, col).left ?? borders(row, col - 1).right ?? null,
    bottom: borders(bottom, col).bottom ?? borders(bottom + 1, col).top ?? null,
    right: borders(row, right).right ?? borders(row, right + 1).left ?? null,
  };
}
