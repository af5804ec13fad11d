import { byCriterion } from '../rubric/criterion';
import type { ByCriterion, Criterion } from '../rubric/criterion';
import type { ClassId } from '../rubric/edition';
import type { Measure } from '../rubric/points';
import { readClass } from '../rubric/read-class';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { amountReader, numberReader, textReader } from './column-reader';
import type { MeasureBasis } from './measure-basis';
import { organisationOf } from './organisation';
import type { Organisation } from './organisation';
import type { Source } from './place';
import { scoreInputReader } from './score-input';

/** What one sheet says of a group: the score sheet (CDTOTKVV) or a list of groups (BC0437). Amounts in đồng, NaN = not there or unreadable. */
export interface ScoredRow {
  readonly code: string;
  readonly office: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly outstanding: number | null;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
  readonly points: ByCriterion<number | null>;
  /** both deposit criteria in one column of the whole-branch sheet */
  readonly deposits: number | null;
  readonly measures: ByCriterion<Measure>;
  /** where each measure came from; null = no measure */
  readonly bases: ByCriterion<MeasureBasis | null>;
  /** members, those with savings, and the share of members (%) who paid their interest in full for three months (BC0437) */
  readonly members: number | null;
  readonly savers: number | null;
  readonly payers: number | null;
  /** as printed by the bank */
  readonly official: { readonly total: number | null; readonly class: ClassId | null };
  readonly source: Source;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Every group row of a score sheet or of a list of groups. */
export function scoredRows(table: Table): ScoredRow[] {
  const code = textReader(table, 'groupCode');
  const office = textReader(table, 'officeCode');
  const leader = textReader(table, 'leaderName');
  const commune = textReader(table, 'communeName', 'communeCode');
  const organisationCode = textReader(table, 'organisationCode');
  const organisationName = textReader(table, 'organisationName');
  const outstanding = amountReader(table, 'outstanding', 0);
  const overdue = amountReader(table, 'overdue', 0);
  const frozen = amountReader(table, 'frozen', 0);
  const savings = amountReader(table, 'savings', 0);
  const total = numberReader(table, 'pointsTotal');
  const classes = columnOf(table, 'groupClass')?.texts;
  const scoreInput = scoreInputReader(table);
  const saverRatio = numberReader(table, 'saverRatio');
  const members = numberReader(table, 'members');
  const savers = numberReader(table, 'savers');
  const nonPayers = numberReader(table, 'nonPayersQuarter');
  return table.rows.flatMap(({ role }, row) => {
    if (role !== 'data' || code(row) === '') return [];
    const input = scoreInput(row);
    const isShare = !Number.isFinite(saverRatio(row));
    return {
      code: code(row),
      office: office(row),
      leader: leader(row),
      commune: commune(row),
      organisation: organisationOf(organisationCode(row)) ?? organisationOf(organisationName(row)),
      outstanding: outstanding ? outstanding(row) : null,
      overdue: overdue ? overdue(row) : NaN,
      frozen: frozen ? frozen(row) : NaN,
      savings: savings ? savings(row) : NaN,
      ...input,
      bases: byCriterion((criterion) => basisOf(criterion, input.measures[criterion], isShare)),
      members: orNull(members(row)),
      savers: orNull(savers(row)),
      payers: orNull(((members(row) - nonPayers(row)) * 100) / members(row)),
      official: { total: orNull(total(row)), class: readClass(classes?.[row] ?? '') },
      source: { table, row },
    };
  });
}

/** Members with savings out of all members are told from a printed ratio of those who save every month. */
function basisOf(criterion: Criterion, measure: Measure, isShare: boolean): MeasureBasis | null {
  if (measure === null) return null;
  return criterion === 'savers' && isShare ? 'participation' : 'printed';
}

/**
 * One group that stands in two sheets: what the first leaves out is taken from the second, so that the points of the score sheet meet
 * the raw measures of a list.
 */
export const fillFrom = (row: ScoredRow, other: ScoredRow): ScoredRow => ({
  ...row,
  office: row.office || other.office,
  leader: row.leader || other.leader,
  commune: row.commune || other.commune,
  organisation: row.organisation ?? other.organisation,
  outstanding: row.outstanding ?? other.outstanding,
  overdue: orElse(row.overdue, other.overdue),
  frozen: orElse(row.frozen, other.frozen),
  savings: orElse(row.savings, other.savings),
  points: byCriterion((criterion) => row.points[criterion] ?? other.points[criterion]),
  deposits: row.deposits ?? other.deposits,
  measures: byCriterion((criterion) => row.measures[criterion] ?? other.measures[criterion]),
  bases: byCriterion((criterion) => row.bases[criterion] ?? other.bases[criterion]),
  members: row.members ?? other.members,
  savers: row.savers ?? other.savers,
  payers: row.payers ?? other.payers,
  official: { total: row.official.total ?? other.official.total, class: row.official.class ?? other.official.class },
});

const orElse = (value: number, other: number): number => (Number.isFinite(value) ? value : other);
