import type { Area } from '../../cell/address';
import type { CellValue } from '../../sheet/grid';
import type { Table } from '../../sheet/table';
import type { Finding, Mend, Place } from '../finding';

/** The repairs that the add-in can make; each mends the findings that name it. */
export type RepairId = Extract<
  Mend,
  'textToNumber' | 'textToDate' | 'padCode' | 'toUnicode' | 'trim' | 'markDuplicates'
>;

/** Cells of one sheet. */
export interface Block extends Area {
  readonly sheet: string;
}

/** What a repair may change of a cell. `fontName` only where the repair looks at fonts. */
export interface CellState {
  readonly value: CellValue;
  /** en-US */
  readonly numberFormat: string;
  readonly fontName?: string;
}

/** A cell as Excel holds it now. */
export interface CellRead extends CellState {
  /** its value is calculated: never repaired */
  readonly formula: boolean;
}

/** The cells that a repair asked to see. */
export interface CellsRead {
  /** the workbook counts days from 1904 */
  readonly date1904: boolean;
  at(sheet: string, row: number, col: number): CellRead | undefined;
  /** every cell that was read and is not blank, in the order of the blocks */
  filled(): Iterable<Place & { readonly cell: CellRead }>;
}

/** One cell before and after. An amount is the same amount in both: only the way it is kept differs. */
export interface Edit extends Place {
  readonly before: CellState;
  readonly after: CellState;
}

/**
 * Why a cell that a finding speaks of is not touched: its value is calculated; it changed since the sheet was read; two readings are
 * possible; it holds a unit or words beside the figure; a time of day or a month without a day would be lost; other cells are read by it;
 * its words are in a legacy font, which must be turned first; the row repeats another one, but not exactly.
 */
export type WhyLeft =
  'formula' | 'changed' | 'ambiguous' | 'words' | 'timeOfDay' | 'noDay' | 'evidence' | 'legacyFont' | 'notExact';

export interface LeftOut {
  readonly place: Place;
  readonly why: WhyLeft;
}

/** What a repair would do: every cell before and after, or the rows that it would only mark. */
export interface RepairPlan {
  readonly repair: RepairId;
  readonly edits: readonly Edit[];
  /** rows that are highlighted, not changed */
  readonly rows: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  /** the dates of the edits count from 1904, as the workbook does */
  readonly date1904?: true;
}

/** What repairs are decided from: the findings that stand, and the tables in which they were found. */
export interface RepairInput {
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
}

/** A repair: one object, in a file of its own. It first says which cells it has to see, then, seeing them, what it would do. */
export interface Repair {
  readonly id: RepairId;
  /** it has to know the font of each cell */
  readonly fonts?: true;
  /** blocks may reach beyond what a sheet uses */
  looksAt(input: RepairInput): Block[];
  plan(input: RepairInput, cells: CellsRead): RepairPlan;
}
