import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import type { Table } from '../sheet/table';
import type { Steps } from '../steps';
import { amountReader, readAmounts } from './column-reader';
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

/** Balances of every loan, step by step; one that a list leaves out is worked out: total = in term + overdue + frozen. */
export function* balanceSteps(segments: readonly Segment[], count: number): Steps<Balances> {
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
    const { table, rows, from } = segment;
    readAmounts(table, 'principal', NaN, rows, balances.principal, from);
    readAmounts(table, 'disbursed', NaN, rows, balances.disbursed, from);
    yield null;
    readAmounts(table, 'overdue', 0, rows, balances.overdue, from);
    readAmounts(table, 'frozen', 0, rows, balances.frozen, from);
    yield null;
    fillArrears(balances.arrears, segment);
    yield null;
    fillDebt(balances, segment);
  }
  return balances;
}

/** Total and in-term debt, each from the other where the sheet has a blank or no column. */
function fillDebt({ outstanding, inTerm, overdue, frozen }: Balances, { table, rows, from }: Segment): void {
  readAmounts(table, 'outstanding', NaN, rows, outstanding, from);
  readAmounts(table, 'inTerm', NaN, rows, inTerm, from);
  const hasTotal = filled(table, 'outstanding');
  const hasPart = filled(table, 'inTerm');
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const [whole, running] = [hasTotal(row), hasPart(row)];
    if (whole && running) continue;
    const loan = from + at;
    const rest = (overdue[loan] ?? 0) + (frozen[loan] ?? 0);
    if (!running) inTerm[loan] = whole ? (outstanding[loan] ?? NaN) - rest : 0;
    if (!whole) outstanding[loan] = (running ? (inTerm[loan] ?? NaN) : 0) + rest;
  }
}

/** Whether a row has anything in a column; never, if the table has no such column. */
function filled(table: Table, field: FieldId): (row: number) => boolean {
  const readings = columnOf(table, field)?.readings;
  if (!readings) return () => false;
  const { blank } = Reading;
  return (row) => readings[row] !== blank;
}

/** Lãi tồn: its own column, or in term + overdue (Mẫu 31 has no total). */
function fillArrears(arrears: Float64Array, { table, rows, from }: Segment): void {
  if (readAmounts(table, 'arrears', 0, rows, arrears, from)) return;
  const inTerm = readAmounts(table, 'arrearsInTerm', 0, rows, arrears, from);
  const overdue = amountReader(table, 'arrearsOverdue', 0);
  if (!overdue) return;
  for (let at = 0; at < rows.length; at++)
    arrears[from + at] = (inTerm ? (arrears[from + at] ?? NaN) : 0) + overdue(rows[at] as number);
}
