import { FIELDS } from '../../sheet/field';
import type { Column, Table } from '../../sheet/table';
import type { Cell, Equation } from '../equation';
import { addsUp } from './cell-source';
import type { CellSource } from './cell-source';
import { countHolding, mostHold } from './most-hold';

/** Tỷ trọng = the row's part of what its total row holds; all shares together are the total row's, which prints 100. */
export function* shareEquations(table: Table, cells: CellSource): Generator<Equation> {
  for (const column of table.columns.filter(({ field }) => field === 'share')) {
    for (const [total, { role, parts }] of table.rows.entries()) {
      if (role !== 'total' || parts.length < 2) continue;
      yield* partEquations(table, column, total, cells);
      const whole = filled(cells, table, column, total);
      const shares = parts.map((row) => cells.ofColumn(table, column, row)).filter((cell) => cell !== null);
      if (whole && shares.length === parts.length && shares.some(({ blank }) => !blank))
        yield {
          rule: 'share.total',
          relation: { kind: 'linear', coefficients: [whole, ...shares].map(() => 1) },
          cells: [whole, ...shares],
        };
    }
  }
}

/** The sheet does not say of which column the share is: it is of the one that explains most of its rows. */
function partEquations(table: Table, column: Column, total: number, cells: CellSource): readonly Equation[] {
  const parts = table.rows[total]?.parts ?? [];
  let best: readonly Equation[] = [];
  for (const base of [...table.columns].filter(isBase).sort(nearestTo(column))) {
    const whole = filled(cells, table, base, total);
    if (!whole) continue;
    const equations = parts.flatMap((row): Equation[] => {
      const [share, part] = [filled(cells, table, column, row), filled(cells, table, base, row)];
      return share && part ? [{ rule: 'share.part', relation: { kind: 'ratio' }, cells: [share, part, whole] }] : [];
    });
    if (countHolding(equations) > countHolding(best)) best = equations;
  }
  return mostHold(best, 1);
}

const filled = (cells: CellSource, table: Table, column: Column, row: number): Cell | null => {
  const cell = cells.ofColumn(table, column, row);
  return cell && !cell.blank ? cell : null;
};

const isBase = (column: Column): boolean => addsUp(column) && FIELDS[column.field].quantity !== 'percent';

/** Columns on the left first, from the nearest; then those on the right. */
const nearestTo =
  ({ col }: Column) =>
  (a: Column, b: Column): number =>
    distance(col, a.col) - distance(col, b.col);

const RIGHT = 10_000;
const distance = (from: number, to: number): number => (to < from ? from - to : RIGHT + to - from);
