import type { CellValue, Grid } from '../../src/core/sheet/grid';
import type { FieldId } from '../../src/core/sheet/field';
import type { KindId, Table } from '../../src/core/sheet/table';
import type { Office } from '../../src/sandbox/samples/office/office';
import type { Facts } from '../corpus/facts';
import type { Size } from './office/size';
import type { Hand } from './sheets/hand';

/** A workbook whose every cell is known: the generator made it, and faults are planted into it. */
export interface Book {
  readonly size: Size;
  readonly seed: number;
  readonly office: Office;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly tables: readonly BookTable[];
  /** grid cells that are calculated by a formula, as `row,col` */
  readonly formulas?: ReadonlySet<string>;
  /** of a page of words */
  readonly sentences?: readonly Sentence[];
}

/** A sentence in the first column, with its figures by name. */
export interface Sentence {
  readonly id: string;
  /** grid row */
  readonly row: number;
  /** `{name}` stands for a figure */
  readonly pattern: string;
  readonly figures: Readonly<Record<string, readonly [value: number, decimals: number]>>;
}

export interface BookTable {
  readonly sheet: string;
  readonly kind: KindId;
  readonly period: number | null;
  /** how its figures are written */
  readonly hand: Hand;
  /** grid rows of its heading */
  readonly head: { readonly from: number; readonly to: number };
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
}

export interface BookColumn {
  readonly heading: string;
  readonly field: FieldId | null;
  /** grid column */
  readonly col: number;
  /** đồng that one stands for, null = not money */
  readonly dong: number | null;
  readonly decimals: number;
}

export interface BookRow {
  readonly role: Table['rows'][number]['role'];
  /** code or name of what the row stands for; '' of a total */
  readonly id: string;
  /** grid row */
  readonly row: number;
  /** money in đồng, nothing rounded */
  readonly facts: Facts;
  /** figures as printed, in the column's unit, in the order of the columns; null = no figure */
  readonly printed: readonly (number | null)[];
}

/** One cell of the workbook; grids begin at A1, so these are the sheet's rows and columns. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** What somebody types into a cell; without a format the cell keeps its own. */
export interface Typed extends Spot {
  readonly value: CellValue;
  readonly format?: string;
}

/** Tables of some kinds; of the loans only today's list, by which the others are judged. */
export const tablesOf = ({ sheets, office }: Book, ...kinds: readonly KindId[]): BookTable[] =>
  sheets.flatMap(({ tables }) =>
    tables.filter(({ kind, period }) => kinds.includes(kind) && (kind !== 'loanList' || period === office.reportDate)),
  );

export const sheetOf = (book: Book, name: string): BookSheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  return sheet;
};

export const valueAt = (book: Book, { sheet, row, col }: Spot): CellValue =>
  sheetOf(book, sheet).grid.values[row]?.[col] ?? '';

/** The workbook with some cells typed over; all other sheets are the same objects as before. */
export function type(book: Book, cells: readonly Typed[]): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      typeInto(
        sheet,
        cells.filter((cell) => cell.sheet === sheet.name),
      ),
    ),
  };
}

function typeInto(sheet: BookSheet, cells: readonly Typed[]): BookSheet {
  if (cells.length === 0) return sheet;
  const { grid } = sheet;
  const values = [...grid.values];
  const formats = [...grid.formats];
  for (const { row, col, value, format } of cells) {
    values[row] = (values[row] ?? []).map((old, at) => (at === col ? value : old));
    if (format !== undefined) formats[row] = (formats[row] ?? []).map((old, at) => (at === col ? format : old));
  }
  return { ...sheet, grid: { ...grid, values, formats } };
}

/** The workbook with another content of one sheet: rows inserted, left out, in another order. */
export function rewrite(
  book: Book,
  name: string,
  change: (values: (readonly CellValue[])[], formats: (readonly string[])[]) => void,
): Book {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const [values, formats] = [[...sheet.grid.values], [...sheet.grid.formats]];
    change(values, formats);
    return { ...sheet, grid: { ...sheet.grid, values, formats } };
  });
  return { ...book, sheets };
}
