import type { ClassId, Edition } from './edition';

/** A sum of points without the dust of binary fractions: 20 + 29.9 + 35 is 84.9. */
export const roundPoints = (points: number): number => Math.round(points * 1e6) / 1e6;

/**
 * Class of a total (xếp loại). A total below every bound has the lowest class.
 * @example classOf(84.9, EDITION_3986) // 'fair'
 */
export function classOf(total: number, edition: Edition): ClassId {
  const points = roundPoints(total);
  const found = edition.classes.find(({ from }) => points >= from) ?? edition.classes[edition.classes.length - 1];
  if (!found) throw new RangeError(`edition ${edition.id} has no classes`);
  return found.id;
}

/** The next better class and the points short of it; null in the best class. */
export interface Gap {
  readonly to: ClassId;
  readonly points: number;
}

/** @example gapOf(66.5, EDITION_3986) // { to: 'fair', points: 3.5 } */
export function gapOf(total: number, edition: Edition): Gap | null {
  const points = roundPoints(total);
  const above = edition.classes.filter(({ from }) => from > points);
  const next = above[above.length - 1];
  return next ? { to: next.id, points: roundPoints(next.from - points) } : null;
}
