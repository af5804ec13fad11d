import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column } from '../../sheet/table';
import { dataRows, loanAmount, loanLists } from '../loan-rows';
import { rule } from '../rule';
import { numberAt } from '../table-cell';

/** Amounts that cannot be below 0, in the order in which a negative one is looked for: parts before their total. */
const AMOUNTS = [
  'inTerm',
  'overdue',
  'frozen',
  'outstanding',
  'principal',
  'disbursed',
  'savings',
] as const satisfies readonly FieldId[];

/** A negative amount: one finding a row, at the part that makes the total negative. */
export const loanNegative = rule('loan.negative', 'error', 'SHEETS 3, A2', function* (office) {
  for (const table of loanLists(office)) {
    const columns = AMOUNTS.map((field) => columnOf(table, field))
      .filter((column) => column !== undefined)
      .filter(hasNegative);
    if (columns.length === 0) continue;
    for (const row of dataRows(table)) {
      const column = firstNegative(columns, row);
      if (column) yield { ...loanAmount(table, column, row), evidence: [] };
    }
  }
});

/** Asked of whole columns first: hardly any list has a negative amount at all. */
function hasNegative({ numbers }: Column): boolean {
  for (const number of numbers) if (number < 0) return true;
  return false;
}

function firstNegative(columns: readonly Column[], row: number): Column | null {
  for (const column of columns) if (numberAt(column, row) < 0) return column;
  return null;
}
