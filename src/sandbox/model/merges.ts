import { contains, intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import { cellAt, dropIfPlain, eachExisting, ensureCell } from './cells';
import type { OpenWorkbook } from './open-workbook';
import type { Sheet } from './workbook';

/** The merges that the block touches. */
export const mergesIn = (sheet: Sheet, area: Area): Area[] => sheet.merges.filter((merge) => intersect(merge, area));

/** Whether a cell is covered by a merge, that is, part of one but not its top-left cell. */
export const isCovered = (merges: readonly Area[], row: number, col: number): boolean =>
  merges.some((merge) => contains(merge, row, col) && !(merge.row === row && merge.col === col));

/** Merges the block, or each of its rows; only the top-left value survives (documented). */
export function merge(book: OpenWorkbook, sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw refuse.invalidOperation('Cells of a table cannot be merged.');
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  unmerge(sheet, area);
  for (const part of parts) {
    if (part.rows * part.cols < 2) continue;
    keepTopLeft(sheet, part);
    sheet.merges.push(part);
  }
  book.dirty = true;
}

/** Excel moves the first value it finds, in reading order, to the top-left cell and drops the others (documented for the top-left value). */
function keepTopLeft(sheet: Sheet, area: Area): void {
  const first = cellAt(sheet, area.row, area.col);
  if (!first || (first.value === '' && first.formula === undefined)) promoteFirst(sheet, area);
  eachExisting(sheet, area, (cell, row, col) => {
    if (row === area.row && col === area.col) return;
    cell.value = '';
    delete cell.formula;
    dropIfPlain(sheet, row, col);
  });
}

function promoteFirst(sheet: Sheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) {
      const cell = cellAt(sheet, row, col);
      if (!cell || (cell.value === '' && cell.formula === undefined)) continue;
      const target = ensureCell(sheet, area.row, area.col);
      target.value = cell.value;
      if (cell.formula !== undefined) target.formula = cell.formula;
      return;
    }
  }
}

/** Takes apart every merge that the block touches. */
export function unmerge(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((one) => !intersect(one, area));
}
