import { findingOfColumn } from '../cell-findings';
import { dataRows, loanLists } from '../loan-rows';
import { negativeColumns } from '../negative-columns';
import { rule } from '../rule';

const BALANCES: readonly string[] = ['inTerm', 'overdue', 'frozen', 'outstanding'];

/** A twentieth of a column's amounts are negative: the column is wrong, not its rows. A total that is negative with its parts is not told again. */
export const columnNegative = rule(
  {
    id: 'column.negative',
    severity: 'error',
    source: 'SHEETS 3, A2',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'export',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      let toldBalance = false;
      for (const [column, rows] of negativeColumns(table)) {
        if (toldBalance && column.field === 'outstanding') continue;
        toldBalance ||= BALANCES.includes(column.field);
        for (const { place, found, values, evidence } of findingOfColumn(table, column, rows))
          yield { place, found, values: { ...values, rows: dataRows(table).length }, evidence };
      }
    }
  },
);
