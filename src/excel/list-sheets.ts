import { OWN_SHEETS } from './own-sheet';

/** A sheet that holds something, and what is asked of it before its cells. Its members are loaded. */
export interface FilledSheet {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly tables: Excel.TableCollection;
  readonly filter: Excel.AutoFilter;
}

export interface SheetList {
  /** in tab order */
  readonly filled: readonly FilledSheet[];
  readonly emptySheets: readonly string[];
  readonly date1904: boolean;
  /** formulas are calculated only when the user says so */
  readonly manual: boolean;
}

/** The user's sheets with their used ranges, protection, table objects and filters: two requests, however many sheets there are. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { sheets, own, date1904, manual } = await readBook(context);
  const used = sheets
    .filter(({ id, visibility }) => visibility !== 'VeryHidden' && !own.has(id))
    .map((worksheet) => ({
      worksheet,
      range: worksheet
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
      protection: worksheet.protection.load('protected'),
      tables: worksheet.tables.load('items/name,items/showHeaders,items/showTotals'),
      filter: worksheet.autoFilter.load('isDataFiltered'),
    }));
  await context.sync();
  return {
    filled: used.filter(({ range }) => !range.isNullObject),
    emptySheets: used.filter(({ range }) => range.isNullObject).map(({ worksheet }) => worksheet.name),
    date1904,
    manual,
  };
}

/** Sheets in tab order, ids of the add-in's own, how formulas are calculated, and the date system (the only way to ask: what DATE(2000,1,1) gives). */
async function readBook(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const marks = Object.values(OWN_SHEETS).map(({ mark }) =>
    context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.load('id'),
  );
  const application = context.application.load('calculationMode');
  const millennium = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  return {
    sheets: sheets.items,
    own: new Set(marks.filter((worksheet) => !worksheet.isNullObject).map((worksheet) => worksheet.id)),
    date1904: millennium.value === 35_064,
    manual: application.calculationMode === 'Manual',
  };
}
