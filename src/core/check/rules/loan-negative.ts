import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
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
    const columns = AMOUNTS.map((field) => columnOf(table, field)).filter((column) => column !== undefined);
    for (const row of dataRows(table)) {
      const column = columns.find((one) => numberAt(one, row) < 0);
      if (column) yield { ...loanAmount(table, column, row), evidence: [] };
    }
  }
});
