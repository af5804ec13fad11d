import type { CellValue } from '../sheet/grid';
import type { FindingValues, RuleId } from './finding-values';

/** error = no true figures could look like this; warning = possible, but must be looked at; info = worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

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

/** A finding as its rule hands it over: the runner adds the rule's id and severity. */
export interface Raised<Id extends RuleId = RuleId> {
  readonly place: Place;
  readonly found: CellValue;
  readonly expected?: CellValue;
  readonly values: FindingValues[Id];
  readonly evidence: readonly Place[];
}

/** A place as the key of a map. */
export const placeKey = ({ sheet, row, col }: Place): string => `${sheet}\u0000${row}\u0000${col}`;
