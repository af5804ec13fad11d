import { CRITERIA } from './criterion';
import type { Criterion } from './criterion';
import type { Edition } from './edition';
import { pointsFor } from './points';
import type { ScoreInput } from './score-group';

/** The bank gave other points than the edition's bands would: evidence on what the true bands are. */
export interface Difference {
  /** index of the group */
  readonly group: number;
  readonly measure: number;
  readonly given: number;
  readonly computed: number;
}

export interface Calibration {
  readonly criterion: Criterion;
  /** groups of which both the measure and the bank's points are known */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Compares, criterion by criterion, the points that the bank gave with those of an edition's bands (đối chiếu thang điểm). */
export function calibrate(groups: readonly ScoreInput[], edition: Edition): readonly Calibration[] {
  return CRITERIA.map((criterion) => {
    let compared = 0;
    const differences = groups.flatMap(({ points, measures }, group): Difference[] => {
      const given = points?.[criterion] ?? null;
      const measure = measures?.[criterion] ?? null;
      if (given === null || typeof measure !== 'number') return [];
      const computed = pointsFor(criterion, measure, edition);
      if (computed === null) return [];
      compared++;
      return computed === given ? [] : [{ group, measure, given, computed }];
    });
    return { criterion, compared, differences };
  });
}
