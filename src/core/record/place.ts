import type { Place } from '../check/finding';
import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';

/** Where a record came from: a row of a table. */
export interface Source {
  readonly table: Table;
  /** index in `table.rows` */
  readonly row: number;
}

/** The sheet's cell that holds a field of a record, or null if its table has no such column. */
export function placeOf({ table, row }: Source, field: FieldId): Place | null {
  const column = columnOf(table, field);
  const sheetRow = table.rows[row]?.row;
  return column && sheetRow !== undefined ? { sheet: table.sheet, row: sheetRow, col: column.col } : null;
}
