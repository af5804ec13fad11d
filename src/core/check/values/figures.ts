import type { Arithmetic, Where } from './parts';

/** What the rules on printed figures against each other tell their sentences. */
export interface FigureValues {
  'sum.total': Arithmetic;
  'sum.parts': Arithmetic;
  'ratio.overdue': Arithmetic;
  'growth.overdue': Arithmetic;
  'change.baseline': Arithmetic;
  /** says = the ratio unrounded, decimals = as printed; average = so much for each, not per cent */
  'ratio.truncated': Where & { stated: number; says: number; decimals: number; average?: boolean };
  'organisation.debt': Where & { stated: number; says: number; decimals: number; loanSheet: string };
}
