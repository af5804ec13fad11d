import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingOfColumn, findingsOfCells } from '../cell-findings';
import { LIST_KINDS, owing } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { phonesIn } from '../phone';
import { rule } from '../rule';
import { rawAt, textAt } from '../table-cell';

const PHONES: readonly FieldId[] = ['leaderPhone', 'customerPhone'];

const phoneColumns = (tables: readonly Table[]): { table: Table; column: Column }[] =>
  tables.flatMap((table) =>
    table.columns.filter(({ field }) => PHONES.includes(field)).map((column) => ({ table, column })),
  );

/** Reading gives back the 0 that a number lost; a text has lost none, so it counts as typed. */
const typedAt = (column: Column, row: number): string => {
  const raw = rawAt(column, row);
  return typeof raw === 'string' && column.readings[row] === Reading.padded ? raw.trim() : textAt(column, row);
};

/** A phone number that is not ten digits beginning with 0. */
export const phoneInvalid = rule(
  {
    id: 'phone.invalid',
    severity: 'warning',
    source: 'SHEETS 3, P1',
    scope: 'table',
    kinds: LIST_KINDS,
    mend: 'customer',
  },
  function* ({ tables }) {
    for (const { table, column } of phoneColumns(tables)) {
      const valid = new Map<string, boolean>();
      const wrong = dataRows(table).filter((row) => {
        const text = typedAt(column, row);
        if (text === '' || text === '0') return false;
        const known = valid.get(text) ?? phonesIn(text) !== null;
        valid.set(text, known);
        return !known;
      });
      for (const { place, found, values, evidence } of findingsOfCells(table, column, wrong))
        yield { place, found, values, evidence };
    }
  },
);

/** How many of those who owe have no phone number; nothing is said of a column that is hardly used. */
const LEAST_FILLED = 0.5;

export const phoneBlank = rule(
  { id: 'phone.blank', severity: 'info', source: 'SHEETS 3, P1', scope: 'table', kinds: LIST_KINDS, mend: 'customer' },
  function* ({ tables }) {
    for (const { table, column } of phoneColumns(tables)) {
      const owes = owing(table);
      const rows = dataRows(table).filter((row) => owes(row));
      const blank = rows.filter((row) => column.readings[row] === Reading.blank || textAt(column, row) === '0');
      if (rows.length - blank.length < rows.length * LEAST_FILLED) continue;
      for (const { place, found, values, evidence } of findingOfColumn(table, column, blank))
        yield { place, found, evidence, values: { ...values, all: rows.length } };
    }
  },
);

/** One phone number of several customers, or of several group leaders: told at its first row. */
export const phoneShared = rule(
  {
    id: 'phone.shared',
    severity: 'info',
    source: 'SHEETS 3, P1',
    scope: 'table',
    kinds: LIST_KINDS,
    mend: 'customer',
    parameters: { people: 3 },
  },
  function* ({ tables }, { people }) {
    for (const { table, column } of phoneColumns(tables)) {
      const owner = columnOf(table, column.field === 'leaderPhone' ? 'leaderName' : 'customerCode');
      if (!owner) continue;
      const owners = new Map<string, { row: number; of: Set<string> }>();
      for (const row of dataRows(table)) {
        const [phone, person] = [textAt(column, row), textAt(owner, row)];
        if (phone === '' || person === '' || Number(phone) === 0) continue;
        const known = owners.get(phone);
        if (known) known.of.add(person);
        else owners.set(phone, { row, of: new Set([person]) });
      }
      const shared = new Map(
        [...owners.values()].filter(({ of }) => of.size >= people).map(({ row, of }) => [row, of.size]),
      );
      for (const { row, values, ...at } of findingsOfCells(table, column, [...shared.keys()]))
        yield { ...at, values: { ...values, phone: textAt(column, row), people: shared.get(row) ?? people } };
    }
  },
);
