import type { AmountValues } from '../../../src/core/check/values/amounts';
import { CELLS, WHERE } from './parts';

const LOAN = '6600000000000001';

/** Amounts that their own sheet, or an earlier one, contradicts. */
export const AMOUNT_SAMPLES: { readonly [Id in keyof AmountValues]: AmountValues[Id] } = {
  'column.negative': { ...CELLS, count: 120, rows: 2_000 },
  'unit.slip': { ...WHERE, stated: 30_000, says: 30, decimals: 0, over: true, by: 'sum', other: '' },
  'unit.unlike': { ...WHERE, stated: 50_000, corrected: 50_000_000, typical: 48_000_000, over: false },
  'loan.rose': { loan: LOAN, heading: 'Tổng dư nợ', amount: 50, earlier: 40, earlierDate: 46_203, lent: 5, count: 1 },
  'loan.vanished': { loan: LOAN, count: 3, amount: 60_000_000, sheet: 'BCQUERY', date: 46_203 },
  'loan.appeared': { loan: LOAN, count: 1, loanDate: 46_000, sheet: 'BCQUERY', date: 46_203 },
  'loan.neverDrawn': { loan: LOAN, count: 1, loanDate: 46_000, months: 1 },
  'loan.settledInArrears': { loan: LOAN, count: 2, amount: 120_000 },
  'loan.extendedEarlier': { ...CELLS, extended: 46_000, contract: 46_200 },
  'loan.extendedTooLong': { ...CELLS, extended: 47_000, contract: 46_200, months: 12, latest: 46_565 },
};
