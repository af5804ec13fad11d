import { runChecks } from '../core/check/run-checks';
import type { CheckOutcome, JobOptions } from './job';
import { checkPlan } from './layout/check-plan';
import { readOffice } from './office';
import { writePlan } from './write-plan';

/** Runs every rule over the workbook and lists the findings on `TKVV Kiểm tra`. The user's own sheets are only read. */
export async function checkWorkbook(options: JobOptions): Promise<CheckOutcome> {
  const { tables, asOf } = await readOffice(options);
  options.onProgress?.('checking', 0, 1);
  const findings = runChecks(tables, asOf);
  const plan = checkPlan(findings, asOf, options.language);
  const sheet = await writePlan(plan, options);
  return { findings, sheet };
}
