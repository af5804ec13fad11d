import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { printedCell } from './cell-source';
import type { CellSource } from './cell-source';
import { mostHold } from './most-hold';

/**
 * Tăng, giảm = cho vay − thu nợ − xóa nợ, where a table prints the flows of the span that its change is counted over. LEN_31 does not:
 * its flows are known to differ from the balances (SHEETS R7).
 */
export function* flowEquations(table: Table, cells: CellSource): Generator<Equation> {
  if (!columnOf(table, 'outstandingChange') || !columnOf(table, 'lent') || !columnOf(table, 'collected')) return;
  const lost: readonly FieldId[] = columnOf(table, 'writtenOff') ? ['writtenOff'] : [];
  const equations: Equation[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const change = printedCell(cells, table, 'outstandingChange', row);
    const lent = cells.at(table, 'lent', row);
    const out = (['collected', ...lost] as const).map((field) => cells.at(table, field, row));
    if (!change || !lent || !out.every((cell) => cell !== null)) continue;
    equations.push({
      rule: 'change.flow',
      relation: { kind: 'linear', coefficients: [1, 1, ...out.map(() => -1)] },
      cells: [change, lent, ...out],
    });
  }
  yield* mostHold(equations);
}
