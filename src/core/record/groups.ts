import { byCriterion, CRITERIA } from '../rubric/criterion';
import type { ByCriterion } from '../rubric/criterion';
import type { MeasureParts } from '../rubric/effort';
import type { Measure } from '../rubric/points';
import type { KindId, Table } from '../sheet/table';
import { atOnce, mapSteps, type Steps } from '../steps';
import type { CommuneChange } from './commune-map';
import { PLAN_PERIODS, SCORED_PERIODS, tallyFlows } from './group-flows';
import type { Flow } from './group-flows';
import { groupFinder } from './group-finder';
import { groupMeasures } from './group-measures';
import type { KnownOfGroup } from './group-measures';
import { tallySteps } from './group-tally';
import type { GroupTally } from './group-tally';
import { latestOf } from './latest';
import { loansOf } from './loans';
import type { Loans } from './loans';
import type { MeasureBasis } from './measure-basis';
import type { Organisation } from './organisation';
import type { Source } from './place';
import { savingsChanges } from './savings-change';
import { fillFrom, scoredRows } from './scored-row';
import type { ScoredRow } from './scored-row';

/** A savings-and-credit group (Tổ TK&VV): what the score sheet says of it, joined with its loans. Amounts in đồng. */
export interface Group {
  readonly code: string;
  readonly office: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  /** from the loans if there are any lists of loans, else as printed; NaN = unreadable */
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
  /** distinct borrowers with debt; null without lists of loans */
  readonly borrowers: number | null;
  /** debt as the score sheet prints it; null if it prints none */
  readonly printedOutstanding: number | null;
  readonly points: ByCriterion<number | null>;
  /** both deposit criteria in one column of the whole-branch sheet */
  readonly deposits: number | null;
  /** raw measures: as a sheet prints them, else worked out from the loans */
  readonly measures: ByCriterion<Measure>;
  readonly bases: ByCriterion<MeasureBasis | null>;
  /** the amounts and counts that a measure is made of, where they are known */
  readonly parts: MeasureParts;
  /** what its loans paid in the longest span that the lists show, for the plan's targets; null = the lists do not say */
  readonly plan: { readonly interest: Flow | null; readonly principal: Flow | null };
  /** as printed by the bank */
  readonly official: ScoredRow['official'];
  /** row of the score sheet; null for a group that only the loans know */
  readonly source: Source | null;
}

export interface GroupsOptions {
  /** old and new names of communes, as the office has filled them in */
  readonly places?: readonly CommuneChange[];
}

/**
 * Every group of a workbook, in the order of the score sheet and then those that only the loans know. Of several score sheets, or
 * several lists of groups, only the latest counts. A group that stands twice in one sheet counts once, its first row wins; codes of
 * different offices (PGD) are different groups. Loans of a list without codes of groups belong to the group of their leader.
 */
export const groupsOf = (
  tables: readonly Table[],
  loans: Loans = loansOf(tables),
  options: GroupsOptions = {},
): readonly Group[] => atOnce(groupSteps(tables, loans, options));

/** `groupsOf` step by step. */
export function* groupSteps(
  tables: readonly Table[],
  loans: Loans,
  { places = [] }: GroupsOptions = {},
): Steps<readonly Group[]> {
  const rows = distinctRows([...currentOf(tables, 'groupScore'), ...currentOf(tables, 'groupList')]);
  yield null;
  const groupOf = groupFinder(loans, rows, places);
  const tally = yield* tallySteps(loans, groupOf);
  const payments = yield* paymentSteps(loans, groupOf);
  const joined = yield* mapSteps(rows, (row) => join(row, tally.find(row.code, row.office), loans, payments));
  const known = new Map<string, ScoredRow[]>();
  for (const row of rows) known.set(row.code, [...(known.get(row.code) ?? []), row]);
  const rest = tally.all.filter((sums) => !known.get(sums.code)?.some((row) => sameOffice(row.office, sums.office)));
  return [...joined, ...(yield* mapSteps(rest, (sums) => join(null, sums, loans, payments)))];
}

const currentOf = (tables: readonly Table[], kind: KindId): readonly Table[] =>
  latestOf(tables.filter((table) => table.kind === kind)).current;

/** An office left blank may be any. */
const sameOffice = (a: string, b: string): boolean => a === b || !a || !b;

function distinctRows(tables: readonly Table[]): ScoredRow[] {
  const found: ScoredRow[] = [];
  const byCode = new Map<string, number[]>();
  for (const row of tables.flatMap(scoredRows)) {
    const known = byCode.get(row.code) ?? [];
    const at = known.find((index) => sameOffice(found[index]?.office ?? '', row.office));
    const first = at === undefined ? undefined : found[at];
    if (at === undefined || !first) byCode.set(row.code, [...known, found.push(row) - 1]);
    else if (first.source.table !== row.source.table) found[at] = fillFrom(first, row);
  }
  return found;
}

type Payments = (
  sums: GroupTally | null,
) => Pick<KnownOfGroup, 'interest' | 'principal' | 'change'> & Pick<Group, 'plan'>;

/** What each group paid and saved, as far as the loan lists tell. */
function* paymentSteps(loans: Loans, groupOf: (loan: number) => string): Steps<Payments> {
  const keys: (string | undefined)[] = [];
  const keyOf = (loan: number): string => {
    const code = groupOf(loan);
    return (keys[loan] ??= code && `${loans.office[loan]}|${code}`);
  };
  yield null;
  const flows = tallyFlows(loans, keyOf, SCORED_PERIODS);
  yield null;
  const plan = tallyFlows(loans, keyOf, PLAN_PERIODS);
  yield null;
  const changes = savingsChanges(loans, keyOf);
  return (sums) => {
    const key = sums ? `${sums.office}|${sums.code}` : '';
    return {
      interest: flows.interest(key),
      principal: flows.principal(key),
      change: changes?.(key) ?? null,
      plan: { interest: plan.interest(key), principal: plan.principal(key) },
    };
  };
}

/** A group's own row and the sums of its loans; one of the two may be missing. */
function join(row: ScoredRow | null, sums: GroupTally | null, loans: Loans, payments: Payments): Group {
  const fromLoans = loans.count > 0;
  const outstanding = fromLoans ? (sums?.outstanding ?? 0) : (row?.outstanding ?? NaN);
  const overdue = fromLoans ? (sums?.overdue ?? 0) : (row?.overdue ?? NaN);
  const paid = payments(sums);
  return {
    code: row?.code ?? sums?.code ?? '',
    office: row?.office || sums?.office || '',
    leader: row?.leader || sums?.leader || '',
    commune: row?.commune || sums?.commune || '',
    organisation: row?.organisation ?? sums?.organisation ?? null,
    outstanding,
    overdue,
    frozen: fromLoans ? (sums?.frozen ?? 0) : (row?.frozen ?? NaN),
    savings: row && Number.isFinite(row.savings) ? row.savings : (sums?.savings ?? NaN),
    borrowers: fromLoans ? (sums?.borrowers ?? 0) : null,
    printedOutstanding: row?.outstanding ?? null,
    points: row?.points ?? byCriterion(() => null),
    deposits: row?.deposits ?? null,
    ...groupMeasures(row, { outstanding, overdue, ...paid }),
    plan: paid.plan,
    official: row?.official ?? { total: null, class: null },
    source: row?.source ?? null,
  };
}

/** What `scoreGroup` needs of a group. */
export const scoreInputOf = ({
  points,
  deposits,
  measures,
}: Group): Pick<Group, 'points' | 'deposits' | 'measures'> => ({
  points,
  deposits,
  measures,
});

/** Whether the bank gave any points for the group, or a total. */
export const isScored = ({ points, deposits, official }: Group): boolean =>
  official.total !== null || deposits !== null || CRITERIA.some((criterion) => points[criterion] !== null);
