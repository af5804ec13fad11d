import { byCriterion, CRITERIA } from '../../core/rubric/criterion';
import type { Criterion } from '../../core/rubric/criterion';
import { NOTHING_DUE } from '../../core/rubric/points';
import type { Measure } from '../../core/rubric/points';
import type { CellValue } from '../../core/sheet/grid';
import { Fault } from '../fault';
import { isEmptyRow } from '../range/cells';
import type { Cells } from '../range/cells';
import { numbersOf } from '../range/numbers';
import { isNothingDue } from './nothing-due';
import type { ScoreRow } from './score-rows';

/** Six columns without headings, in the order of the rubric: measures of one group per row. One column of six cells is one group. */
export function plainRows(cells: Cells): readonly ScoreRow[] | null {
  const upright = cells[0]?.length === 1 && cells.length === CRITERIA.length;
  const rows = upright ? [cells.map((row) => row[0] ?? '')] : cells;
  if (rows[0]?.length !== CRITERIA.length) return null;
  const columns = byCriterion((criterion) => measureColumn(rows, criterion));
  return rows.map((row, at) => {
    if (isEmptyRow(row)) return null;
    const fault = CRITERIA.map((criterion) => columns[criterion].faults.get(at)).find((found) => found !== undefined);
    return fault ?? { measures: byCriterion((criterion) => columns[criterion].measures[at] ?? null) };
  });
}

interface MeasureColumn {
  readonly measures: readonly Measure[];
  readonly faults: ReadonlyMap<number, Fault>;
}

function measureColumn(rows: Cells, criterion: Criterion): MeasureColumn {
  const column = rows.map((row): CellValue => row[CRITERIA.indexOf(criterion)] ?? '');
  const nothing = (cell: CellValue): boolean => criterion === 'principal' && isNothingDue(cell);
  const { values, faults } = numbersOf(
    column.map((cell) => (nothing(cell) ? '' : cell)),
    'measures',
  );
  return { measures: column.map((cell, at): Measure => (nothing(cell) ? NOTHING_DUE : known(values[at]))), faults };
}

const known = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
