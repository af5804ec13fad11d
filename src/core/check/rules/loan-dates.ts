import { isClosed } from '../../record/loan-status';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { dataRows, dongOfList, loanAmount, loanCodeAt, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { swappedColumns } from '../swapped-columns';
import { headingOf, numberAt, placeAt, rawAt, textAt } from '../table-cell';

const DUE_DATES = ['dueContract', 'dueExtended', 'dueSession'] as const satisfies readonly FieldId[];

const dueColumns = (table: Table): Column[] =>
  DUE_DATES.map((field) => columnOf(table, field)).filter((column) => column !== undefined);

/** A due date before the loan was made. If all of several due dates are, the day of the loan is the one that is wrong. */
export const loanDueBeforeLoan = rule(
  {
    id: 'loan.dueBeforeLoan',
    severity: 'error',
    source: 'DOMAIN 5.2; SHEETS 1.4',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const loanDate = columnOf(table, 'loanDate');
      const dues = dueColumns(table);
      if (!loanDate || dues.length === 0 || swappedColumns(table).some(({ what }) => what === 'dates')) continue;
      for (const row of rowsBefore(table, dues, loanDate)) {
        const made = numberAt(loanDate, row);
        const early = dues.filter((column) => numberAt(column, row) < made);
        const [first] = early;
        if (!first) continue;
        const known = dues.filter((column) => Number.isFinite(numberAt(column, row)));
        const wrong = early.length > 1 && early.length === known.length ? loanDate : first;
        const others = [loanDate, ...early].filter((column) => column !== wrong);
        yield {
          place: placeAt(table, wrong, row),
          found: rawAt(wrong, row),
          values: {
            loan: loanCodeAt(table, row),
            heading: headingOf(table, first),
            loanDate: made,
            due: numberAt(first, row),
          },
          evidence: others.map((column) => placeAt(table, column, row)),
        };
      }
    }
  },
);

/** Rows with a due date before the day of the loan. */
function rowsBefore(table: Table, dues: readonly Column[], loanDate: Column): readonly number[] {
  const found = new Set<number>();
  const made = loanDate.numbers;
  const rows = dataRows(table);
  for (const { numbers } of dues)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      if ((numbers[row] as number) < (made[row] as number)) found.add(row);
    }
  return [...found].sort((a, b) => a - b);
}

/** Every due date has passed before the report date, and the debt still stands as in term. */
export const loanNotMoved = rule(
  {
    id: 'loan.notMoved',
    severity: 'warning',
    source: 'DOMAIN 5.5; SHEETS 5, "moved to overdue"',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'loan',
  },
  function* (office) {
    for (const table of loanLists(office)) {
      const reportDate = table.period?.date ?? office.asOf;
      const status = columnOf(table, 'loanStatus');
      const dues = dueColumns(table);
      const inTerm = inTermOf(table);
      if (!inTerm || dues.length === 0 || reportDate === null) continue;
      for (const row of rowsPast(table, dues, reportDate)) {
        const last = lastOf(dues, row);
        if (!(last < reportDate) || !(inTerm.amount(row) > 0) || isClosed(textAt(status, row))) continue;
        const places = [inTerm.column, ...dues].map((column) => placeAt(table, column, row));
        if (places.some((place) => office.isWrong(place))) continue;
        const { values, ...at } = loanAmount(table, inTerm.column, row);
        yield { ...at, values: { ...values, due: last, reportDate }, evidence: places.slice(1) };
      }
    }
  },
);

/** Rows with a due date, and none on or after the day. */
function rowsPast(table: Table, dues: readonly Column[], day: number): readonly number[] {
  let rows = dataRows(table);
  // column by column: of most loans the first due date is still to come
  for (const { numbers } of dues) rows = rows.filter((row) => !((numbers[row] as number) >= day));
  return rows.filter((row) => dues.some(({ numbers }) => (numbers[row] as number) < day));
}

/** The last of a loan's due dates; NaN if it has none. */
function lastOf(dues: readonly Column[], row: number): number {
  let last = NaN;
  for (const column of dues) {
    const due = numberAt(column, row);
    if (!(due <= last) && Number.isFinite(due)) last = due;
  }
  return last;
}

/** Debt in term: its own column, or what is neither overdue nor frozen where the list has only the total. */
function inTermOf(table: Table): { column: Column; amount: (row: number) => number } | null {
  const own = columnOf(table, 'inTerm');
  if (own) return { column: own, amount: (row) => numberAt(own, row) };
  const total = columnOf(table, 'outstanding');
  const overdue = columnOf(table, 'overdue');
  if (!total || !overdue) return null;
  const frozen = columnOf(table, 'frozen');
  const at = (column: Column | undefined, row: number): number =>
    column ? (numberAt(column, row) || 0) * dongOfList(column) : 0;
  return { column: total, amount: (row) => at(total, row) - at(overdue, row) - at(frozen, row) };
}
