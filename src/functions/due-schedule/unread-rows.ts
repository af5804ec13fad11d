import { FIELDS } from '../../core/sheet/field';
import type { FieldId } from '../../core/sheet/field';
import { columnOf, Reading } from '../../core/sheet/table';
import type { Column, Table } from '../../core/sheet/table';
import { Fault } from '../fault';
import { isBlankOrZero, isError } from '../range/cells';

/** Finds a cell of a row that cannot be read; a blank date comes as 0 on desktop and is none. */
export function unreadCell(table: Table, fields: readonly FieldId[]): (row: number) => Fault | null {
  const columns = fields
    .map((field) => columnOf(table, field))
    .filter((column): column is Column => column !== undefined);
  return (row) => {
    for (const column of columns) {
      const reading = column.readings[row];
      if (reading !== Reading.unreadable && reading !== Reading.ambiguous) continue;
      if (!isBlankOrZero(column.raw[row] ?? '')) return faultOf(table, column, row);
    }
    return null;
  };
}

function faultOf(table: Table, column: Column, at: number): Fault {
  const values = {
    argument: 'loans',
    row: (table.rows[at]?.row ?? 0) + 1,
    text: String(column.raw[at] ?? ''),
  } as const;
  if (isError(values.text)) return new Fault('cellError', values);
  if (FIELDS[column.field].quantity === 'date') return new Fault('date', values);
  return new Fault(column.readings[at] === Reading.ambiguous ? 'ambiguous' : 'number', values);
}
