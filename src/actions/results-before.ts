import type { JobId } from './action';
import type { Result } from './session-state';

/**
 * Remembers, for each step that wrote to the workbook, the result that it replaced: when the step is taken back, the sheet holds what
 * it held before, and so the pane has to tell what it told before. A step that is forgotten takes its memory with it.
 */
export function resultsBefore() {
  const replaced = new WeakMap<object, { readonly id: JobId; readonly result: Result | undefined }>();
  return {
    /** @param step the step that has just been written */
    remember(step: object | undefined, id: JobId, results: readonly Result[]): void {
      if (step) replaced.set(step, { id, result: results.find((one) => one.id === id && !('error' in one)) });
    },
    /** @returns the results as they are to be told once `step` has been taken back */
    results(step: object | undefined, now: readonly Result[]): readonly Result[] {
      const change = step && replaced.get(step);
      if (!change) return now;
      const { id, result } = change;
      if (!result) return now.filter((one) => one.id !== id);
      return now.map((one) => (one.id === id ? result : one));
    },
  };
}
