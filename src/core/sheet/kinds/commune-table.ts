import { ownTable } from './own-table';

/** A table of the office by commune or hamlet: one row per place and a total. */
export const COMMUNE_TABLE = ownTable(
  'communeTable',
  ['communeName', 'communeCode', 'hamletName', 'hamletCode', 'pointName'],
  ['programmeName', 'programmeCode', 'officeName'],
  ['groups', 'households', 'outstanding', 'overdue', 'overdueRatio'],
  ['communeName'],
);
