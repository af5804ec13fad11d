import { roundPoints } from './classify';
import { CRITERIA } from './criterion';
import type { Criterion } from './criterion';
import { statusOf } from './edition';
import type { Band, Edition } from './edition';
import { bandOf, NOTHING_DUE } from './points';
import type { Measure } from './points';
import type { GroupScore } from './score-group';

/** Why a criterion has the points that it has (giải trình điểm). */
export interface Explanation {
  readonly criterion: Criterion;
  /** null = missing */
  readonly points: number | null;
  readonly max: number;
  /** points short of the maximum; null where the points are missing */
  readonly lost: number | null;
  readonly measure: Measure;
  /** the band that the measure falls in; null without a measure, or where it falls in none */
  readonly band: Band | null;
  /** the points were given, and the measure's band has others: the bands are not the ones that were used */
  readonly contradicted: boolean;
  readonly assumed: boolean;
}

/** Points lost criterion by criterion, most first; missing ones at the end. */
export function explain(
  score: GroupScore,
  measures: Readonly<Partial<Record<Criterion, Measure>>>,
  edition: Edition,
): readonly Explanation[] {
  const all = CRITERIA.map((criterion): Explanation => {
    const rule = edition.criteria[criterion];
    const points = score.points[criterion];
    const measure = measures[criterion] ?? null;
    const band = typeof measure === 'number' ? bandOf(criterion, measure, edition) : null;
    const own = measure === NOTHING_DUE ? (rule.whenNothing ?? null) : (band?.points ?? null);
    return {
      criterion,
      points,
      max: rule.max,
      lost: points === null ? null : roundPoints(rule.max - points),
      measure,
      band,
      contradicted: points !== null && own !== null && roundPoints(points) !== roundPoints(own),
      assumed: own !== null && statusOf(rule, band) === 'assumed',
    };
  });
  return all.sort((a, b) => (b.lost ?? -1) - (a.lost ?? -1));
}
