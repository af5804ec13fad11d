import { classOf, gapOf, roundPoints } from './classify';
import { CRITERIA } from './criterion';
import type { ByCriterion } from './criterion';
import type { ClassId, Edition } from './edition';
import { effortsFor } from './effort';
import type { Effort, MeasureParts } from './effort';
import type { Measure } from './points';
import type { GroupScore } from './score-group';

/** The cheapest way to the next class (cách lên loại gần nhất). */
export interface Advice {
  readonly to: ClassId;
  /** points short of the class */
  readonly needed: number;
  /** in the order of the rubric; all of them together reach the class */
  readonly efforts: readonly Effort[];
  readonly gain: number;
  readonly total: number;
}

/** What may stand in the way of advice: the best class already; a criterion missing or out of range; no known way that reaches the class. */
export type NoAdvice = 'bestClass' | 'unsure' | 'noWay';

/**
 * The cheapest way to the next class. Cheapest: as few criteria as possible; among those the least effort, each criterion's effort in
 * proportion to all that is left to do in it, added up; then more points; then the order of the rubric. Criteria are taken as
 * independent: overdue debt that is collected is not counted as due principal collected too.
 */
export function advise(
  score: GroupScore,
  measures: Readonly<Partial<ByCriterion<Measure>>>,
  parts: MeasureParts,
  edition: Edition,
): Advice | NoAdvice {
  if (score.total === null || score.outOfRange.length > 0) return 'unsure';
  const gap = gapOf(score.total, edition);
  if (!gap) return 'bestClass';
  const ways = CRITERIA.map((criterion) =>
    effortsFor(criterion, score.points[criterion], measures[criterion] ?? null, parts, edition),
  ).filter((efforts) => efforts.length > 0);
  for (let count = 1; count <= ways.length; count++) {
    const efforts = cheapest(ways, count, gap.points);
    if (!efforts) continue;
    const gain = roundPoints(gainOf(efforts));
    const total = roundPoints(score.total + gain);
    return { to: classOf(total, edition), needed: gap.points, efforts, gain, total };
  }
  return 'noWay';
}

const gainOf = (efforts: readonly Effort[]): number => efforts.reduce((sum, { gain }) => sum + gain, 0);
const shareOf = (efforts: readonly Effort[]): number => efforts.reduce((sum, { share }) => sum + share, 0);

/** The cheapest `count` efforts of different criteria that gain enough; null if none do. */
function cheapest(ways: readonly (readonly Effort[])[], count: number, needed: number): readonly Effort[] | null {
  let best: readonly Effort[] | null = null;
  const gains = ways.map((efforts) => Math.max(...efforts.map(({ gain }) => gain)));
  const visit = (from: number, taken: readonly Effort[]): void => {
    if (taken.length === count) {
      if (roundPoints(gainOf(taken)) >= needed && (!best || isCheaper(taken, best))) best = taken;
      return;
    }
    const open = count - taken.length;
    const most = gains
      .slice(from)
      .sort((a, b) => b - a)
      .slice(0, open);
    if (most.length < open) return;
    if (roundPoints(gainOf(taken) + most.reduce((sum, gain) => sum + gain, 0)) < needed) return;
    for (let way = from; way < ways.length; way++)
      for (const effort of ways[way] ?? []) visit(way + 1, [...taken, effort]);
  };
  visit(0, []);
  return best;
}

function isCheaper(a: readonly Effort[], b: readonly Effort[]): boolean {
  const [one, other] = [shareOf(a), shareOf(b)];
  return Math.abs(one - other) > 1e-12 ? one < other : gainOf(a) > gainOf(b);
}
