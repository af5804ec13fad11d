import type { FieldId } from '../sheet/field';
import { columnOf, Reading } from '../sheet/table';
import type { Table } from '../sheet/table';
import { amountReader, numberReader, textReader } from './column-reader';
import { organisationOf } from './organisation';
import type { Organisation } from './organisation';
import type { Source } from './place';

const AMOUNTS = [
  'outstanding',
  'overdue',
  'frozen',
  'savings',
  'outstandingChange',
  'overdueChange',
] as const satisfies readonly FieldId[];
const COUNTS = [
  'groups',
  'households',
  'members',
  'classGood',
  'classFair',
  'classAverage',
  'classPoor',
  'groupsChange',
  'householdsChange',
] as const satisfies readonly FieldId[];

export type PrintedField = (typeof AMOUNTS)[number] | (typeof COUNTS)[number];

/** A row of a printed table by organisation: amounts in đồng, counts as they stand. A blank cell, an unreadable one or a missing column is left out. */
export interface OrganisationRow {
  readonly figures: Readonly<Partial<Record<PrintedField, number>>>;
  readonly source: Source;
}

export interface OrganisationRows {
  readonly rows: Readonly<Partial<Record<Organisation, OrganisationRow>>>;
  /** row "Cộng", if there is one */
  readonly total: OrganisationRow | null;
}

/** Reads a printed table by organisation, such as the baseline of 31/12. Of two rows of one organisation the first counts. */
export function organisationRows(table: Table): OrganisationRows {
  const code = textReader(table, 'organisationCode');
  const name = textReader(table, 'organisationName');
  const read = figuresReader(table);
  const rows: Partial<Record<Organisation, OrganisationRow>> = {};
  let total: OrganisationRow | null = null;
  table.rows.forEach(({ role }, row) => {
    const printed = { figures: read(row), source: { table, row } };
    if (role === 'total') total ??= printed;
    if (role !== 'data') return;
    const organisation = organisationOf(code(row)) ?? organisationOf(name(row));
    if (organisation) rows[organisation] ??= printed;
  });
  return { rows, total };
}

function figuresReader(table: Table): (row: number) => OrganisationRow['figures'] {
  const readers = [
    ...AMOUNTS.map((field) => [field, amountReader(table, field, NaN)] as const),
    ...COUNTS.map((field) => [field, columnOf(table, field) ? numberReader(table, field) : null] as const),
  ];
  return (row) => {
    const figures: Partial<Record<PrintedField, number>> = {};
    for (const [field, readNumber] of readers) {
      const value = readNumber?.(row) ?? NaN;
      if (Number.isFinite(value) && columnOf(table, field)?.readings[row] !== Reading.blank) figures[field] = value;
    }
    return figures;
  };
}
