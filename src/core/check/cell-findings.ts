import type { Column, Table } from '../sheet/table';
import type { Place } from './finding';
import type { CellValue } from '../sheet/grid';
import type { Cells } from './finding-values';
import { placeAt, rawAt, whereOf } from './table-cell';

/** A column with more such cells has one trouble, not many: it is told once. */
const MOST_PER_COLUMN = 20;

export interface CellFinding {
  readonly place: Place;
  readonly found: CellValue;
  readonly values: Cells;
  readonly evidence: readonly Place[];
  /** index in `table.rows` of the cell told */
  readonly row: number;
}

/** One finding for each cell, or one at the first cell with their number where there are too many. */
export const findingsOfCells = (table: Table, column: Column, rows: readonly number[]): CellFinding[] =>
  rows.length > MOST_PER_COLUMN
    ? findingOfColumn(table, column, rows)
    : rows.map((row) => cellFinding(table, column, row, 1, []));

/** One finding at the first of the cells, with their number; none if there are none. */
export function findingOfColumn(table: Table, column: Column, rows: readonly number[]): CellFinding[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const evidence = others.slice(0, MOST_PER_COLUMN).map((row) => placeAt(table, column, row));
  return [cellFinding(table, column, first, rows.length, evidence)];
}

const cellFinding = (
  table: Table,
  column: Column,
  row: number,
  count: number,
  evidence: readonly Place[],
): CellFinding => ({
  place: placeAt(table, column, row),
  found: rawAt(column, row),
  values: { ...whereOf(table, column, row), count },
  evidence,
  row,
});

/** Indexes of the rows for which `of` is true. */
export function rowsWhere(table: Table, of: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rows.length; row++) if (of(row)) rows.push(row);
  return rows;
}
