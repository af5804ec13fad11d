import { ownTable } from './own-table';

/** A table by transaction office (PGD): one row per office and a total. */
export const OFFICE_TABLE = ownTable(
  'officeTable',
  ['officeName', 'officeCode'],
  ['communeName', 'communeCode', 'hamletName', 'hamletCode', 'programmeName', 'programmeCode'],
  ['groups', 'households', 'outstanding', 'overdue', 'overdueRatio'],
);
