import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue } from '../../../src/core/sheet/grid';
import type { KindId } from '../../../src/core/sheet/table';
import type { Random } from '../../../src/sandbox/samples/random';
import {
  tablesOf,
  valueAt,
  type Book,
  type BookColumn,
  type BookRow,
  type BookTable,
  type Spot,
  type Typed,
} from '../book';
import { write } from '../sheets/hand';

/** A cell of a table, with all that the generator knows of it. */
export interface Cell extends Spot {
  readonly table: BookTable;
  readonly line: BookRow;
  readonly column: BookColumn;
  /** as printed, in the column's unit; NaN = no figure */
  readonly printed: number;
}

export const columnOf = (table: BookTable, field: FieldId): BookColumn | undefined =>
  table.columns.find((column) => column.field === field);

export const printedAt = (table: BookTable, line: BookRow, field: FieldId): number =>
  line.printed[table.columns.findIndex((column) => column.field === field)] ?? NaN;

export function cellAt(table: BookTable, line: BookRow, field: FieldId): Cell | undefined {
  const column = columnOf(table, field);
  if (!column) return undefined;
  return {
    sheet: table.sheet,
    row: line.row,
    col: column.col,
    table,
    line,
    column,
    printed: printedAt(table, line, field),
  };
}

export type Fits = (cell: Cell, book: Book) => boolean;

export const isData: Fits = ({ line }) => line.role === 'data';
export const isTotal: Fits = ({ line }) => line.role === 'total';

/** Cells of some fields in the tables of some kinds. */
export function cellsOf(book: Book, kinds: readonly KindId[], fields: readonly FieldId[], fits: Fits = isData): Cell[] {
  return tablesOf(book, ...kinds).flatMap((table) =>
    fields.flatMap((field) =>
      table.rows.flatMap((line) => {
        const cell = cellAt(table, line, field);
        return cell && fits(cell, book) ? [cell] : [];
      }),
    ),
  );
}

export const oneOf = <T>(list: readonly T[], random: Random): T | undefined =>
  list.length === 0 ? undefined : random.pick(list);

/** The cell with another figure, written as its table writes figures. */
export function figure(cell: Cell, printed: number): Typed {
  const { column, table } = cell;
  return { ...place(cell), ...write(printed, column.decimals, table.hand) };
}

/** The cell with something else in it; its format stays. */
export const cell = (at: Spot, value: CellValue, format?: string): Typed =>
  format === undefined ? { ...place(at), value } : { ...place(at), value, format };

export const place = ({ sheet, row, col }: Spot): Spot => ({ sheet, row, col });

/** Two neighbouring digits of a figure changed places; null = no two of them differ. The first digit never becomes 0. */
export function transposed(value: number, decimals: number, random: Random): number | null {
  const digits = Math.abs(value).toFixed(decimals).replace('.', '');
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter(
    (at) => digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0'),
  );
  const at = oneOf(places, random);
  if (at === undefined) return null;
  const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  return (Math.sign(value) * Number(swapped)) / 10 ** decimals;
}

export const textAt = (book: Book, at: Spot): string => String(valueAt(book, at));

/** Whether the workbook holds a table of these kinds. */
export const has = (book: Book, ...kinds: readonly KindId[]): boolean => tablesOf(book, ...kinds).length > 0;
