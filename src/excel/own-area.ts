import { TkvvError } from '../core/errors';
import type { Area } from '../core/cell/address';
import type { OwnSheet } from './own-sheet';

/** The add-in's sheet and the area that it filled there; null where the sheet is gone. @throws TkvvError `sheetProtected` */
export async function findOwn(
  context: Excel.RequestContext,
  { mark }: OwnSheet,
): Promise<{ readonly name: string; readonly sheet: Excel.Worksheet; readonly area: Area } | null> {
  const { workbook } = context;
  const range = workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().load('rowCount,columnCount');
  const owner = range.worksheet.load('id,name');
  const guard = owner.protection.load('protected');
  await context.sync();
  if (range.isNullObject) return null;
  if (guard.protected) throw new TkvvError('sheetProtected', { sheet: owner.name });
  const area = { row: 0, col: 0, rows: range.rowCount, cols: range.columnCount };
  return { name: owner.name, sheet: workbook.worksheets.getItem(owner.id), area };
}

/** Content, formats, merges and colours of the own area go; everything of the user's around it stays. */
export function clearArea(sheet: Excel.Worksheet, { row, col, rows, cols }: Area): void {
  const range = sheet.getRangeByIndexes(row, col, rows, cols);
  sheet.autoFilter.remove();
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('All');
}

/** Makes the own area as long as it must be by moving what the user wrote below it, so that nothing of theirs is overwritten. */
export function resize(sheet: Excel.Worksheet, { row, col, rows, cols }: Area, wanted: number): void {
  if (wanted > rows) sheet.getRangeByIndexes(row + rows, col, wanted - rows, cols).insert('Down');
  if (wanted < rows) sheet.getRangeByIndexes(row + wanted, col, rows - wanted, cols).delete('Up');
}

/** The same sideways, for an area whose rows are right already. */
export function widen(sheet: Excel.Worksheet, { row, col, rows, cols }: Area, wanted: number): void {
  if (wanted > cols) sheet.getRangeByIndexes(row, col + cols, rows, wanted - cols).insert('Right');
  if (wanted < cols) sheet.getRangeByIndexes(row, col + wanted, rows, cols - wanted).delete('Left');
}
