import { areaName, cellName, intersect, parseArea, type Area } from '../core/cell/address';
import { isErrorValue } from '../core/check/error-value';
import { TkvvError } from '../core/errors';
import { asKept, frozenKey, type FrozenFormula } from '../core/settings/sections/frozen';
import type { CellValue } from '../core/sheet/grid';
import { requestsOf } from './cell-blocks';
import { record } from './journal';
import { piecesOf, rangeOf, requireRowsShown, type OwnFormula } from './own-formulas';

/** A formula and the values that stand for it. */
export type Frozen = Omit<OwnFormula, 'key' | 'referredBy'>;

/**
 * Writes the present results over formulas, the cells that they spill to included; whole or not at all, to be taken back.
 * @throws TkvvError `cancelled`; whatever else Excel says after the formulas were put back
 */
export async function formulasToValues(
  context: Excel.RequestContext,
  formulas: readonly Frozen[],
  signal?: AbortSignal,
): Promise<void> {
  const ids = await sheetIds(context, formulas);
  if (signal?.aborted) throw new TkvvError('cancelled');
  await orElse(
    () => writeValues(context, formulas),
    () => writeFormulas(context, formulas),
  );
  recordStep(formulas, ids, requireValues, writeFormulas);
}

/**
 * Puts formulas back in the place of their values; whole or not at all, to be taken back. The values must be known to stand there still.
 * @throws TkvvError `sheetProtected`, `rowsHidden`, `cancelled`: nothing is written then; whatever else Excel says after the values were
 * put back
 */
export async function valuesToFormulas(
  context: Excel.RequestContext,
  frozen: readonly Frozen[],
  signal?: AbortSignal,
): Promise<void> {
  const ids = await sheetIds(context, frozen);
  await requireRowsShown(context, frozen);
  if (signal?.aborted) throw new TkvvError('cancelled');
  await orElse(
    () => writeFormulas(context, frozen),
    () => writeValues(context, frozen),
  );
  recordStep(frozen, ids, requireFormulas, writeValues);
}

/** Frozen formulas whose values stand where they were written, and those that do not. */
export interface FoundFrozen {
  readonly found: readonly (Frozen & { readonly note: FrozenFormula })[];
  readonly changed: readonly FrozenFormula[];
  readonly sheetGone: readonly FrozenFormula[];
}

/** Looks for the values of formulas that were frozen, each by its note. @throws TkvvError `cancelled` */
export async function findFrozen(
  context: Excel.RequestContext,
  notes: readonly FrozenFormula[],
  signal?: AbortSignal,
): Promise<FoundFrozen> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const names = new Map(sheets.items.map(({ name }) => [name.toLowerCase(), name]));
  const [found, changed, sheetGone]: [(Frozen & { note: FrozenFormula })[], FrozenFormula[], FrozenFormula[]] = [
    [],
    [],
    [],
  ];
  for (const note of notes) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    const sheet = names.get(note.sheet.toLowerCase());
    const area = parseArea(note.area);
    if (sheet === undefined || !area) {
      sheetGone.push(note);
      continue;
    }
    const held = { sheet, ...area, formula: `=${note.formula}`, ...emptyHold() };
    await readHeld(context, held);
    if (frozenKey(held.formulas) === note.key) found.push({ ...held, values: held.formulas, note });
    else changed.push(note);
  }
  return { found, changed, sheetGone };
}

const emptyHold = () => ({ formulas: [] as CellValue[][], formats: [] as string[][] });

/** What cells hold: a cell with a value is its own formula, so that a formula with the same result is told apart. */
async function readHeld(
  context: Excel.RequestContext,
  held: Area & { readonly sheet: string } & ReturnType<typeof emptyHold>,
): Promise<void> {
  for (const piece of piecesOf(held)) {
    const range = rangeOf(context, held.sheet, piece).load('formulas,numberFormat');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
    held.formulas.push(...(range.formulas as CellValue[][]));
    held.formats.push(...(range.numberFormat as string[][]));
    range.untrack();
  }
}

/** Ids of sheets by name, since a sheet may be renamed before a step is taken back. @throws TkvvError `sheetProtected` */
async function sheetIds(context: Excel.RequestContext, formulas: readonly Frozen[]): Promise<Map<string, string>> {
  const names = [...new Set(formulas.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name).load('id'));
  const guards = sheets.map((sheet) => sheet.protection.load('protected'));
  await context.sync();
  const locked = names.find((_, at) => guards[at]?.protected);
  if (locked !== undefined) throw new TkvvError('sheetProtected', { sheet: locked });
  return new Map(names.map((name, at) => [name, sheets[at]?.id ?? '']));
}

async function orElse(deed: () => Promise<void>, back: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    await back();
    throw error;
  }
}

type Work = (context: Excel.RequestContext, formulas: readonly Frozen[]) => Promise<void>;

function recordStep(formulas: readonly Frozen[], ids: ReadonlyMap<string, string>, require: Work, back: Work): void {
  const [first] = formulas;
  if (!first) return;
  const now = (context: Excel.RequestContext): Promise<Frozen[]> => underPresentNames(context, formulas, ids);
  record({
    sheet: first.sheet,
    cells: formulas.reduce((sum, { rows, cols }) => sum + rows * cols, 0),
    check: async (context) => {
      const present = await now(context);
      await sheetIds(context, present);
      await requireRowsShown(context, present);
      await require(context, present);
    },
    undo: async (context) => back(context, await now(context)),
  });
}

/** Those of deleted sheets are left out. @throws TkvvError `sheetGone` if all their sheets are gone */
async function underPresentNames(
  context: Excel.RequestContext,
  formulas: readonly Frozen[],
  ids: ReadonlyMap<string, string>,
): Promise<Frozen[]> {
  const sheets = [...ids].map(([name, id]) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(id).load('name'),
  }));
  await context.sync();
  const names = new Map(sheets.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet.name] as const])));
  if (names.size === 0) throw new TkvvError('sheetGone', { sheet: formulas[0]?.sheet ?? '' });
  return formulas.flatMap((one) => {
    const sheet = names.get(one.sheet);
    return sheet === undefined ? [] : [{ ...one, sheet }];
  });
}

/** @throws TkvvError `cellChanged` if cells no longer hold what was written */
const requireValues: Work = async (context, formulas) => {
  for (const one of formulas) {
    const held = { ...one, ...emptyHold() };
    await readHeld(context, held);
    one.values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (asKept(held.formulas[r]?.[c]) !== asKept(value)) throw changed(one.sheet, one.row + r, one.col + c);
      }),
    );
  }
};

/**
 * @throws TkvvError `cellChanged` if a formula is gone, or somebody has written into cells that its values are to fill again: whatever
 * stands there and comes not from the formula
 */
const requireFormulas: Work = async (context, formulas) => {
  for (const one of formulas) {
    const held = { ...one, ...emptyHold() };
    const spill = anchorOf(context, one)
      .getSpillingToRangeOrNullObject()
      .load('rowIndex,columnIndex,rowCount,columnCount');
    await readHeld(context, held);
    const filled = spill.isNullObject
      ? { ...one, rows: 1, cols: 1 }
      : { row: spill.rowIndex, col: spill.columnIndex, rows: spill.rowCount, cols: spill.columnCount };
    held.formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        const isAnchor = r + c === 0;
        const cell = { row: one.row + r, col: one.col + c, rows: 1, cols: 1 };
        const isFine = isAnchor ? String(content).startsWith('=') : content === '' || intersect(filled, cell) !== null;
        if (!isFine) throw changed(one.sheet, cell.row, cell.col);
      }),
    );
  }
};

const changed = (sheet: string, row: number, col: number): TkvvError =>
  new TkvvError('cellChanged', { sheet, cell: cellName(row, col) });

const anchorOf = (context: Excel.RequestContext, { sheet, row, col }: Frozen): Excel.Range =>
  rangeOf(context, sheet, { row, col, rows: 1, cols: 1 });

/** Cells formatted as text keep what a formula gave, but would take a typed number or formula as text: the format waits meanwhile. */
const TEXT = '@';

const writeValues: Work = async (context, formulas) => {
  const parts = formulas.flatMap((one) => piecesOf(one).map((piece) => ({ ...piece, one })));
  for (const request of requestsOf(parts)) {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { one, ...piece } of request) {
      const from = piece.row - one.row;
      const lines = one.values.slice(from, from + piece.rows);
      const formats = one.formats.slice(from, from + piece.rows);
      const range = rangeOf(context, one.sheet, piece);
      const hasText = formats.some((line) => line.includes(TEXT));
      if (hasText)
        range.numberFormat = formats.map((line) => line.map((format) => (format === TEXT ? 'General' : null)));
      range.values = lines.map((line) => line.map(inputOf));
      if (hasText) range.numberFormat = formats.map((line) => line.map((format) => (format === TEXT ? TEXT : null)));
      range.untrack();
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must stay below 5 MB
    await context.sync();
  }
};

/** How a result is written so that the cell holds just it: text stays text, whatever it looks like; an error is one again. */
const inputOf = (value: CellValue): CellValue =>
  typeof value === 'string' && value !== '' && !isErrorValue(value) ? `'${value}` : value;

const writeFormulas: Work = async (context, formulas) => {
  for (const request of requestsOf(formulas.map((one) => ({ one, row: 0, col: 0, rows: 1, cols: 1 })))) {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { one } of request) {
      // a formula can only spill to blank cells
      if (one.rows * one.cols > 1) rangeOf(context, one.sheet, one).clear('Contents');
      const anchor = anchorOf(context, one);
      const format = one.formats[0]?.[0] ?? 'General';
      if (format === TEXT) anchor.numberFormat = [['General']];
      anchor.formulas = [[one.formula]];
      // Excel may choose a format for a formula that it takes as newly typed
      anchor.numberFormat = [[format]];
      anchor.untrack();
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
  }
};

/** The note by which a frozen formula is found again. */
export const noteOf = (
  { sheet, formula, values, ...area }: Frozen,
  plain: (formula: string) => string,
): FrozenFormula => ({
  ...{ sheet, area: areaName({ row: area.row, col: area.col, rows: area.rows, cols: area.cols }) },
  formula: plain(formula).replace(/^=/, ''),
  key: frozenKey(values),
});
