import { criteriaWithout, POINT_FIELDS, scoreInputReader } from '../../core/record/score-input';
import { CRITERIA } from '../../core/rubric/criterion';
import type { Criterion } from '../../core/rubric/criterion';
import { NOTHING_DUE } from '../../core/rubric/points';
import type { FieldId } from '../../core/sheet/field';
import { columnOf, Reading } from '../../core/sheet/table';
import type { Column, Table } from '../../core/sheet/table';
import { Fault } from '../fault';
import { isError } from '../range/cells';
import type { Cells } from '../range/cells';
import { headedTable } from '../range/headed-table';
import { isNothingDue } from './nothing-due';
import type { ScoreRow } from './score-rows';

/** A range with headings: rows below them, and the criteria of which it has no column at all. */
export interface HeadedRows {
  readonly rows: readonly ScoreRow[];
  readonly without: readonly Criterion[];
}

/** Columns that a score is made from; a cell in one of them that cannot be read puts its row at fault. */
const SCORED: readonly FieldId[] = [
  ...Object.values(POINT_FIELDS),
  'pointsDeposits',
  ...(['attendance', 'overdueRatio', 'principalRatio', 'interestRatio', 'saverRatio', 'savingsIncrease'] as const),
];

/** Null if the range has no headings that mean anything to the rubric. A group listed as "- Tổ 1" is a group, not a sub-level. */
export function headedRows(cells: Cells): HeadedRows | null {
  const table = headedTable(cells);
  const without = table ? criteriaWithout(table) : CRITERIA;
  if (!table || without.length === CRITERIA.length) return null;
  const rows: ScoreRow[] = Array<ScoreRow>(Math.max(0, cells.length - table.head.to - 1)).fill(null);
  const read = rowReader(table);
  table.rows.forEach(({ row, role }, at) => {
    if (role !== 'total') rows[row - table.head.to - 1] = read(at);
  });
  return { rows, without };
}

function rowReader(table: Table): (at: number) => ScoreRow {
  const input = scoreInputReader(table);
  const columns = SCORED.map((field) => columnOf(table, field)).filter(
    (column): column is Column => column !== undefined,
  );
  const principal = columnOf(table, 'principalRatio');
  const isNothing = (column: Column, at: number): boolean => column === principal && isNothingDue(column.raw[at] ?? '');
  return (at) => {
    for (const column of columns) {
      const reading = column.readings[at];
      if (reading !== Reading.unreadable && reading !== Reading.ambiguous) continue;
      if (!isNothing(column, at)) return faultOf(table, column, at);
    }
    const row = input(at);
    return principal && isNothing(principal, at)
      ? { ...row, measures: { ...row.measures, principal: NOTHING_DUE } }
      : row;
  };
}

function faultOf(table: Table, column: Column, at: number): Fault {
  const text = String(column.raw[at] ?? '');
  const row = (table.rows[at]?.row ?? 0) + 1;
  if (isError(text)) return new Fault('cellError', { argument: 'measures', row, text });
  if (column.readings[at] === Reading.ambiguous) return new Fault('ambiguous', { argument: 'measures', row, text });
  return new Fault('number', { argument: 'measures', row, text });
}
