import SSF from 'ssf';
import { styleAt, valueAt } from './cells';
import type { CellValue, Sheet } from './workbook';

/** Excel writes its English short date with one- or two-digit parts in this order (documented as the system's format). */
const format = (code: string, value: number, date1904: boolean): string =>
  SSF.format(code, value, { date1904, dateNF: 'm/d/yyyy' });

/** A value as the cell shows it. Column width is not looked at: no `####` (assumed). */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textWith(numberFormat, value);
  try {
    return format(numberFormat, value, date1904);
  } catch {
    return '#'.repeat(8); // Excel fills the cell where a number has no such form, e.g. a negative date
  }
}

/** A format's fourth section is for text, e.g. `;;;` hides it. */
function textWith(numberFormat: string, value: string): string {
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat.split(';').length < 4) return value;
  return SSF.format(numberFormat, value);
}

export const textAt = (sheet: Sheet, row: number, col: number, date1904: boolean): string =>
  displayText(valueAt(sheet, row, col), styleAt(sheet, row, col).numberFormat, date1904);
