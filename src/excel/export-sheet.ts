import type { Area } from '../core/cell/address';

/** What a sheet prints, as it stands: values and looks, no formulas, no names, nobody's notes. */
export interface ExportSheet {
  readonly name: string;
  /** what is printed; `cells` and `rows` are of its rows, cells keep their place */
  readonly area: Area;
  readonly cells: readonly (readonly ExportCell[])[];
  readonly rows: readonly Line[];
  /** from column A to the end of the area */
  readonly columns: readonly Line[];
  readonly merges: readonly Area[];
  readonly page: ExportPage;
  readonly showGridlines: boolean;
  readonly date1904: boolean;
  /** for each of `rows`, whether a chart lies over the whole of it */
  readonly underChart: readonly boolean[];
  readonly leftOut: LeftOut;
}

/** A row or a column. */
export interface Line {
  /** points; null = Excel does not say */
  readonly size: number | null;
  readonly hidden: boolean;
}

export interface ExportCell {
  /** null = blank */
  readonly value: string | number | boolean | null;
  /** the value is the text of an error, such as #N/A */
  readonly isError: boolean;
  /** shared by all cells that look alike */
  readonly look: CellLook;
}

/** Words are those of Office.js, colours `#RRGGBB`. */
export interface CellLook {
  readonly numberFormat: string;
  readonly fontName: string;
  /** points */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly colour: string;
  /** null = none */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  /** degrees, -90 … 90; 180 = stacked letters */
  readonly turn: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export const BORDER_SIDES = ['left', 'right', 'top', 'bottom', 'diagonalUp', 'diagonalDown'] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

/** How the sheet is printed. */
export interface ExportPage {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's name of the paper, e.g. A4 */
  readonly paper: string;
  /** points */
  readonly margins: Readonly<Record<(typeof MARGINS)[number], number>>;
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly headings: boolean;
  readonly gridlines: boolean;
  readonly blackAndWhite: boolean;
  /** a scale in %, or pages to fit to; null = as many as needed */
  readonly zoom: { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };
  /** rows and columns repeated on every page, both ends inclusive */
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
  /** rows above and columns before which a page begins */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly headers: {
    readonly state: string;
    readonly pages: Readonly<Record<(typeof HEADED_PAGES)[number], Readonly<Record<HeaderPart, string>>>>;
  };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export const HEADED_PAGES = ['defaultForAllPages', 'firstPage', 'oddPages', 'evenPages'] as const;
export const HEADER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** In Excel's own codes, e.g. `&P`. */
export type HeaderPart = (typeof HEADER_PARTS)[number];

/** What a copy of cells does not hold. */
export interface LeftOut {
  readonly charts: number;
  readonly conditionalFormats: number;
  /** cells whose letters do not all look alike: they are copied in one look */
  readonly mixedFonts: number;
}
