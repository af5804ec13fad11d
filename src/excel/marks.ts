import { areaName, cellName, type Area } from '../core/cell/address';
import { TkvvError } from '../core/errors';
import { addMarks, readMarks, removeMarks, type FoundMark } from './mark-cells';
import { record } from './journal';

/** Words shown when a marked cell is selected. */
export interface MarkNote {
  /** Excel shows at most 32 characters */
  readonly title: string;
  /** Excel shows at most 255 characters */
  readonly message: string;
}

/** Cells that the add-in highlights. */
export interface Mark extends Area {
  readonly sheet: string;
  /** `#RRGGBB` */
  readonly fill: string;
  /** stands at the first cell */
  readonly note: MarkNote | null;
}

export interface MarkResult {
  /** marks that stand now */
  readonly marks: readonly Mark[];
  /** cells whose note was left out: they have an input rule of the user's own */
  readonly withoutNote: readonly { readonly sheet: string; readonly row: number; readonly col: number }[];
  /** marks that stood before and are gone */
  readonly removed: number;
}

/**
 * Replaces all marks of the add-in by others (none = takes them all off), whole or not at all, and records how to take that back.
 *
 * A mark is a conditional format of the add-in's own, and its note the input message of a data validation that allows everything. Neither
 * touches what the user has given the cell: its fill (theme colours, patterns and gradients, which the API cannot give back, too), its
 * notes and comments, which can be neither read nor told apart before ExcelApi 1.18, stay under the mark as they are. Both are known
 * by their formula, so that they are found again in a file that was saved, sent and opened elsewhere, wherever their cells have gone.
 * @param next what is to stand, from the marks that stand now
 * @throws TkvvError `sheetGone`, `sheetProtected`, `cancelled`: nothing is written then
 */
export async function changeMarks(
  context: Excel.RequestContext,
  next: (now: readonly Mark[]) => readonly Mark[],
  signal?: AbortSignal,
): Promise<MarkResult> {
  const found = await readMarks(context);
  const before = found.map(({ mark }) => mark);
  const wanted = next(before);
  await requireOpen(context, [...before, ...wanted]);
  if (signal?.aborted) throw new TkvvError('cancelled');
  if (before.length + wanted.length === 0) return { marks: [], withoutNote: [], removed: 0 };
  const { marks, withoutNote } = await replace(context, found, before, wanted);
  record({
    sheet: (wanted[0] ?? before[0])?.sheet ?? '',
    target: 'marks',
    cells: marks.length + before.length,
    check: async (later) => {
      const now = await readMarks(later);
      await requireOpen(later, [...now.map(({ mark }) => mark), ...before]);
      // marks that are only to go can go from wherever they are now
      if (before.length > 0) requireUnmoved(now, [marks, before]);
    },
    undo: async (later) => {
      const now = await readMarks(later);
      await replace(later, now, marks, before);
    },
  });
  return { marks, withoutNote, removed: before.length };
}

/** Takes the marks off that were found and puts others on; if that fails in the middle, `before` is put back. */
async function replace(
  context: Excel.RequestContext,
  found: readonly FoundMark[],
  before: readonly Mark[],
  wanted: readonly Mark[],
): Promise<Pick<MarkResult, 'marks' | 'withoutNote'>> {
  try {
    await removeMarks(context, found);
    return await addMarks(context, wanted);
  } catch (error) {
    await removeMarks(context, await readMarks(context));
    await addMarks(context, before);
    throw error;
  }
}

/** @throws TkvvError `sheetGone`, `sheetProtected` */
async function requireOpen(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  const guards = sheets.map((sheet) => sheet.protection.load('protected'));
  await context.sync();
  names.forEach((sheet, at) => {
    if (sheets[at]?.isNullObject) throw new TkvvError('sheetGone', { sheet });
    if (guards[at]?.protected) throw new TkvvError('sheetProtected', { sheet });
  });
}

const keyOf = ({ sheet, fill, ...area }: Mark): string => `${sheet}!${areaName(area)} ${fill}`;

/** @throws TkvvError `cellChanged` at the first mark that is not where one of the sets has it */
function requireUnmoved(now: readonly FoundMark[], sets: readonly (readonly Mark[])[]): void {
  const isSet = (marks: readonly Mark[]): boolean => {
    const keys = new Set(marks.map(keyOf));
    return keys.size === now.length && now.every(({ mark }) => keys.has(keyOf(mark)));
  };
  if (sets.some(isSet)) return;
  const known = new Set(sets.flat().map(keyOf));
  const stray = now.find(({ mark }) => !known.has(keyOf(mark)))?.mark ?? sets[0]?.[0] ?? sets[1]?.[0];
  if (stray) throw new TkvvError('cellChanged', { sheet: stray.sheet, cell: cellName(stray.row, stray.col) });
}
