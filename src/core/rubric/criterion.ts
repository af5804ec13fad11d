/**
 * What a group is scored on (tiêu chí chấm điểm Tổ TK&VV), in the order of the rubric.
 * The fifth criterion, deposits (tiền gửi), has two parts with points of their own: savers and savings.
 */
export const CRITERIA = ['attendance', 'overdue', 'principal', 'interest', 'savers', 'savings'] as const;

export type Criterion = (typeof CRITERIA)[number];

/** One value for each criterion. */
export type ByCriterion<T> = Readonly<Record<Criterion, T>>;

/** @example byCriterion((criterion) => edition.criteria[criterion].max) */
export const byCriterion = <T>(value: (criterion: Criterion) => T): ByCriterion<T> => ({
  attendance: value('attendance'),
  overdue: value('overdue'),
  principal: value('principal'),
  interest: value('interest'),
  savers: value('savers'),
  savings: value('savings'),
});

/** The two parts that the whole-branch sheet prints as one column of 15 points (TG Tổ TKVV). */
export const DEPOSIT_PARTS = ['savers', 'savings'] as const satisfies readonly Criterion[];
