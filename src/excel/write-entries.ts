import { quoteSheet, splitSheet, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { asHeld, asPlanned, firstChanged, requireNothingAround } from './as-written';
import { forgetCharts, restoreCharts } from './charts';
import type { JournalEntry } from './journal';
import { restoreTexts, takeTexts } from './kept-texts';
import { clearArea, findOwn, resize, widen } from './own-area';
import { planSize, type SheetPlan } from './sheet-plan';
import { restoreSnapshot, type Snapshot } from './snapshot';
import type { Target, TargetBefore } from './write-targets';

/** How the making of a sheet is taken back: it is deleted, unless somebody has written on it since. */
export function newSheetEntry(plan: SheetPlan, name: string): JournalEntry {
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

function restoreTitleRows(layout: Excel.PageLayout, { page }: SheetPlan, before: string | null): void {
  if (before !== null) layout.setPrintTitleRows(splitSheet(before).address);
  else if (page.titleRows) layout.setPrintTitleRows('');
}

/** How a refill is taken back: every cell as it was. */
export function refillEntry({ plan, name, charts }: Target, before: TargetBefore, snapshot: Snapshot): JournalEntry {
  const { area, id } = before;
  const { rows, cols } = planSize(plan);
  return {
    sheet: name,
    target: plan.own.mark,
    cells: rows * cols + area.rows * area.cols,
    async check(context) {
      const found = await findOwn(context, plan.own);
      if (!found) throw new TkvvError('sheetGone', { sheet: name });
      const changed = await firstChanged(context, found.sheet, found.area, asPlanned(plan));
      // taken back before, only the answer was lost
      const held = changed === null || (await firstChanged(context, found.sheet, area, asHeld(snapshot.formulas)));
      if (changed !== null && held !== null) throw new TkvvError('cellChanged', { sheet: found.name, cell: changed });
    },
    async undo(context) {
      const again = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      const mark = context.workbook.names.getItemOrNullObject(plan.own.mark);
      const marked = mark.getRangeOrNullObject().load('rowCount,columnCount');
      const texts = takeTexts(again);
      await context.sync();
      if (again.isNullObject || marked.isNullObject) throw new TkvvError('sheetGone', { sheet: name });
      const filled: Area = { row: 0, col: 0, rows: marked.rowCount, cols: marked.columnCount };
      clearArea(again, filled);
      if (plan.asked) again.getRangeByIndexes(0, 0, filled.rows, filled.cols).dataValidation.clear();
      resize(again, filled, area.rows);
      if (plan.isGrid) widen(again, { ...filled, rows: area.rows }, area.cols);
      restoreSnapshot(again, snapshot);
      await restoreCharts(context, again, again.name, charts);
      if (before.printArea !== null) again.pageLayout.setPrintArea(splitSheet(before.printArea).address);
      if (plan.isGrid) restoreTitleRows(again.pageLayout, plan, before.titleRows);
      restoreTexts(again, again.name, before.texts, texts());
      mark.formula = `=${quoteSheet(again.name)}!${splitSheet(before.formula).address}`;
      mark.comment = before.comment;
      await context.sync();
    },
  };
}
