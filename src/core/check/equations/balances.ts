import type { Table } from '../../sheet/table';
import type { Equation } from '../equation';
import { printedCell } from './cell-source';
import type { CellSource } from './cell-source';

/** Tổng dư nợ = trong hạn + quá hạn + khoanh, on every row. A blank part is 0. */
export function* balanceEquations(table: Table, cells: CellSource): Generator<Equation> {
  for (let row = 0; row < table.rows.length; row++) {
    const total = printedCell(cells, table, 'outstanding', row);
    const inTerm = cells.at(table, 'inTerm', row);
    const overdue = cells.at(table, 'overdue', row);
    const frozen = cells.at(table, 'frozen', row);
    if (total && inTerm && overdue && frozen && !(inTerm.blank && overdue.blank && frozen.blank))
      yield {
        rule: 'balance.sum',
        relation: { kind: 'linear', coefficients: [1, 1, 1, 1] },
        cells: [total, inTerm, overdue, frozen],
      };
  }
}
