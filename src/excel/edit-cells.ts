import type { CellState, Edit } from '../core/check/repairs/repair';
import { TkvvError } from '../core/errors';
import { columnBlocks, requestsOf, type CellBlock } from './cell-blocks';
import { record } from './journal';
import { placeName, readCells } from './read-cells';
import { safeText } from './safe-text';

/** Which state of its edits a cell is to have. */
type Side = 'before' | 'after';

/**
 * Changes cells of the user's sheets, whole or not at all, and records how to take it back. Each cell must still hold what it held when
 * the edits were made; calculated cells never do.
 * @throws TkvvError `cellChanged` (names the cell), `sheetGone`, `sheetProtected`, `rowsHidden`, `cancelled`: nothing is written then;
 * whatever else Excel says after all cells were put back
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  signal?: AbortSignal,
): Promise<void> {
  const [first] = edits;
  if (!first) return;
  const blocks = columnBlocks(edits);
  const ids = await openSheets(context, edits);
  requireSame(await readNow(context, edits, signal), edits, ['before']);
  await requireShown(context, blocks);
  if (signal?.aborted) throw new TkvvError('cancelled');
  await move(context, blocks, 'after');
  record({
    sheet: first.sheet,
    cells: edits.length,
    check: async (later) => {
      await named(later, ids, edits, async (now) => {
        await openSheets(later, now);
        requireSame(await readNow(later, now), now, ['before', 'after']);
        await requireShown(later, columnBlocks(now));
      });
    },
    undo: (later) => named(later, ids, edits, (now) => move(later, columnBlocks(now), 'before')),
  });
}

/** Ids of the sheets by name. */
type SheetIds = ReadonlyMap<string, string>;

/**
 * Does something with the edits under the names that their sheets have now; those of deleted sheets are left out.
 * @throws TkvvError `sheetGone` if all their sheets are gone
 */
async function named(
  context: Excel.RequestContext,
  ids: SheetIds,
  edits: readonly Edit[],
  deed: (now: readonly Edit[]) => Promise<void>,
): Promise<void> {
  const sheets = [...ids].map(([name, id]) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(id).load('name'),
  }));
  await context.sync();
  const names = new Map(sheets.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet.name] as const])));
  if (names.size === 0) throw new TkvvError('sheetGone', { sheet: edits[0]?.sheet ?? '' });
  await deed(
    edits.flatMap((edit) => {
      const sheet = names.get(edit.sheet);
      return sheet === undefined ? [] : [{ ...edit, sheet }];
    }),
  );
}

/** @throws TkvvError `sheetGone`, `sheetProtected` */
async function openSheets(context: Excel.RequestContext, edits: readonly Edit[]): Promise<SheetIds> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('id'));
  const guards = sheets.map((sheet) => sheet.protection.load('protected'));
  await context.sync();
  names.forEach((sheet, at) => {
    if (sheets[at]?.isNullObject) throw new TkvvError('sheetGone', { sheet });
    if (guards[at]?.protected) throw new TkvvError('sheetProtected', { sheet });
  });
  return new Map(names.map((name, at) => [name, sheets[at]?.id ?? '']));
}

const readNow = (context: Excel.RequestContext, edits: readonly Edit[], signal?: AbortSignal) =>
  readCells(context, columnBlocks(edits), {
    fonts: edits.some(({ before }) => before.fontName !== undefined),
    signal,
  });

/**
 * @throws TkvvError `cellChanged` for the first cell whose value, format or font is none that it may have: somebody has given it another
 * one, which would be lost
 */
function requireSame(cells: Awaited<ReturnType<typeof readNow>>, edits: readonly Edit[], sides: readonly Side[]): void {
  for (const edit of edits) {
    const now = cells.at(edit.sheet, edit.row, edit.col);
    const may = (of: (state: CellState) => unknown, found: unknown): boolean =>
      sides.some((side) => of(edit[side]) === undefined || of(edit[side]) === found);
    const isSame = now
      ? !now.formula &&
        may(({ value }) => value, now.value) &&
        may(({ numberFormat }) => numberFormat, now.numberFormat) &&
        may(({ fontName }) => fontName, now.fontName)
      : // beyond what the sheet uses, a cell is blank
        may(({ value }) => value, '');
    if (!isSame) throw new TkvvError('cellChanged', placeName(edit));
  }
}

/**
 * What is written to rows that a filter hides does not always arrive there (docs say so of views, users of ranges).
 * @throws TkvvError `rowsHidden`
 */
async function requireShown(context: Excel.RequestContext, blocks: readonly CellBlock<Edit>[]): Promise<void> {
  for (const request of requestsOf(blocks)) {
    const ranges = request.map((block) => rangeOf(context, block).load('rowHidden'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    ranges.forEach((range, at) => {
      const [first] = request[at]?.cells ?? [];
      if (range.rowHidden !== false && first) throw new TkvvError('rowsHidden', placeName(first));
      range.untrack();
    });
  }
}

const rangeOf = (context: Excel.RequestContext, { sheet, row, col, rows, cols }: CellBlock<Edit>): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols);

/** Gives all cells one side of their edits; if that fails in the middle, the other side again. */
async function move(context: Excel.RequestContext, blocks: readonly CellBlock<Edit>[], side: Side): Promise<void> {
  try {
    await writeSide(context, blocks, side);
  } catch (error) {
    await writeSide(context, blocks, side === 'after' ? 'before' : 'after');
    throw error;
  }
}

async function writeSide(context: Excel.RequestContext, blocks: readonly CellBlock<Edit>[], side: Side): Promise<void> {
  for (const request of requestsOf(blocks)) {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const block of request) queueBlock(rangeOf(context, block), block, side);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must stay below 5 MB
    await context.sync();
  }
}

/** Formats first: they decide how Excel reads what is written. */
function queueBlock(range: Excel.Range, { row, rows, cells }: CellBlock<Edit>, side: Side): void {
  const column = <T, Gap>(of: (state: CellState, edit: Edit) => T, gap: Gap): (T | Gap)[][] => {
    const lines = Array.from({ length: rows }, (): (T | Gap)[] => [gap]);
    for (const edit of cells) lines[edit.row - row] = [of(edit[side], edit)];
    return lines;
  };
  if (cells.some(({ before, after }) => before.numberFormat !== after.numberFormat)) {
    const [first, ...others] = cells.map((edit) => edit[side].numberFormat);
    const isOne = cells.length === rows && others.every((format) => format === first);
    // one format for the whole block is quicker; the typings only know the array form. null leaves a cell as it is.
    range.numberFormat = isOne ? (first as unknown as string[][]) : column(({ numberFormat }) => numberFormat, null);
  }
  if (cells.some(({ before, after }) => before.fontName !== after.fontName))
    range.setCellProperties(
      column(
        ({ fontName }): Excel.SettableCellProperties => (fontName ? { format: { font: { name: fontName } } } : {}),
        {},
      ),
    );
  if (cells.some(({ before, after }) => before.value !== after.value)) range.values = column(inputOf, null);
  range.untrack();
}

/** How a value is written so that the cell then holds it: text stays text, whatever it looks like; a text cell takes all as it is. */
const inputOf = ({ value, numberFormat }: CellState): CellState['value'] =>
  typeof value === 'string' && numberFormat !== '@' ? safeText(value) : value;
