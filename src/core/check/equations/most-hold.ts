import { fitsTruncated, holds } from '../equation';
import type { Equation } from '../equation';

/** Fewer rows that agree may agree by chance. */
const LEAST = 2;

/** How many of some equations hold, cut off figures included. */
export const countHolding = (equations: readonly Equation[]): number =>
  equations.filter((equation) => holds(equation) || fitsTruncated(equation)).length;

/**
 * Equations that a sheet may mean or not ("Tỷ trọng" of which column?): they say something only where at least half of its rows keep
 * them. A sheet that breaks them in more of its rows means something else.
 * @param least so many rows must keep them; a figure with decimals hardly ever fits by chance
 */
export function mostHold(equations: readonly Equation[], least = LEAST): readonly Equation[] {
  const holding = countHolding(equations);
  return holding >= least && holding * 2 >= equations.length ? equations : [];
}
