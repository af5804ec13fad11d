import { addMonths } from '../../cell/serial';
import { amountReader } from '../../record/column-reader';
import { isClosed } from '../../record/loan-status';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import type { Place, Raised } from '../finding';
import { dataRows, loanCodeAt, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, placeAt, rawAt, textAt } from '../table-cell';

const MOST_EVIDENCE = 20;

interface Folded {
  readonly place: Place;
  readonly found: Raised['found'];
  readonly loan: string;
  readonly evidence: readonly Place[];
}

/** Many loans told at the first of them. */
function folded(table: Table, column: Column, rows: readonly number[]): Folded | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  return {
    place: placeAt(table, column, first),
    found: rawAt(column, first),
    loan: loanCodeAt(table, first),
    evidence: others.slice(0, MOST_EVIDENCE).map((row) => placeAt(table, column, row)),
  };
}

/** OPEN for more than a month, and nothing was ever disbursed: such a contract is to be closed. */
export const loanNeverDrawn = rule(
  {
    id: 'loan.neverDrawn',
    severity: 'info',
    source: 'SHEETS 3, A6',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'loan',
    parameters: { months: 1 },
  },
  function* (office, { months }) {
    for (const table of loanLists(office)) {
      const disbursed = columnOf(table, 'disbursed');
      const loanDate = columnOf(table, 'loanDate');
      const owed = amountReader(table, 'outstanding', 0);
      const status = columnOf(table, 'loanStatus');
      const day = table.period?.date ?? office.asOf;
      if (!disbursed || !loanDate || !owed || !status || day === null) continue;
      const made = addMonths(day, -months);
      const rows = dataRows(table).filter(
        (row) =>
          numberAt(disbursed, row) === 0 &&
          disbursed.readings[row] !== Reading.blank &&
          owed(row) === 0 &&
          numberAt(loanDate, row) < made &&
          textAt(status, row) !== '' &&
          !isClosed(textAt(status, row)),
      );
      const told = folded(table, disbursed, rows);
      if (!told) continue;
      const { loan, ...at } = told;
      yield { ...at, values: { loan, count: rows.length, loanDate: numberAt(loanDate, rows[0] ?? -1), months } };
    }
  },
);

/** Nothing owed, and interest still unpaid: the household is not settled yet. */
export const loanSettledInArrears = rule(
  {
    id: 'loan.settledInArrears',
    severity: 'info',
    source: 'SHEETS 3, A7',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'customer',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const owed = amountReader(table, 'outstanding', NaN);
      const arrears = (['arrears', 'arrearsInTerm', 'arrearsOverdue'] as const).filter((field) =>
        columnOf(table, field),
      );
      const counted = arrears.includes('arrears') ? arrears.slice(0, 1) : arrears;
      const readers = counted.map((field) => amountReader(table, field, 0));
      const column = counted[0] && columnOf(table, counted[0]);
      if (!owed || !column) continue;
      const unpaid = (row: number): number => {
        let sum = 0;
        for (const read of readers) sum += read?.(row) ?? 0;
        return sum;
      };
      const rows = dataRows(table).filter((row) => owed(row) === 0 && unpaid(row) > 0);
      const told = folded(table, column, rows);
      if (!told) continue;
      const { loan, ...at } = told;
      yield { ...at, values: { loan, count: rows.length, amount: rows.reduce((sum, row) => sum + unpaid(row), 0) } };
    }
  },
);
