import type { Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { printedCell } from './cell-source';
import type { CellSource } from './cell-source';
import { mostHold } from './most-hold';

/** Tỷ lệ nợ quá hạn = overdue / outstanding × 100, on every row, totals too. */
export function* ratioEquations(table: Table, cells: CellSource): Generator<Equation> {
  for (let row = 0; row < table.rows.length; row++) {
    const ratio = printedCell(cells, table, 'overdueRatio', row);
    const overdue = printedCell(cells, table, 'overdue', row);
    const outstanding = printedCell(cells, table, 'outstanding', row);
    if (ratio && overdue && outstanding)
      yield { rule: 'ratio.overdue', relation: { kind: 'ratio' }, cells: [ratio, overdue, outstanding] };
  }
}

/** Tỷ lệ nợ khoanh = frozen / outstanding × 100, where most rows say so: some sheets mean (quá hạn + khoanh) by it. */
export function* frozenRatioEquations(table: Table, cells: CellSource): Generator<Equation> {
  const equations: Equation[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const ratio = printedCell(cells, table, 'frozenRatio', row);
    const frozen = printedCell(cells, table, 'frozen', row);
    const outstanding = printedCell(cells, table, 'outstanding', row);
    if (ratio && frozen && outstanding)
      equations.push({ rule: 'ratio.frozen', relation: { kind: 'ratio' }, cells: [ratio, frozen, outstanding] });
  }
  yield* mostHold(equations);
}

/** Growth of overdue debt = change / (now − change) × 100, on every row. */
export function* growthEquations(table: Table, cells: CellSource): Generator<Equation> {
  for (let row = 0; row < table.rows.length; row++) {
    const growth = printedCell(cells, table, 'overdueGrowth', row);
    const change = printedCell(cells, table, 'overdueChange', row);
    const now = printedCell(cells, table, 'overdue', row);
    if (growth && change && now)
      yield { rule: 'growth.overdue', relation: { kind: 'growth' }, cells: [growth, change, now] };
  }
}
