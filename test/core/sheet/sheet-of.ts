import type { Area } from '../../../src/core/cell/address';
import { gridOf, type CellValue, type Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import { columnOf, type Table } from '../../../src/core/sheet/table';
import type { FieldId } from '../../../src/core/sheet/field';

/** A sheet of ragged rows; short ones are filled up with blanks. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = 'Sheet1', merges: Area[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, (): CellValue => '')]);
  return { ...gridOf(values, name), merges };
}

/** The only table of a sheet. */
export function tableOf(grid: Grid, fileName?: string): Table {
  const { tables } = recognise([grid], fileName === undefined ? {} : { fileName });
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

export const fieldsOf = (table: Table): FieldId[] => table.columns.map(({ field }) => field);
export const numbersOf = (table: Table, field: FieldId): number[] => [...(columnOf(table, field)?.numbers ?? [])];
export const textsOf = (table: Table, field: FieldId): readonly string[] => columnOf(table, field)?.texts ?? [];
export const readingsOf = (table: Table, field: FieldId): number[] => [...(columnOf(table, field)?.readings ?? [])];
