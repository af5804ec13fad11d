import { columnOf } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { dataRows, loanAmount, loanLists } from '../loan-rows';
import { hasNegative, negativeColumns, NEVER_NEGATIVE } from '../negative-columns';
import { rule } from '../rule';
import { numberAt } from '../table-cell';

/**
 * A negative amount: one finding a row, at the part that makes the total negative. Columns with many are told by `column.negative`.
 */
export const loanNegative = rule(
  {
    id: 'loan.negative',
    severity: 'error',
    source: 'SHEETS 3, A2',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const columns = NEVER_NEGATIVE.map((field) => columnOf(table, field))
        .filter((column) => column !== undefined)
        .filter((column) => hasNegative(column) && !negativeColumns(table).has(column));
      if (columns.length === 0) continue;
      for (const row of dataRows(table)) {
        const column = firstNegative(columns, row);
        if (column) yield { ...loanAmount(table, column, row), evidence: [] };
      }
    }
  },
);

function firstNegative(columns: readonly Column[], row: number): Column | null {
  for (const column of columns) if (numberAt(column, row) < 0) return column;
  return null;
}
