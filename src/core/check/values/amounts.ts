import type { Cells, LoanAmount, Where } from './parts';

/** What the rules on amounts that their own sheet, or an earlier one, contradicts tell their sentences. */
export interface AmountValues {
  /** rows = rows of the list; count of them are negative in this column */
  'column.negative': Cells & { rows: number };
  /**
   * A figure 1,000 times too large (`over`) or too small: `says` is what it should be, in the cell's unit. by = the row's own sum, or the
   * sheet `other` gives that figure.
   */
  'unit.slip': Where & {
    stated: number;
    says: number;
    decimals: number;
    over: boolean;
    by: 'sum' | 'sheet';
    other: string;
  };
  /** typical = what the column usually holds; corrected = the figure were it moved by 1,000 */
  'unit.unlike': Where & { stated: number; corrected: number; typical: number; over: boolean };
  /** lent = disbursed since then; count > 1 = so many loans rose, and only the first is told */
  'loan.rose': LoanAmount & { earlier: number; earlierDate: number; lent: number; count: number };
  /** amount = what they owed on the earlier day, in đồng */
  'loan.vanished': { loan: string; count: number; amount: number; sheet: string; date: number };
  'loan.appeared': { loan: string; count: number; loanDate: number; sheet: string; date: number };
  'loan.neverDrawn': { loan: string; count: number; loanDate: number; months: number };
  /** amount = their unpaid interest, in đồng */
  'loan.settledInArrears': { loan: string; count: number; amount: number };
  'loan.extendedEarlier': Cells & { extended: number; contract: number };
  /** months = allowed, latest = the day up to which that reaches */
  'loan.extendedTooLong': Cells & { extended: number; contract: number; months: number; latest: number };
}
