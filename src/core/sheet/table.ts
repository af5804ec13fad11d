import type { LegacyEncoding } from '../cell/legacy-font';
import type { FieldId } from './field';
import type { CellValue } from './grid';
import type { HiddenCount } from './hidden-lines';

/** A recognised table: what its columns mean and what its cells hold, column by column. All arrays of a table have one entry per row. */
export interface Table {
  readonly kind: KindId;
  /** 0 … 1 */
  readonly confidence: number;
  readonly sheet: string;
  /** the text above the table that says what it is, if any */
  readonly title: string | null;
  /** sheet rows of the heading, both inclusive */
  readonly head: { readonly from: number; readonly to: number };
  readonly columns: readonly Column[];
  /** columns with a heading whose meaning is not known, from left to right */
  readonly unmapped: readonly UnmappedColumn[];
  readonly rows: readonly Row[];
  /** how much of it the sheet does not show; it is read all the same */
  readonly hidden: HiddenCount;
  readonly period: Period | null;
}

/** What a sheet is. Only `loanList` is the office's loan book; lists of some loans have kinds of their own, so that none is counted twice. */
export type KindId =
  // groups
  | 'groupScore'
  | 'groupList'
  | 'groupRegister'
  | 'leaderList'
  | 'groupReview'
  // loans
  | 'loanList'
  | 'loanStatement'
  | 'inactiveList'
  | 'overdueList'
  | 'frozenList'
  | 'instalmentList'
  | 'disbursementList'
  // summaries of head office
  | 'trustDebt'
  | 'trustClasses'
  | 'trustProgrammes'
  | 'lenCommune'
  | 'lenOrganisation'
  | 'lenProgramme'
  | 'lenLeader'
  | 'creditByCommune'
  | 'creditByProgramme'
  | 'programmeDebt'
  | 'telegram'
  // reports and the office's own tables
  | 'groupAudit'
  | 'organisationTable'
  | 'inspectionTable'
  | 'communeTable'
  | 'programmeTable'
  | 'officeTable'
  | 'freeTable';

export interface Column {
  readonly field: FieldId;
  /** sheet column */
  readonly col: number;
  /** the heading as printed, its rows joined by ' / ' */
  readonly heading: string;
  /** 0 … 1 */
  readonly confidence: number;
  /** a user said what the column means */
  readonly corrected?: true;
  /** of money columns; null = none stated and none that could be told from magnitude */
  readonly unit: Unit | null;
  /** of a change column: 1900 serial of the day that its heading compares with ("so với 31/12/2019") */
  readonly baseline?: number;
  /** of a column with words typed in a legacy font: the first of them; all texts of the column are given in Unicode */
  readonly legacy?: LegacyText;
  /** as in the sheet, words of a legacy font in Unicode */
  readonly raw: readonly CellValue[];
  /** numbers in the sheet's own unit, dates as 1900 serials; NaN = blank or unreadable. Empty for words and codes. */
  readonly numbers: Float64Array;
  /** half a unit of the last printed digit; 0 = exact. Empty for words, codes and dates. */
  readonly halves: Float64Array;
  /** codes padded to their width, words trimmed and NFC; '' = blank. Empty for numbers and dates. */
  readonly texts: readonly string[];
  /** of codes: every cell holds one just as it should be, typed as text at full width; absent = not all do, or nobody looked */
  readonly plain?: true;
  /** how each cell was read, a `Reading` */
  readonly readings: Uint8Array;
  /** 1 = the cell is calculated by a formula; absent = none is, or nobody asked */
  readonly formulas?: Uint8Array;
}

/** A column that nothing is read from. */
export interface UnmappedColumn {
  /** sheet column */
  readonly col: number;
  /** the heading as printed, its rows joined by ' / ' */
  readonly heading: string;
}

/** Words typed in a legacy font (phông chữ cũ: TCVN3, VNI), and how they were read. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** sheet row of the first such cell: a heading's, or one below it */
  readonly row: number;
  readonly typed: string;
  readonly read: string;
}

export const Reading = {
  blank: 0,
  plain: 1,
  /** a number or date kept as text, read without doubt */
  fromText: 2,
  /** two readings were possible and the table decided; the other reading is told to the user */
  decided: 3,
  /** two readings are possible and nothing decides: NaN */
  ambiguous: 4,
  /** not what the column holds (words in a number column, a date that does not exist): NaN or '' */
  unreadable: 5,
  /** a code that lost its leading zeros or came as a number; `texts` holds it padded */
  padded: 6,
  /** a 16-digit code kept as a number: its last digits are lost */
  imprecise: 7,
  /** blank in the sheet, taken from the row above as the kind allows */
  inherited: 8,
} as const;

export interface Row {
  /** sheet row */
  readonly row: number;
  /** data; total of rows named in `parts`; part = a sub-level of the row `parent` ("- Cấp tỉnh") */
  readonly role: 'data' | 'total' | 'part';
  /** index in `rows` of the row that this one is a part of, or -1 */
  readonly parent: number;
  /** of a total or a row with sub-levels: indexes of the rows it adds up; else empty */
  readonly parts: readonly number[];
}

/** The day or span that a table speaks of. */
export interface Period {
  /** 1900 serial of the last day */
  readonly date: number;
  readonly from: 'column' | 'title' | 'heading' | 'sheetName' | 'fileName' | 'user';
}

/** Unit of money: how many đồng one stands for. */
export interface Unit {
  readonly name: 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';
  readonly dong: 1 | 1_000 | 1_000_000 | 1_000_000_000;
  /** where it was read: the heading, a line above the table, or told from magnitude */
  readonly from: 'heading' | 'line' | 'magnitude' | 'kind';
  /** what the sheet says, where the size of its figures contradicts that: đồng below "(triệu đồng)" */
  readonly stated?: Pick<Unit, 'name' | 'dong'> & { readonly from: 'heading' | 'line' };
}

export const columnOf = (table: Table, field: FieldId): Column | undefined =>
  table.columns.find((column) => column.field === field);
