import { isClosed } from '../../record/loan-status';
import { columnOf } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { dataRows, loanAmount, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, placeAt, textAt } from '../table-cell';

/** CLOSE (đã tất toán) with a balance. */
export const loanClosedWithDebt = rule(
  {
    id: 'loan.closedWithDebt',
    severity: 'error',
    source: 'SHEETS 1.4; SHEETS 3, A6, A7',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const status = columnOf(table, 'loanStatus');
      const balance = columnOf(table, 'outstanding') ?? columnOf(table, 'inTerm');
      if (!status || !balance) continue;
      for (const row of dataRows(table)) {
        if (row % ROWS_A_PIECE === 0) yield null;
        if (!(numberAt(balance, row) > 0) || !isClosed(textAt(status, row))) continue;
        if (office.isWrong(placeAt(table, balance, row))) continue;
        yield { ...loanAmount(table, balance, row), evidence: [placeAt(table, status, row)] };
      }
    }
  },
);
