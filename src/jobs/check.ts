import { findIn } from './find';
import type { CheckOutcome, JobOptions } from './job';
import { checkPlan } from './layout/check-plan';
import { readOffice } from './office';
import { paced, quiet } from './paced';
import { writePlan } from './write-plan';

/** Runs every rule over the workbook and lists the findings on `TKVV Kiểm tra`. The user's own sheets are only read. */
export async function checkWorkbook(options: JobOptions): Promise<CheckOutcome> {
  const office = await readOffice(options);
  const { open, ...rest } = await findIn(office, options);
  const checked = { findings: open, ...rest, asOf: office.asOf };
  const plan = await paced('checking', checkPlan(checked, options.now, options.language), quiet(options));
  const sheet = await writePlan(plan, options);
  return { ...checked, sheet };
}
