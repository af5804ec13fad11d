import type { Arithmetic } from './parts';

/** What the rules on shares, averages, flows and columns that add up tell their sentences. */
export interface ShareValues {
  /** a figure ≠ the sum of the columns named in `columns` */
  'sum.columns': Computed;
  'share.part': Computed;
  /** the shares of a column do not add up to what its total row prints */
  'share.total': Computed;
  /** a share that was changed so that all of them make up `sum`; rounded as printed they make `rightSum` */
  'share.forced': Computed & { sum: number; rightSum: number };
  'ratio.frozen': Computed;
  'average.figure': Computed;
  'change.flow': Computed;
}

/** `columns` = headings of the other figures of the equation, in its order; `figures` = what they print, joined likewise */
export type Computed = Arithmetic & { columns: string; figures: string };
