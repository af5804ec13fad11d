import type { Area } from '../core/cell/address';
import type { CellValue, Grid } from '../core/sheet/grid';
import { TkvvError } from '../core/errors';
import { isFormula, longFormulaColumns } from './formula-columns';
import type { Run } from './read-extent';
import { isExcelError } from './run';

/**
 * Cells of one request: about 12 bytes a cell keeps it far below the web's 5 MB, and what office.js does with the answer, in one piece,
 * takes some 20 ms.
 */
const BATCH_CELLS = 100_000;
/** A formula takes the room of so many values. */
const FORMULA_CELLS = 4;

/** A block of cells to read and where its rows go. */
export interface Block extends Area {
  readonly worksheet: Excel.Worksheet;
  readonly into: CellValue[][];
  /** first grid column and row that the block fills */
  readonly atRow: number;
  readonly atCol: number;
  /** columns of the grid */
  readonly width: number;
  /** by column of the block: asks which cells are calculated, once their values are there, instead of the values */
  readonly calculated?: readonly Uint8Array[];
}

/** Stands for a row until the first block that holds cells of it is read: a hundred thousand rows made at once would hold everything up. */
const UNREAD: CellValue[] = [];

/** The chosen columns, and those that hold a title, a date or a unit line: rows with one or two filled cells. */
export function withTitles({ cols, values }: Grid, chosen: readonly number[]): number[] {
  const kept = new Set(chosen);
  for (const row of values) {
    const filled = row.flatMap((value, index) => (value === '' ? [] : [cols[index]!]));
    if (filled.length <= 2) filled.forEach((col) => kept.add(col));
  }
  return [...kept].sort((a, b) => a - b);
}

/**
 * The grid of a large sheet, cut down to the chosen columns, its body still to be filled by the blocks. `rows` = the runs of rows below
 * the head that hold anything; what lies between them is blank, and one and the same row.
 */
export function planBody(
  worksheet: Excel.Worksheet,
  head: Grid,
  rows: readonly Run[],
  chosen: readonly number[],
): { grid: Grid; blocks: Block[] } {
  const at = chosen.map((col) => head.cols.indexOf(col));
  const pick = <T>(of: readonly (readonly T[])[]): T[][] => of.map((row) => at.map((index) => row[index]!));
  const values = pick(head.values);
  const fonts = at.map((index) => head.fonts?.[index] ?? null);
  const { formulas: inHead, ...rest } = head;
  const grid: Grid = { ...rest, cols: chosen, values, formats: pick(head.formats), fonts, head };
  const blank = blankRow(chosen.length);
  for (const { from, count } of rows) {
    while (head.row + values.length < from) values.push(blank);
    for (let row = 0; row < count; row++) values.push(UNREAD);
  }
  const formulas = longFormulaColumns(inHead?.filter(({ col }) => chosen.includes(col)) ?? [], values.length);
  const calculated = new Map(formulas.map((column) => [column.col, column.calculated]));
  const fill = (cols: readonly number[], weight: number): Block[] =>
    runs(cols).flatMap(({ from, length }) =>
      rows.flatMap((part) =>
        blocksOf(part, length * weight).map(({ row, rows }) => ({
          ...{ worksheet, row, rows, col: cols[from]!, cols: length },
          ...{ into: values, atRow: row - head.row, atCol: chosen.indexOf(cols[from]!), width: chosen.length },
        })),
      ),
    );
  const withFormulas = fill([...calculated.keys()], FORMULA_CELLS).map((block) => ({
    ...block,
    calculated: Array.from({ length: block.cols }, (_, at) => calculated.get(block.col + at)!),
  }));
  return {
    grid: { ...grid, ...(formulas.length > 0 ? { formulas } : {}) },
    blocks: [...fill(chosen, 1), ...withFormulas],
  };
}

const blankRow = (width: number): CellValue[] => new Array<CellValue>(width).fill('');

/** Takes off the blank rows at the end: what made the sheet so long stands in a column that was not read. */
export function withoutBlankEnd(grid: Grid): Grid {
  let end = grid.values.length;
  while (end > 0 && grid.values[end - 1]!.every((value) => value === '')) end--;
  return end === grid.values.length ? grid : { ...grid, values: grid.values.slice(0, end) };
}

/** A run of rows in pieces of at most so many cells. */
function blocksOf({ from, count }: Run, width: number): { row: number; rows: number }[] {
  const height = Math.max(1, Math.floor(BATCH_CELLS / width));
  const found: { row: number; rows: number }[] = [];
  for (let row = 0; row < count; row += height) found.push({ row: from + row, rows: Math.min(height, count - row) });
  return found;
}

/** Runs of neighbouring columns: `[1, 2, 3, 7]` → 1–3 and 7, as positions in the list. */
function runs(cols: readonly number[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  cols.forEach((col, index) => {
    const last = found.at(-1);
    if (last && cols[index - 1] === col - 1) last.length++;
    else found.push({ from: index, length: 1 });
  });
  return found;
}

/** How long reading is watched over and told of. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** told after each request how many of the cells are read */
  readonly onRead?: ((done: number, total: number) => void) | undefined;
}

/** Reads blocks into their grids, as many in one request as the web's limit allows. @throws TkvvError `cancelled` */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { signal, onRead }: ReadOptions = {},
): Promise<void> {
  const sizeOf = (some: readonly Block[]): number => some.reduce((sum, block) => sum + weightOf(block), 0);
  const total = sizeOf(blocks);
  let cells = BATCH_CELLS;
  let queue = [...blocks];
  while (queue.length) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const batch = takeBatch(queue, cells);
    if (await readBatch(context, batch)) {
      queue = queue.slice(batch.length);
      onRead?.(total - sizeOf(queue), total);
    } else {
      // too much for one answer: half of it from here on, in blocks that fit
      cells = Math.ceil(cells / 2);
      queue = queue.flatMap((block) => (weightOf(block) > cells ? halve(block) : [block]));
    }
  }
}

function takeBatch(queue: readonly Block[], limit: number): Block[] {
  let cells = 0;
  let count = 0;
  for (const block of queue) {
    cells += weightOf(block);
    if (count && cells > limit) break;
    count++;
  }
  return queue.slice(0, count);
}

const weightOf = ({ rows, cols, calculated }: Block): number => rows * cols * (calculated ? FORMULA_CELLS : 1);

/** One request. False = Excel on the web found the answer too large and nothing was read. */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[]): Promise<boolean> {
  const ranges = batch.map(({ worksheet, row, col, rows, cols, calculated }) =>
    worksheet.getRangeByIndexes(row, col, rows, cols).load(calculated ? 'formulas' : 'values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const tooLarge = isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || (batch.length === 1 && batch[0]!.rows === 1)) throw error;
    return false;
  }
  ranges.forEach((range, index) => {
    take(range, batch[index]!);
    range.untrack();
  });
  return true;
}

function take(range: Excel.Range, { into, atRow, atCol, width, calculated }: Block): void {
  if (!calculated) {
    const values = range.values as CellValue[][];
    values.forEach((cells, r) => {
      let row = into[atRow + r]!;
      if (row === UNREAD) into[atRow + r] = row = blankRow(width);
      for (let c = 0; c < cells.length; c++) row[atCol + c] = cells[c]!;
    });
    return;
  }
  const formulas = range.formulas as CellValue[][];
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (isFormula(formula, into[atRow + r]![atCol + c]!)) calculated[c]![atRow + r] = 1;
    }),
  );
}

function halve(block: Block): Block[] {
  if (block.rows === 1) return [block];
  const top = block.rows >> 1;
  return [
    { ...block, rows: top },
    { ...block, row: block.row + top, rows: block.rows - top, atRow: block.atRow + top },
  ];
}
