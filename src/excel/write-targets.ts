import type { Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { takeCharts, type ChartState } from './charts';
import { takeTexts, type TextStates } from './kept-texts';
import { freeName, type OwnSheet } from './own-sheet';
import type { SheetPlan } from './sheet-plan';

/** Where a plan is to be written, and what is there of what goes with its cells. */
export interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  /** the sheet that the add-in made before, and the area that it filled there; null = it is to be made */
  readonly before: TargetBefore | null;
  /** the mark is there, but the sheet that it marked was deleted */
  readonly orphaned: boolean;
  readonly charts: readonly ChartState[];
}

export interface TargetBefore {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly area: Area;
  /** of the mark: its formula, and in its comment the grid that the columns were set to */
  readonly formula: string;
  readonly comment: string;
  /** address; null = none set */
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly texts: TextStates;
}

/**
 * Finds the sheets of plans, and what goes with them. Two round trips.
 * @throws TkvvError `workbookProtected` where a sheet would have to be made, `sheetProtected`
 */
export async function findTargets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Target[]> {
  const { workbook } = context;
  const queued = plans.map(({ own }) => queueMark(context, own));
  const sheets = workbook.worksheets.load('items/name');
  const structure = workbook.protection.load('protected');
  await context.sync();
  const taken = sheets.items.map(({ name }) => name);
  const found = plans.map((plan, index) => {
    const { mark, range, marked, used, guard } = queued[index]!;
    if (range.isNullObject) {
      if (structure.protected) throw new TkvvError('workbookProtected');
      const name = freeName(plan.own.title, taken);
      taken.push(name);
      return { plan, name, orphaned: !mark.isNullObject, charts: takeCharts(context, null, plan), before: null };
    }
    if (guard.protected) throw new TkvvError('sheetProtected', { sheet: marked.name });
    const sheet = workbook.worksheets.getItem(marked.id);
    const { formula, comment } = mark;
    return {
      plan,
      name: marked.name,
      orphaned: false,
      charts: takeCharts(context, sheet, plan),
      before: {
        known: { sheet, id: marked.id, area: filledArea(range, used), formula, comment },
        printArea: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
        titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        texts: takeTexts(sheet),
      },
    };
  });
  if (found.some(({ plan, before }) => before || plan.charts?.length)) await context.sync();
  return found.map(({ before, charts, ...target }) => ({
    ...target,
    charts: charts(),
    before: before && {
      ...before.known,
      printArea: before.printArea.isNullObject ? null : before.printArea.address,
      titleRows: before.titleRows.isNullObject ? null : before.titleRows.address,
      texts: before.texts(),
    },
  }));
}

function queueMark({ workbook }: Excel.RequestContext, own: OwnSheet) {
  const mark = workbook.names.getItemOrNullObject(own.mark).load('name,formula,comment');
  const range = mark.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const marked = range.worksheet.load('id,name');
  const used = own.whole ? marked.getUsedRangeOrNullObject(true) : null;
  used?.load('rowIndex,columnIndex,rowCount,columnCount');
  return { mark, range, marked, used, guard: marked.protection.load('protected') };
}

/** What the mark says, and of a sheet that is the add-in's whole, what people added too. */
function filledArea(range: Excel.Range, used: Excel.Range | null): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const filled = used && !used.isNullObject ? used : range;
  return {
    row: rowIndex,
    col: columnIndex,
    rows: Math.max(rowCount, filled.rowIndex + filled.rowCount - rowIndex),
    cols: Math.max(columnCount, filled.columnIndex + filled.columnCount - columnIndex),
  };
}
