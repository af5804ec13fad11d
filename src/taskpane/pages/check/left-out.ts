import { cellName } from '../../../core/cell/address';
import type { LeftOut, WhyLeft } from '../../../core/check/repairs/repair';

/** How many cells are named of those that a repair leaves alone. */
const NAMED = 5;

export interface LeftOutReason {
  readonly why: WhyLeft;
  readonly count: number;
  /** the first few, and … if there are more */
  readonly cells: string;
}

/** What a repair leaves alone, by reason. */
export function byReason(leftOut: readonly LeftOut[]): LeftOutReason[] {
  const reasons = new Map<WhyLeft, string[]>();
  for (const { place, why } of leftOut) {
    const cell = cellName(place.row, place.col);
    const cells = reasons.get(why);
    if (cells) cells.push(cell);
    else reasons.set(why, [cell]);
  }
  return [...reasons].map(([why, cells]) => ({
    why,
    count: cells.length,
    cells: cells.slice(0, NAMED).join(', ') + (cells.length > NAMED ? ', …' : ''),
  }));
}
