import type { JobId } from './action';
import type { Result } from './session-state';

/**
 * Remembers, for each step that wrote to the workbook, the results that it replaced: when the step is taken back, the sheets hold what
 * they held before, and so the pane has to tell what it told before. A step that is forgotten takes its memory with it.
 */
export function resultsBefore() {
  const replaced = new WeakMap<object, ReadonlyMap<JobId, Result | undefined>>();
  return {
    /** @param step the step that has just been written: `ids` were done anew in it */
    remember(step: object | undefined, ids: readonly JobId[], results: readonly Result[]): void {
      const good = results.filter((one) => !('error' in one));
      if (step) replaced.set(step, new Map(ids.map((id) => [id, good.find((one) => one.id === id)])));
    },
    /** @returns the results as they are to be told once `step` has been taken back */
    results(step: object | undefined, now: readonly Result[]): readonly Result[] {
      const before = step && replaced.get(step);
      if (!before) return now;
      return now.flatMap((one) => (before.has(one.id) ? (before.get(one.id) ?? []) : one));
    },
  };
}
