import type { Column, Table } from '../sheet/table';
import { dataRows } from './loan-rows';

/** Columns that may differ between two copies of one file. */
const OF_COPY = new Set(['ordinal', 'reportDate']);

/** Fewer rows may well be alike by chance. */
const LEAST_ROWS = 3;

/** Whether two tables of one kind hold the same rows, cell by cell as read, in the same order. */
export function isSameContent(a: Table, b: Table): boolean {
  const [rows, others] = [dataRows(a), dataRows(b)];
  if (a.kind !== b.kind || rows.length < LEAST_ROWS || rows.length !== others.length) return false;
  const columns = told(a);
  const counterparts = columns.map(({ field }) => told(b).find((column) => column.field === field));
  if (columns.length !== told(b).length || counterparts.includes(undefined)) return false;
  if (!columns.some((column) => hasFigures(column, rows))) return false;
  return columns.every((column, at) => isSameColumn(column, counterparts[at] as Column, rows, others));
}

const told = ({ columns }: Table): Column[] => columns.filter(({ field }) => !OF_COPY.has(field));

const hasFigures = ({ numbers }: Column, rows: readonly number[]): boolean =>
  rows.some((row) => (numbers[row] ?? 0) > 0);

function isSameColumn(a: Column, b: Column, rows: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < rows.length; at++) {
    const [row, other] = [rows[at] as number, others[at] as number];
    const same = a.numbers.length > 0 ? Object.is(a.numbers[row], b.numbers[other]) : a.texts[row] === b.texts[other];
    if (!same) return false;
  }
  return true;
}
