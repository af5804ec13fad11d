import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import type { Table } from '../sheet/table';
import { amountReader } from './column-reader';
import type { Segment } from './contract-rows';

/** What the loans owe, in đồng, one entry per loan; NaN = unreadable, or (principal, disbursed) not in the list. */
export interface Balances {
  readonly principal: Float64Array;
  readonly disbursed: Float64Array;
  readonly outstanding: Float64Array;
  readonly inTerm: Float64Array;
  readonly overdue: Float64Array;
  readonly frozen: Float64Array;
  readonly arrears: Float64Array;
}

/** Balances of every loan; one that a list leaves out is worked out: total = in term + overdue + frozen. */
export function balancesOf(segments: readonly Segment[], count: number): Balances {
  const column = (): Float64Array => new Float64Array(count);
  const balances: Balances = {
    principal: column().fill(NaN),
    disbursed: column().fill(NaN),
    outstanding: column(),
    inTerm: column(),
    overdue: column(),
    frozen: column(),
    arrears: column(),
  };
  for (const segment of segments) {
    fill(balances.principal, segment, amountReader(segment.table, 'principal', NaN));
    fill(balances.disbursed, segment, amountReader(segment.table, 'disbursed', NaN));
    fill(balances.overdue, segment, amountReader(segment.table, 'overdue', 0));
    fill(balances.frozen, segment, amountReader(segment.table, 'frozen', 0));
    fill(balances.arrears, segment, arrearsReader(segment.table));
    fillDebt(balances, segment);
  }
  return balances;
}

function fill(into: Float64Array, { rows, from }: Segment, read: ((row: number) => number) | null): void {
  if (!read) return;
  for (let at = 0; at < rows.length; at++) into[from + at] = read(rows[at] ?? -1);
}

/** Total and in-term debt, each from the other where the sheet has a blank or no column. */
function fillDebt({ outstanding, inTerm, overdue, frozen }: Balances, { table, rows, from }: Segment): void {
  const total = filledReader(table, 'outstanding');
  const running = filledReader(table, 'inTerm');
  for (let at = 0; at < rows.length; at++) {
    const [loan, row] = [from + at, rows[at] ?? -1];
    const rest = (overdue[loan] ?? 0) + (frozen[loan] ?? 0);
    const printed = total(row);
    const part = running(row);
    inTerm[loan] = part ?? (printed === null ? 0 : printed - rest);
    outstanding[loan] = printed ?? (part ?? 0) + rest;
  }
}

/** An amount in đồng, NaN if it is unreadable, null if the cell is blank or the table has no such column. */
function filledReader(table: Table, field: FieldId): (row: number) => number | null {
  const read = amountReader(table, field, NaN);
  const readings = columnOf(table, field)?.readings;
  return (row) => (read && readings?.[row] !== Reading.blank ? read(row) : null);
}

/** Lãi tồn: its own column, or in term + overdue (Mẫu 31 has no total). */
function arrearsReader(table: Table): ((row: number) => number) | null {
  const total = amountReader(table, 'arrears', 0);
  const inTerm = amountReader(table, 'arrearsInTerm', 0);
  const overdue = amountReader(table, 'arrearsOverdue', 0);
  if (total || (!inTerm && !overdue)) return total;
  return (row) => (inTerm?.(row) ?? 0) + (overdue?.(row) ?? 0);
}
