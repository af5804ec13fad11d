import { ownTable } from './own-table';

/** A table of the office by loan programme: debt, plan, change. */
export const PROGRAMME_TABLE = ownTable(
  'programmeTable',
  ['programmeName', 'programmeCode'],
  ['communeName', 'communeCode', 'hamletName', 'hamletCode'],
  ['outstanding', 'outstandingChange', 'overdue', 'households'],
);
