import { TkvvError } from '../core/errors';
import { overdueRatio } from '../core/indicator/ratio';
import type { CommuneChange } from '../core/record/commune-map';
import { groupsOf, isScored, type Group } from '../core/record/groups';
import { loansOf, type Loans } from '../core/record/loans';
import { rowFaults, type RowFault } from '../core/record/row-faults';
import { advise } from '../core/rubric/advise';
import { byCriterion, type ByCriterion, type Criterion } from '../core/rubric/criterion';
import { isVerified, type Edition } from '../core/rubric/edition';
import { explain } from '../core/rubric/explain';
import type { Measure } from '../core/rubric/points';
import { scoreGroup } from '../core/rubric/score-group';
import type { Table } from '../core/sheet/table';
import type { GroupScore, JobOptions, ScoreOutcome } from './job';
import { scorePlan } from './layout/score-plan';
import { readOffice, requireDay, requireEdition } from './office';
import { scoreOverview } from './score-overview';
import { writePlan } from './write-plan';

/** Scores every group with debt and lists them on `TKVV Chấm điểm`. The result is a forecast, never the bank's own grade. */
export async function scoreGroups(options: JobOptions): Promise<ScoreOutcome> {
  const office = await readOffice(options);
  const asOf = requireDay(office);
  options.onProgress?.('scoring', 0, 1);
  const { tables, settings } = office;
  const edition = requireEdition(asOf, settings);
  const loans = loansOf(tables);
  const found = scoredGroups(tables, loans, settings.places);
  const groups = found.map((group) => toScore(group, edition, loans.count > 0));
  if (!groups.length) throw new TkvvError('noGroups');
  const overview = scoreOverview(tables, found, groups, { asOf, edition, settings });
  const outcome = { edition: edition.id, verified: isVerified(edition), asOf, groups, overview };
  const plan = scorePlan(outcome, edition, options.language);
  const sheet = await writePlan(plan, options);
  return { ...outcome, sheet };
}

/** Groups that the bank scored or that have debt; a group without either waits to be closed and is not scored. */
export const scoredGroups = (
  tables: readonly Table[],
  loans: Loans,
  places: readonly CommuneChange[],
): readonly Group[] => groupsOf(tables, loans, { places }).filter((group) => isScored(group) || group.outstanding > 0);

function toScore(group: Group, edition: Edition, hasLoans: boolean): GroupScore {
  const faults = group.source ? rowFaults(group.source) : [];
  const measures = usable(group, faults);
  const score = scoreGroup({ points: group.points, deposits: group.deposits, measures }, edition);
  const { official } = group;
  return {
    code: group.code,
    leader: group.leader,
    commune: group.commune,
    organisation: group.organisation,
    office: group.office,
    outstanding: group.outstanding,
    points: score.points,
    total: score.total,
    low: score.low,
    high: score.high,
    class: score.class,
    missing: score.missing,
    gap: score.gap?.points ?? null,
    overdueRatio: hasLoans ? overdueRatio(group.overdue, group.outstanding) : null,
    assumed: score.usesAssumed,
    computed: score.computed.map((criterion) => ({ criterion, basis: group.bases[criterion] ?? 'printed' })),
    explained: explain(score, measures, edition),
    advice: advise(score, exact(group, measures), group.parts, edition),
    faults,
    official: official.total === null && official.class === null ? null : official,
  };
}

/** A ratio that cannot be earns no points: its criterion is missing until the cell is mended. */
function usable({ measures, bases }: Group, faults: readonly RowFault[]): ByCriterion<Measure> {
  const isFaulty = (criterion: Criterion): boolean =>
    bases[criterion] === 'printed' &&
    faults.some((fault) => fault.code === 'overHundred' && fault.criterion === criterion);
  return byCriterion((criterion) => (isFaulty(criterion) ? null : measures[criterion]));
}

/** For advice in money, the overdue ratio as the amounts give it rather than as it was printed. */
function exact({ parts }: Group, measures: ByCriterion<Measure>): ByCriterion<Measure> {
  const { overdue } = parts;
  if (!overdue || measures.overdue === null) return measures;
  return { ...measures, overdue: overdueRatio(overdue.overdue, overdue.outstanding) };
}
