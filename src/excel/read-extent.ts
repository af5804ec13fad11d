import type { FilledSheet } from './list-sheets';

/** A run of neighbouring rows or columns. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** The rows and columns of a sheet in which anything stands, as far as it was worth asking: in runs, ascending. */
export interface Extent {
  readonly rows: readonly Run[];
  readonly cols: readonly Run[];
}

/** Used ranges beyond these are hardly ever full: a value strayed to the sheet's edge makes them so. */
const TALL = 200_000;
const WIDE = 500;
/** Rows and columns of one question: some 64 of each cover a whole sheet. */
const ROW_BLOCK = 16_384;
const COL_BLOCK = 256;

/**
 * Where each sheet holds something. One more request where a used range is so large that most of it must be empty, none otherwise: Excel
 * tells the used part of a block without giving a cell.
 */
export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly Pick<FilledSheet, 'worksheet' | 'range'>[],
): Promise<Extent[]> {
  const asked = sheets.map(({ worksheet, range: { rowIndex, columnIndex, rowCount, columnCount } }) => {
    const used = (row: number, col: number, rows: number, cols: number): Excel.Range =>
      worksheet
        .getRangeByIndexes(row, col, rows, cols)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount');
    const rows = { from: rowIndex, count: rowCount };
    const cols = { from: columnIndex, count: columnCount };
    return {
      rows,
      cols,
      rowBlocks:
        rowCount > TALL
          ? blocks(rows, ROW_BLOCK).map(({ from, count }) => used(from, columnIndex, count, columnCount))
          : null,
      colBlocks:
        columnCount > WIDE
          ? blocks(cols, COL_BLOCK).map(({ from, count }) => used(rowIndex, from, rowCount, count))
          : null,
    };
  });
  if (asked.some(({ rowBlocks, colBlocks }) => rowBlocks ?? colBlocks)) await context.sync();
  return asked.map(({ rows, cols, rowBlocks, colBlocks }) => ({
    rows: rowBlocks ? filled(rowBlocks, (range) => ({ from: range.rowIndex, count: range.rowCount })) : [rows],
    cols: colBlocks ? filled(colBlocks, (range) => ({ from: range.columnIndex, count: range.columnCount })) : [cols],
  }));
}

function blocks({ from, count }: Run, size: number): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < count; at += size) found.push({ from: from + at, count: Math.min(size, count - at) });
  return found;
}

/** The runs of what was found, neighbours joined. */
function filled(ranges: readonly Excel.Range[], runOf: (range: Excel.Range) => Run): Run[] {
  const runs: Run[] = [];
  for (const range of ranges) {
    if (range.isNullObject) continue;
    const run = runOf(range);
    const last = runs.at(-1);
    if (last && last.from + last.count === run.from)
      runs[runs.length - 1] = { from: last.from, count: last.count + run.count };
    else runs.push(run);
    range.untrack();
  }
  return runs;
}

export const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { count }) => sum + count, 0);

/** Each row or column of some runs. */
export const membersOf = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index));
