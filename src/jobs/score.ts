import { TkvvError } from '../core/errors';
import { overdueRatio } from '../core/indicator/ratio';
import { groupsOf, isScored, scoreInputOf, type Group } from '../core/record/groups';
import { loansOf } from '../core/record/loans';
import { isVerified, type Edition } from '../core/rubric/edition';
import { scoreGroup } from '../core/rubric/score-group';
import type { Table } from '../core/sheet/table';
import type { GroupScore, JobOptions, ScoreOutcome } from './job';
import { scorePlan } from './layout/score-plan';
import { readOffice, requireDay, requireEdition } from './office';
import { writePlan } from './write-plan';

/** Scores every group with debt and lists them on `TKVV Chấm điểm`. The result is a forecast, never the bank's own grade. */
export async function scoreGroups(options: JobOptions): Promise<ScoreOutcome> {
  const office = await readOffice(options);
  const asOf = requireDay(office);
  options.onProgress?.('scoring', 0, 1);
  const edition = requireEdition(asOf);
  const groups = groupScores(office.tables, edition);
  if (!groups.length) throw new TkvvError('noGroups');
  const outcome = { edition: edition.id, verified: isVerified(edition), asOf, groups };
  const plan = scorePlan(outcome, edition, options.language);
  const sheet = await writePlan(plan, options);
  return { ...outcome, sheet };
}

/** Groups that the bank scored or that have debt; a group without either waits to be closed and is not scored. */
export function groupScores(tables: readonly Table[], edition: Edition): GroupScore[] {
  const loans = loansOf(tables);
  const hasLoans = loans.count > 0;
  return groupsOf(tables, loans)
    .filter((group) => isScored(group) || group.outstanding > 0)
    .map((group) => toScore(group, edition, hasLoans));
}

function toScore(group: Group, edition: Edition, hasLoans: boolean): GroupScore {
  const score = scoreGroup(scoreInputOf(group), edition);
  const { official } = group;
  return {
    code: group.code,
    leader: group.leader,
    commune: group.commune,
    organisation: group.organisation,
    points: score.points,
    total: score.total,
    low: score.low,
    high: score.high,
    class: score.class,
    missing: score.missing,
    gap: score.gap?.points ?? null,
    overdueRatio: hasLoans ? overdueRatio(group.overdue, group.outstanding) : null,
    assumed: score.usesAssumed,
    official: official.total === null && official.class === null ? null : official,
  };
}
