import type { Area } from '../cell/address';
import type { LegacyEncoding } from '../cell/legacy-font';
import type { FormulaColumn } from './formulas';
import type { HiddenLines } from './hidden-lines';
import type { ListObject } from './list-object';

/** What Excel gives for a cell: '' is blank, an error is its text (`#N/A`), a date is a serial number. */
export type CellValue = string | number | boolean;

/** A sheet as read from Excel: only rows and columns that were asked for. */
export interface Grid {
  /** the sheet's name */
  readonly sheet: string;
  /** sheet row of `values[0]`, zero-based */
  readonly row: number;
  /** sheet column of each grid column, zero-based, ascending */
  readonly cols: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
  /** en-US number formats; rows beyond the last one given repeat it. Empty = all General. */
  readonly formats: readonly (readonly string[])[];
  /** merged areas, in sheet coordinates */
  readonly merges: readonly Area[];
  /** the workbook counts days from 1904 */
  readonly date1904?: boolean;
  /** of a sheet of which only some columns were read: its first rows with all of them, from the same row on */
  readonly head?: Grid;
  /** name of the font that each grid column is typed in, null = unknown or more than one */
  readonly fonts?: readonly (string | null)[];
  /** the sheet columns in which something is calculated; none = nothing is, or nobody asked */
  readonly formulas?: readonly FormulaColumn[];
  /** Excel's own table objects on the sheet */
  readonly listObjects?: readonly ListObject[];
  /** what the sheet does not show; none = everything is shown */
  readonly hidden?: HiddenLines;
  /** what was typed, and in which encoding each grid column was, where words of a legacy font have been brought to Unicode */
  readonly legacy?: {
    readonly typed: readonly (readonly CellValue[])[];
    readonly encodings: readonly (LegacyEncoding | null)[];
  };
}

/** A grid of plain values that begins at A1, for ranges that a worksheet function is given and for tests. */
export const gridOf = (values: readonly (readonly CellValue[])[], sheet = ''): Grid => ({
  sheet,
  row: 0,
  cols: Array.from({ length: values.reduce((width, row) => Math.max(width, row.length), 0) }, (_, col) => col),
  values,
  formats: [],
  merges: [],
});
