import type { Area } from '../../cell/address';
import { intersect } from '../../cell/address';
import type { CellValue } from '../../sheet/grid';
import type { FoundToken, TokenText } from './find-tokens';
import type { RowTableId } from './token-words';

/** A sheet of tokens as read from Excel. `rows[0][0]` stands at sheet row `row`, column `col`. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** formulas where there are, else values; '' = blank */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** in sheet coordinates */
  readonly merges: readonly Area[];
  readonly names: readonly CellName[];
}

/** A defined name that stands for cells of the sheet. */
export interface CellName {
  readonly name: string;
  readonly area: Area;
}

/** What a template says, cell by cell. */
export interface Template {
  readonly sheet: string;
  readonly cells: readonly TemplateCell[];
  readonly tables: readonly RowTable[];
  readonly faults: readonly TemplateFault[];
}

/** A cell with tokens. Sheet coordinates of the template. */
export interface TemplateCell {
  readonly row: number;
  readonly col: number;
  readonly text: TokenText;
  /** one token that is the whole cell: its value is written, not words */
  readonly lone: FoundToken | null;
  readonly numberFormat: string;
  /** the name that stands for it, where it is not written in the cell */
  readonly named?: string;
}

/** A row that is repeated for each line of a table. */
export interface RowTable {
  readonly table: RowTableId;
  /** sheet row in the template */
  readonly row: number;
}

export type TemplateFaultCode =
  | 'unknownToken'
  | 'unknownFormat'
  | 'unclosed'
  | 'unopened'
  /** `chu`, a unit or decimals for something that has none */
  | 'unfitFormat'
  /** `{{bang.…}}` in a row without any `{{dong.…}}` */
  | 'noStyledRow'
  /** two `{{bang.…}}` in one row */
  | 'tablesOverlap'
  /** `{{dong.…}}` that the lines of this table do not have */
  | 'noSuchColumn'
  /** the repeated row is part of a merge over several rows */
  | 'mergeAcrossRows'
  | 'inMerge'
  | 'inFormula'
  /** a name `TKVV_…` that is no token */
  | 'unknownName'
  /** a name that stands for several cells */
  | 'wideName'
  /** a named cell that holds a formula, or has tokens of its own */
  | 'namedCellTaken';

export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** what is wrong, as written */
  readonly written: string;
  readonly word: string;
  /** names of tokens that may have been meant */
  readonly suggestions: readonly string[];
}

/** The cell hides behind a merge that begins elsewhere. */
export const isCovered = (merges: readonly Area[], row: number, col: number): boolean =>
  merges.some(
    (area) => (area.row !== row || area.col !== col) && intersect(area, { row, col, rows: 1, cols: 1 }) !== null,
  );
