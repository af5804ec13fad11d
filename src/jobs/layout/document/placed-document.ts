import type { FigureKey } from '../../../core/report/figure';
import type { SheetPlan } from '../../../excel/sheet-plan';
import type { FormId } from '../../report/document';

/** A report laid out: one plan per sheet, and what stands where on it. */
export interface PlacedDocument {
  readonly form: FormId;
  /** sixteen letters that stand for all figures read: another source, other letters */
  readonly digest: string;
  readonly parts: readonly PlacedPart[];
}

export interface PlacedPart {
  readonly plan: SheetPlan;
  readonly shown: readonly ShownCell[];
  readonly paragraphs: readonly PlacedParagraph[];
}

/** Cell (zero-based) that shows figures of the report. */
export interface ShownCell {
  readonly row: number;
  readonly col: number;
  readonly keys: readonly FigureKey[];
  /** key of the table, paragraph or chart */
  readonly block: string;
  readonly rowKey?: string;
  readonly columnKey?: string;
}

export interface PlacedParagraph {
  readonly key: string;
  readonly row: number;
  /** as the document has it, without the indent that the cell shows */
  readonly text: string;
}
