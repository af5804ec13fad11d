import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { firstChanged, asHeld, requireNothingAround } from './as-written';
import { record } from './journal';
import { freeName } from './own-sheet';
import { safeText } from './safe-text';

/** Cells of the copy that hold something else than the sheet itself. */
interface CopyCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/**
 * Copies a sheet under a name of its own with some cells changed, whole or not at all, and records how to take it back. The sheet itself
 * is not touched.
 * @returns the name of the copy
 * @throws TkvvError `sheetGone`, `sheetProtected`, `workbookProtected`
 */
export async function copyWithCells(
  context: Excel.RequestContext,
  source: string,
  title: string,
  cells: readonly CopyCell[],
): Promise<string> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(source).load('id');
  const guard = sheet.protection.load('protected');
  const structure = workbook.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const sheets = workbook.worksheets.load('items/id,items/name');
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) throw new TkvvError('sheetGone', { sheet: source });
  if (structure.protected) throw new TkvvError('workbookProtected');
  if (guard.protected) throw new TkvvError('sheetProtected', { sheet: source });
  const before = new Set(sheets.items.map(({ id }) => id));
  const name = freeName(
    title,
    sheets.items.map((one) => one.name),
  );
  const area = { row: 0, col: 0, rows: used.rowIndex + used.rowCount, cols: used.columnIndex + used.columnCount };
  try {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    const copy = sheet.copy('End').load('id');
    copy.name = name;
    copy.visibility = 'Visible';
    for (const { row, col, text } of cells) copy.getCell(row, col).values = [[safeText(text)]];
    const held = copy.getRangeByIndexes(0, 0, area.rows, area.cols).load('formulas');
    copy.activate();
    await context.sync();
    record(entryOf(copy.id, name, held.formulas as CellValue[][]));
  } catch (error) {
    await removeNew(context, before, [name, `${source} (`]);
    throw error;
  }
  return name;
}

function entryOf(id: string, name: string, held: readonly (readonly CellValue[])[]) {
  const area = { row: 0, col: 0, rows: held.length, cols: held[0]?.length ?? 1 };
  return {
    sheet: name,
    cells: area.rows * area.cols,
    async check(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      const guard = sheet.protection.load('protected');
      await context.sync();
      if (sheet.isNullObject) return;
      if (guard.protected) throw new TkvvError('sheetProtected', { sheet: sheet.name });
      const changed = await firstChanged(context, sheet, area, asHeld(held));
      if (changed !== null) throw new TkvvError('cellChanged', { sheet: sheet.name, cell: changed });
      await requireNothingAround(context, sheet, sheet.name, area);
    },
    async undo(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
  };
}

/** Sheets that came with a failed copy: named already, or still as Excel names copies. */
export async function removeNew(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
  beginnings: readonly string[],
): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  for (const { id, name } of sheets.items)
    if (!before.has(id) && beginnings.some((words) => name.startsWith(words)))
      context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
