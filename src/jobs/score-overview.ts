import { officeIndicators } from '../core/indicator/office-indicators';
import { attain } from '../core/indicator/targets';
import { communeKey } from '../core/record/commune-key';
import { comparisonsFor, earlierScores } from '../core/record/earlier-scores';
import { scoreInputOf } from '../core/record/groups';
import type { Group } from '../core/record/groups';
import { ENTRUSTED } from '../core/record/organisation';
import { calibrate } from '../core/rubric/calibrate';
import type { Edition } from '../core/rubric/edition';
import { isWeak, rollUp, rollUpBy } from '../core/rubric/roll-up';
import type { Settings } from '../core/settings/settings';
import type { Table } from '../core/sheet/table';
import type { Steps } from '../core/steps';
import type { GroupScore, ScoreOverview } from './job';

/** What the scores of an office are, seen together, step by step. `groups` and `scores` are one list of groups, in one order. */
export function* scoreOverview(
  tables: readonly Table[],
  groups: readonly Group[],
  scores: readonly GroupScore[],
  { asOf, edition, settings }: { asOf: number; edition: Edition; settings: Pick<Settings, 'targets'> },
): Steps<ScoreOverview> {
  const all = rollUp(scores);
  yield null;
  const comparisons = comparisonsFor(asOf, earlierScores(tables, edition));
  yield null;
  const indicators = officeIndicators(groups, all.average);
  const calibration = calibrate(groups.map(scoreInputOf), edition);
  yield null;
  return {
    all,
    byOrganisation: inRubricOrder(rollUpBy(scores, ({ organisation }) => organisation)),
    byCommune: byCommune(scores),
    byOffice: rollUpBy(scores, ({ office }) => office),
    comparisons: comparisons.map(({ since, scores: { date, groups: then } }) => ({ since, date, then: rollUp(then) })),
    weakTwice: weakTwice(scores, comparisons.find(({ since }) => since === 'month')?.scores.groups ?? []),
    targets: settings.targets.map(({ indicator, target }) => attain(indicator, indicators[indicator], target)),
    calibration,
  };
}

/** A commune written in two ways is one; it is shown as it comes first. */
function byCommune(scores: readonly GroupScore[]): ScoreOverview['byCommune'] {
  const names = new Map<string, string>();
  for (const { commune } of scores) if (!names.has(communeKey(commune))) names.set(communeKey(commune), commune);
  return rollUpBy(scores, ({ commune }) => communeKey(commune))
    .map(({ key, of }) => ({ key: names.get(key) ?? '', of, order: key }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ key, of }) => ({ key, of }));
}

function inRubricOrder(rows: ScoreOverview['byOrganisation']): ScoreOverview['byOrganisation'] {
  const order = [...ENTRUSTED, 'direct', null];
  return [...rows].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function weakTwice(
  scores: readonly GroupScore[],
  before: readonly { code: string; office: string; class: GroupScore['class'] }[],
): string[] {
  const weak = before.filter((group) => isWeak(group.class));
  const wasWeak = (now: GroupScore): boolean =>
    weak.some(({ code, office }) => code === now.code && (office === now.office || !office || !now.office));
  return scores.filter((group) => isWeak(group.class) && wasWeak(group)).map(({ code }) => code);
}
