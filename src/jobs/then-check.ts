import { asOneStep } from '../excel/journal';
import { checkWorkbook } from './check';
import type { CheckOutcome, JobOptions } from './job';

/** What was done, and what a check found afterwards. */
export interface Rechecked<T> {
  readonly done: T;
  readonly check: CheckOutcome;
}

/**
 * Does something that changes what a check finds, and checks again. Both are one step that is taken back as one; where the check fails or
 * is stopped, what was done is taken back too, so that the sheet of findings never tells of another state than the workbook's.
 */
export const thenCheck = <T>(options: JobOptions, work: () => Promise<T>): Promise<Rechecked<T>> =>
  asOneStep(async () => {
    const done = await work();
    return { done, check: await checkWorkbook(options) };
  });
