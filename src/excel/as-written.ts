import { cellName, MAX_COLS, MAX_ROWS, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import type { CellValue } from '../core/sheet/grid';
import { CELLS_PER_REQUEST } from './cell-blocks';
import type { PlanCell, SheetPlan } from './sheet-plan';

/** Whether the add-in's area holds just what was written: `false` names a cell that somebody has changed. */
type Matches = (value: CellValue, row: number, col: number) => boolean;

/**
 * The first cell of an area that does not match, or null. Formulas are compared as such only: Excel rewrites them when rows are inserted
 * in the sheets that they speak of.
 */
export async function firstChanged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  matches: Matches,
): Promise<string | null> {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.cols));
  for (let row = 0; row < area.rows; row += height) {
    const rows = Math.min(height, area.rows - row);
    const range = sheet.getRangeByIndexes(area.row + row, area.col, rows, area.cols).load('formulas');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
    const found = (range.formulas as CellValue[][]).flatMap((line, r) =>
      line.flatMap((value, c) => (matches(value, row + r, c) ? [] : [cellName(area.row + row + r, area.col + c)])),
    );
    range.untrack();
    if (found[0] !== undefined) return found[0];
  }
  return null;
}

/** Matches what a plan wrote. */
export const asPlanned =
  ({ cells }: SheetPlan): Matches =>
  (value, row, col) =>
    isLike(value, plainOf(cells[row]?.[col] ?? ''));

/** Matches what cells held, as formulas. */
export const asHeld =
  (formulas: readonly (readonly unknown[])[]): Matches =>
  (value, row, col) =>
    isLike(value, String(formulas[row]?.[col] ?? ''));

const plainOf = (cell: Exclude<PlanCell, null>): string => (typeof cell === 'object' ? cell.formula : String(cell));

const isLike = (value: CellValue, written: string): boolean =>
  String(value) === written || (written.startsWith('=') && String(value).startsWith('='));

/**
 * Refuses to delete a sheet on which somebody has written beside or below the add-in's area.
 * @throws TkvvError `cellChanged`, naming the first such place
 */
export async function requireNothingAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { rows, cols }: Area,
): Promise<void> {
  const bands = [
    sheet.getRangeByIndexes(rows, 0, MAX_ROWS - rows, MAX_COLS),
    sheet.getRangeByIndexes(0, cols, rows, MAX_COLS - cols),
  ].map((band) => band.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex'));
  await context.sync();
  const used = bands.find((band) => !band.isNullObject);
  if (used) throw new TkvvError('cellChanged', { sheet: name, cell: cellName(used.rowIndex, used.columnIndex) });
}
