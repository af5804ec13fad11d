import type { Sheet, Workbook } from '../../../src/sandbox/model/workbook';

const sorted = <V>(map: Map<number, V>): [number, V][] => [...map].sort(([a], [b]) => a - b);

/** A sheet as plain data that `toEqual` can compare: maps and sets in order, without the ids that a file does not hold. */
export function plainSheet(sheet: Sheet): Record<string, unknown> {
  const withoutId = <T extends { id: string }>(item: T): T => ({ ...item, id: '' });
  return {
    ...sheet,
    id: undefined,
    cells: sorted(sheet.cells),
    columnStyles: sorted(sheet.columnStyles),
    rowStyles: sorted(sheet.rowStyles),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    notes: sorted(sheet.notes),
    hyperlinks: sorted(sheet.hyperlinks),
    customProperties: [...sheet.customProperties],
    tables: sheet.tables.map(withoutId),
    charts: sheet.charts.map(withoutId),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
  };
}

export const plainBook = (book: Workbook): Record<string, unknown> => ({
  ...book,
  name: undefined,
  active: book.active.name,
  sheets: book.sheets.map(plainSheet),
  settings: [...book.settings],
});
