import type { Debts } from '../../core/due/due-list';
import type { CellValue } from '../../core/sheet/grid';
import type { Fault } from '../fault';

/** Debts as a range gives them, in the range's own unit of money. */
export interface DebtRows extends Debts {
  /** false = the range has no amounts: debts are counted, not summed */
  readonly hasAmounts: boolean;
  /** rows that could not be read; they stand at the end of the list */
  readonly faults: readonly { readonly label: CellValue; readonly fault: Fault }[];
}
