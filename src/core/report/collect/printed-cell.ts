import { dongOf } from '../../check/table-cell';
import { FIELDS } from '../../sheet/field';
import { Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Figure, FigureKey } from '../figure';

/** A figure as a cell of a table prints it, money in đồng; null = blank or unreadable. */
export function printedFigure(table: Table, column: Column, row: number, key: FigureKey): Figure | null {
  const value = column.numbers[row] ?? NaN;
  const sheetRow = table.rows[row]?.row;
  if (!Number.isFinite(value) || column.readings[row] === Reading.blank || sheetRow === undefined) return null;
  const dong = FIELDS[column.field].quantity === 'money' ? (dongOf(table, column) ?? 1) : 1;
  return {
    key,
    value: dong === 1 ? value : Math.round(value * dong),
    basis: 'printed',
    half: (column.halves[row] ?? 0) * dong,
    sources: [{ sheet: table.sheet, area: { row: sheetRow, col: column.col, rows: 1, cols: 1 } }],
    from: [],
  };
}
