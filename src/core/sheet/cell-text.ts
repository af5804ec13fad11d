import { fold, tidy } from '../cell/fold';
import { formatTraits } from '../cell/number-format';
import { OFFSET_1904, partsOf } from '../cell/serial';
import type { CellValue, Grid } from './grid';

/** Value of a grid cell; '' beyond the row's end. */
export const cellAt = (grid: Grid, row: number, col: number): CellValue => grid.values[row]?.[col] ?? '';

/** Number format of a grid cell; rows beyond the last one given repeat it. */
export function formatAt(grid: Grid, row: number, col: number): string {
  const formats = grid.formats[row] ?? grid.formats[grid.formats.length - 1];
  return formats?.[col] ?? 'General';
}

/** A cell as words: trimmed NFC text; a date that stands in a heading as dd/mm/yyyy; other numbers plainly. */
export function wordsAt(grid: Grid, row: number, col: number): string {
  const value = cellAt(grid, row, col);
  if (typeof value === 'string') return value === '' ? '' : tidy(value);
  if (typeof value === 'number' && formatTraits(formatAt(grid, row, col)).date) {
    const { year, month, day } = partsOf(value + (grid.date1904 ? OFFSET_1904 : 0));
    return `${day}/${month}/${year}`;
  }
  return String(value);
}

/** Whether a text begins like a figure: a digit, or a sign or bracket before one. */
export function beginsWithDigit(text: string): boolean {
  for (let i = 0; i < text.length && i < 6; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (!(code <= 47 || code === 0xa0 || code === 0x2212)) return false;
  }
  return false;
}

/** Texts of a grid row that are words, with their columns. */
export function wordCells(grid: Grid, row: number): { col: number; text: string }[] {
  const cells: { col: number; text: string }[] = [];
  (grid.values[row] ?? []).forEach((value, col) => {
    if (typeof value === 'string' && value !== '' && tidy(value) !== '') cells.push({ col, text: tidy(value) });
  });
  return cells;
}

/** Whether two cells print the same words. */
export const sameWords = (a: string, b: string): boolean => a === b || fold(a) === fold(b);
