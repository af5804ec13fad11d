import type { Sheet } from './workbook';

/** Whether a row is hidden by the sheet's filter, not by hand: it lies below the header of a filtered area. */
export function isRowFiltered(sheet: Sheet, row: number): boolean {
  const { autoFilter } = sheet;
  if (!autoFilter?.isDataFiltered || !sheet.hiddenRows.has(row)) return false;
  return row > autoFilter.area.row && row < autoFilter.area.row + autoFilter.area.rows;
}
