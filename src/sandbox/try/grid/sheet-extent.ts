import { contains } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import { cellAt } from '../../model/cells';
import { MAX_HEIGHT, STANDARD_HEIGHT, columnWidth } from '../../model/sizes';
import type { Style } from '../../model/style';
import { usedArea } from '../../model/used-range';
import { keyCol, keyRow } from '../../model/workbook';
import type { CellValue, Sheet } from '../../model/workbook';

/** What only a look at every cell tells of a sheet. */
export interface SheetExtent {
  /** the number of cells when it was looked at */
  readonly cells: number;
  /** the used block; null = empty */
  readonly used: Area | null;
  /** points of the rows that need more than the standard height and have none set */
  readonly tall: ReadonlyMap<number, number>;
}

const known = new WeakMap<Sheet, SheetExtent>();

/** Looked for again only when the number of cells has changed: on a large sheet it takes a while. */
export function extentOf(sheet: Sheet): SheetExtent {
  const before = known.get(sheet);
  if (before?.cells === sheet.cells.size) return before;
  const extent = { cells: sheet.cells.size, used: usedArea(sheet, false), tall: tallRows(sheet) };
  known.set(sheet, extent);
  return extent;
}

/**
 * Excel makes a row that nobody has sized as high as its largest font and its wrapped words need; merged cells do not count. A line takes
 * about a third more than the font's size, a letter a little over half of it.
 */
function tallRows(sheet: Sheet): Map<number, number> {
  const tall = new Map<number, number>();
  for (const [key, { value, style }] of sheet.cells) {
    if (value === '') continue;
    const [row, col] = [keyRow(key), keyCol(key)];
    const needed = linesOf(value, style, columnWidth(sheet, col)) * style.fontSize * (4 / 3);
    if (needed <= STANDARD_HEIGHT || needed <= (tall.get(row) ?? 0) || sheet.rowHeights.has(row)) continue;
    if (!sheet.merges.some((merge) => contains(merge, row, col))) tall.set(row, Math.min(needed, MAX_HEIGHT));
  }
  return tall;
}

/** How many lines a value takes in so many points. */
function linesOf(value: CellValue, { wrapText, fontSize }: Style, width: number): number {
  if (!wrapText || typeof value !== 'string' || width === 0) return 1;
  return value
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * fontSize * 0.55) / width)), 0);
}

/** Whether there is nothing in a cell, neither value nor formula. */
export function isBlankAt(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  return !cell || (cell.value === '' && cell.formula === undefined);
}
