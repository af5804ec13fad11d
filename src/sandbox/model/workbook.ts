import type { Area } from '../../core/cell/address';
import type { Style } from './style';

/** What a cell can hold; '' is blank, an error is its text (`#N/A`). Dates are serial numbers. */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** en-US, with the leading `=`; its last value is in `value` */
  formula?: string;
  /** the block that the formula fills, where it is larger than its cell */
  spill?: { rows: number; cols: number };
  /** the value comes from the formula of another cell */
  spilled?: true;
  style: Style;
}

export interface Note {
  author: string;
  text: string;
  visible: boolean;
}

/** A threaded comment (Excel's `comments`); older notes are `Note`. */
export interface Comment {
  id: string;
  author: string;
  content: string;
  resolved: boolean;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  /** names of the columns while the header row is hidden: then they stand in no cells */
  hiddenHeaders?: string[];
  /** a filter of its own is in use */
  isDataFiltered?: boolean;
}

/** A chart is kept as data: nothing here draws. Extents are points. */
export interface Chart {
  id: string;
  name: string;
  type: string;
  title: string | null;
  /** address of the source, with sheet */
  source: string;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  left: number;
  top: number;
  width: number;
  height: number;
  /** whatever else was set, by member path, e.g. `legend.position` */
  options: Record<string, unknown>;
}

export interface ConditionalFormat {
  id: string;
  area: Area;
  type: 'CellValue' | 'Custom' | 'ContainsText' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria';
  stopIfTrue: boolean;
  priority: number;
  /** operator/formula1/formula2 of CellValue, formula of Custom, text of ContainsText … */
  rule: Record<string, unknown>;
  format: { fontColor?: string; fill?: string; bold?: boolean; italic?: boolean };
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Excel's name: A4, Letter, A3 … */
  paperSize: string;
  /** points */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  /** either a scale in %, or a number of pages; null = as many as needed */
  zoom: { scale?: number; wide?: number | null; tall?: number | null };
  printArea: Area | null;
  titleRows: { from: number; to: number } | null;
  titleColumns: { from: number; to: number } | null;
  /** Excel's header codes, e.g. `&P` */
  headersFooters: {
    state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
    pages: Partial<Record<'default' | 'first' | 'odd' | 'even', HeaderFooter>>;
  };
  /** zero-based rows above which a page begins */
  rowBreaks: number[];
  columnBreaks: number[];
}

export type HeaderFooter = Partial<
  Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>
>;

export interface Protection {
  protected: boolean;
  password: string | null;
  /** allowFormatCells, allowInsertRows … as Excel names them */
  options: Record<string, boolean | string>;
}

export interface NamedItem {
  name: string;
  /** `='Sheet1'!$A$1:$B$2` or a constant such as `=0.5` */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  /** keyed by `cellKey(row, col)`; a key that is not there is a blank cell in the default style */
  cells: Map<number, Cell>;
  /** formats of whole columns and rows: what a blank cell that is not in `cells` looks like (a row wins over a column) */
  columnStyles: Map<number, Style>;
  rowStyles: Map<number, Style>;
  /** points; columns and rows that are not there have the standard size */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  /** hidden by hand or by a filter */
  hiddenRows: Set<number>;
  merges: Area[];
  tables: Table[];
  /** keyed like cells */
  notes: Map<number, Note>;
  /** keyed like cells */
  comments: Map<number, Comment>;
  hyperlinks: Map<number, { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string }>;
  dataValidations: {
    area: Area;
    rule: Record<string, unknown>;
    prompt?: Record<string, unknown>;
    errorAlert?: Record<string, unknown>;
  }[];
  charts: Chart[];
  conditionalFormats: ConditionalFormat[];
  protection: Protection;
  frozen: { rows: number; cols: number };
  autoFilter: { area: Area; isDataFiltered: boolean } | null;
  pageLayout: PageLayout;
  names: NamedItem[];
  customProperties: Map<string, string>;
  /** the selection that this sheet shows when it is activated */
  selection: Area;
}

export interface Workbook {
  name: string;
  sheets: Sheet[];
  /** the sheet in front */
  active: Sheet;
  names: NamedItem[];
  /** Office.js workbook.settings */
  settings: Map<string, unknown>;
  /** structure protection: no sheet may be added, removed, renamed or moved */
  protection: Protection;
  date1904: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

/** One number per cell, in reading order. */
export const cellKey = (row: number, col: number): number => row * 16_384 + col;
export const keyRow = (key: number): number => Math.floor(key / 16_384);
export const keyCol = (key: number): number => key % 16_384;
