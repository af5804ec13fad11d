import { TkvvError } from '../core/errors';
import type { ProbeResult } from '../core/health/fact';
import { freeName } from './own-sheet';
import { run } from './run';

/** What is tried, and what it must give: a function without any reading of cells. */
const TRIAL = { formula: '=TKVV.VNNUMBER("1.234,5")', result: 1234.5 } as const;
const SHEET = 'TKVV thử hàm';

/** Milliseconds: Excel may have to start the runtime of the functions first. */
const PATIENCE = 10_000;
const PAUSE = 250;

interface Trial {
  readonly signal?: AbortSignal | undefined;
  /** milliseconds to wait for an answer */
  readonly patience?: number;
}

/**
 * Tries one worksheet function for real, which no requirement set replaces: Office 2016 and Excel 2019 for Mac claim functions that never
 * answer. The formula stands in a hidden sheet of its own that is deleted in the same go: no cell of the user's is touched, but Excel
 * forgets its own undo steps when a sheet is deleted. So only on the user's word.
 * @throws TkvvError `workbookProtected` (no sheet can be added), `cancelled`, `excelTooOld`
 */
export const tryFunctions = ({ signal, patience = PATIENCE }: Trial = {}): Promise<ProbeResult> =>
  run(async (context) => {
    const { worksheets, protection } = context.workbook;
    const sheets = worksheets.load('items/name');
    const structure = protection.load('protected');
    await context.sync();
    if (structure.protected) throw new TkvvError('workbookProtected');
    const taken = sheets.items.map(({ name }) => name);
    const sheet = worksheets.add(freeName(SHEET, taken));
    // not very hidden: Excel refuses to delete such a sheet before it is shown again
    sheet.visibility = Excel.SheetVisibility.hidden;
    await context.sync();
    try {
      const cell = sheet.getRange('A1');
      cell.formulas = [[TRIAL.formula]];
      return await answerOf(context, cell, { signal, patience });
    } finally {
      sheet.delete();
      await context.sync();
    }
  });

async function answerOf(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { signal, patience }: Required<Trial>,
): Promise<ProbeResult> {
  for (let waited = 0; ; waited += PAUSE) {
    if (signal?.aborted) throw new TkvvError('cancelled');
    cell.load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- waits for an answer that comes in its own time
    await context.sync();
    const result = resultOf(cell.values[0]?.[0]);
    if (result !== 'busy' || waited >= patience) return result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** What Excel shows while a function is under way; blank before it has begun. */
const UNDER_WAY: readonly unknown[] = ['#BUSY!', '#GETTING_DATA', ''];

function resultOf(value: unknown): ProbeResult {
  if (value === TRIAL.result) return 'works';
  if (UNDER_WAY.includes(value)) return 'busy';
  return value === '#NAME?' ? 'notRegistered' : 'failed';
}
