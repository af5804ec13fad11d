import { cellName } from '../core/cell/address';
import { withPlainNames } from '../core/formula/own-calls';
import type { FrozenFormula } from '../core/settings/sections/frozen';
import { findFrozen, formulasToValues, noteOf, valuesToFormulas } from '../excel/freeze-formulas';
import { asOneStep } from '../excel/journal';
import { readOwnFormulas, type OwnFormula } from '../excel/own-formulas';
import { run, runAsOneUndo } from '../excel/run';
import type { FreezeLeft } from '../i18n/freeze';
import type { JobOptions } from './job';
import { changeSettings, loadSettings } from './settings/store';

/** A formula that was left as it is, and why. */
export interface LeftFormula {
  readonly sheet: string;
  /** A1 name of its cell or cells */
  readonly cell: string;
  /** with its `=` and the functions' names as people type them */
  readonly formula: string;
  readonly why: FreezeLeft;
}

export interface FreezeOutcome {
  /** formulas turned into values, or back */
  readonly formulas: number;
  /** cells that hold their values */
  readonly cells: number;
  readonly sheets: readonly string[];
  readonly left: readonly LeftFormula[];
}

/** What a cell shows while its formula has no result that could be kept. */
const NO_RESULT: readonly unknown[] = [
  ...['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!', '#SPILL!', '#CALC!', '#UNKNOWN!', '#BLOCKED!'],
];

/**
 * Ghi thành giá trị: turns every formula that calls the add-in's worksheet functions into its present values, blocks that it spills to
 * included, for machines without the functions. The formulas are noted on `TKVV Thiết lập`. Whole or not at all, one step to take back.
 * @throws TkvvError `sheetProtected` (names the sheet), `rowsHidden`, `cancelled`
 */
export async function freezeFunctions(options: JobOptions): Promise<FreezeOutcome> {
  options.onProgress?.('reading', 0, 1);
  const all = await run((context) => readOwnFormulas(context, options.signal));
  const reasons = reasonsToLeave(all);
  const left = all.flatMap(({ key, sheet, row, col, formula }): LeftFormula[] => {
    const why = reasons.get(key);
    return why ? [{ sheet, cell: cellName(row, col), formula: withPlainNames(formula), why }] : [];
  });
  const formulas = all.filter(({ key }) => !reasons.has(key));
  if (formulas.length === 0) return outcomeOf([], left);
  options.onProgress?.('writing', 0, 1);
  const notes = formulas.map((one) => noteOf(one, withPlainNames));
  await asOneStep(async () => {
    await runAsOneUndo((context) => formulasToValues(context, formulas, options.signal));
    const places = new Set(notes.map(placeOf));
    await changeSettings(
      (settings) => ({
        ...settings,
        frozen: [...settings.frozen.filter((note) => !places.has(placeOf(note))), ...notes],
      }),
      options,
    );
  });
  return outcomeOf(formulas, left);
}

/** Formulas to be left, by their keys: one that stays keeps those whose blocks it speaks of. */
function reasonsToLeave(all: readonly OwnFormula[]): Map<string, FreezeLeft> {
  const reasons = new Map<string, FreezeLeft>();
  for (const { key, values } of all) if (NO_RESULT.includes(values[0]?.[0])) reasons.set(key, 'notCalculated');
  for (let before = -1; before !== reasons.size;) {
    before = reasons.size;
    for (const { key, referredBy } of all)
      if (!reasons.has(key) && referredBy.some((by) => by === null || reasons.has(by)))
        reasons.set(key, 'blockReferred');
  }
  return reasons;
}

/**
 * Brings back the formulas that `freezeFunctions` noted, where their values still stand as they were written; the others are left and
 * stay noted. Whole or not at all, one step to take back.
 * @throws TkvvError `sheetProtected` (names the sheet), `rowsHidden`, `cancelled`
 */
export async function unfreezeFunctions(options: JobOptions): Promise<FreezeOutcome> {
  options.onProgress?.('reading', 0, 1);
  const { frozen } = await loadSettings();
  if (frozen.length === 0) return outcomeOf([], []);
  const { found, changed, sheetGone } = await run((context) => findFrozen(context, frozen, options.signal));
  const left = [...changed.map(leftAs('changed')), ...sheetGone.map(leftAs('sheetGone'))];
  if (found.length === 0) return outcomeOf([], left);
  options.onProgress?.('writing', 0, 1);
  await asOneStep(async () => {
    await runAsOneUndo((context) => valuesToFormulas(context, found, options.signal));
    const done = new Set(found.map(({ note }) => placeOf(note)));
    await changeSettings(
      (settings) => ({ ...settings, frozen: settings.frozen.filter((note) => !done.has(placeOf(note))) }),
      options,
    );
  });
  return outcomeOf(found, left);
}

const leftAs =
  (why: FreezeLeft) =>
  ({ sheet, area, formula }: FrozenFormula): LeftFormula => ({ sheet, cell: area, formula: `=${formula}`, why });

const placeOf = ({ sheet, area }: FrozenFormula): string => `${sheet.toLowerCase()}!${area}`;

const outcomeOf = (
  done: readonly { readonly sheet: string; readonly rows: number; readonly cols: number }[],
  left: readonly LeftFormula[],
): FreezeOutcome => ({
  formulas: done.length,
  cells: done.reduce((sum, { rows, cols }) => sum + rows * cols, 0),
  sheets: [...new Set(done.map(({ sheet }) => sheet))],
  left,
});
