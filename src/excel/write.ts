import { digest } from '../core/cell/digest';
import { TkvvError } from '../core/errors';
import { applyContent, applyLook, applyTitleRows, applyWidths, ownAreaFormula } from './apply-plan';
import { applyCharts } from './charts';
import { applyMemory, memoryEntry, takeMemory, type MemoryState, type Remembered } from './fill-memory';
import { recordAll, type JournalEntry } from './journal';
import { applyTexts } from './kept-texts';
import { clearArea, resize, widen } from './own-area';
import { planSize, type SheetPlan } from './sheet-plan';
import { takeSnapshots } from './snapshot';
import { newSheetEntry, refillEntry } from './write-entries';
import { findTargets, type Target } from './write-targets';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** told how many rows of a long list have been sent */
  readonly onSent?: ((done: number, total: number) => void) | undefined;
  /** kept in the workbook's settings in the same step */
  readonly remember?: Remembered;
}

/** Writes one of the add-in's sheets, as `writeSheets` does. @returns the name of the sheet */
export async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  signal?: AbortSignal,
  onSent?: WriteOptions['onSent'],
): Promise<string> {
  const [name] = await writeSheets(context, [plan], { signal, onSent });
  return name!;
}

/**
 * Writes some of the add-in's sheets, whole or not at all, brings the first to the front, and records as one step how to take it back.
 * Sheets that the add-in made before are filled again in place; a user's sheet of that name is left alone and the next free name taken.
 * @returns the names of the sheets
 * @throws TkvvError `workbookProtected`, `sheetProtected`, `cancelled`; whatever else Excel says after the way back was gone
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { signal, onSent, remember }: WriteOptions = {},
): Promise<string[]> {
  const memory = remember ? takeMemory(context, remember.key) : null;
  const targets = await findTargets(context, plans);
  if (signal?.aborted) throw new TkvvError('cancelled');
  const entries = await prepare(context, targets);
  const before = memory?.();
  if (remember && before && targets[0])
    entries.unshift(memoryEntry(targets[0].name, targets[0].plan.own.mark, remember.key, before));
  try {
    await fill(context, targets, { signal, onSent, ...(remember && before ? { memory: { remember, before } } : {}) });
  } catch (error) {
    for (const entry of [...entries].reverse()) await entry.undo(context);
    throw error;
  }
  recordAll(entries);
  return targets.map(({ name }) => name);
}

/** How each sheet is taken back, in their order. */
async function prepare(context: Excel.RequestContext, targets: readonly Target[]): Promise<JournalEntry[]> {
  const refills = targets.flatMap(({ plan, before }) => (before ? [{ plan, before }] : []));
  const snapshots = await takeSnapshots(
    context,
    refills.map(({ plan, before: { sheet, area } }) => ({
      sheet,
      area,
      heights: planSize(plan).rows,
      widths: plan.isGrid ? Math.max(area.cols, plan.columnWidths.length) : 0,
      asks: plan.asked !== undefined,
    })),
  );
  const byMark = new Map(refills.map(({ plan }, index) => [plan.own.mark, snapshots[index]!]));
  return targets.map((target) =>
    target.before
      ? refillEntry(target, target.before, byMark.get(target.plan.own.mark)!)
      : newSheetEntry(target.plan, target.name),
  );
}

interface Filling extends Pick<WriteOptions, 'signal' | 'onSent'> {
  readonly memory?: { readonly remember: Remembered; readonly before: MemoryState };
}

async function fill(
  context: Excel.RequestContext,
  targets: readonly Target[],
  { memory, ...options }: Filling,
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheets: Excel.Worksheet[] = [];
  for (const target of targets) {
    const { rows } = planSize(target.plan);
    sheets.push(await fillOne(context, target, (done) => send(context, done, rows, options)));
  }
  if (memory) applyMemory(context, memory.remember, memory.before);
  const front = targets.findIndex(({ plan }) => !plan.own.background);
  if (front >= 0) {
    sheets[front]!.activate();
    sheets[front]!.getRange('A1').select();
  }
  await context.sync();
}

/** Sends the rows of a long list that are queued. @throws TkvvError `cancelled`: what has been sent is then taken back as after a failure */
async function send(
  context: Excel.RequestContext,
  done: number,
  total: number,
  { signal, onSent }: Filling,
): Promise<void> {
  await context.sync();
  if (signal?.aborted) throw new TkvvError('cancelled');
  onSent?.(done, total);
}

/** Queues one sheet; long lists are sent as they grow. */
async function fillOne(
  context: Excel.RequestContext,
  target: Target,
  send: (rows: number) => Promise<void>,
): Promise<Excel.Worksheet> {
  const { plan, name, before, charts } = target;
  const { rows, cols } = planSize(plan);
  const sheet = before?.sheet ?? context.workbook.worksheets.add(name);
  const grid = plan.isGrid ? digest(plan.columnWidths.join()) : '';
  if (before) {
    clearArea(sheet, before.area);
    resize(sheet, before.area, rows);
    if (plan.isGrid) widen(sheet, { ...before.area, rows }, Math.max(2, cols));
    if (plan.isGrid && before.comment !== grid) applyWidths(sheet, plan.columnWidths);
    // the table whose heading is repeated has moved with the rows above it
    if (plan.isGrid) applyTitleRows(sheet.pageLayout, plan.page.titleRows, before.titleRows !== null);
  } else applyLook(sheet, plan);
  // Before the content: from here on the mark tells the way back how large the area is.
  markOwn(context, target, ownAreaFormula(name, rows, cols), grid);
  await applyContent(sheet, plan, send);
  applyCharts(context, sheet, name, charts);
  if (plan.texts) applyTexts(sheet, name, plan.texts, before?.texts ?? []);
  return sheet;
}

function markOwn(
  { workbook: { names } }: Excel.RequestContext,
  { plan, before, orphaned }: Target,
  formula: string,
  grid: string,
): void {
  const { mark } = plan.own;
  if (orphaned) names.getItem(mark).delete();
  if (!before) {
    names.add(mark, formula, grid).visible = false;
    return;
  }
  const item = names.getItem(mark);
  item.formula = formula;
  if (plan.isGrid) item.comment = grid;
}
