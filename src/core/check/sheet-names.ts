import type { Table } from '../sheet/table';

/** The sheets that a list stands on, for people. @example sheetNames(tables) // 'BCQUERY, BCQUERY (2)' */
export const sheetNames = (tables: readonly Table[]): string =>
  [...new Set(tables.map(({ sheet }) => sheet))].join(', ');
