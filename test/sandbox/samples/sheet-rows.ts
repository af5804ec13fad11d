import { cellKey } from '../../../src/sandbox/model/workbook';
import type { CellValue, Sheet, Workbook } from '../../../src/sandbox/model/workbook';

export const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const at = (sheet: Sheet, row: number, col: number): CellValue =>
  sheet.cells.get(cellKey(row, col))?.value ?? '';

/** Column of a heading in a row, by its exact text. */
export function columnAt(sheet: Sheet, row: number, heading: string): number {
  for (let col = 0; col < 60; col++) if (at(sheet, row, col) === heading) return col;
  throw new Error(`no heading ${heading} in row ${row} of ${sheet.name}`);
}

/** A figure of the sample as a number, whichever way it was typed: `1.247`, `(12,4)`, `+5`, 0.83. Blank is 0. */
export function figure(value: CellValue): number {
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  if (text === '') return 0;
  const digits = text.replace(/[()+]/g, '').replace(/\./g, '').replace(',', '.');
  return (text.startsWith('(') ? -1 : 1) * Number(digits);
}

export interface LoanRow {
  readonly row: number;
  readonly get: (heading: string) => CellValue;
  readonly money: (heading: string) => number;
}

/** Rows of the loan book that hold a contract: not the repeated heading, the total or the signatures. */
export function loanRows(workbook: Workbook): LoanRow[] {
  const sheet = sheetOf(workbook, 'BCQUERY');
  const columns = new Map<string, number>();
  for (let col = 1; at(sheet, 4, col) !== ''; col++) columns.set(String(at(sheet, 4, col)), col);
  const code = columns.get('Số khế ước') as number;
  const rows: LoanRow[] = [];
  for (let row = 5; row < 2_100; row++) {
    if (!/^\d{16}$/.test(String(at(sheet, row, code)))) continue;
    const get = (heading: string): CellValue => {
      const col = columns.get(heading);
      if (col === undefined) throw new Error(`no heading ${heading}`);
      return at(sheet, row, col);
    };
    rows.push({ row, get, money: (heading) => Number(get(heading) || 0) });
  }
  return rows;
}

/** What of a workbook a reader of the file sees: values, formats, fonts, borders, merges, widths, panes. */
function visible(workbook: Workbook) {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, { value, style }]) => [
        key,
        value,
        style.numberFormat,
        style.fontName,
        style.fontSize,
        style.bold,
        style.horizontal,
        style.wrapText,
        style.fill,
        Object.keys(style.borders).sort().join(),
      ]),
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.col - b.col),
    columns: [...sheet.columnWidths.keys()].sort((a, b) => a - b),
    frozen: sheet.frozen,
  }));
}

/** Fails unless a reader sees the same in both; text is compared first, because Jest takes seconds over 100,000 cells. */
export function expectAlike(actual: Workbook, expected: Workbook): void {
  const [a, b] = [visible(actual), visible(expected)];
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b);
}
