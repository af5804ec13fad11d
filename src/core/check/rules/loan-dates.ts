import { isClosed } from '../../record/loan-status';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { dataRows, dongOfList, loanAmount, loanCodeAt, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { headingOf, numberAt, placeAt, rawAt, textAt } from '../table-cell';

const DUE_DATES = ['dueContract', 'dueExtended', 'dueSession'] as const satisfies readonly FieldId[];

const dueColumns = (table: Table): Column[] =>
  DUE_DATES.map((field) => columnOf(table, field)).filter((column) => column !== undefined);

/** A due date before the loan was made. If all of several due dates are, the day of the loan is the one that is wrong. */
export const loanDueBeforeLoan = rule('loan.dueBeforeLoan', 'error', 'DOMAIN 5.2; SHEETS 1.4', function* (office) {
  for (const table of loanLists(office)) {
    const loanDate = columnOf(table, 'loanDate');
    const dues = dueColumns(table);
    if (!loanDate || dues.length === 0) continue;
    for (const row of dataRows(table)) {
      const made = numberAt(loanDate, row);
      if (!isBeforeAny(dues, row, made)) continue;
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
});

function isBeforeAny(dues: readonly Column[], row: number, made: number): boolean {
  for (const column of dues) if (numberAt(column, row) < made) return true;
  return false;
}

/** Every due date has passed before the report date, and the debt still stands as in term. */
export const loanNotMoved = rule(
  'loan.notMoved',
  'warning',
  'DOMAIN 5.5; SHEETS 5, "moved to overdue"',
  function* (office) {
    for (const table of loanLists(office)) {
      const reportDate = table.period?.date ?? office.asOf;
      const status = columnOf(table, 'loanStatus');
      const dues = dueColumns(table);
      const inTerm = inTermOf(table);
      if (!inTerm || dues.length === 0 || reportDate === null) continue;
      for (const row of dataRows(table)) {
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
