import { assemble, type Region } from './assemble';
import type { Grid } from './grid';
import { inUnicode } from './legacy-columns';
import { nextBlock } from './heading-block';
import { repeatsRow, type HeadRows } from './repeated-heading';
import { isTotalLabel } from './row-words';
import { wordCells } from './cell-text';
import type { Table } from './table';

/** The tables of a workbook, and the sheets in which none was found. */
export interface Recognition {
  readonly tables: Table[];
  readonly unknown: { readonly sheet: string; readonly why: 'empty' | 'noHeading' | 'noKind' }[];
}

/** Fewer known headings than this do not make a table. */
const LEAST_FIELDS = 3;

/** Finds and reads every table of every sheet, several on one sheet too. `fileName` may tell the period. */
export function recognise(grids: readonly Grid[], options: { fileName?: string } = {}): Recognition {
  const recognition: Recognition = { tables: [], unknown: [] };
  for (const given of grids) {
    const grid = inUnicode(given);
    const regions = regionsOf(grid);
    let period: Table['period'] = null;
    const read = regions.map((region) => {
      const table = assemble(grid, region, { fileName: options.fileName, period });
      period = table.period;
      return table;
    });
    const tables = read.filter(({ kind, rows }) => kind !== 'freeTable' || rows.length > 0);
    recognition.tables.push(...tables);
    if (tables.some((table) => table.kind !== 'freeTable')) continue;
    const empty = grid.values.every((row) => row.every((value) => value === ''));
    recognition.unknown.push({
      sheet: grid.sheet,
      why: empty ? 'empty' : regions.length === 0 ? 'noHeading' : 'noKind',
    });
  }
  return recognition;
}

/**
 * Sheet columns that the tables in the first rows of a sheet need: those with a known meaning, those that hold the text of a group
 * heading above them, and the leftmost one of each table, where totals are named. Empty = no table there.
 */
export function neededColumns(given: Grid): number[] {
  const head = inUnicode(given);
  const needed = new Set<number>();
  for (const { block } of regionsOf(head)) {
    for (const column of block.columns) for (const col of [column.col, ...column.sources]) needed.add(col);
    const first = head.cols.findIndex((_, col) =>
      head.values.slice(block.from, block.to + 1).some((row) => (row[col] ?? '') !== ''),
    );
    if (first >= 0) needed.add(first);
  }
  return [...needed].sort((a, b) => a - b).map((col) => head.cols[col] as number);
}

function regionsOf(grid: Grid): Region[] {
  const regions: Region[] = [];
  let block = nextBlock(grid, 0, LEAST_FIELDS, null);
  let above = 0;
  while (block) {
    const again = startsAnew(grid, block.to + 1, block);
    const next = nextBlock(grid, block.to + 1, LEAST_FIELDS, block);
    const follows =
      again !== null && (next === null || again < next.from)
        ? { ...block, from: again, to: again + block.to - block.from }
        : next;
    const last = follows ? follows.from - 1 : grid.values.length - 1;
    regions.push({ above, block, last });
    above = lastTableRow(grid, block.to + 1, last) + 1;
    block = follows;
  }
  return regions;
}

/**
 * A heading printed again after a total row and a line of its own is a new table of the same layout, not a page break.
 * Gives the grid row of its first heading row, or null.
 */
function startsAnew(grid: Grid, from: number, block: HeadRows): number | null {
  let total = false;
  let line = false;
  for (let row = from; row < Math.min(grid.values.length, from + 2_000); row++) {
    const cells = wordCells(grid, row);
    if (cells.length === 0) continue;
    if (cells.slice(0, 3).some(({ text }) => isTotalLabel(text))) [total, line] = [true, false];
    else if (cells.length === 1 && (grid.values[row] ?? []).filter((value) => value !== '').length === 1) line = true;
    else if (total && line && repeatsRow(grid, row, block)) return row;
  }
  return null;
}

/** The last row of a region that has several filled cells: what follows it are lines of the next table. */
function lastTableRow(grid: Grid, from: number, to: number): number {
  for (let row = to; row >= from; row--) {
    if ((grid.values[row] ?? []).filter((value) => value !== '').length > 2) return row;
  }
  return from - 1;
}
