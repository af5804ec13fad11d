import { classOf, gapOf, roundPoints } from './classify';
import type { Gap } from './classify';
import { byCriterion, CRITERIA, DEPOSIT_PARTS } from './criterion';
import type { ByCriterion, Criterion } from './criterion';
import { statusOf } from './edition';
import type { ClassId, Edition } from './edition';
import { bandOf, pointsFor } from './points';
import type { Measure } from './points';

/** What is known of a group. Points that are given win over measures; what is left out is not known. */
export interface ScoreInput {
  readonly points?: Partial<ByCriterion<number | null>>;
  /** both deposit parts in one figure of 15 points, as the whole-branch sheet prints them; used where a part is missing */
  readonly deposits?: number | null;
  readonly measures?: Partial<ByCriterion<Measure>>;
}

/** A forecast (điểm dự kiến), never the official grade. */
export interface GroupScore {
  readonly edition: string;
  readonly points: ByCriterion<number | null>;
  /** the joint deposit points, if the parts were not known; null if they were */
  readonly deposits: number | null;
  /** null if a criterion is missing; then the total lies from `low` to `high` */
  readonly total: number | null;
  readonly low: number;
  readonly high: number;
  /** only if it is certain: every total from `low` to `high` has it, and no sub-score is out of range */
  readonly class: ClassId | null;
  readonly gap: Gap | null;
  readonly missing: readonly Criterion[];
  /** criteria whose points came from a measure */
  readonly computed: readonly Criterion[];
  /** sub-scores below 0 or above their maximum */
  readonly outOfRange: readonly (Criterion | 'deposits')[];
  /** points of an assumed band are in the total */
  readonly usesAssumed: boolean;
}

const known = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

const depositMax = (edition: Edition): number =>
  DEPOSIT_PARTS.reduce((sum, part) => sum + edition.criteria[part].max, 0);

/** The joint figure stands in for its parts unless both are given. */
function jointDeposits({ points, deposits }: ScoreInput): number | null {
  return known(deposits) && !DEPOSIT_PARTS.every((part) => known(points?.[part])) ? deposits : null;
}

/** What the joint figure stands in for. */
const isDepositPart = (criterion: Criterion): boolean => DEPOSIT_PARTS.some((part) => part === criterion);

/** Scores one group by an edition. Plain loops: a worksheet function scores thousands of groups while a person waits. */
export function scoreGroup(input: ScoreInput, edition: Edition): GroupScore {
  const deposits = jointDeposits(input);
  const computed: Criterion[] = [];
  const points = byCriterion((criterion) => {
    const given = input.points?.[criterion];
    if (deposits !== null && isDepositPart(criterion)) return null;
    if (known(given)) return given;
    const earned = pointsFor(criterion, input.measures?.[criterion] ?? null, edition);
    if (earned !== null) computed.push(criterion);
    return earned;
  });
  const missing: Criterion[] = [];
  const outOfRange: (Criterion | 'deposits')[] = [];
  let sum = deposits ?? 0;
  let open = 0;
  for (const criterion of CRITERIA) {
    const earned = points[criterion];
    const { max } = edition.criteria[criterion];
    sum += earned ?? 0;
    if (isOutside(earned, max)) outOfRange.push(criterion);
    if (earned !== null || (deposits !== null && isDepositPart(criterion))) continue;
    missing.push(criterion);
    open += max;
  }
  const low = roundPoints(sum);
  const high = roundPoints(low + open);
  if (isOutside(deposits, depositMax(edition))) outOfRange.push('deposits');
  const certain = outOfRange.length === 0 && classOf(low, edition) === classOf(high, edition);
  return {
    edition: edition.id,
    points,
    deposits,
    total: missing.length === 0 ? low : null,
    low,
    high,
    class: certain ? classOf(low, edition) : null,
    gap: missing.length === 0 ? gapOf(low, edition) : null,
    missing,
    computed,
    outOfRange,
    usesAssumed: computed.some((criterion) => isAssumed(criterion, input.measures?.[criterion] ?? null, edition)),
  };
}

function isAssumed(criterion: Criterion, measure: Measure, edition: Edition): boolean {
  const band = typeof measure === 'number' ? bandOf(criterion, measure, edition) : null;
  return statusOf(edition.criteria[criterion], band) === 'assumed';
}

const isOutside = (points: number | null, max: number): boolean => points !== null && (points < 0 || points > max);
