import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { amountReader, readAmounts, textReader } from './column-reader';
import type { ContractRows, Segment } from './contract-rows';
import { isClosed } from './loan-status';
import { savingsCounter } from './savings-counter';

/** Columns of the loans, gathered table by table: a workbook has a hundred thousand of them, so each column is one plain loop. */

/** Words or codes of a field, of the first of several that the row has; '' = none. */
export function textsOf(segments: readonly Segment[], ...fields: readonly FieldId[]): readonly string[] {
  const [segment, second] = segments;
  if (segment?.whole && !second) {
    const columns = fields.flatMap((field) => columnOf(segment.table, field) ?? []);
    const [first] = columns;
    // one list, each row a loan, as is usual: its column is the loans' own
    if (first && (columns.length === 1 || !hasBlank(first))) return first.texts;
  }
  return joined(segments, '', (table) => {
    const columns = fields
      .map((field) => columnOf(table, field))
      .filter((column): column is Column => column !== undefined);
    const [only, other] = columns;
    if (!only) return null;
    if (other) return textReader(table, ...fields);
    const { texts } = only;
    return (row) => texts[row] ?? '';
  });
}

function hasBlank({ texts, readings }: Column): boolean {
  let last = ' ';
  for (let row = 0; row < readings.length; row++) {
    const text = texts[row] ?? '';
    // equal texts are one text: only another one need be looked at
    if (text === last) continue;
    if (text === '') return true;
    last = text;
  }
  return false;
}

/** What a table's reader says of every loan; `none` where the table has no such column and so no reader. */
export function joined<T>(
  segments: readonly Segment[],
  none: T,
  readerOf: (table: Table) => ((row: number) => T) | null,
): readonly T[] {
  const parts = segments.map(({ table, rows }) => {
    const read = readerOf(table);
    const part = new Array<T>(rows.length).fill(none);
    if (read) for (let at = 0; at < rows.length; at++) part[at] = read(rows[at] ?? -1);
    return part;
  });
  return parts.length === 1 && parts[0] ? parts[0] : parts.flat();
}

/** Which table each loan stands in, and on which of its rows. */
export function sourcesOf(
  segments: readonly Segment[],
  count: number,
): { readonly table: Uint16Array; readonly row: Uint32Array } {
  const table = new Uint16Array(count);
  const row = new Uint32Array(count);
  segments.forEach(({ rows, from }, index) => {
    table.fill(index, from, from + rows.length);
    row.set(rows, from);
  });
  return { table, row };
}

/** Numbers or dates as they stand; NaN = blank, unreadable, or no such column. */
export function numbersOf(segments: readonly Segment[], count: number, field: FieldId): Float64Array {
  const numbers = new Float64Array(count).fill(NaN);
  for (const { table, rows, whole, from } of segments) {
    const column = columnOf(table, field);
    if (!column) continue;
    if (whole) numbers.set(column.numbers, from);
    else for (let at = 0; at < rows.length; at++) numbers[from + at] = column.numbers[rows[at] ?? -1] ?? NaN;
  }
  return numbers;
}

/** 1 = settled. */
export function closedOf(segments: readonly Segment[], count: number): Uint8Array {
  const closed = new Uint8Array(count);
  let last = '';
  let settled = isClosed(last);
  for (const { table, rows, from } of segments) {
    const column = columnOf(table, 'loanStatus');
    if (!column) continue;
    for (let at = 0; at < rows.length; at++) {
      const status = column.texts[rows[at] ?? -1] ?? '';
      if (status !== last) [last, settled] = [status, isClosed(status)];
      if (settled) closed[from + at] = 1;
    }
  }
  return closed;
}

/** Balances of the savings books, each counted once, also where its book stands on a further row of the contract. */
export function savingsOf({ count, segments, repeats }: ContractRows): Float64Array {
  const savings = new Float64Array(count);
  const books = savingsCounter(new Set(repeats.map(({ loan }) => loan)));
  for (const { table, rows, from } of segments) {
    const balance = amountReader(table, 'savings', 0);
    if (!balance) continue;
    if (repeats.length === 0 && !columnOf(table, 'savingsBook')) {
      // books without a number, and no loan on a second row: nothing can be counted twice
      readAmounts(table, 'savings', 0, rows, savings, from);
      continue;
    }
    const book = textReader(table, 'savingsBook');
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? -1;
      savings[from + at] = books.more(from + at, book(row), balance(row));
    }
  }
  for (const { loan, table, row } of repeats) {
    const balance = amountReader(table, 'savings', 0);
    if (balance)
      savings[loan] = (savings[loan] ?? 0) + books.more(loan, textReader(table, 'savingsBook')(row), balance(row));
  }
  return savings;
}
