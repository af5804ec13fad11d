import { forget, lastEntry } from '../excel/journal';
import { run } from '../excel/run';

/** Whether the last job's writing can be taken back. */
export const canUndo = (): boolean => lastEntry() !== null;

/** Takes back what the last job wrote, exactly. @returns the name of the sheet, or null if there was nothing to take back */
export async function undoLast(): Promise<string | null> {
  const entry = lastEntry();
  if (!entry) return null;
  await run((context) => entry.undo(context));
  forget();
  return entry.sheet;
}
