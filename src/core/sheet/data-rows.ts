import type { Table } from './table';

const known = new WeakMap<Table, readonly number[]>();

/** Indexes of the rows that are data; found once for all that walk a table. */
export function dataRows(table: Table): readonly number[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = readRows(table)));
  return found;
}

function readRows({ rows }: Table): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) if (rows[row]?.role === 'data') found.push(row);
  return found;
}
