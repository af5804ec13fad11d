import type { Cells, Where } from './parts';

/** What the rules on unlikely days, amounts and columns tell their sentences. */
export interface UnusualValues {
  'loan.afterReport': Cells & { date: number; reportDate: number };
  'loan.activityAfter': Cells & { date: number; reportDate: number };
  /** meant = the same day in the century that fits; 0 = none does */
  'date.far': Cells & { date: number; meant: number };
  /** times = how many times the usual amount; of the greatest one, where `count` are unusual */
  'amount.unusual': Where & { stated: number; typical: number; times: number; count: number };
  /** share = percentage of the rows that fit the other way round */
  'columns.swapped': { first: string; second: string; what: 'balances' | 'dates' | 'codes'; share: number };
}
