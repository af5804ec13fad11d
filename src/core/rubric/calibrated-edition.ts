import type { Calibration } from './calibrate';
import { byCriterion } from './criterion';
import type { Criterion } from './criterion';
import type { Band, CriterionRule, Edition, Status } from './edition';
import { bandFaults, inOrder } from './edition-faults';
import { clean } from './points';
import type { Boundary } from './step-fit';

/** A boundary known to a hundredth of the measure's unit is as exact as any sheet prints: more than that nobody can tell apart. */
const EXACT = 0.01;

export const isDetermined = ({ low, high }: Boundary): boolean => clean(high - low) <= EXACT;

export interface CalibratedEdition {
  readonly edition: Edition;
  /** criteria whose bands came from the data */
  readonly adopted: readonly Criterion[];
  /** criteria with data that are not enough for a table of bands: those of the edition before stay */
  readonly kept: readonly Criterion[];
}

/**
 * An edition whose bands are those that the data show; a boundary that lies in an interval is put where the edition before has it, if it
 * has one there, else at the roundest number inside. Bands between two boundaries that are known exactly are evidence, the rest stays assumed.
 */
export function calibratedEdition(
  calibrations: readonly Calibration[],
  base: Edition,
  named: Pick<Edition, 'id' | 'name' | 'from' | 'source'>,
): CalibratedEdition {
  const adopted: Criterion[] = [];
  const kept: Criterion[] = [];
  const criteria = byCriterion((criterion): CriterionRule => {
    const rule = base.criteria[criterion];
    const found = calibrations.find((one) => one.criterion === criterion);
    if (!found || found.compared === 0) return rule;
    const calibrated = ruleFrom(found, rule, named.source);
    (calibrated ? adopted : kept).push(criterion);
    return calibrated ?? rule;
  });
  return { edition: { ...base, ...named, to: null, criteria }, adopted, kept };
}

/** Null where the steps seen do not make a whole table: a single level, or bands that would not pass the edition's own checks. */
function ruleFrom(
  { boundaries, levels, span }: Calibration,
  rule: CriterionRule,
  source: string,
): CriterionRule | null {
  if (boundaries.length === 0 || !span) return null;
  const cuts = boundaries.map((boundary) => ({ ...cutOf(boundary, rule), known: isDetermined(boundary) }));
  const ordered = inOrder(rule.bands);
  const seen = levels.map((points, index): Band => {
    const [before, after] = [cuts[index - 1], cuts[index]];
    const status: Status = (before?.known ?? false) && (after?.known ?? false) ? 'evidence' : 'assumed';
    return {
      from: before?.at ?? null,
      to: after?.at ?? null,
      includeFrom: before ? !before.belongsBelow : false,
      includeTo: after?.belongsBelow ?? false,
      points,
      status,
    };
  });
  const bands = withEnds(seen, ordered, span);
  const calibrated = { ...rule, bands, status: 'assumed' as const, source };
  const isWhole = Math.max(...bands.map(({ points }) => points)) === rule.max;
  return isWhole && bandFaults(calibrated).length === 0 ? calibrated : null;
}

/** Beyond the measures seen the edition before has the word, as far as its bands lie there. */
function withEnds(seen: readonly Band[], base: readonly Band[], span: { from: number; to: number }): Band[] {
  const [first, last] = [seen[0], seen[seen.length - 1]];
  if (!first || !last) return [];
  const below = base.filter((band) => band.to !== null && isBefore(band, span.from) && band.points !== first.points);
  const above = base.filter((band) => band.from !== null && isAfter(band, span.to) && band.points !== last.points);
  const [lowEnd, highEnd] = [below[below.length - 1], above[0]];
  const [lowest, highest] = [base[0], base[base.length - 1]];
  const bands = [...seen];
  bands[0] = lowEnd
    ? { ...first, from: lowEnd.to, includeFrom: !lowEnd.includeTo }
    : { ...first, from: lowest?.from ?? null, includeFrom: lowest?.includeFrom ?? false };
  const end = bands[bands.length - 1] ?? last;
  bands[bands.length - 1] = highEnd
    ? { ...end, to: highEnd.from, includeTo: !highEnd.includeFrom }
    : { ...end, to: highest?.to ?? null, includeTo: highest?.includeTo ?? false };
  return [...below, ...bands, ...above];
}

const isBefore = ({ to, includeTo }: Band, measure: number): boolean =>
  to !== null && (to < measure || (to === measure && !includeTo));
const isAfter = ({ from, includeFrom }: Band, measure: number): boolean =>
  from !== null && (from > measure || (from === measure && !includeFrom));

interface Cut {
  readonly at: number;
  /** the boundary itself has the points below it */
  readonly belongsBelow: boolean;
}

/** Where a boundary is put: `low` itself has the points below, `high` those above. */
function cutOf(boundary: Boundary, rule: CriterionRule): Cut {
  const { low, high } = boundary;
  const known = inOrder(rule.bands)
    .flatMap(({ to, includeTo }) => (to === null ? [] : [{ at: to, belongsBelow: includeTo }]))
    .filter(({ at, belongsBelow }) => (belongsBelow ? low <= at && at < high : low < at && at <= high));
  const [only, other] = known;
  if (only && !other) return only;
  // a bound belongs to its better side, as in every table of points
  return rule.better === 'more'
    ? { at: roundest(low, high, false), belongsBelow: false }
    : { at: roundest(low, high, true), belongsBelow: true };
}

/** The number with the fewest digits in (low, high], or in [low, high). */
function roundest(low: number, high: number, withLow: boolean): number {
  for (const step of [100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01, 0.001]) {
    const at = clean(withLow ? Math.ceil(clean(low / step)) * step : Math.floor(clean(high / step)) * step);
    if (withLow ? at < high : at > low) return at;
  }
  return withLow ? low : high;
}
