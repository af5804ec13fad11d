import { quoteSheet, splitSheet, type Area } from '../core/cell/address';
import { applyContent, applyLook, ownAreaFormula } from './apply-plan';
import { asHeld, asPlanned, firstChanged, requireNothingAround } from './as-written';
import { applyCharts, forgetCharts, restoreCharts, takeCharts, type ChartState } from './charts';
import { TkvvError } from '../core/errors';
import { record, type JournalEntry } from './journal';
import { freeName, type OwnSheet } from './own-sheet';
import { planSize, type SheetPlan } from './sheet-plan';
import { restoreSnapshot, takeSnapshot } from './snapshot';

/**
 * Writes one of the add-in's sheets, whole or not at all, brings it to the front, and records how to take it back.
 * A sheet that the add-in made before is filled again in place; a user's sheet of that name is left alone and the next free name taken.
 * @returns the name of the sheet
 * @throws TkvvError `workbookProtected`, `sheetProtected`, `cancelled`; whatever else Excel says after the way back was gone
 */
export async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  signal?: AbortSignal,
): Promise<string> {
  const target = await findTarget(context, plan.own);
  if (signal?.aborted) throw new TkvvError('cancelled');
  const charts = await takeCharts(context, target.sheet, plan);
  const entry = target.sheet
    ? await prepareRefill(context, target.sheet, target.area!, plan, charts)
    : prepareNew(plan, target.name);
  try {
    await fill(context, target, plan, charts);
  } catch (error) {
    await entry.undo(context);
    throw error;
  }
  record(entry);
  return entry.sheet;
}

interface Target {
  readonly name: string;
  /** the sheet that the add-in made before, and the area that it filled there */
  readonly sheet: Excel.Worksheet | null;
  readonly area: Area | null;
  /** the mark is there, but the sheet that it marked was deleted */
  readonly orphaned: boolean;
}

async function findTarget(context: Excel.RequestContext, own: OwnSheet): Promise<Target> {
  const { workbook } = context;
  const mark = workbook.names.getItemOrNullObject(own.mark).load('name');
  const range = mark.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const marked = range.worksheet.load('id,name');
  const used = own.whole ? marked.getUsedRangeOrNullObject(true) : null;
  used?.load('rowIndex,columnIndex,rowCount,columnCount');
  const guard = marked.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  const structure = workbook.protection.load('protected');
  await context.sync();
  if (range.isNullObject) {
    if (structure.protected) throw new TkvvError('workbookProtected');
    return {
      name: freeName(
        own.title,
        sheets.items.map(({ name }) => name),
      ),
      sheet: null,
      area: null,
      orphaned: !mark.isNullObject,
    };
  }
  if (guard.protected) throw new TkvvError('sheetProtected', { sheet: marked.name });
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const filled = used && !used.isNullObject ? used : range;
  return {
    name: marked.name,
    sheet: workbook.worksheets.getItem(marked.id),
    area: {
      row: rowIndex,
      col: columnIndex,
      rows: Math.max(rowCount, filled.rowIndex + filled.rowCount - rowIndex),
      cols: Math.max(columnCount, filled.columnIndex + filled.columnCount - columnIndex),
    },
    orphaned: false,
  };
}

async function fill(
  context: Excel.RequestContext,
  target: Target,
  plan: SheetPlan,
  charts: readonly ChartState[],
): Promise<void> {
  const { workbook } = context;
  const { rows, cols } = planSize(plan);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheet = target.sheet ?? workbook.worksheets.add(target.name);
  if (target.area) {
    clearArea(sheet, target.area);
    resize(sheet, target.area, rows);
  } else {
    applyLook(sheet, plan);
  }
  // Before the content: from here on the mark tells the way back how large the area is.
  markOwn(context, plan.own, ownAreaFormula(target.name, rows, cols), target);
  await applyContent(sheet, plan, () => context.sync());
  applyCharts(context, sheet, target.name, charts);
  if (!plan.own.background) {
    sheet.activate();
    sheet.getRange('A1').select();
  }
  await context.sync();
}

function markOwn(
  context: Excel.RequestContext,
  { mark }: OwnSheet,
  formula: string,
  { sheet, orphaned }: Target,
): void {
  const { names } = context.workbook;
  if (orphaned) names.getItem(mark).delete();
  if (sheet) names.getItem(mark).formula = formula;
  else names.add(mark, formula).visible = false;
}

function prepareNew(plan: SheetPlan, name: string): JournalEntry {
  const { mark } = plan.own;
  const { rows, cols } = planSize(plan);
  return {
    sheet: name,
    target: mark,
    cells: rows * cols,
    async check(context) {
      const found = await findOwn(context, plan.own);
      if (!found) return;
      const changed = await firstChanged(context, found.sheet, found.area, asPlanned(plan));
      if (changed !== null) throw new TkvvError('cellChanged', { sheet: found.name, cell: changed });
      await requireNothingAround(context, found.sheet, found.name, found.area);
    },
    async undo(context) {
      const { workbook } = context;
      const marked = workbook.names.getItemOrNullObject(mark);
      const owner = marked.getRangeOrNullObject().worksheet.load('id');
      const made = workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!marked.isNullObject) marked.delete();
      await forgetCharts(context, plan);
      if (!owner.isNullObject) workbook.worksheets.getItem(owner.id).delete();
      // without its mark the sheet was being made just now: its name was free, so it is the add-in's
      else if (marked.isNullObject && !made.isNullObject) made.delete();
      await context.sync();
    },
  };
}

/** The add-in's sheet and the area that it filled there; null where the sheet is gone. @throws TkvvError `sheetProtected` */
async function findOwn(
  context: Excel.RequestContext,
  { mark }: OwnSheet,
): Promise<{ readonly name: string; readonly sheet: Excel.Worksheet; readonly area: Area } | null> {
  const { workbook } = context;
  const range = workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().load('rowCount,columnCount');
  const owner = range.worksheet.load('id,name');
  const guard = owner.protection.load('protected');
  await context.sync();
  if (range.isNullObject) return null;
  if (guard.protected) throw new TkvvError('sheetProtected', { sheet: owner.name });
  const area = { row: 0, col: 0, rows: range.rowCount, cols: range.columnCount };
  return { name: owner.name, sheet: workbook.worksheets.getItem(owner.id), area };
}

async function prepareRefill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  plan: SheetPlan,
  charts: readonly ChartState[],
): Promise<JournalEntry> {
  const snapshot = await takeSnapshot(context, sheet, area);
  sheet.load('id,name');
  const previous = context.workbook.names.getItem(plan.own.mark).load('formula');
  await context.sync();
  const { id, name } = sheet;
  const { formula } = previous;
  const { rows, cols } = planSize(plan);
  return {
    sheet: name,
    target: plan.own.mark,
    cells: rows * cols + area.rows * area.cols,
    async check(inContext) {
      const found = await findOwn(inContext, plan.own);
      if (!found) throw new TkvvError('sheetGone', { sheet: name });
      const changed = await firstChanged(inContext, found.sheet, found.area, asPlanned(plan));
      // taken back before, only the answer was lost
      const held = changed === null || (await firstChanged(inContext, found.sheet, area, asHeld(snapshot.formulas)));
      if (changed !== null && held !== null) throw new TkvvError('cellChanged', { sheet: found.name, cell: changed });
    },
    async undo(inContext) {
      const again = inContext.workbook.worksheets.getItemOrNullObject(id).load('name');
      const marked = inContext.workbook.names.getItemOrNullObject(plan.own.mark).getRangeOrNullObject();
      marked.load('rowCount,columnCount');
      await inContext.sync();
      if (again.isNullObject || marked.isNullObject) throw new TkvvError('sheetGone', { sheet: name });
      const filled: Area = { row: 0, col: 0, rows: marked.rowCount, cols: marked.columnCount };
      clearArea(again, filled);
      resize(again, filled, area.rows);
      restoreSnapshot(again, snapshot);
      await restoreCharts(inContext, again, again.name, charts);
      again.pageLayout.setPrintArea(again.getRangeByIndexes(area.row, area.col, area.rows, area.cols));
      const { address } = splitSheet(formula);
      inContext.workbook.names.getItem(plan.own.mark).formula = `=${quoteSheet(again.name)}!${address}`;
      await inContext.sync();
    },
  };
}

/** Content, formats, merges and colours of the own area go; everything of the user's around it stays. */
function clearArea(sheet: Excel.Worksheet, { row, col, rows, cols }: Area): void {
  const range = sheet.getRangeByIndexes(row, col, rows, cols);
  sheet.autoFilter.remove();
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('All');
}

/** Makes the own area as long as it must be by moving what the user wrote below it, so that nothing of theirs is overwritten. */
function resize(sheet: Excel.Worksheet, { row, col, rows, cols }: Area, wanted: number): void {
  if (wanted > rows) sheet.getRangeByIndexes(row + rows, col, wanted - rows, cols).insert('Down');
  if (wanted < rows) sheet.getRangeByIndexes(row + wanted, col, rows - wanted, cols).delete('Up');
}
