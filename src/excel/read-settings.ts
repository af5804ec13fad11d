import type { CellValue } from '../core/sheet/grid';
import { OWN_SHEETS } from './own-sheet';

/** The cells of the settings sheet from A1 on, what people added included; null where the workbook has none. One round trip. */
export async function readSettingsCells(context: Excel.RequestContext): Promise<CellValue[][] | null> {
  const used = context.workbook.names
    .getItemOrNullObject(OWN_SHEETS.settings.mark)
    .getRangeOrNullObject()
    .worksheet.getUsedRangeOrNullObject(true)
    .load('values');
  await context.sync();
  return used.isNullObject ? null : (used.values as CellValue[][]);
}
