import type { Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { rowMap } from '../core/formula/repeat-rows';
import type { CellValue } from '../core/sheet/grid';
import { ownAreaFormula } from './apply-plan';
import { record } from './journal';
import { OWN_SHEETS } from './own-sheet';
import { safeText } from './safe-text';
import { takeSnapshots } from './snapshot';
import { compareEdits, type Edited, type Overwrite } from './template-edits';
import { layRows, rowMoves, type RowMove } from './template-layout';
import { loadMemory, markOf, memoryText, memoryTextOf, readMemory, writeMemory } from './template-memory';
import type { ReadTemplateSheet } from './template-read';
import { findFilled, type FilledTarget } from './template-target';
import { newEntry, refillEntry } from './template-undo';

/** What a filled template holds, as data. Rows and columns of the filled sheet unless they say otherwise. */
export interface TemplateFill {
  /** first used row and column of the template */
  readonly from: number;
  readonly col: number;
  /** rows of the template that are repeated, and how often each stands */
  readonly repeats: readonly { readonly row: number; readonly count: number }[];
  readonly cells: readonly FilledCell[];
  /** formulas that read differently once rows are repeated */
  readonly formulas: readonly { readonly row: number; readonly col: number; readonly formula: string }[];
}

export interface FilledCell {
  readonly row: number;
  readonly col: number;
  /** the same from fill to fill */
  readonly id: string;
  readonly content: string | number;
  /** for a cell that has no format of its own */
  readonly numberFormat?: string;
  /** the cell is formatted as text: it takes what is written as it is */
  readonly asText?: true;
}

export interface FillResult {
  readonly sheet: string;
  /** cells of the last fill that somebody has typed over since */
  readonly edited: readonly Edited[];
}

const OWN = OWN_SHEETS.filledTemplate;

/**
 * Fills a copy of a template, whole or not at all, and records how to take it back. The template is not touched. A sheet that was filled
 * before is filled again in place; cells that somebody has typed over stay as they are unless `overwrite` names them.
 * @throws TkvvError `workbookProtected`, `sheetProtected`, `filledSheetChanged`, `cancelled`
 */
export async function fillTemplateSheet(
  context: Excel.RequestContext,
  template: ReadTemplateSheet,
  fill: TemplateFill,
  { overwrite = 'none', signal }: { readonly overwrite?: Overwrite; readonly signal?: AbortSignal | undefined } = {},
): Promise<FillResult> {
  const target = await findFilled(context, OWN, template.content.sheet);
  if (signal?.aborted) throw new TkvvError('cancelled');
  return target.sheet && target.area
    ? refill(context, target, { sheet: target.sheet, area: target.area }, template, fill, overwrite)
    : fillNew(context, target, template, fill);
}

/** The area from A1 on that a filled template takes. */
function sizeOf({ content }: ReadTemplateSheet, { repeats }: TemplateFill): Area {
  const last = content.row + content.formulas.length - 1;
  const cols = content.col + (content.formulas[0]?.length ?? 1);
  return { row: 0, col: 0, rows: rowMap(repeats).last(last) + 1, cols };
}

async function fillNew(
  context: Excel.RequestContext,
  target: FilledTarget,
  template: ReadTemplateSheet,
  fill: TemplateFill,
): Promise<FillResult> {
  const { workbook } = context;
  const area = sizeOf(template, fill);
  const entry = newEntry(OWN, target, template.content.sheet);
  try {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheet = workbook.worksheets.getItem(template.content.sheet).copy('End');
    sheet.name = target.name;
    sheet.visibility = 'Visible';
    if (target.orphaned) workbook.names.getItem(OWN.mark).delete();
    layRows(sheet, rowMoves([], fill.repeats));
    // after the rows: Excel stretches a name with the rows that come into its area
    workbook.names.add(OWN.mark, ownAreaFormula(target.name, area.rows, area.cols)).visible = false;
    repeatStyled(sheet, fill, template, area.cols);
    writeMemory(sheet, memoryText(memoryOf(fill, area)), []);
    entry.held = await finish(context, sheet, fill, area);
  } catch (error) {
    await entry.undoFailed(context);
    throw error;
  }
  record({ ...entry, cells: area.rows * area.cols });
  return { sheet: target.name, edited: [] };
}

async function refill(
  context: Excel.RequestContext,
  target: FilledTarget,
  { sheet, area }: { readonly sheet: Excel.Worksheet; readonly area: Area },
  template: ReadTemplateSheet,
  fill: TemplateFill,
  overwrite: Overwrite,
): Promise<FillResult> {
  const loaded = loadMemory(sheet);
  const [snapshot] = await takeSnapshots(context, [{ sheet, area, widths: 0 }]);
  if (!snapshot) throw new TkvvError('sheetGone', { sheet: target.name });
  const before = memoryTextOf(loaded);
  const memory = readMemory(before);
  const isAsFilled = memory !== null && memory.rows === area.rows && memory.cols === area.cols;
  if (!isAsFilled && overwrite !== 'all') throw new TkvvError('filledSheetChanged', { sheet: target.name });
  const edited = isAsFilled ? compareEdits(memory, snapshot.formulas as CellValue[][], fill.cells, overwrite) : [];
  const now = sizeOf(template, fill);
  const moves =
    isAsFilled && isSameTemplate(memory.repeats, area, fill, now)
      ? rowMoves(memory.repeats, fill.repeats)
      : endMoves(area.rows, now.rows);
  const kept = withKept(fill, edited);
  const after = memoryText(memoryOf(fill, now));
  const entry = refillEntry(OWN, { name: target.name, id: target.id }, { snapshot, memory: before, after, moves, now });
  try {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    layRows(sheet, moves);
    writeMemory(sheet, after, before);
    context.workbook.names.getItem(OWN.mark).formula = ownAreaFormula(target.name, now.rows, now.cols);
    const whole = { ...now, cols: Math.max(now.cols, area.cols) };
    clear(sheet, whole);
    copyTemplate(context, sheet, template, fill, moves);
    entry.held = await finish(context, sheet, kept, now);
  } catch (error) {
    await entry.undo(context);
    throw error;
  }
  record({ ...entry, cells: area.rows * area.cols + now.rows * now.cols });
  return { sheet: target.name, edited };
}

/** The template has as many rows as it had, and repeats the same ones: only the numbers of lines differ. */
function isSameTemplate(before: TemplateFill['repeats'], area: Area, { repeats }: TemplateFill, now: Area): boolean {
  const own = (rows: number, all: TemplateFill['repeats']): number =>
    all.reduce((sum, { count }) => sum - count + 1, rows);
  return (
    own(area.rows, before) === own(now.rows, repeats) &&
    before.length === repeats.length &&
    before.every(({ row }, at) => row === repeats[at]?.row)
  );
}

/** Rows come in or go below the filled area, so that what the user wrote below it moves. */
const endMoves = (before: number, now: number): RowMove[] =>
  before === now ? [] : [{ at: Math.min(before, now), more: now - before }];

function memoryOf(fill: TemplateFill, { rows, cols }: Area) {
  return {
    ...{ rows, cols, repeats: fill.repeats },
    cells: fill.cells.map(({ id, row, col, content }) => ({ id, row, col, mark: markOf(content) })),
  };
}

/** Cells that people have typed over hold what they typed. */
function withKept(fill: TemplateFill, edited: readonly Edited[]): TemplateFill {
  const kept = new Map(edited.flatMap((one) => (one.kept ? [[one.id, one.theirs] as const] : [])));
  if (kept.size === 0) return fill;
  const theirs = fill.cells.filter(({ id }) => kept.has(id));
  return {
    ...fill,
    cells: fill.cells.filter(({ id }) => !kept.has(id)),
    formulas: [
      ...fill.formulas,
      ...theirs.map(({ row, col, id, asText }) => ({ row, col, formula: asInput(kept.get(id) ?? '', asText) })),
    ],
  };
}

const asInput = (value: CellValue, asText?: true): string =>
  typeof value !== 'string' ? String(value) : asText || value.startsWith('=') ? value : safeText(value);

/** In a fresh copy: the styled row over its repetitions, as high as it is. */
function repeatStyled(sheet: Excel.Worksheet, fill: TemplateFill, template: ReadTemplateSheet, cols: number): void {
  const map = rowMap(fill.repeats);
  for (const { row, count } of fill.repeats) {
    if (count === 1) continue;
    const styled = sheet.getRangeByIndexes(map.first(row), 0, 1, cols);
    const copies = sheet.getRangeByIndexes(map.first(row) + 1, 0, count - 1, cols);
    copies.copyFrom(styled);
    const points = template.heights[row - template.content.row];
    if (points !== undefined) copies.format.rowHeight = points;
  }
}

/** In a sheet that was filled before: the template's cells again, part by part between the repeated rows. */
function copyTemplate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { content, heights }: ReadTemplateSheet,
  { repeats }: TemplateFill,
  moves: readonly RowMove[],
): void {
  const source = context.workbook.worksheets.getItem(content.sheet);
  const map = rowMap(repeats);
  const cols = content.formulas[0]?.length ?? 1;
  const end = content.row + content.formulas.length;
  const copy = (from: number, rows: number, count: number): void => {
    if (rows <= 0) return;
    const range = sheet.getRangeByIndexes(map.first(from), content.col, rows * count, cols);
    range.copyFrom(source.getRangeByIndexes(from, content.col, rows, cols));
  };
  let from = content.row;
  for (const { row, count } of [...repeats].sort((a, b) => a.row - b.row)) {
    copy(from, row - from, 1);
    copy(row, 1, count);
    from = row + 1;
    const points = heights[row - content.row];
    if (count > 1 && moves.length > 0 && points !== undefined)
      sheet.getRangeByIndexes(map.first(row), content.col, count, cols).format.rowHeight = points;
  }
  copy(from, end - from, 1);
}

function clear(sheet: Excel.Worksheet, { rows, cols }: Area): void {
  const range = sheet.getRangeByIndexes(0, 0, rows, cols);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('All');
}

/** Writes what is filled in and brings the sheet to the front. @returns what its cells hold then */
async function finish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  fill: TemplateFill,
  area: Area,
): Promise<CellValue[][]> {
  const range = sheet.getRangeByIndexes(0, 0, area.rows, area.cols);
  const grid = (): (string | number | null)[][] =>
    Array.from({ length: area.rows }, () => new Array<null>(area.cols).fill(null));
  const [contents, formats] = [grid(), grid()];
  for (const { row, col, formula } of fill.formulas) put(contents, row, col, formula);
  for (const { row, col, content, asText, numberFormat } of fill.cells) {
    put(contents, row, col, typeof content === 'string' && !asText ? safeText(content) : content);
    if (numberFormat !== undefined) put(formats, row, col, numberFormat);
  }
  // null leaves a cell as it is; the typings only know full arrays
  if (fill.cells.some(({ numberFormat }) => numberFormat !== undefined)) range.numberFormat = formats as string[][];
  range.formulas = contents as string[][];
  sheet.activate();
  sheet.getRange('A1').select();
  range.load('formulas');
  await context.sync();
  return range.formulas as CellValue[][];
}

function put(grid: (string | number | null)[][], row: number, col: number, value: string | number): void {
  const line = grid[row];
  if (line) line[col] = value;
}
