import { CRITERIA } from './criterion';
import type { Criterion } from './criterion';
import type { Edition } from './edition';
import { clean, pointsFor } from './points';
import type { ScoreInput } from './score-group';
import { fitSteps } from './step-fit';
import type { Boundary } from './step-fit';

/** The bank gave other points than the edition's bands would: evidence on what the true bands are. */
export interface Difference {
  /** index of the group */
  readonly group: number;
  readonly measure: number;
  readonly given: number;
  readonly computed: number;
}

/** A group that no monotone table of bands fits together with the others. */
export interface Contradiction {
  readonly group: number;
  readonly measure: number;
  readonly given: number;
  /** points of the groups around it */
  readonly fitted: number;
}

export interface Calibration {
  readonly criterion: Criterion;
  /** groups of which both the measure and the bank's points are known */
  readonly compared: number;
  /** of these, groups that the inferred steps fit */
  readonly supports: number;
  readonly differences: readonly Difference[];
  readonly contradictions: readonly Contradiction[];
  /** where the points change, in the order of the measure, each with the interval in which the true boundary must lie */
  readonly boundaries: readonly Boundary[];
  /** points that occur, in the order of the measure */
  readonly levels: readonly number[];
  /** points of the edition's bands that no group has: the data say nothing of them */
  readonly unseen: readonly number[];
  /** least and greatest measure compared; beyond them nothing is known */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/**
 * Compares, criterion by criterion, the points that the bank gave with those of an edition's bands, and infers from the pairs of
 * measure and points what the bands must be (đối chiếu, hiệu chỉnh thang điểm): a better measure may not earn less, as few groups as
 * possible are taken for contradictions.
 */
export function calibrate(groups: readonly ScoreInput[], edition: Edition): readonly Calibration[] {
  return CRITERIA.map((criterion) => calibrateOne(criterion, groups, edition));
}

function calibrateOne(criterion: Criterion, groups: readonly ScoreInput[], edition: Edition): Calibration {
  const rule = edition.criteria[criterion];
  const pairs = groups.flatMap(({ points, measures }, group) => {
    const given = points?.[criterion] ?? null;
    const measure = measures?.[criterion] ?? null;
    if (given === null || typeof measure !== 'number' || !Number.isFinite(measure)) return [];
    return pointsFor(criterion, measure, edition) === null ? [] : [{ group, measure: clean(measure), given }];
  });
  const differences = pairs.flatMap(({ group, measure, given }): Difference[] => {
    const computed = pointsFor(criterion, measure, edition) ?? given;
    return computed === given ? [] : [{ group, measure, given, computed }];
  });
  const fit = fitSteps(pairs, rule.better);
  const contradictions = pairs.flatMap(({ group, measure, given }): Contradiction[] => {
    const fitted = fit.pointsAt(measure);
    return fitted === given ? [] : [{ group, measure, given, fitted }];
  });
  const measures = pairs.map(({ measure }) => measure);
  return {
    criterion,
    compared: pairs.length,
    supports: pairs.length - contradictions.length,
    differences,
    contradictions,
    boundaries: fit.boundaries,
    levels: fit.levels,
    unseen: [...new Set(rule.bands.map(({ points }) => points))].filter((points) => !fit.levels.includes(points)),
    span: measures.length
      ? { from: measures.reduce((a, b) => Math.min(a, b)), to: measures.reduce((a, b) => Math.max(a, b)) }
      : null,
  };
}
