import { byCriterion } from '../rubric/criterion';
import type { ByCriterion, Criterion } from '../rubric/criterion';
import type { Measure } from '../rubric/points';
import { overdueRatio, saverRatio } from '../indicator/ratio';
import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { amountReader, numberReader } from './column-reader';

/**
 * The rubric measures savings in nghìn đồng per member and month; a column that does not state its unit is taken to hold just that,
 * whatever the sheet's debts are in.
 */
const THOUSAND = 1_000;

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

function savingsReader(table: Table, field: FieldId): (row: number) => number | null {
  const column = columnOf(table, field);
  const unit = column?.unit;
  const stated = unit?.from === 'heading' || unit?.from === 'line' || unit?.stated !== undefined;
  const scale = (stated ? (unit?.dong ?? THOUSAND) : THOUSAND) / THOUSAND;
  return (row) => known((column?.numbers[row] ?? NaN) * scale);
}

function overdueReader(table: Table): (row: number) => number | null {
  const ratio = numberReader(table, 'overdueRatio');
  const overdue = amountReader(table, 'overdue', 0);
  const outstanding = amountReader(table, 'outstanding', NaN);
  return (row) => {
    const printed = known(ratio(row));
    if (printed !== null || !overdue || !outstanding || !(outstanding(row) > 0)) return printed;
    return overdueRatio(overdue(row), outstanding(row));
  };
}

/**
 * Raw measures of the rubric as a table holds them. BC0437 gives three: the overdue ratio (or overdue and outstanding debt), members
 * who saved out of all members, and the average saved per member and month.
 */
export function measureReader(table: Table): (row: number) => ByCriterion<Measure> {
  const attendance = numberReader(table, 'attendance');
  const overdue = overdueReader(table);
  const principal = numberReader(table, 'principalRatio');
  const interest = numberReader(table, 'interestRatio');
  const ratio = numberReader(table, 'saverRatio');
  const savers = numberReader(table, 'savers');
  const members = numberReader(table, 'members');
  const increase = savingsReader(table, 'savingsIncrease');
  const perMember = savingsReader(table, 'savingsPerMember');
  const readers: ByCriterion<(row: number) => Measure> = {
    attendance: (row) => known(attendance(row)),
    overdue,
    principal: (row) => known(principal(row)),
    interest: (row) => known(interest(row)),
    savers: (row) => known(ratio(row)) ?? (members(row) > 0 ? saverRatio(savers(row), members(row)) : null),
    savings: (row) => increase(row) ?? perMember(row),
  };
  return (row) => byCriterion((criterion) => readers[criterion](row));
}

/** Columns that give a measure of each criterion: any one of the lists is enough. */
const MEASURE_FIELDS: ByCriterion<readonly (readonly FieldId[])[]> = {
  attendance: [['attendance']],
  overdue: [['overdueRatio'], ['overdue', 'outstanding']],
  principal: [['principalRatio']],
  interest: [['interestRatio']],
  savers: [['saverRatio'], ['savers', 'members']],
  savings: [['savingsIncrease'], ['savingsPerMember']],
};

/** Whether a table has the columns that a criterion's measure is read from. */
export const hasMeasure = (table: Table, criterion: Criterion): boolean =>
  MEASURE_FIELDS[criterion].some((fields) => fields.every((field) => columnOf(table, field) !== undefined));
