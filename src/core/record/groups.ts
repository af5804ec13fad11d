import { overdueRatio } from '../indicator/ratio';
import { byCriterion, CRITERIA } from '../rubric/criterion';
import type { ByCriterion } from '../rubric/criterion';
import type { Measure } from '../rubric/points';
import type { KindId, Table } from '../sheet/table';
import { tallyGroups } from './group-tally';
import type { GroupTally } from './group-tally';
import { latestOf } from './latest';
import { loansOf } from './loans';
import type { Loans } from './loans';
import type { Organisation } from './organisation';
import type { Source } from './place';
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
  /** raw measures; the overdue ratio is worked out from the loans where the sheet gives none */
  readonly measures: ByCriterion<Measure>;
  /** as printed by the bank */
  readonly official: ScoredRow['official'];
  /** row of the score sheet; null for a group that only the loans know */
  readonly source: Source | null;
}

/**
 * Every group of a workbook, in the order of the score sheet and then those that only the loans know. Of several score sheets, or
 * several lists of groups, only the latest counts. A group that stands twice in one sheet counts once, its first row wins; codes of
 * different offices (PGD) are different groups.
 */
export function groupsOf(tables: readonly Table[], loans: Loans = loansOf(tables)): readonly Group[] {
  const rows = distinctRows([...currentOf(tables, 'groupScore'), ...currentOf(tables, 'groupList')]);
  const tally = tallyGroups(loans);
  const joined = rows.map((row) => join(row, tally.find(row.code, row.office), loans));
  const known = new Map<string, ScoredRow[]>();
  for (const row of rows) known.set(row.code, [...(known.get(row.code) ?? []), row]);
  const rest = tally.all.filter((sums) => !known.get(sums.code)?.some((row) => sameOffice(row.office, sums.office)));
  return [...joined, ...rest.map((sums) => join(null, sums, loans))];
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

/** A group's own row and the sums of its loans; one of the two may be missing. */
function join(row: ScoredRow | null, sums: GroupTally | null, loans: Loans): Group {
  const fromLoans = loans.count > 0;
  const outstanding = fromLoans ? (sums?.outstanding ?? 0) : (row?.outstanding ?? NaN);
  const overdue = fromLoans ? (sums?.overdue ?? 0) : (row?.overdue ?? NaN);
  const measures = row?.measures ?? byCriterion((): Measure => null);
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
    measures: {
      ...measures,
      overdue: measures.overdue ?? (outstanding > 0 ? overdueRatio(overdue, outstanding) : null),
    },
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
