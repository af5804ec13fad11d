import { cellName, contains, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { callsOwnFunction } from '../core/formula/own-calls';
import { spillReferences } from '../core/formula/spill-references';
import type { CellValue } from '../core/sheet/grid';
import { requestsOf } from './cell-blocks';
import { scanFormulas, type FoundFormula } from './scan-formulas';

/** A formula with calls of the add-in's functions, and the cells that it fills; their size is 1 × 1 where it spills nowhere. */
export interface OwnFormula extends Area {
  readonly sheet: string;
  /** as Excel tells it, with its `=` */
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** its place, by which others name it in `referredBy` */
  readonly key: string;
  /** what speaks of all cells that it fills (`E5#`) and cannot do without it: keys of such formulas; null = no call of our functions */
  readonly referredBy: readonly (string | null)[];
}

/**
 * Every formula of the workbook that calls the add-in's functions, on all sheets, hidden ones too, with its present results.
 * @throws TkvvError `sheetProtected` for a sheet that holds any, `rowsHidden`, `cancelled`
 */
export async function readOwnFormulas(context: Excel.RequestContext, signal?: AbortSignal): Promise<OwnFormula[]> {
  const referred = new Map<string, (string | null)[]>();
  const refer = (formula: string, sheet: string | null, by: string | null): void => {
    for (const one of spillReferences(formula)) {
      const key = placeKey(one.sheet ?? sheet ?? '', one.cell);
      referred.set(key, [...(referred.get(key) ?? []), by]);
    }
  };
  const found = await scanFormulas(context, signal, ({ sheet, formula, row, col }) => {
    const isOwn = callsOwnFunction(formula);
    refer(formula, sheet, isOwn ? placeKey(sheet, cellName(row, col)) : null);
    return isOwn;
  });
  const names = context.workbook.names.load('items/formula');
  await context.sync();
  for (const { formula } of names.items) refer(String(formula), null, null);
  const filled = await filledAreas(context, found, signal);
  await requireOpen(context, filled);
  return readResults(context, filled, referred, signal);
}

const placeKey = (sheet: string, cell: string): string => `${sheet.toLowerCase()}!${cell}`;

type Filled = FoundFormula & Area;

/** Formulas with the areas they spill to; a cell that another formula fills has none of its own, whatever Excel tells of it. */
async function filledAreas(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
  signal?: AbortSignal,
): Promise<Filled[]> {
  const all: Filled[] = [];
  for (const request of requestsOf(found.map((one) => ({ ...one, rows: 1, cols: 1 })))) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const spills = request.map(({ sheet, row, col }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getCell(row, col)
        .getSpillingToRangeOrNullObject()
        .load('rowCount,columnCount'),
    );
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    request.forEach((one, at) => {
      const spill = spills[at];
      all.push(spill && !spill.isNullObject ? { ...one, rows: spill.rowCount, cols: spill.columnCount } : one);
    });
  }
  const spilled = all.filter(({ rows, cols }) => rows * cols > 1);
  return all.filter(
    (one) =>
      !spilled.some(
        (other) =>
          other !== one &&
          other.sheet === one.sheet &&
          contains(other, one.row, one.col) &&
          !(other.row === one.row && other.col === one.col),
      ),
  );
}

/** @throws TkvvError `sheetProtected`, `rowsHidden`: what is written there does not arrive, or not where it should */
async function requireOpen(context: Excel.RequestContext, formulas: readonly Filled[]): Promise<void> {
  const names = [...new Set(formulas.map(({ sheet }) => sheet))];
  const guards = names.map((sheet) => context.workbook.worksheets.getItem(sheet).protection.load('protected'));
  await context.sync();
  const locked = names.find((_, at) => guards[at]?.protected);
  if (locked !== undefined) throw new TkvvError('sheetProtected', { sheet: locked });
  await requireRowsShown(context, formulas);
}

/** @throws TkvvError `rowsHidden` */
export async function requireRowsShown(
  context: Excel.RequestContext,
  areas: readonly (Area & { readonly sheet: string })[],
): Promise<void> {
  for (const request of requestsOf(areas.map((area) => ({ sheet: area.sheet, at: area, ...ONE_CELL })))) {
    const ranges = request.map(({ sheet, at }) => rangeOf(context, sheet, at).load('rowHidden'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    ranges.forEach((range, index) => {
      const one = request[index];
      // null = some of its rows are hidden
      if (range.rowHidden !== false && one)
        throw new TkvvError('rowsHidden', { sheet: one.sheet, cell: cellName(one.at.row, one.at.col) });
      range.untrack();
    });
  }
}

/** One property of a range weighs like one cell, however large the range is. */
const ONE_CELL = { row: 0, col: 0, rows: 1, cols: 1 } as const;

async function readResults(
  context: Excel.RequestContext,
  formulas: readonly Filled[],
  referred: ReadonlyMap<string, readonly (string | null)[]>,
  signal?: AbortSignal,
): Promise<OwnFormula[]> {
  const held = formulas.map((one) => {
    const key = placeKey(one.sheet, cellName(one.row, one.col));
    const referredBy = referred.get(key) ?? [];
    return { ...one, key, referredBy, values: [] as CellValue[][], formats: [] as string[][] };
  });
  const parts = held.flatMap((into) => piecesOf(into).map((piece) => ({ ...piece, into })));
  for (const request of requestsOf(parts)) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const ranges = request.map((part) => rangeOf(context, part.into.sheet, part).load('values,numberFormat'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
    ranges.forEach((range, at) => {
      const into = request[at]?.into;
      into?.values.push(...(range.values as CellValue[][]));
      into?.formats.push(...(range.numberFormat as string[][]));
      range.untrack();
    });
  }
  return held;
}

/** Some 100 bytes a cell keep an answer well below the web's 5 MB. */
const PIECE_CELLS = 10_000;

/** An area in pieces of whole rows, each small enough for one request. */
export function piecesOf({ row, col, rows, cols }: Area): Area[] {
  const height = Math.max(1, Math.floor(PIECE_CELLS / cols));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    ...{ row: row + index * height, col, cols },
    rows: Math.min(height, rows - index * height),
  }));
}

export const rangeOf = (context: Excel.RequestContext, sheet: string, { row, col, rows, cols }: Area): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols);
