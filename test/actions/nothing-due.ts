import { loansOf } from '../../src/core/record/loans';
import { atOnce } from '../../src/core/steps';
import { dueSteps } from '../../src/jobs/due';
import type { DueOutcome } from '../../src/jobs/job';

/** What the due-debts job answers where nothing falls due. */
export const NOTHING_DUE: DueOutcome = {
  ...atOnce(dueSteps([], loansOf([]), 46_295, { basis: 'auto', entrustedMonths: null })),
  sheet: 'TKVV Nợ đến hạn',
};
