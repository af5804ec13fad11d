import { findIn } from './find';
import type { CheckOutcome, JobOptions } from './job';
import { checkPlan } from './layout/check-plan';
import { readOffice } from './office';
import { writePlan } from './write-plan';

/** Runs every rule over the workbook and lists the findings on `TKVV Kiểm tra`. The user's own sheets are only read. */
export async function checkWorkbook(options: JobOptions): Promise<CheckOutcome> {
  const office = await readOffice(options);
  options.onProgress?.('checking', 0, 1);
  const { open, ...rest } = findIn(office, options);
  const checked = { findings: open, ...rest, asOf: office.asOf };
  const sheet = await writePlan(checkPlan(checked, options.now, options.language), options);
  return { ...checked, sheet };
}
