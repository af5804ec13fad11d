import type { Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { freeName, type OwnSheet } from './own-sheet';

/** Where a template is to be filled. */
export interface FilledTarget {
  readonly name: string;
  /** the sheet that was filled before, and the area filled there */
  readonly id: string;
  readonly sheet: Excel.Worksheet | null;
  readonly area: Area | null;
  /** the mark is there, but its sheet was deleted */
  readonly orphaned: boolean;
  /** ids of all sheets before */
  readonly sheets: ReadonlySet<string>;
}

/**
 * One round trip.
 * @throws TkvvError `workbookProtected`, `sheetProtected`, `sheetGone` (the template)
 */
export async function findFilled(
  context: Excel.RequestContext,
  own: OwnSheet,
  template: string,
): Promise<FilledTarget> {
  const { workbook } = context;
  const mark = workbook.names.getItemOrNullObject(own.mark).load('name');
  const range = mark.getRangeOrNullObject().load('rowCount,columnCount');
  const marked = range.worksheet.load('id,name');
  const guard = marked.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name');
  const structure = workbook.protection.load('protected');
  const source = workbook.worksheets.getItemOrNullObject(template).load('id');
  const locked = source.protection.load('protected');
  await context.sync();
  if (source.isNullObject) throw new TkvvError('sheetGone', { sheet: template });
  if (locked.protected) throw new TkvvError('sheetProtected', { sheet: template });
  const ids = new Set(sheets.items.map(({ id }) => id));
  if (range.isNullObject) {
    if (structure.protected) throw new TkvvError('workbookProtected');
    const name = freeName(
      own.title,
      sheets.items.map((sheet) => sheet.name),
    );
    return { name, id: '', sheet: null, area: null, orphaned: !mark.isNullObject, sheets: ids };
  }
  if (guard.protected) throw new TkvvError('sheetProtected', { sheet: marked.name });
  if (marked.id === source.id) throw new TkvvError('noTokens', { sheet: template });
  const area = { row: 0, col: 0, rows: range.rowCount, cols: range.columnCount };
  const sheet = workbook.worksheets.getItem(marked.id);
  return { name: marked.name, id: marked.id, sheet, area, orphaned: false, sheets: ids };
}
