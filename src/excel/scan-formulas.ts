import type { Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { OWN_SHEETS } from './own-sheet';
import { readExtents } from './read-extent';
import { isExcelError } from './run';

export interface FoundFormula extends Area {
  readonly sheet: string;
  readonly formula: string;
}

/** Most cells hold short values: so many keep an answer well below the web's 5 MB; where they do not, fewer are asked for. */
const CELLS = 60_000;

interface Block extends Area {
  readonly sheet: string;
}

/**
 * Reads all formulas of the workbook block by block and gives those that are wanted. Texts that begin with `=` are no formulas. The
 * settings sheet, where formulas stand as notes, is passed over; hidden sheets are not.
 * @throws TkvvError `cancelled`
 */
export async function scanFormulas(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
  isWanted: (found: FoundFormula) => boolean,
): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  let limit = CELLS;
  let queue = (await usedBlocks(context)).flatMap((block) => piecesOf(block, limit));
  for (let [block] = queue; block; [block] = queue) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const lines = await readFormulas(context, block);
    if (!lines) {
      limit = Math.ceil(limit / 2);
      queue = queue.flatMap((one) => piecesOf(one, limit));
      continue;
    }
    queue = queue.slice(1);
    found.push(...pick(lines, block, isWanted));
  }
  return withoutTexts(context, found);
}

function pick(
  lines: readonly (readonly CellValue[])[],
  { sheet, row, col }: Block,
  isWanted: (found: FoundFormula) => boolean,
): FoundFormula[] {
  return lines.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const found = { sheet, formula, row: row + r, col: col + c, rows: 1, cols: 1 };
      return isWanted(found) ? [found] : [];
    }),
  );
}

/** Null = Excel on the web found the answer too large and nothing was read. */
async function readFormulas(context: Excel.RequestContext, block: Block): Promise<CellValue[][] | null> {
  const range = context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.col, block.rows, block.cols)
    .load('formulas');
  try {
    await context.sync();
  } catch (error) {
    const tooLarge = isExcelError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || block.rows === 1) throw error;
    return null;
  }
  const lines = range.formulas as CellValue[][];
  range.untrack();
  return lines;
}

async function usedBlocks(context: Excel.RequestContext): Promise<Block[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  const settings = context.workbook.names
    .getItemOrNullObject(OWN_SHEETS.settings.mark)
    .getRangeOrNullObject()
    .worksheet.load('id');
  await context.sync();
  const own = settings.isNullObject ? null : settings.id;
  const used = sheets.items
    .filter(({ id }) => id !== own)
    .map((worksheet) => ({
      worksheet,
      range: worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();
  const filled = used.filter(({ range }) => !range.isNullObject);
  const extents = await readExtents(context, filled);
  return filled.flatMap(({ worksheet: { name } }, at) =>
    (extents[at]?.rows ?? []).flatMap((rows) =>
      (extents[at]?.cols ?? []).map((cols) => ({
        ...{ sheet: name, row: rows.from, col: cols.from },
        ...{ rows: rows.count, cols: cols.count },
      })),
    ),
  );
}

function piecesOf(block: Block, cells: number): Block[] {
  const height = Math.max(1, Math.floor(cells / block.cols));
  return Array.from({ length: Math.ceil(block.rows / height) }, (_, index) => ({
    ...block,
    row: block.row + index * height,
    rows: Math.min(height, block.rows - index * height),
  }));
}

const QUESTIONS = 400;

/** A text that begins with `=` is told as its own formula; a calculated cell shows something else. */
async function withoutTexts(context: Excel.RequestContext, found: readonly FoundFormula[]): Promise<FoundFormula[]> {
  const formulas: FoundFormula[] = [];
  for (let from = 0; from < found.length; from += QUESTIONS) {
    const asked = found.slice(from, from + QUESTIONS).map((one) => ({
      one,
      range: context.workbook.worksheets.getItem(one.sheet).getCell(one.row, one.col).load('values'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    for (const { one, range } of asked) {
      if (range.values[0]?.[0] !== one.formula) formulas.push(one);
      range.untrack();
    }
  }
  return formulas;
}
