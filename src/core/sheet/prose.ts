import { tidy } from '../cell/fold';
import { figureOfNumber, formatTraits } from '../cell/number-format';
import { OFFSET_1904, partsOf } from '../cell/serial';
import { formatAt } from './cell-text';
import type { CellValue, Grid } from './grid';
import type { Table } from './table';

/** One row of words outside the tables: its cells joined by a space. "Tổng số tổ" beside 3298 is such a line too. */
export interface ProseLine {
  readonly sheet: string;
  /** sheet row */
  readonly row: number;
  /** sheet column of its first cell */
  readonly col: number;
  /** composed Unicode, each run of spaces one; true numbers printed the Vietnamese way without thousands signs */
  readonly text: string;
  /** where in `text` each cell begins, from left to right */
  readonly cells: readonly ProseCell[];
}

export interface ProseCell {
  readonly col: number;
  readonly from: number;
  /** as in the sheet */
  readonly value: CellValue;
}

/** A report has hundreds of lines; a sheet with more of them is a list that was not recognised. */
const MOST_LINES = 2_000;
/** Whoever types a longer text into a cell has pasted a file. */
const LONGEST = 8_000;

/** The lines of words of all sheets that stand outside the rows and headings of tables. */
export function proseOf(grids: readonly Grid[], tables: readonly Table[]): ProseLine[] {
  return grids.flatMap((grid) => {
    const ofTables = rowsOfTables(
      grid,
      tables.filter(({ sheet }) => sheet === grid.sheet),
    );
    const lines: ProseLine[] = [];
    for (let at = 0; at < grid.values.length && lines.length < MOST_LINES; at++) {
      const line = ofTables[at] === 1 ? null : lineAt(grid, at);
      if (line) lines.push(line);
    }
    return lines.length < MOST_LINES ? lines : [];
  });
}

/** 1 for each grid row that belongs to a table. */
function rowsOfTables(grid: Grid, tables: readonly Table[]): Uint8Array {
  const taken = new Uint8Array(grid.values.length);
  for (const { head, rows } of tables) {
    for (let row = head.from; row <= head.to; row++) if (!isNumbering(grid, row - grid.row)) taken[row - grid.row] = 1;
    for (const { row } of rows) taken[row - grid.row] = 1;
  }
  return taken;
}

/** A row of column numbers with sums, which some sheets print as the last row of their heading. */
const isNumbering = (grid: Grid, at: number): boolean =>
  (grid.values[at] ?? []).some((value) => typeof value === 'string' && /^\(?\d{1,2}\)? ?= ?\(?\d/.test(value.trim()));

/** null = a row without words; a row of column numbers ("(5)=(7)+(9)") counts as one with words. */
function lineAt(grid: Grid, at: number): ProseLine | null {
  const values = grid.values[at] ?? [];
  if (!values.some((value) => typeof value === 'string' && (/\p{L}/u.test(value) || value.includes('=')))) return null;
  const cells: ProseCell[] = [];
  let text = '';
  for (const [index, value] of values.entries()) {
    const words = value === '' ? '' : wordsOf(value, formatAt(grid, at, index), grid.date1904 === true);
    if (words === '') continue;
    if (text !== '') text += ' ';
    cells.push({ col: grid.cols[index] ?? index, from: text.length, value });
    text += words;
  }
  const [first] = cells;
  return first ? { sheet: grid.sheet, row: grid.row + at, col: first.col, text, cells } : null;
}

/** What people see in the cell, near enough to be read as words. */
function wordsOf(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === 'string') return tidy(value.slice(0, LONGEST)).replace(/\s+/g, ' ');
  if (typeof value === 'boolean') return '';
  const { percent, date } = formatTraits(format);
  if (date) {
    const { year, month, day } = partsOf(date1904 ? value + OFFSET_1904 : value);
    return `${day}/${month}/${year}`;
  }
  const { half } = figureOfNumber(value, format);
  const decimals = Math.max(0, Math.round(-Math.log10(2 * half)));
  const shown = percent ? (value * 100).toFixed(Math.max(0, decimals - 2)) + '%' : value.toFixed(decimals);
  return shown.replace('.', ',');
}
