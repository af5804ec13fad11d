import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import type { Column, Table, Unit } from '../sheet/table';

/** Reads one cell of a table's column by the row's index in the table. */
export type ReadAmount = (row: number) => number;
export type ReadText = (row: number) => string;

/**
 * Amounts of a column in đồng. A blank cell is `blank` (a bank's export leaves out zeros); an unreadable one is NaN.
 * Null if the table has no such column.
 */
export function amountReader(table: Table, field: FieldId, blank: number): ReadAmount | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const { readings, numbers } = column;
  const isBlank = Reading.blank;
  const dong = unitOf(table, column)?.dong ?? 1;
  return (row) => {
    if (readings[row] === isBlank) return blank;
    const value = numbers[row] ?? NaN;
    return dong === 1 ? value : Math.round(value * dong);
  };
}

/** The same for many rows at once: entry `from` + i of `into` is of the row `rows[i]`. False if the table has no such column. */
export function readAmounts(
  table: Table,
  field: FieldId,
  blank: number,
  rows: readonly number[],
  into: Float64Array,
  from: number,
): boolean {
  const column = columnOf(table, field);
  if (!column) return false;
  const { readings, numbers } = column;
  const isBlank = Reading.blank;
  const dong = unitOf(table, column)?.dong ?? 1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const value = numbers[row] ?? NaN;
    into[from + at] = readings[row] === isBlank ? blank : dong === 1 ? value : Math.round(value * dong);
  }
  return true;
}

/** The unit of a money column: its own, or else the one that the table's other columns are in. */
const unitOf = (table: Table, column: Column): Unit | null =>
  column.unit ?? table.columns.find(({ unit }) => unit !== null)?.unit ?? null;

/** Numbers of a column as they stand: ratios, points, counts, dates. NaN = blank, unreadable, or no such column. */
export function numberReader(table: Table, field: FieldId): ReadAmount {
  const column = columnOf(table, field);
  if (!column) return () => NaN;
  const { numbers } = column;
  return (row) => numbers[row] ?? NaN;
}

/** The first of several columns that has a text in that row, or ''. */
export function textReader(table: Table, ...fields: readonly FieldId[]): ReadText {
  const columns = fields
    .map((field) => columnOf(table, field))
    .filter((column): column is Column => column !== undefined);
  const [only, second] = columns;
  if (!only) return () => '';
  const { texts } = only;
  if (!second) return (row) => texts[row] ?? '';
  return (row) => {
    for (const column of columns) {
      const text = column.texts[row];
      if (text) return text;
    }
    return '';
  };
}
