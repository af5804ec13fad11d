import type { LegacyEncoding } from '../../cell/legacy-font';
import type { Cells } from './parts';

/** What the rules on what a cell holds: numbers, dates, codes, names, fonts tell their sentences. */
export interface CellValues {
  'number.unreadable': Cells;
  'number.text': Cells;
  'number.decided': Cells & { read: number; isDate: boolean };
  'number.ambiguous': Cells;
  'date.impossible': Cells;
  'date.text': Cells;
  /** date = the row's own; usual = the date of most rows */
  'date.period': Cells & { date: number; usual: number };
  'code.length': Cells & { width: number; length: number };
  /** padded = the first of them with its zeros */
  'code.padded': Cells & { width: number; padded: string };
  'code.imprecise': Cells;
  'organisation.unknown': Cells;
  /** read = the first such text of the column, in Unicode */
  'font.legacy': { heading: string; encoding: LegacyEncoding; read: string };
}
