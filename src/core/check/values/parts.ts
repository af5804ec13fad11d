/** Pieces that the values of several rules are made of. Numbers are in the unit of the cell that the finding points at, unless said otherwise; dates are 1900 serials. */

/** Where a cell stands, in words: heading as printed, what its row is known by ('' = only its line number), its line in the sheet. */
export type Where = { heading: string; row: string; of: 'loan' | 'group' | 'row'; line: number };

/** A finding of one cell (`count` 1), or of a whole column that has the same trouble in many cells. */
export type Cells = Where & { count: number };

export type LoanAmount = { loan: string; heading: string; amount: number };

/** firstLine = line of the contract's first row; same = the rows are alike in everything that was read */
export type Repeated = { loan: string; firstLine: number; same: boolean };

/**
 * A printed figure that the figures around it contradict. `says` is what the rule's own equation gives for it;
 * `role` tells how: the figure is the result of that equation, one of its inputs, or stands in the earlier table.
 * The others are the figures of the equation and of those that agree with what is expected, as printed.
 */
export type Arithmetic = Where & {
  stated: number;
  says: number;
  /** decimals that the figure is printed with */
  decimals: number;
  percent: boolean;
  role: 'result' | 'input' | 'earlier';
  /** how many rows add up, the label of the row that holds their sum */
  parts?: number;
  totalRow?: string;
  overdue?: number;
  outstanding?: number;
  ratio?: number;
  ratioDecimals?: number;
  growth?: number;
  growthDecimals?: number;
  now?: number;
  change?: number;
  earlier?: number;
  earlierDate?: number;
  /** which equations agree with the expected figure, besides the rule's own */
  sumAgrees?: boolean;
  ratioAgrees?: boolean;
  growthAgrees?: boolean;
  changeAgrees?: boolean;
  /** now − earlier gives the expected figure, which is a change */
  baselineAgrees?: boolean;
};
