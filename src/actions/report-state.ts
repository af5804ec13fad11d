import type { Quarter } from '../core/report/quarter';
import type { Proposal } from '../core/report/template/learn/proposal';
import type { CellSource } from '../jobs/report/source';
import type { FillComparison } from '../jobs/report/compare';
import type { FormId } from '../jobs/report/document';
import type { ReportPreview } from '../jobs/report/prepare';
import type { TemplateSummary } from '../jobs/report/template/check-template';
import type { FillTemplateOutcome } from '../jobs/report/template/fill-template';
import type { InsertedToken } from '../jobs/report/template/insert-token';

/** Which report is spoken of, and how it is to be filled. */
export interface ReportChoice {
  readonly form: FormId;
  /** null = the quarter of the data */
  readonly quarter: Quarter | null;
  /** figures that an error of the check touches are coloured */
  readonly markAffected: boolean;
}

/** What a user has asked about the report and has been told. */
export interface ReportAnswers {
  /** what the chosen report would say, or why it cannot be said; null = not asked, or no longer so */
  readonly preview: ReportPreview | { readonly error: unknown } | null;
  /** the two last fillings of the chosen form; `never` = it has not been filled in this workbook */
  readonly comparison: FillComparison | 'never' | null;
  readonly source: CellSource | null;
}

/** What is known of the office's own templates. */
export interface TemplateAnswers {
  /** sheets with tokens; null = not looked for yet */
  readonly found: readonly TemplateSummary[] | null;
  readonly filled: FillTemplateOutcome | null;
  /** name of the template that `filled` was made of */
  readonly filledFrom: string | null;
  readonly inserted: InsertedToken | null;
  readonly learned: Learned | null;
}

/** What the cells of a filled report may be. */
export interface Learned {
  readonly sheet: string;
  readonly proposals: readonly Proposal[];
}

export const FIRST_CHOICE: ReportChoice = { form: 'entrusted', quarter: null, markAffected: true };

export const NO_ANSWERS: ReportAnswers = { preview: null, comparison: null, source: null };

export const NO_TEMPLATES: TemplateAnswers = {
  ...{ found: null, filled: null, filledFrom: null, inserted: null, learned: null },
};
