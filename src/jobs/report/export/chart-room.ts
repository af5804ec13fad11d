import type { ExportSheet } from '../../../excel/export-sheet';

/** Points of a row that a chart lay over: the copy has no charts, and no page should stand empty for them. */
const CLOSED = 1.5;

/** A sheet whose blank rows under charts are closed; rows that hold anything stay as they are. */
export const withoutChartRoom = (sheet: ExportSheet): ExportSheet => ({
  ...sheet,
  rows: sheet.rows.map((line, index) => {
    const isBlank = (sheet.cells[index] ?? []).every(({ value }) => value === null || value === '');
    return sheet.underChart[index] && isBlank ? { ...line, size: CLOSED } : line;
  }),
});
