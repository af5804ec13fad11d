import type { Area } from '../core/cell/address';
import type { OwnSheet } from './own-sheet';

/** A whole sheet of the add-in as data: what a job decides, and what `writeSheet` then puts into Excel in one go. */
export interface SheetPlan {
  readonly own: OwnSheet;
  /** rows of cells from A1 on; short rows are filled with blanks */
  readonly cells: readonly (readonly PlanCell[])[];
  /** applied in this order, later over earlier */
  readonly formats: readonly FormatRun[];
  readonly merges: readonly MergeArea[];
  /** points, from column A on */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozenRows: number;
  /** heading row and body of a table to filter by */
  readonly filter: Area | null;
  readonly coloured: readonly ColourRule[];
  /** drawn once; from then on its look and its place are the user's, and only its figures are kept up */
  readonly charts?: readonly ChartPlan[];
  /** cells that take only numbers that are not negative, with a word on what is asked for; set anew at each writing */
  readonly asked?: readonly AskedCells[];
  /** rows above which a page begins */
  readonly pageBreaks: readonly number[];
  readonly page: PagePlan;
  readonly showGridlines: boolean;
  /** columns from A on that are printed; all of them unless said */
  readonly printedCols?: number;
  /** the columns are a grid that tables are laid over: when it changes, the widths are set anew, and cells beside it make room */
  readonly isGrid?: true;
  /** texts that a person may rewrite in the sheet */
  readonly texts?: readonly PlanText[];
}

/** Cells that become one, or with `across` one in each row. */
export interface MergeArea extends Area {
  readonly across?: true;
}

/** Words are written as words, whatever they begin with; only `{ formula }` is calculated. */
export type PlanCell = string | number | null | { readonly formula: string };

export interface FormatRun extends Area {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** thin lines around and between all cells, or only under the block */
  readonly border?: 'grid' | 'bottom';
}

/** Cells that read exactly this text are coloured, by a conditional format of the add-in's own area. */
export interface ColourRule extends Area {
  readonly text: string;
  readonly fill: string;
  readonly colour: string;
}

/** Cells for typing a number into: data validation. */
export interface AskedCells extends Area {
  readonly whole: boolean;
  /** shown while the cell is selected */
  readonly prompt: string;
  /** shown when something else is typed */
  readonly alert: string;
}

/** A native chart over cells of the sheet. */
export interface ChartPlan {
  /** its name on the sheet, by which it is found again */
  readonly name: string;
  readonly type: 'ColumnStacked' | 'ColumnClustered' | 'BarStacked';
  /** labels in the first column, a series in each further one, named by the first row */
  readonly source: Area;
  readonly title: string;
  /** the cells that it covers until the user moves it */
  readonly place: Area;
  /** of the series in their order */
  readonly colours: readonly string[];
}

/** A text that is found again wherever rows have moved it, and known to be a person's own once it is no longer the one written. */
export interface PlanText {
  /** name of its cell, hidden, of this sheet only */
  readonly name: string;
  readonly row: number;
  readonly col: number;
  /** of the text that the add-in composes here */
  readonly digest: string;
}

export interface PagePlan {
  readonly orientation: 'Portrait' | 'Landscape';
  /** millimetres */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** rows repeated on every page, both inclusive */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** the page number stands in the middle of the top margin, not on the first page */
  readonly numbered: boolean;
}

export const planSize = ({ cells }: SheetPlan): { rows: number; cols: number } => ({
  rows: Math.max(1, cells.length),
  cols: cells.reduce((width, row) => Math.max(width, row.length), 1),
});
