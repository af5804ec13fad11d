import type { Area } from '../core/cell/address';
import type { OwnSheet } from './own-sheet';

/** The cell that is selected, and which of the add-in's sheets it is on. */
export interface ActiveCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** mark of the add-in's sheet, and the area that it filled there; null = a sheet of the user's */
  readonly mark: string | null;
  readonly area: Area | null;
}

/** One round trip. */
export async function activeCell(context: Excel.RequestContext, owns: readonly OwnSheet[]): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const worksheet = cell.worksheet.load('id,name');
  const marked = owns.map(({ mark }) => {
    const range = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { mark, range, sheet: range.worksheet.load('id') };
  });
  await context.sync();
  const own = marked.find(({ range, sheet }) => !range.isNullObject && sheet.id === worksheet.id);
  const place = { sheet: worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
  if (!own) return { ...place, mark: null, area: null };
  const { rowIndex, columnIndex, rowCount, columnCount } = own.range;
  return { ...place, mark: own.mark, area: { row: rowIndex, col: columnIndex, rows: rowCount, cols: columnCount } };
}
