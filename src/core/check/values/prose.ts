import type { PatternId } from '../prose/statement';

/** What the rules on sentences outside the tables tell theirs. Texts are quoted from the sheet. */
export interface ProseValues {
  /**
   * `others` = the other figures of the statement; `says` = what they give for it, printed alike; result = it is worked out from them;
   * forced = a share that was changed so that all make 100
   */
  'prose.figure': {
    excerpt: string;
    printed: string;
    pattern: PatternId;
    others: string;
    says: string;
    result: boolean;
    forced: boolean;
  };
  /** says = unrounded, decimals = enough to see it */
  'prose.truncated': { excerpt: string; printed: string; rounded: string; says: number; decimals: number };
  /** entrusted debt grew by `trust`, all debt only by `whole` */
  'trust.outgrows': { trust: string; whole: string };
  /** a target that is worse than what has been reached */
  'target.behind': { indicator: string; target: string; reached: string; lowerIsBetter: boolean };
  /** figures of one day in a document of another time, many months apart */
  'period.apart': { data: number; made: number; months: number };
}
