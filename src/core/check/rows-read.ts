import type { Column } from '../sheet/table';

const counted = new WeakMap<Column, Uint32Array>();

/** How many cells of a column were read in each way, counted once: most rules ask for readings that a column does not have at all. */
function countsOf(column: Column): Uint32Array {
  const known = counted.get(column);
  if (known) return known;
  const counts = new Uint32Array(256);
  const { readings } = column;
  // nearly all cells of a column are read alike: runs are counted as one
  for (let from = 0, to = 1; from < readings.length; from = to, to++) {
    const way = readings[from] ?? 0;
    while (to < readings.length && readings[to] === way) to++;
    counts[way] = (counts[way] ?? 0) + to - from;
  }
  counted.set(column, counts);
  return counts;
}

/** Indexes of the rows whose cells were read in one of these ways (`Reading`), in the order of the sheet. */
export function rowsRead(column: Column, ...ways: readonly number[]): number[] {
  const counts = countsOf(column);
  if (ways.every((way) => counts[way] === 0)) return [];
  const rows: number[] = [];
  for (let row = 0; row < column.readings.length; row++) if (ways.includes(column.readings[row] ?? -1)) rows.push(row);
  return rows;
}
