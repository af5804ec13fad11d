import type { UnusualValues } from '../../../src/core/check/values/unusual';
import { CELLS, WHERE } from './parts';

/** Unlikely days, amounts and columns. */
export const UNUSUAL_SAMPLES: { readonly [Id in keyof UnusualValues]: UnusualValues[Id] } = {
  'loan.afterReport': { ...CELLS, date: 46_300, reportDate: 46_295 },
  'loan.activityAfter': { ...CELLS, date: 46_300, reportDate: 46_295 },
  'date.far': { ...CELLS, date: 9_800, meant: 46_325 },
  'amount.unusual': { ...WHERE, stated: 2_000_000_000, typical: 50_000_000, times: 40, count: 1 },
  'columns.swapped': { first: 'Dư nợ trong hạn', second: 'Dư nợ quá hạn', what: 'balances', share: 97 },
};
