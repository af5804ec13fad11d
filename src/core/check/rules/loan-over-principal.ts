import { columnOf } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { dataRows, dongOfList, loanAmount, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { headingOf, numberAt, placeAt } from '../table-cell';

/** Dư nợ > tổng giải ngân, or > mức vay where the list does not say what was disbursed. */
export const loanOverPrincipal = rule(
  {
    id: 'loan.overPrincipal',
    severity: 'error',
    source: 'SHEETS 3, A4',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const balance = columnOf(table, 'outstanding');
      const limits = [columnOf(table, 'disbursed'), columnOf(table, 'principal')].filter(
        (column) => column !== undefined,
      );
      if (!balance) continue;
      for (const row of dataRows(table)) {
        if (row % ROWS_A_PIECE === 0) yield null;
        const limit = firstNumber(limits, row);
        if (!limit) continue;
        const least = (numberAt(balance, row) - (balance.halves[row] ?? 0)) * dongOfList(balance);
        const most = (numberAt(limit, row) + (limit.halves[row] ?? 0)) * dongOfList(limit);
        if (!(least > most)) continue;
        const other = placeAt(table, limit, row);
        if (office.isWrong(placeAt(table, balance, row)) || office.isWrong(other)) continue;
        const { values, ...at } = loanAmount(table, balance, row);
        const withLimit = { ...values, limit: numberAt(limit, row), limitHeading: headingOf(table, limit) };
        yield { ...at, values: withLimit, evidence: [other] };
      }
    }
  },
);

function firstNumber(columns: readonly Column[], row: number): Column | null {
  for (const column of columns) if (Number.isFinite(numberAt(column, row))) return column;
  return null;
}
