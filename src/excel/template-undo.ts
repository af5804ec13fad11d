import { quoteSheet, absoluteName, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { asHeld, firstChanged, requireNothingAround } from './as-written';
import type { JournalEntry } from './journal';
import type { OwnSheet } from './own-sheet';
import { restoreSnapshot, type Snapshot } from './snapshot';
import { removeNew } from './template-copy';
import { backMoves, layRows, type RowMove } from './template-layout';
import { loadMemory, memoryTextOf, writeMemory, type MemoryText } from './template-memory';
import type { FilledTarget } from './template-target';

/** How to take a fill back; `held` is what the cells hold once it is done. */
type FillEntry = Omit<JournalEntry, 'cells'> & { held: readonly (readonly CellValue[])[] };

/** A new sheet goes again, unless somebody has written on it. */
export function newEntry(
  own: OwnSheet,
  target: FilledTarget,
  template: string,
): FillEntry & { undoFailed(context: Excel.RequestContext): Promise<void> } {
  return {
    ...{ sheet: target.name, target: own.mark, held: [] },
    async check(context) {
      const found = await findOwn(context, own);
      if (!found) return;
      const changed = await firstChanged(context, found.sheet, found.area, asHeld(this.held));
      if (changed !== null) throw new TkvvError('cellChanged', { sheet: found.name, cell: changed });
      await requireNothingAround(context, found.sheet, found.name, found.area);
    },
    async undo(context) {
      const marked = context.workbook.names.getItemOrNullObject(own.mark);
      const owner = marked.getRangeOrNullObject().worksheet.load('id');
      await context.sync();
      if (!marked.isNullObject) marked.delete();
      if (!owner.isNullObject) context.workbook.worksheets.getItem(owner.id).delete();
      await context.sync();
    },
    async undoFailed(context) {
      const marked = context.workbook.names.getItemOrNullObject(own.mark);
      await context.sync();
      if (!marked.isNullObject) marked.delete();
      await removeNew(context, target.sheets, [target.name, `${template} (`]);
    },
  };
}

/** What the sheet was before it was filled again, and what it has become. */
interface Refilled {
  readonly snapshot: Snapshot;
  readonly memory: MemoryText;
  readonly after: MemoryText;
  readonly moves: readonly RowMove[];
  readonly now: Area;
}

export function refillEntry(
  own: OwnSheet,
  { name, id }: { readonly name: string; readonly id: string },
  { snapshot, memory, after, moves, now }: Refilled,
): FillEntry {
  const { area } = snapshot;
  return {
    ...{ sheet: name, target: own.mark, held: [] },
    async check(context) {
      const found = await findOwn(context, own);
      if (!found) throw new TkvvError('sheetGone', { sheet: name });
      const changed = await firstChanged(context, found.sheet, found.area, asHeld(this.held));
      // taken back before, only the answer was lost
      const held = changed === null || (await firstChanged(context, found.sheet, area, asHeld(snapshot.formulas)));
      if (changed !== null && held !== null) throw new TkvvError('cellChanged', { sheet: found.name, cell: changed });
    },
    async undo(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      const loaded = loadMemory(sheet);
      await context.sync();
      if (sheet.isNullObject) throw new TkvvError('sheetGone', { sheet: name });
      const text = memoryTextOf(loaded);
      // the memory is written with the rows: it tells whether they have moved
      if (text.join('') === after.join('')) layRows(sheet, backMoves(moves));
      const whole = sheet.getRangeByIndexes(0, 0, area.rows, Math.max(area.cols, now.cols));
      whole.unmerge();
      whole.conditionalFormats.clearAll();
      whole.clear('All');
      restoreSnapshot(sheet, snapshot);
      writeMemory(sheet, memory, text);
      context.workbook.names.getItem(own.mark).formula = `=${quoteSheet(sheet.name)}!${absoluteName(area)}`;
      await context.sync();
    },
  };
}

/** The filled sheet and the area that was filled there; null where the sheet is gone. @throws TkvvError `sheetProtected` */
async function findOwn(context: Excel.RequestContext, { mark }: OwnSheet) {
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
