import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import { dataRows } from './loan-rows';
import { numberAt, textAt } from './table-cell';

/** Two columns whose contents fit each other's meaning. */
export interface Swapped {
  readonly first: Column;
  readonly second: Column;
  readonly what: 'balances' | 'dates' | 'codes';
  /** how many of the rows that tell anything fit the other way round, in % */
  readonly share: number;
}

/** Columns are not called swapped for less. */
const LEAST_ROWS = 20;
const SHARE = 0.9;

const known = new WeakMap<Table, readonly Swapped[]>();

/** Pairs of columns of a list of loans that stand under each other's headings. */
export function swappedColumns(table: Table): readonly Swapped[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = [...swappedBalances(table), ...swappedDates(table), ...swappedCodes(table)]));
  return found;
}

/** How a row tells: true = the other way round, false = as the headings say, null = it says nothing. */
type Vote = (row: number) => boolean | null;

const SAMPLE = 200;

interface Votes {
  readonly other: number;
  readonly all: number;
}

const isSwapped = ({ other, all }: Votes): boolean => all >= LEAST_ROWS && other >= SHARE * all;

function countVotes(rows: readonly number[], vote: Vote): Votes {
  let other = 0;
  let all = 0;
  for (const row of rows) {
    const way = vote(row);
    if (way === null) continue;
    all++;
    if (way) other++;
  }
  return { other, all };
}

function everySoMany(rows: readonly number[], step: number): number[] {
  const some: number[] = [];
  for (let at = 0; at < rows.length; at += step) some.push(rows[at] as number);
  return some;
}

function voted(table: Table, fields: readonly [FieldId, FieldId], what: Swapped['what'], vote: Vote): Swapped[] {
  const [first, second] = [columnOf(table, fields[0]), columnOf(table, fields[1])];
  if (!first || !second) return [];
  const rows = dataRows(table);
  // hardly any list has swapped columns: a look at some of its rows says so
  const some = rows.length > 2 * SAMPLE ? everySoMany(rows, Math.floor(rows.length / SAMPLE)) : rows;
  if (!isSwapped(countVotes(some, vote))) return [];
  const { other, all } = countVotes(rows, vote);
  return isSwapped({ other, all }) ? [{ first, second, what, share: (100 * other) / all }] : [];
}

/** Overdue debt on loans that are not due yet, and debt in term on none of them. */
function swappedBalances(table: Table): Swapped[] {
  const [inTerm, overdue] = [columnOf(table, 'inTerm'), columnOf(table, 'overdue')];
  const dues = (['dueContract', 'dueExtended', 'dueSession'] as const)
    .map((field) => columnOf(table, field))
    .filter((column) => column !== undefined);
  const day = table.period?.date;
  if (!inTerm || !overdue || dues.length === 0 || day === undefined) return [];
  return voted(table, ['inTerm', 'overdue'], 'balances', (row) => {
    if (!dues.some((due) => numberAt(due, row) > day)) return null;
    const running = (numberAt(inTerm, row) || 0) > 0;
    const late = (numberAt(overdue, row) || 0) > 0;
    return running === late ? null : late;
  });
}

/** Nearly every due date lies before its loan date. */
function swappedDates(table: Table): Swapped[] {
  const [made, due] = [columnOf(table, 'loanDate'), columnOf(table, 'dueContract')];
  if (!made || !due) return [];
  return voted(table, ['loanDate', 'dueContract'], 'dates', (row) => {
    const [from, to] = [numberAt(made, row), numberAt(due, row)];
    return Number.isFinite(from) && Number.isFinite(to) && from !== to ? to < from : null;
  });
}

const WIDTH = { groupCode: 7, customerCode: 10 } as const;

/** Ten digits where codes of groups should be, seven where those of customers should be. */
function swappedCodes(table: Table): Swapped[] {
  const [group, customer] = [columnOf(table, 'groupCode'), columnOf(table, 'customerCode')];
  return voted(table, ['groupCode', 'customerCode'], 'codes', (row) => {
    const [a, b] = [textAt(group, row).length, textAt(customer, row).length];
    if (a === 0 || b === 0) return null;
    return a === WIDTH.customerCode && b <= WIDTH.groupCode;
  });
}
