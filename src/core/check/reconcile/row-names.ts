import { textReader } from '../../record/column-reader';
import type { Table } from '../../sheet/table';
import { rowLabel, textAt } from '../table-cell';
import { columnOf } from '../../sheet/table';

/** A row of a table by commune and organisation, in words: an organisation alone would be any commune's. */
export function communeAndOrganisation(table: Table, row: number): string {
  const commune = textReader(table, 'communeName', 'communeCode')(row);
  const organisation = textAt(columnOf(table, 'organisationName'), row);
  const spoken =
    organisation !== '' && organisation !== '0' ? organisation : textAt(columnOf(table, 'organisationCode'), row);
  return [commune, spoken].filter((part) => part !== '').join(' – ') || rowLabel(table, row);
}

/** A row of a summary by commune, programme or office, in words. */
export const nameOfRow = (table: Table, row: number): string =>
  textReader(table, 'leaderName', 'programmeName', 'communeName', 'officeName', 'communeCode', 'programmeCode')(row) ||
  rowLabel(table, row);
