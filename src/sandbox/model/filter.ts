import type { Sheet } from './workbook';

/** Whether a row is hidden by the filter of the sheet or of a table, not by hand: it lies below the header of a filtered area. */
export function isRowFiltered(sheet: Sheet, row: number): boolean {
  if (!sheet.hiddenRows.has(row)) return false;
  const filters = sheet.autoFilter ? [sheet.autoFilter, ...sheet.tables] : sheet.tables;
  return filters.some(({ area, isDataFiltered }) => isDataFiltered && row > area.row && row < area.row + area.rows);
}
