import type { JournalEntry } from './journal';

/** What is kept in the workbook's settings as part of a writing. */
export interface Remembered {
  readonly key: string;
  /** worked out of what was kept before; null = nothing was */
  readonly value: (before: unknown) => unknown;
}

/** What was kept before. */
export interface MemoryState {
  readonly exists: boolean;
  readonly value: unknown;
}

/** Queues its reading. @returns what gives it once the caller has synced */
export function takeMemory({ workbook }: Excel.RequestContext, key: string): () => MemoryState {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject ? { exists: false, value: null } : { exists: true, value: setting.value });
}

/** What is kept under a key; null where nothing is. One round trip. */
export async function readMemory(context: Excel.RequestContext, key: string): Promise<unknown> {
  const state = takeMemory(context, key);
  await context.sync();
  return state().value;
}

/** Queues the keeping. */
export function applyMemory({ workbook }: Excel.RequestContext, { key, value }: Remembered, before: MemoryState): void {
  workbook.settings.add(key, value(before.value));
}

/**
 * The way back. It goes with the first sheet of the writing and stands before it, so that it is taken back last and given up where the
 * sheet is gone.
 */
export const memoryEntry = (sheet: string, target: string, key: string, before: MemoryState): JournalEntry => ({
  sheet,
  target,
  cells: 0,
  // people cannot reach the settings: there is nothing of theirs to lose
  check: () => Promise.resolve(),
  async undo(context) {
    const { settings } = context.workbook;
    const now = settings.getItemOrNullObject(key).load('key');
    await context.sync();
    if (before.exists) settings.add(key, before.value);
    else if (!now.isNullObject) now.delete();
    await context.sync();
  },
});
