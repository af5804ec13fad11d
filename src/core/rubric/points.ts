import type { Criterion } from './criterion';
import type { Band, Edition } from './edition';

/** There was nothing to measure: no principal fell due (không có nợ đến hạn). */
export const NOTHING_DUE = 'nothingDue';

/** A raw measure in the edition's own unit (%, or nghìn đồng for savings); null = not known. */
export type Measure = number | typeof NOTHING_DUE | null;

/** Takes away what binary fractions add: 2.0000000000000004 % is 2 %. */
export const clean = (value: number): number => Math.round(value * 1e9) / 1e9;

const holds = ({ from, to, includeFrom, includeTo }: Band, value: number): boolean =>
  (from === null || value > from || (includeFrom && value === from)) &&
  (to === null || value < to || (includeTo && value === to));

/** The band that a measure falls in, or null (a negative ratio falls in none). */
export function bandOf(criterion: Criterion, measure: number, edition: Edition): Band | null {
  if (!Number.isFinite(measure)) return null;
  const value = clean(measure);
  return edition.criteria[criterion].bands.find((band) => holds(band, value)) ?? null;
}

/**
 * Points that a measure earns, or null if it is not known or cannot be.
 * @example pointsFor('overdue', 1.2, EDITION_3986) // 15
 */
export function pointsFor(criterion: Criterion, measure: Measure, edition: Edition): number | null {
  if (measure === null) return null;
  if (measure === NOTHING_DUE) return edition.criteria[criterion].whenNothing ?? null;
  return bandOf(criterion, measure, edition)?.points ?? null;
}

/** The nearest measure that would earn more points, and how many. `inclusive` = reaching it is enough, else it must be passed. */
export interface Step {
  readonly measure: number;
  readonly inclusive: boolean;
  readonly points: number;
}

/**
 * What would raise the points of a criterion: the nearest better band; null at the best band or where nothing is known.
 * @example nextStep('interest', 93, EDITION_3986) // { measure: 95, inclusive: true, points: 18 }
 */
export function nextStep(criterion: Criterion, measure: Measure, edition: Edition): Step | null {
  if (typeof measure !== 'number') return null;
  const { better, bands } = edition.criteria[criterion];
  const now = pointsFor(criterion, measure, edition);
  if (now === null) return null;
  const steps = bands
    .filter((band) => band.points > now)
    .map((band) => ({
      measure: better === 'more' ? band.from : band.to,
      inclusive: better === 'more' ? band.includeFrom : band.includeTo,
      points: band.points,
    }))
    .filter((step): step is Step => step.measure !== null);
  return steps.sort((a, b) => a.points - b.points)[0] ?? null;
}
