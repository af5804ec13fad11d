import { TkvvError } from '../core/errors';
import { overdueRatio } from '../core/indicator/ratio';
import type { CommuneChange } from '../core/record/commune-map';
import { groupSteps, isScored, type Group } from '../core/record/groups';
import { loanSteps, type Loans } from '../core/record/loans';
import { rowFaults, type RowFault } from '../core/record/row-faults';
import { advise } from '../core/rubric/advise';
import { byCriterion, type ByCriterion, type Criterion } from '../core/rubric/criterion';
import { isVerified, type Edition } from '../core/rubric/edition';
import { explain } from '../core/rubric/explain';
import type { Measure } from '../core/rubric/points';
import { scoreGroup } from '../core/rubric/score-group';
import type { Table } from '../core/sheet/table';
import { mapSteps, within, type Steps } from '../core/steps';
import type { GroupScore, JobOptions, ScoreOutcome } from './job';
import { scorePlan } from './layout/score-plan';
import { readOffice, requireDay, requireEdition, type Office } from './office';
import { paced, quiet } from './paced';
import { scoreOverview } from './score-overview';
import { writePlan } from './write-plan';

/** Scores every group with debt and lists them on `TKVV Chấm điểm`. The result is a forecast, never the bank's own grade. */
export async function scoreGroups(options: JobOptions): Promise<ScoreOutcome> {
  const office = await readOffice(options);
  const asOf = requireDay(office);
  const edition = requireEdition(asOf, office.settings);
  const outcome = await paced('scoring', scoreSteps(office, asOf, edition), options);
  const plan = await paced('scoring', scorePlan(outcome, edition, options.language), quiet(options));
  const sheet = await writePlan(plan, options);
  return { ...outcome, sheet };
}

/** Parts of the work, of about the same length: loans, groups, scores, overview. */
const PARTS = 4;

function* scoreSteps({ tables, settings }: Office, asOf: number, edition: Edition): Steps<Omit<ScoreOutcome, 'sheet'>> {
  const loans = yield* loanSteps(tables);
  yield { done: 1, total: PARTS };
  const found = yield* scoredGroups(tables, loans, settings.places);
  const scoring = mapSteps(found, (group) => toScore(group, edition, loans.count > 0), SCORES_A_PIECE);
  const groups = yield* within(scoring, { from: 2, total: PARTS });
  if (!groups.length) throw new TkvvError('noGroups');
  yield { done: 3, total: PARTS };
  const overview = yield* scoreOverview(tables, found, groups, { asOf, edition, settings });
  return { edition: edition.id, verified: isVerified(edition), asOf, groups, overview };
}

/** Groups scored between two pauses: each is also told what would raise it. */
const SCORES_A_PIECE = 100;

/** Groups that the bank scored or that have debt, step by step; a group without either waits to be closed and is not scored. */
export function* scoredGroups(
  tables: readonly Table[],
  loans: Loans,
  places: readonly CommuneChange[],
): Steps<readonly Group[]> {
  const groups = yield* groupSteps(tables, loans, { places });
  return groups.filter((group) => isScored(group) || group.outstanding > 0);
}

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
    overdue: group.overdue,
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
