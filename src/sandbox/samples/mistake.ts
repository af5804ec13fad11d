import { cellName } from '../../core/cell/address';
import type { CellValue } from '../model/workbook';
import type { OfficeBook } from './book';
import type { Choice } from './choice';
import type { Office } from './office/office';
import { valueAt } from './sheets/pen';
import type { Spot } from './sheets/pen';

/** A mistake that is planted into the sample: which rule must find it, and how it comes about. */
export interface Mistake {
  readonly rule: string;
  /** what happened, in Vietnamese: goes into the list beside the workbook */
  readonly note: string;
  /**
   * Changes the office's records, before anything is added up from them; what it returns runs when the sheets are written:
   * it changes the cells that nothing depends on, and says where the mistake stands.
   */
  readonly plant: (office: Office, choose: Choice) => (book: OfficeBook) => Planted;
}

export interface Planted {
  readonly spot: Spot;
  /** what the cell should hold, where the rule can tell */
  readonly expected?: CellValue;
}

/** A line of `*.mistakes.json`. */
export interface ListedMistake {
  readonly rule: string;
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly found: CellValue;
  readonly expected?: CellValue;
  readonly note: string;
}

/** The line for a planted mistake; `found` is read from the finished sheet. */
export function listed({ rule, note }: Pick<Mistake, 'rule' | 'note'>, { spot, expected }: Planted): ListedMistake {
  const place = { rule, sheet: spot.sheet.name, cell: cellName(spot.row, spot.col), found: valueAt(spot) };
  return expected === undefined ? { ...place, note } : { ...place, expected, note };
}
