import { intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { DEFAULT_STYLE } from './style';
import { keyCol, keyRow } from './workbook';
import type { Sheet } from './workbook';

/**
 * The smallest block that holds everything on the sheet, or null if it is empty (documented). With `valuesOnly` formats
 * do not count; without it a coloured blank cell does. A formula that shows '' counts either way.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === '' && cell.formula === undefined && (valuesOnly || cell.style === DEFAULT_STYLE)) continue;
    const row = keyRow(key);
    const col = keyCol(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

/** The used part of a block: the block cut to the sheet's used area, then trimmed to what is in it. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = usedArea(sheet, valuesOnly);
  const cut = used && intersect(used, area);
  if (!cut) return null;
  const inside = { ...sheet, cells: new Map([...sheet.cells].filter(([key]) => inArea(cut, key))) };
  return usedArea(inside, valuesOnly);
}

const inArea = (area: Area, key: number): boolean =>
  intersect(area, { row: keyRow(key), col: keyCol(key), rows: 1, cols: 1 }) !== null;
