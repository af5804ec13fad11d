import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { dataRows, dongOfList } from './loan-rows';

/** A list of loans with a total and all of its parts. */
export interface Balanced {
  readonly total: Column;
  /** in term, overdue, frozen */
  readonly parts: readonly Column[];
  /** rows whose total is not exactly the sum of its parts, in the order of the sheet; blank cells count as 0 */
  readonly unbalanced: readonly number[];
}

const PARTS = ['inTerm', 'overdue', 'frozen'] as const satisfies readonly FieldId[];
/** Binary fractions leave dust. */
const DUST = 1e-6;

const known = new WeakMap<Table, Balanced | null>();

/** Looked for once for all rules that hold a total against its parts. null = the list lacks one of the columns. */
export function balancedColumns(table: Table): Balanced | null {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = readBalanced(table)));
  return found;
}

function readBalanced(table: Table): Balanced | null {
  const total = columnOf(table, 'outstanding');
  const parts = PARTS.map((field) => columnOf(table, field)).filter((column) => column !== undefined);
  if (!total || parts.length < PARTS.length) return null;
  const rows = dataRows(table);
  const gaps = amountsOf(total, rows);
  const sums = new Float64Array(rows.length);
  for (const part of parts) addAmounts(part, rows, sums);
  const unbalanced: number[] = [];
  for (let at = 0; at < rows.length; at++)
    if (Math.abs((gaps[at] as number) - (sums[at] as number)) > DUST) unbalanced.push(rows[at] as number);
  return { total, parts, unbalanced };
}

const amountsOf = (column: Column, rows: readonly number[]): Float64Array =>
  addAmounts(column, rows, new Float64Array(rows.length));

/** In đồng; a blank cell is 0, an unreadable one makes the sum unknown. */
function addAmounts(column: Column, rows: readonly number[], into: Float64Array): Float64Array {
  const { numbers, readings } = column;
  const { blank } = Reading;
  const dong = dongOfList(column);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    if (readings[row] !== blank) into[at] = (into[at] as number) + (numbers[row] ?? NaN) * dong;
  }
  return into;
}
