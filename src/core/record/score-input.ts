import { byCriterion, CRITERIA, DEPOSIT_PARTS } from '../rubric/criterion';
import type { ByCriterion, Criterion } from '../rubric/criterion';
import type { Measure } from '../rubric/points';
import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { numberReader } from './column-reader';
import { hasMeasure, measureReader } from './measures';

/** Columns of the points that the bank gives for each criterion. */
export const POINT_FIELDS: ByCriterion<FieldId> = {
  attendance: 'pointsAttendance',
  overdue: 'pointsOverdue',
  principal: 'pointsPrincipal',
  interest: 'pointsInterest',
  savers: 'pointsSavers',
  savings: 'pointsSavings',
};

/** What a row of a table gives for the scoring of its group; null = blank or unreadable. */
export interface RowScoreInput {
  readonly points: ByCriterion<number | null>;
  readonly deposits: number | null;
  readonly measures: ByCriterion<Measure>;
}

export function scoreInputReader(table: Table): (row: number) => RowScoreInput {
  const points = byCriterion((criterion) => numberReader(table, POINT_FIELDS[criterion]));
  const deposits = numberReader(table, 'pointsDeposits');
  const measures = measureReader(table);
  return (row) => ({
    points: byCriterion((criterion) => orNull(points[criterion](row))),
    deposits: orNull(deposits(row)),
    measures: measures(row),
  });
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Criteria of which a table has neither the points nor a measure. */
export const criteriaWithout = (table: Table): readonly Criterion[] =>
  CRITERIA.filter((criterion) => {
    const isDeposit = DEPOSIT_PARTS.some((part) => part === criterion);
    const points =
      columnOf(table, POINT_FIELDS[criterion]) ?? (isDeposit ? columnOf(table, 'pointsDeposits') : undefined);
    return !points && !hasMeasure(table, criterion);
  });
