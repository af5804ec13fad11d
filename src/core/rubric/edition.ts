import type { ByCriterion } from './criterion';

/** Xếp loại: Tốt, Khá, Trung bình, Yếu, best first. */
export const CLASS_IDS = ['good', 'fair', 'average', 'poor'] as const;

export type ClassId = (typeof CLASS_IDS)[number];

/** evidence = found in a source that can be named; assumed = our starting value, to be shown as "chưa kiểm chứng". */
export type Status = 'evidence' | 'assumed';

/** An interval of a measure and its points. `null` = no end on that side. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly includeFrom: boolean;
  readonly includeTo: boolean;
  readonly points: number;
  /** where it is known better, or worse, than its criterion as a whole */
  readonly status?: Status;
}

export interface CriterionRule {
  readonly max: number;
  /** whether a larger measure earns more points or fewer */
  readonly better: 'more' | 'less';
  readonly bands: readonly Band[];
  /** points when there was nothing to collect (không có nợ đến hạn); absent where that cannot be */
  readonly whenNothing?: number;
  readonly status: Status;
  readonly source: string;
}

/** The rubric as it stood in a span of time. Data only: an office may replace the bands by its own. */
export interface Edition {
  readonly id: string;
  /** the text it stands in, as offices cite it */
  readonly name: string;
  /** 1900 serials of the first and last day; null = not known, or still in force */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
  readonly criteria: ByCriterion<CriterionRule>;
  /** lowest total of each class, best class first; the last begins at 0 */
  readonly classes: readonly { readonly id: ClassId; readonly from: number }[];
  readonly classStatus: Status;
  readonly classSource: string;
  /** texts issued since whose effect on the scoring is not known: told to the user when a score is of their time */
  readonly laterTexts: readonly { readonly name: string; readonly date: number }[];
}

/** How far the points of a band can be trusted: by its own word, else by its criterion's. */
export const statusOf = ({ status }: CriterionRule, band: Band | null): Status => band?.status ?? status;

/** True if nothing in the edition is assumed. */
export const isVerified = (edition: Edition): boolean =>
  edition.classStatus === 'evidence' &&
  Object.values(edition.criteria).every((rule) => rule.bands.every((band) => statusOf(rule, band) === 'evidence'));
