import type { Column, Table } from '../sheet/table';
import { columnOf } from '../sheet/table';
import { firstOfSteps } from './first-of';
import { FirstRows } from './first-rows';
import { dataRows } from './loan-rows';
import type { RuleSteps } from './rule';

/** A row, and the first row of the table that it repeats. Indexes in `table.rows`. */
export interface Repeat {
  readonly earlier: number;
  readonly row: number;
}

/** Alike as read: "1.000" and 1000 are. */
export function isAlike(column: Column, a: number, b: number): boolean {
  if (column.numbers.length > 0) return Object.is(column.numbers[a], column.numbers[b]);
  return column.texts[a] === column.texts[b];
}

/** The columns in which two rows differ; `most` + 1 of them are enough to know that there are too many. */
export function differing(columns: readonly Column[], { earlier, row }: Repeat, most: number): Column[] {
  const found: Column[] = [];
  for (const column of columns) {
    if (isAlike(column, earlier, row)) continue;
    found.push(column);
    if (found.length > most) break;
  }
  return found;
}

/** Keys made between two pauses: those of people fold their names, which takes long. */
const KEYS_A_PIECE = 1_000;

/** Rows whose key stands on an earlier row too, each with the first such row; '' is no key. Step by step. */
export function* repeatsBy(table: Table, keyAt: (row: number) => string): RuleSteps<Repeat[]> {
  const first = new FirstRows(table.rows.length);
  const again: Repeat[] = [];
  const rows = dataRows(table);
  for (let at = 0; at < rows.length; at++) {
    if (at % KEYS_A_PIECE === 0) yield null;
    const row = rows[at] as number;
    const key = keyAt(row);
    if (key === '') continue;
    const earlier = first.seen(key, row);
    if (earlier >= 0) again.push({ earlier, row });
  }
  return again;
}

const ofCustomers = new WeakMap<Table, readonly Repeat[]>();

/** Rows of a customer who stands on an earlier row too; looked for once for all rules. Step by step. */
export function* customerRepeats(table: Table): RuleSteps<readonly Repeat[]> {
  let found = ofCustomers.get(table);
  if (!found) {
    const codes = columnOf(table, 'customerCode');
    ofCustomers.set(table, (found = codes ? yield* repeatedTexts(table, codes) : []));
  }
  return found;
}

function* repeatedTexts(table: Table, { texts }: Column): RuleSteps<Repeat[]> {
  // a sum between the rows may bear a text too, and is no row of anybody
  if (dataRows(table).length < table.rows.length) return yield* repeatsBy(table, (row) => texts[row] ?? '');
  const again: Repeat[] = [];
  const first = yield* firstOfSteps(texts);
  first.forEach((earlier, row) => {
    if (earlier !== row && earlier !== -1) again.push({ earlier, row });
  });
  return again;
}
