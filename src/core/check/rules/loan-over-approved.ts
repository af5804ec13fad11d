import { columnOf } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { dataRows, dongOfList, loanAmount, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { headingOf, numberAt, placeAt } from '../table-cell';

/** A list in which more rows break it has another meaning of the two columns. */
const MOST_BROKEN = 0.2;

/** Tổng giải ngân > mức vay. Where the debt is above the amount approved too, that amount is the one to look at. */
export const loanOverApproved = rule(
  {
    id: 'loan.overApproved',
    severity: 'error',
    source: 'SHEETS 3, A4',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const approved = columnOf(table, 'principal');
      const disbursed = columnOf(table, 'disbursed');
      const balance = columnOf(table, 'outstanding');
      if (!approved || !disbursed) continue;
      const rows = dataRows(table);
      const over: number[] = [];
      for (const row of rows) {
        if (row % ROWS_A_PIECE === 0) yield null;
        if (least(disbursed, row) > most(approved, row)) over.push(row);
      }
      if (over.length > Math.max(1, rows.length * MOST_BROKEN)) continue;
      for (const row of over) {
        const owesMore = balance !== undefined && least(balance, row) > most(approved, row);
        const [told, other] = owesMore ? [approved, disbursed] : [disbursed, approved];
        const places = [told, other, ...(balance ? [balance] : [])].map((column) => placeAt(table, column, row));
        if (places.some((place) => office.isWrong(place))) continue;
        const { values, ...at } = loanAmount(table, told, row);
        const beside = { other: numberAt(other, row), otherHeading: headingOf(table, other) };
        yield {
          ...at,
          values: { ...values, ...beside, of: owesMore ? 'approved' : 'disbursed' },
          evidence: places.slice(1, 2),
        };
      }
    }
  },
);

/** What the amount must at least, or can at most, have been, in đồng; NaN = not known. */
const least = (column: Column, row: number): number =>
  (numberAt(column, row) - (column.halves[row] ?? 0)) * dongOfList(column);
const most = (column: Column, row: number): number =>
  (numberAt(column, row) + (column.halves[row] ?? 0)) * dongOfList(column);
