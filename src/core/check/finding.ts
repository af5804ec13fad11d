import type { CellValue } from '../sheet/grid';
import type { FindingValues, RuleId } from './finding-values';

/** error = no true figures could look like this; warning = possible, but must be looked at; info = worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What would mend a finding: findings are grouped by it. The first ones are repairs that the add-in can make. */
export type Mend =
  | 'textToNumber'
  | 'textToDate'
  | 'padCode'
  | 'toUnicode'
  | 'trim'
  | 'markDuplicates'
  /** somebody corrects a figure or a word in its cell */
  | 'figure'
  /** somebody says which of two readings is right */
  | 'confirm'
  /** the sheet is exported again, or another one is needed */
  | 'export'
  /** work on the loan, the group or the customer, not on the sheet */
  | 'loan'
  | 'group'
  | 'customer'
  /** nothing needs to be mended */
  | 'none';

/** One cell of the user's workbook, zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A finding is data: what is wrong, where, what should stand there and why. Its sentence is made in i18n from `rule` and `values`. */
export interface Finding {
  /** id of the rule, e.g. `sum.total` */
  readonly rule: string;
  readonly severity: Severity;
  /** stays the same while the mistake stands, even if rows are inserted above it: rule, sheet, column and what the row is known by */
  readonly key: string;
  readonly mend: Mend;
  readonly place: Place;
  /** as printed in the cell */
  readonly found: CellValue;
  /** what the cell should hold, in the cell's own style (text stays text); absent when nothing says it */
  readonly expected?: CellValue;
  /** what the sentence needs: headings, amounts, codes; numbers stay numbers and are formatted by i18n */
  readonly values: Readonly<Record<string, CellValue>>;
  /** the cells that prove it */
  readonly evidence: readonly Place[];
}

/** A finding as its rule hands it over: the runner adds what it knows of the rule, and the key. */
export interface Raised<Id extends RuleId = RuleId> {
  readonly place: Place;
  readonly found: CellValue;
  readonly expected?: CellValue;
  readonly values: FindingValues[Id];
  readonly evidence: readonly Place[];
}

/** A place as the key of a map. */
export const placeKey = ({ sheet, row, col }: Place): string => `${sheet}\u0000${row}\u0000${col}`;
