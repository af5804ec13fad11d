import { contains, MAX_COLS, MAX_ROWS } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { DEFAULT_STYLE } from './style';
import { keyCol, keyRow } from './workbook';
import type { Sheet } from './workbook';

/**
 * The smallest block that holds everything on the sheet, or null if it is empty (documented). With `valuesOnly` formats
 * do not count; without it a coloured blank cell does. A formula that shows '' counts either way.
 */
export const usedArea = (sheet: Sheet, valuesOnly: boolean): Area | null => usedWithin(sheet, WHOLE, valuesOnly);

const WHOLE: Area = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };

/** The used part of a block: the smallest block that holds everything in it. */
export function usedWithin({ cells }: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of cells) {
    const row = keyRow(key);
    const col = keyCol(key);
    if (!contains(area, row, col)) continue;
    if (cell.value === '' && cell.formula === undefined && (valuesOnly || cell.style === DEFAULT_STYLE)) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
