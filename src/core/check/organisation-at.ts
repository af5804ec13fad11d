import { organisationOf } from '../record/organisation';
import type { Organisation } from '../record/organisation';
import { columnOf } from '../sheet/table';
import type { Table } from '../sheet/table';
import { textAt } from './table-cell';

/** Whose row it is: by its code (ĐVUT) if it has one, else by its name; null = neither says. */
export const organisationAt = (table: Table, row: number): Organisation | null =>
  organisationOf(textAt(columnOf(table, 'organisationCode'), row)) ??
  organisationOf(textAt(columnOf(table, 'organisationName'), row));
