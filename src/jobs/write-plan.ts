import { run } from '../excel/run';
import type { SheetPlan } from '../excel/sheet-plan';
import { writeSheet } from '../excel/write';
import type { JobOptions } from './job';

/** The last step of every job: its sheet is written, whole or not at all. @returns the name of the sheet */
export function writePlan(plan: SheetPlan, { onProgress, signal }: JobOptions): Promise<string> {
  onProgress?.('writing', 0, 1);
  const onSent = (done: number, total: number): void => onProgress?.('writing', done, total);
  return run((context) => writeSheet(context, plan, signal, onSent));
}
