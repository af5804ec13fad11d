import type { OwnSheet } from './own-sheet';

/** What one of the add-in's sheets is called now, whatever the user has renamed it to; null where there is none. One round trip. */
export async function ownSheetName(context: Excel.RequestContext, { mark }: OwnSheet): Promise<string | null> {
  const sheet = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
}
