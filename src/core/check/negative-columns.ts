import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { dataRows } from './loan-rows';
import { rangeOf } from './number-range';
import { numberAt } from './table-cell';

/** Amounts that cannot be below 0, in the order in which a negative one is looked for: parts before their total. */
export const NEVER_NEGATIVE = [
  'inTerm',
  'overdue',
  'frozen',
  'outstanding',
  'principal',
  'disbursed',
  'savings',
] as const satisfies readonly FieldId[];

/** From this share of the rows on, and so many, negative amounts are one trouble of the column (SHEETS A2). */
const SHARE = 0.05;
const LEAST = 5;

const known = new WeakMap<Table, ReadonlyMap<Column, readonly number[]>>();

/** Columns of a list in which so many amounts are negative that the column is wrong, with their rows. */
export function negativeColumns(table: Table): ReadonlyMap<Column, readonly number[]> {
  const before = known.get(table);
  if (before) return before;
  const found = new Map<Column, readonly number[]>();
  for (const field of NEVER_NEGATIVE) {
    const column = columnOf(table, field);
    if (!column || !hasNegative(column)) continue;
    const rows = dataRows(table).filter((row) => numberAt(column, row) < 0);
    if (rows.length >= LEAST && rows.length >= SHARE * dataRows(table).length) found.set(column, rows);
  }
  known.set(table, found);
  return found;
}

/** Asked of whole columns first: hardly any list has a negative amount at all. */
export const hasNegative = ({ numbers }: Column): boolean => rangeOf(numbers).least < 0;
