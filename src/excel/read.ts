import { parseArea, splitSheet, type Area } from '../core/cell/address';
import type { CellValue, Grid } from '../core/sheet/grid';
import { TkvvError } from '../core/errors';
import { askFonts, fontsOf } from './column-fonts';
import { OWN_SHEETS } from './own-sheet';
import { isExcelError } from './run';

/** Rows in which a heading is looked for; also the rows whose number formats are read. */
const HEAD_ROWS = 60;
/** Sheets up to this many cells are read whole, formats and all. */
const SMALL_SHEET = 20_000;
/** Cells of one request that asks for formats too: some 25 bytes a cell. */
const HEAD_CELLS = 60_000;
/** Cells of one request: about 12 bytes a cell keeps it far below the web's 5 MB. */
const BATCH_CELLS = 150_000;

/** Chooses, from a large sheet's first rows, the sheet columns worth reading. */
export type ColumnChooser = (head: Grid) => readonly number[];

export interface WorkbookContent {
  /** the user's sheets that hold anything, in tab order; the add-in's own and very hidden ones are left out */
  readonly grids: readonly Grid[];
  readonly emptySheets: readonly string[];
  readonly protectedSheets: readonly string[];
}

/** A block of cells to read and where its rows go. */
interface Block extends Area {
  readonly worksheet: Excel.Worksheet;
  readonly into: CellValue[][];
  /** first grid column and row that the block fills */
  readonly atRow: number;
  readonly atCol: number;
}

/**
 * Reads the user's sheets: small ones whole, large ones first their heads and then only the columns that the heads show to be needed.
 * Nothing is written. Round trips: three for an office of small sheets, one more for each 150,000 cells beyond.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  choose: ColumnChooser,
  signal?: AbortSignal,
): Promise<WorkbookContent> {
  const { sheets, own, date1904 } = await listSheets(context);
  const used = sheets
    .filter(({ id, visibility }) => visibility !== 'VeryHidden' && !own.has(id))
    .map((worksheet) => ({
      worksheet,
      range: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      protection: worksheet.protection.load('protected'),
    }));
  await context.sync();

  const filled = used.filter(({ range }) => !range.isNullObject);
  const heads = await readHeads(context, filled, date1904);
  const bodies: Block[] = [];
  const grids = heads.map((head, index) => {
    const { worksheet, range } = filled[index]!;
    const rest = range.rowCount - head.values.length;
    if (rest <= 0) return head;
    const chosen = choose(head);
    if (!chosen.length) return head;
    const { grid, blocks } = planBody(worksheet, head, rest, withTitles(head, chosen));
    bodies.push(...blocks);
    return grid;
  });
  await readBlocks(context, bodies, signal);
  return {
    grids,
    emptySheets: used.filter(({ range }) => range.isNullObject).map(({ worksheet }) => worksheet.name),
    protectedSheets: filled.filter(({ protection }) => protection.protected).map(({ worksheet }) => worksheet.name),
  };
}

/** Sheets in tab order, ids of the add-in's own, and the date system (the only way to ask: what DATE(2000,1,1) gives). */
async function listSheets(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const marks = Object.values(OWN_SHEETS).map(({ mark }) =>
    context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.load('id'),
  );
  const millennium = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  return {
    sheets: sheets.items,
    own: new Set(marks.filter((worksheet) => !worksheet.isNullObject).map((worksheet) => worksheet.id)),
    date1904: millennium.value === 35_064,
  };
}

interface Filled {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Rows of a sheet that are read first: all of a small sheet, the head of a large one. */
const headRows = ({ range: { rowCount, columnCount } }: Filled): number =>
  rowCount * columnCount <= SMALL_SHEET ? rowCount : Math.min(rowCount, HEAD_ROWS);

async function readHeads(context: Excel.RequestContext, filled: readonly Filled[], date1904: boolean): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (let from = 0, to = 0; from < filled.length; from = to) {
    let cells = 0;
    do cells += headRows(filled[to]!) * filled[to]!.range.columnCount;
    while (++to < filled.length && cells < HEAD_CELLS);
    grids.push(...(await readHeadGroup(context, filled.slice(from, to), date1904)));
  }
  return grids;
}

/** One request: values, number formats and merged areas. */
async function readHeadGroup(
  context: Excel.RequestContext,
  group: readonly Filled[],
  date1904: boolean,
): Promise<Grid[]> {
  const heads = group.map((filled) => {
    const { worksheet, range } = filled;
    const { rowIndex, columnIndex, columnCount } = range;
    const rows = headRows(filled);
    const area = worksheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount);
    area.load('values,numberFormat');
    const merged = area.getMergedAreasOrNullObject().load('areas/items/address');
    const fonts = askFonts(filled, headRows(filled));
    return { worksheet, rowIndex, columnIndex, columnCount, area, merged, fonts };
  });
  await context.sync();
  return heads.map(({ worksheet, rowIndex, columnIndex, columnCount, area, merged, fonts }) => ({
    sheet: worksheet.name,
    row: rowIndex,
    cols: Array.from({ length: columnCount }, (_, index) => columnIndex + index),
    values: area.values as CellValue[][],
    formats: area.numberFormat as string[][],
    merges: merged.isNullObject
      ? []
      : merged.areas.items
          .map(({ address }) => parseArea(splitSheet(address).address))
          .filter((found) => found !== null),
    date1904,
    fonts: fontsOf(fonts),
  }));
}

/** The chosen columns, and those that hold a title, a date or a unit line: rows with one or two filled cells. */
function withTitles({ cols, values }: Grid, chosen: readonly number[]): number[] {
  const kept = new Set(chosen);
  for (const row of values) {
    const filled = row.flatMap((value, index) => (value === '' ? [] : [cols[index]!]));
    if (filled.length <= 2) filled.forEach((col) => kept.add(col));
  }
  return [...kept].sort((a, b) => a - b);
}

/** The grid of a large sheet, cut down to the chosen columns, its body still to be filled by the blocks. */
function planBody(worksheet: Excel.Worksheet, head: Grid, rest: number, chosen: readonly number[]) {
  const at = chosen.map((col) => head.cols.indexOf(col));
  const pick = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => at.map((index) => row[index]!));
  const values = pick(head.values);
  const fonts = at.map((index) => head.fonts?.[index] ?? null);
  const grid: Grid = { ...head, cols: chosen, values, formats: pick(head.formats), fonts };
  const blocks: Block[] = [];
  const firstRow = head.row + head.values.length;
  for (const { from, length } of runs(chosen)) {
    const height = Math.max(1, Math.floor(BATCH_CELLS / length));
    for (let row = 0; row < rest; row += height) {
      const rows = Math.min(height, rest - row);
      const atRow = head.values.length + row;
      blocks.push({
        worksheet,
        row: firstRow + row,
        col: chosen[from]!,
        rows,
        cols: length,
        into: values,
        atRow,
        atCol: from,
      });
    }
  }
  for (let row = 0; row < rest; row++) values.push(new Array<CellValue>(chosen.length).fill(''));
  return { grid, blocks };
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

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  signal?: AbortSignal,
): Promise<void> {
  let cells = BATCH_CELLS;
  let queue = [...blocks];
  while (queue.length) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const batch = takeBatch(queue, cells);
    if (await readBatch(context, batch)) {
      queue = queue.slice(batch.length);
    } else {
      // too much for one answer: half of it from here on, in blocks that fit
      cells = Math.ceil(cells / 2);
      queue = queue.flatMap((block) => (block.rows * block.cols > cells ? halve(block) : [block]));
    }
  }
}

function takeBatch(queue: readonly Block[], limit: number): Block[] {
  let cells = 0;
  let count = 0;
  for (const { rows, cols } of queue) {
    cells += rows * cols;
    if (count && cells > limit) break;
    count++;
  }
  return queue.slice(0, count);
}

/** One request. False = Excel on the web found the answer too large and nothing was read. */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[]): Promise<boolean> {
  const ranges = batch.map(({ worksheet, row, col, rows, cols }) =>
    worksheet.getRangeByIndexes(row, col, rows, cols).load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const tooLarge = isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || (batch.length === 1 && batch[0]!.rows === 1)) throw error;
    return false;
  }
  ranges.forEach((range, index) => {
    const { into, atRow, atCol } = batch[index]!;
    (range.values as CellValue[][]).forEach((row, r) =>
      row.forEach((value, c) => (into[atRow + r]![atCol + c] = value)),
    );
    range.untrack();
  });
  return true;
}

function halve(block: Block): Block[] {
  if (block.rows === 1) return [block];
  const top = block.rows >> 1;
  return [
    { ...block, rows: top },
    { ...block, row: block.row + top, rows: block.rows - top, atRow: block.atRow + top },
  ];
}
