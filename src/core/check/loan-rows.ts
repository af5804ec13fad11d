import { columnOf } from '../sheet/table';
import type { Column, Table } from '../sheet/table';
import type { CellValue } from '../sheet/grid';
import type { Place } from './finding';
import type { LoanAmount } from './finding-values';
import type { Office } from './rule';
import { headingOf, numberAt, placeAt, rawAt, rowLabel, textAt } from './table-cell';

/** Lists of loans of any day: what a row says of itself can be checked in each of them. */
export const loanLists = (office: Office): readonly Table[] => office.tables.filter(({ kind }) => kind === 'loanList');

export { dataRows } from '../sheet/data-rows';

/** Số khế ước of a row, or what the list has in its stead. */
export const loanCodeAt = (table: Table, row: number): string =>
  textAt(columnOf(table, 'loanCode'), row) || rowLabel(table, row);

/** đồng per unit of a list's money; the bank's lists are in đồng where they say nothing. */
export const dongOfList = (column: Column): number => column.unit?.dong ?? 1;

/** What a finding on one amount of a loan tells. */
export const loanAmount = (
  table: Table,
  column: Column,
  row: number,
): { place: Place; found: CellValue; values: LoanAmount } => ({
  place: placeAt(table, column, row),
  found: rawAt(column, row),
  values: { loan: loanCodeAt(table, row), heading: headingOf(table, column), amount: numberAt(column, row) },
});
