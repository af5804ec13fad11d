import type { Grid } from '../core/sheet/grid';
import type { RowRun } from '../core/sheet/hidden-lines';
import { TkvvError } from '../core/errors';
import { membersOf, type Run } from './read-extent';
import type { Extended } from './read-heads';

/** Rows that are first asked for as one: hidden, shown, or some of both. */
const BLOCK = 1_000;
/** Rows of one request that asks for each row: some 20 bytes a row. */
const REQUEST_ROWS = 50_000;

/** The blocks of rows of a sheet and the properties of its columns; answers are there after the next sync. */
interface Asked {
  readonly blocks: readonly (Run & { readonly range: Excel.Range })[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/**
 * Says of each sheet which of the rows that were read, and which columns, are hidden. Nothing is asked of a workbook in which nothing is
 * hidden, and single rows only where a thousand of them are neither all hidden nor all shown.
 */
export async function withHidden(
  context: Excel.RequestContext,
  sheets: readonly Extended[],
  grids: readonly Grid[],
  signal?: AbortSignal,
): Promise<Grid[]> {
  const asked = sheets.map((sheet, index) => askHidden(sheet, grids[index]!));
  if (asked.some((one) => one !== null)) await context.sync();
  const blocks = asked.map((one) => one?.blocks ?? []);
  const rows = await readRows(context, blocks, signal);
  return grids.map((grid, index) => {
    const { range } = sheets[index]!;
    const wasAsked = asked[index];
    if (!wasAsked) return grid;
    const cols = wasAsked.columns
      ? wasAsked.columns.value.flatMap(({ columnHidden }, at) => (columnHidden ? [range.columnIndex + at] : []))
      : range.columnHidden === true
        ? membersOf(sheets[index]!.extent.cols)
        : [];
    return { ...grid, hidden: { rows: rows[index]!, cols, filters: grid.hidden?.filters ?? [] } };
  });
}

/** Null = nothing of the sheet is hidden. Excel gives null where lines differ. */
function askHidden({ worksheet, range, extent }: Extended, grid: Grid): Asked | null {
  const { rowHidden, columnHidden } = range as { rowHidden: boolean | null; columnHidden: boolean | null };
  if (rowHidden === false && columnHidden === false) return null;
  const end = grid.row + grid.values.length;
  const blocks =
    rowHidden === false
      ? []
      : extent.rows.flatMap(({ from, count }) => {
          const found: (Run & { range: Excel.Range })[] = [];
          for (let row = from; row < Math.min(from + count, end); row += BLOCK) {
            const rows = Math.min(BLOCK, from + count - row, end - row);
            const block = worksheet.getRangeByIndexes(row, range.columnIndex, rows, 1).load('rowHidden');
            found.push({ from: row, count: rows, range: block });
          }
          return found;
        });
  const whole = worksheet.getRangeByIndexes(range.rowIndex, range.columnIndex, 1, range.columnCount);
  return { blocks, columns: columnHidden === null ? whole.getColumnProperties({ columnHidden: true }) : null };
}

/** Runs of hidden rows of each sheet. */
async function readRows(
  context: Excel.RequestContext,
  blocks: readonly Asked['blocks'][],
  signal?: AbortSignal,
): Promise<RowRun[][]> {
  const hidden = blocks.map((ofSheet): number[] =>
    membersOf(ofSheet.filter(({ range }) => (range.rowHidden as boolean | null) === true)),
  );
  const mixed = blocks.flatMap((ofSheet, sheet) =>
    ofSheet.filter(({ range }) => (range.rowHidden as boolean | null) === null).map((block) => ({ ...block, sheet })),
  );
  for (let at = 0; at < mixed.length; at += REQUEST_ROWS / BLOCK) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const batch = mixed.slice(at, at + REQUEST_ROWS / BLOCK);
    (await hiddenRows(context, batch)).forEach((rows, index) => hidden[batch[index]!.sheet]!.push(...rows));
  }
  return hidden.map(runsOf);
}

/** The hidden rows of each block: one request. */
async function hiddenRows(context: Excel.RequestContext, blocks: Asked['blocks']): Promise<number[][]> {
  const asked = blocks.map(({ from, range }) => ({ from, rows: range.getRowProperties({ rowHidden: true }) }));
  await context.sync();
  return asked.map(({ from, rows }) => rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [from + index] : [])));
}

function runsOf(rows: readonly number[]): RowRun[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}
