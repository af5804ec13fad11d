import type { CellValue } from '../../core/sheet/grid';

/** A range as the functions work with it: every row as long as the widest, blank = '', an error cell = its text (`#N/A`). */
export type Cells = readonly (readonly CellValue[])[];

/** What Excel calls its errors. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|EXTERNAL!)$/;

export const isError = (cell: CellValue): cell is string => typeof cell === 'string' && ERROR.test(cell);

/** Data types (a formatted number, an entity, an error) carry the plain value beside them. */
interface RichCell {
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

/** One cell as Excel hands it over: blank is 0 or '' on desktop and null on the web; a 0 stays 0, since it may be a figure. */
export function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  const { basicValue, code } = value as RichCell;
  if (typeof basicValue === 'object') return cellOf(basicValue);
  return cellOf(basicValue ?? code);
}

/** An argument as cells: a single value is a range of one cell, an omitted one (null) has no cells. */
export function cellsOf(argument: unknown): Cells {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: readonly unknown[] = argument;
  const width = rows.reduce<number>((most, row) => Math.max(most, Array.isArray(row) ? row.length : 1), 0);
  return rows.map((row) => rowOf(row, width));
}

/** A row that is plain cells already, as nearly all are, is taken as it is. */
function rowOf(row: unknown, width: number): readonly CellValue[] {
  if (isPlain(row) && row.length === width) return row;
  const cells = Array.isArray(row) ? row.map(cellOf) : [cellOf(row)];
  while (cells.length < width) cells.push('');
  return cells;
}

function isPlain(row: unknown): row is CellValue[] {
  if (!Array.isArray(row)) return false;
  for (const cell of row) if (typeof cell === 'object' || typeof cell === 'undefined') return false;
  return true;
}

/** Blank on either platform. Only where no figure can be 0. */
export const isBlankOrZero = (cell: CellValue): boolean =>
  cell === 0 || cell === '' || (typeof cell === 'string' && cell.charCodeAt(0) <= 32 && cell.trim() === '');

/** Rows up to the last one with anything in it: a whole column has a million more. */
export function trimmed(argument: unknown): Cells {
  if (!Array.isArray(argument)) return cellsOf(argument);
  let length = argument.length;
  while (length > 0 && isBlankRow(argument[length - 1])) length--;
  return cellsOf(argument.slice(0, length));
}

const isBlankRow = (row: unknown): boolean =>
  Array.isArray(row)
    ? row.every((cell: unknown) => cell === null || isBlankOrZero(cellOf(cell)))
    : isBlankOrZero(cellOf(row));

/** A block of one row or one column as a plain list, row by row. */
export function flat(cells: Cells): readonly CellValue[] {
  const list: CellValue[] = [];
  for (const row of cells) for (const cell of row) list.push(cell);
  return list;
}

/** A row on which nothing stands, on either platform. */
export function isEmptyRow(row: readonly CellValue[]): boolean {
  for (const cell of row) if (!isBlankOrZero(cell)) return false;
  return true;
}
