import type { Table } from '../sheet/table';
import type { Steps } from '../steps';
import type { Finding } from './finding';
import { identityAt } from './table-cell';

/** Findings between two pauses: some milliseconds. */
const PIECE = 1_000;

/** Gives each finding its stable key; findings that would share one are numbered in the order in which they came. */
export function* keySteps(findings: readonly Omit<Finding, 'key'>[], tables: readonly Table[]): Steps<Finding[]> {
  const bySheet = new Map<string, Table[]>();
  for (const table of tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  const used = new Map<string, number>();
  const keyed: Finding[] = [];
  for (const finding of findings) {
    if (keyed.length % PIECE === 0) yield null;
    const base = keyOf(finding, bySheet.get(finding.place.sheet) ?? []);
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    keyed.push({ ...finding, key: times === 1 ? base : `${base}|${times}` });
  }
  return keyed;
}

/** Rule, sheet, meaning of the column, what the row is known by. Where no table holds the cell, its place in the sheet has to do. */
function keyOf({ rule, place }: Omit<Finding, 'key'>, tables: readonly Table[]): string {
  for (const table of tables) {
    const row = rowAt(table, place.row);
    const column = table.columns.find(({ col }) => col === place.col);
    if (row >= 0 && column) return [rule, place.sheet, column.field, identityAt(table, row)].join('|');
  }
  return [rule, place.sheet, `R${place.row + 1}C${place.col + 1}`].join('|');
}

/** Index in `table.rows` of a sheet row, or -1; rows ascend. */
function rowAt({ rows }: Table, sheetRow: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle]?.row ?? 0;
    if (row === sheetRow) return middle;
    if (row < sheetRow) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
