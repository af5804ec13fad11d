import { TkvvError } from '../core/errors';
import { run } from './run';

/** What one writing did and how to take it back, exactly. */
export interface JournalEntry {
  /** name of the sheet that was written */
  readonly sheet: string;
  /** what it wrote as a whole, such as a result sheet: of several writings to it within one step only the last is as it was written */
  readonly target?: string;
  /** cells that it remembers; memory is bounded by them */
  readonly cells: number;
  /**
   * Looks whether taking it back would overwrite something that the user has done since, and writes nothing.
   * @throws TkvvError `cellChanged`, `sheetGone`, `sheetProtected`, `rowsHidden`
   */
  check(context: Excel.RequestContext): Promise<void>;
  /** takes it back; what is as it was before already is left */
  undo(context: Excel.RequestContext): Promise<void>;
}

/** One step of the user's: all that one job wrote, in the order of writing. */
interface Step {
  readonly entries: JournalEntry[];
}

const MOST_STEPS = 20;
const MOST_CELLS = 300_000;

/**
 * Steps that can be taken back, the last one at the end. They live as long as the pane; Excel's own undo is left alone: what the user has
 * taken back with it is seen as taken back.
 */
const steps: Step[] = [];
let open: Step | null = null;

/** Adds a writing: to the step that is open, or as a step of its own. */
export function record(entry: JournalEntry): void {
  if (open) open.entries.push(entry);
  else push({ entries: [entry] });
}

/** Adds writings that belong together, in the order of writing. */
export function recordAll(entries: readonly JournalEntry[]): void {
  if (open) open.entries.push(...entries);
  else push({ entries: [...entries] });
}

function push(step: Step): void {
  if (step.entries.length === 0) return;
  steps.push(step);
  while (steps.length > MOST_STEPS || (steps.length > 1 && sizeOf(steps) > MOST_CELLS)) steps.shift();
}

const sizeOf = (all: readonly Step[]): number =>
  all.reduce((sum, { entries }) => sum + entries.reduce((cells, entry) => cells + entry.cells, 0), 0);

/**
 * All that is written during `work` becomes one step; if it fails, what it had written is taken back before the error goes on.
 * Within another step it is part of that one.
 */
export async function asOneStep<T>(work: () => Promise<T>): Promise<T> {
  if (open) return work();
  const step: Step = { entries: [] };
  open = step;
  try {
    return await work();
  } catch (error) {
    open = null;
    // should even that fail, what is left stays a step that can be taken back; the first error is the one to tell
    await takeBack(step).catch(() => undefined);
    throw error;
  } finally {
    open = null;
    push(step);
  }
}

/** Takes back a step, the last writing first. What has been taken back is forgotten at once: after a failure the rest can be tried again. */
async function takeBack({ entries }: Step): Promise<void> {
  for (let entry = entries.at(-1); entry; entry = entries.at(-1)) {
    const last = entry;
    await run((context) => last.undo(context));
    entries.pop();
  }
}

/** The step that would be taken back next, to be told apart from others; nothing can be done with it. */
export const lastStep = (): object | undefined => steps.at(-1);

/** Whether there is anything to take back. */
export const hasSteps = (): boolean => steps.length > 0;

/**
 * Takes back the last step, whole: first it is looked whether any part of it would overwrite what the user has done since. What was
 * written to a sheet that has been deleted is gone with it.
 * @returns the name of the first sheet that it wrote, or null if there was nothing to take back
 * @throws what `check` throws, and then nothing is written and the step stays; `sheetGone` where nothing of the step is left, which is
 * then given up
 */
export async function undoStep(): Promise<string | null> {
  const step = steps.at(-1);
  if (!step) return null;
  const { sheet } = step.entries[0] as JournalEntry;
  const gone = new Map<JournalEntry, TkvvError>();
  await run(async (context) => {
    for (const entry of lastOnes(step.entries))
      await entry.check(context).catch((error: unknown) => {
        if (!(error instanceof TkvvError && error.code === 'sheetGone')) throw error;
        gone.set(entry, error);
      });
  });
  const goneTargets = new Set([...gone.keys()].flatMap(({ target }) => target ?? []));
  const left = step.entries.filter((entry) => !gone.has(entry) && !goneTargets.has(entry.target ?? ''));
  step.entries.splice(0, step.entries.length, ...left);
  const [nothing] = step.entries.length === 0 ? gone.values() : [];
  if (!nothing) await takeBack(step);
  steps.pop();
  if (nothing) throw nothing;
  return sheet;
}

/** The entries that no later one of the same target has written over. */
const lastOnes = (entries: readonly JournalEntry[]): JournalEntry[] =>
  entries.filter(
    ({ target }, at) => target === undefined || !entries.slice(at + 1).some((later) => later.target === target),
  );

/** Forgets all steps: another workbook is open. */
export const forget = (): void => {
  steps.length = 0;
  open = null;
};
