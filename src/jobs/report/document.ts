import type { FigureKey } from '../../core/report/figure';
import type { ReportData } from '../../core/report/report-data';
import type { ChartPlan } from '../../excel/sheet-plan';
import type { OwnSheet } from '../../excel/own-sheet';
import type { DocumentHead } from './document-head';

/** The forms that the pane offers. */
export const FORM_IDS = ['entrusted', 'groupAudit', 'byOrganisation', 'planIndicators'] as const;

export type FormId = (typeof FORM_IDS)[number];

/** A report form (mẫu báo cáo): makes a document of the data. A new form is one file and one line in `forms/index.ts`. */
export interface Form {
  readonly id: FormId;
  /** the sheets that it may write, the report itself first */
  readonly sheets: readonly OwnSheet[];
  /** figures that the form shows as "…" when nobody gives them, so that they can be asked for beforehand */
  needs(data: ReportData): readonly FigureKey[];
  compose(data: ReportData, head: DocumentHead): ReportDocument;
}

/** A report as it will stand on paper, before anything is placed: words, tables, charts, one part per sheet. */
export interface ReportDocument {
  readonly form: FormId;
  readonly parts: readonly DocumentPart[];
}

/** What goes on one sheet: portrait for the report itself, landscape for wide tables and annexes. */
export interface DocumentPart {
  readonly own: OwnSheet;
  readonly orientation: 'Portrait' | 'Landscape';
  readonly blocks: readonly Block[];
}

export type Block =
  HeadBlock | TitleBlock | ParagraphBlock | TableBlock | ChartBlock | SignatureBlock | { readonly type: 'pageBreak' };

/** Issuing body, quốc hiệu, number, place and date, title. An annex has its own small head instead. */
export type HeadBlock =
  | { readonly type: 'head'; readonly head: DocumentHead; readonly kind: string; readonly subject: string }
  | { readonly type: 'annexHead'; readonly name: string; readonly subject: string; readonly attachedTo: string };

export interface TitleBlock {
  readonly type: 'title';
  /** 1 = I., 2 = 1., 3 = 1.1. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Running text. A person may rewrite it in the sheet; under its key it is then kept when the report is filled again. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** unique in the document, the same from quarter to quarter, ASCII letters and digits */
  readonly key: string;
  readonly text: string;
  readonly look?: 'body' | 'bullet' | 'note';
  /** the figures that it speaks of */
  readonly figures: readonly FigureKey[];
  /** holds "…" for something that nobody gives */
  readonly open?: true;
  /** where `text` is a person's own, kept when the report is filled again: what the form composes here */
  readonly ours?: string;
}

export interface TableBlock {
  readonly type: 'table';
  /** unique in the document, ASCII: names its cells from fill to fill */
  readonly key: string;
  readonly caption: string;
  /** "Đơn vị: tổ, hộ, triệu đồng" */
  readonly unit: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** a row of column numbers (1) (2) (3) below the heading */
  readonly numbered?: true;
}

export interface DocumentColumn {
  readonly key: string;
  readonly head: string;
  /** heading above this and the neighbours that name the same one */
  readonly group?: string;
  /** share of the page's width against the other columns */
  readonly width: number;
  readonly show: 'ordinal' | 'name' | 'text' | 'centre' | 'whole' | 'tenth' | 'percent' | 'points';
}

export interface DocumentRow {
  readonly key: string;
  readonly role: 'data' | 'part' | 'group' | 'total';
  /** one per column */
  readonly cells: readonly DocumentCell[];
}

/** A cell of a table. Money stands in triệu đồng. Formulas name rows and columns of the same table by key and become live formulas. */
export type DocumentCell =
  | null
  | { readonly type: 'text'; readonly text: string }
  /** a count or a plain number that is nobody's figure: STT, a group of an annex; money already in triệu đồng */
  | { readonly type: 'number'; readonly value: number }
  /** a figure of the report; "…" where nobody gives it; money is shown in triệu đồng */
  | { readonly type: 'figure'; readonly key: FigureKey }
  /** sum of the cells of this column in the rows named; the figure is what the sum stands for */
  | { readonly type: 'sumRows'; readonly rows: readonly string[]; readonly key?: FigureKey }
  /** sum of the cells of this row in the columns named */
  | { readonly type: 'sumColumns'; readonly columns: readonly string[]; readonly key?: FigureKey }
  /** part / whole × 100 of two columns of this row; with `wholeRow` the whole stands in that row */
  | {
      readonly type: 'ratio';
      readonly part: string;
      readonly whole: string;
      readonly wholeRow?: string;
      readonly key?: FigureKey;
    }
  /** one column minus another of this row */
  | { readonly type: 'difference'; readonly from: string; readonly minus: string; readonly key?: FigureKey };

/** A native chart over cells of a table of the same part, or over figures of its own placed in a block beside it. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly key: string;
  readonly kind: ChartPlan['type'];
  readonly title: string;
  /** labels in the first column, a series in each further one */
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly points: readonly { readonly label: string; readonly values: readonly (FigureKey | number)[] }[];
}

/** Recipients on the left, the one who signs on the right; below: prepared by, checked by, time and the digest of the figures. */
export interface SignatureBlock {
  readonly type: 'signature';
  readonly head: DocumentHead;
}
