import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { printedCell } from './cell-source';
import type { CellSource } from './cell-source';
import { mostHold } from './most-hold';

/** What each average is of, and for each of what. */
const AVERAGES = [['savingsAverage', 'savings', 'members']] as const satisfies readonly (readonly FieldId[])[];

/** Mức tiền gửi bình quân/tổ viên = số dư tiền gửi / số tổ viên, where most rows say so. */
export function* averageEquations(table: Table, cells: CellSource): Generator<Equation> {
  for (const [average, amount, count] of AVERAGES) {
    if (!columnOf(table, average)) continue;
    const equations: Equation[] = [];
    for (let row = 0; row < table.rows.length; row++) {
      const [each, all, many] = [average, amount, count].map((field) => printedCell(cells, table, field, row));
      if (each && all && many)
        equations.push({ rule: 'average.figure', relation: { kind: 'average' }, cells: [each, all, many] });
    }
    yield* mostHold(equations);
  }
}
