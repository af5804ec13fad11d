import { amountReader, numberReader, textReader } from '../record/column-reader';
import type { Loans } from '../record/loans';
import type { FieldId } from '../sheet/field';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';

/** Readers of what the loan book says beyond the columns that all jobs need: one reader per list, asked by the loan's number. */

function bySource<T>(loans: Loans, none: T, readerOf: (table: Table) => ((row: number) => T) | null) {
  const readers = loans.tables.map(readerOf);
  return (loan: number): T => readers[loans.table[loan] ?? 0]?.(loans.row[loan] ?? 0) ?? none;
}

/** Dates and rates as they stand; NaN = blank, unreadable, or no such column. */
export const loanNumber = (loans: Loans, field: FieldId): ((loan: number) => number) =>
  bySource(loans, NaN, (table) => numberReader(table, field));

/** Amounts in đồng; NaN = blank, unreadable, or no such column. */
export const loanAmount = (loans: Loans, field: FieldId): ((loan: number) => number) =>
  bySource(loans, NaN, (table) => amountReader(table, field, NaN));

/** Words and codes; '' = blank, or no such column. */
export const loanText = (loans: Loans, ...fields: readonly FieldId[]): ((loan: number) => string) =>
  bySource(loans, '', (table) => textReader(table, ...fields));

export const hasColumn = (loans: Loans, field: FieldId): boolean =>
  loans.tables.some((table) => columnOf(table, field) !== undefined);
