import { FIELDS } from '../../sheet/field';
import type { Quantity } from '../../sheet/field';
import { Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingOfColumn, findingsOfCells, rowsWhere } from '../cell-findings';
import type { CellFinding } from '../cell-findings';
import { isErrorValue } from '../error-value';
import type { Raised } from '../finding';
import { dataRows } from '../loan-rows';
import { rangeOf } from '../number-range';
import { rowsRead } from '../rows-read';
import { rule } from '../rule';
import type { Office } from '../rule';
import { numberAt, rawAt } from '../table-cell';

const NUMBERS: readonly Quantity[] = ['money', 'count', 'percent', 'points'];
const DATES: readonly Quantity[] = ['date'];

/** Every column of these quantities in every table of a known kind. */
function* columnsOf({ tables }: Office, quantities: readonly Quantity[]): Generator<{ table: Table; column: Column }> {
  for (const table of tables)
    if (table.kind !== 'freeTable')
      for (const column of table.columns)
        if (quantities.includes(FIELDS[column.field].quantity)) yield { table, column };
}

const raised = ({ place, found, values, evidence }: CellFinding): Raised<'number.unreadable'> => ({
  place,
  found,
  values,
  evidence,
});

/** A formula that failed is told as such. */
const unreadable = (column: Column): number[] =>
  rowsRead(column, Reading.unreadable).filter((row) => !isErrorValue(rawAt(column, row)));

/** Words in a column of numbers. */
export const numberUnreadable = rule(
  {
    id: 'number.unreadable',
    severity: 'error',
    source: 'DOMAIN 7.6, 3 and 4',
    scope: 'table',
    kinds: 'known',
    mend: 'figure',
  },
  function* (office) {
    for (const { table, column } of columnsOf(office, NUMBERS))
      yield* findingsOfCells(table, column, unreadable(column)).map(raised);
  },
);

/** Two readings are possible and nothing decides: the cell takes no part in any check until somebody says which. */
export const numberAmbiguous = rule(
  {
    id: 'number.ambiguous',
    severity: 'warning',
    source: 'DOMAIN 7.6, 3',
    scope: 'table',
    kinds: 'known',
    mend: 'confirm',
  },
  function* (office) {
    for (const { table, column } of columnsOf(office, [...NUMBERS, ...DATES]))
      yield* findingsOfCells(table, column, rowsRead(column, Reading.ambiguous)).map(raised);
  },
);

/** Two readings were possible and the other cells decided: told once a column, with what its first such cell was read as. */
export const numberDecided = rule(
  {
    id: 'number.decided',
    severity: 'info',
    source: 'DOMAIN 0.8; DOMAIN 7.6, 3',
    scope: 'table',
    kinds: 'known',
    mend: 'confirm',
  },
  function* (office) {
    for (const { table, column } of columnsOf(office, [...NUMBERS, ...DATES]))
      for (const finding of findingOfColumn(table, column, rowsRead(column, Reading.decided))) {
        const { values, ...at } = raised(finding);
        const isDate = FIELDS[column.field].quantity === 'date';
        yield { ...at, values: { ...values, read: numberAt(column, finding.row), isDate } };
      }
  },
);

/** A number kept as text among true numbers: Excel leaves it out of its sums. */
export const numberText = rule(
  {
    id: 'number.text',
    severity: 'warning',
    source: 'DOMAIN 7.6, 4; SHEETS 6',
    scope: 'table',
    kinds: 'known',
    mend: 'textToNumber',
  },
  function* (office) {
    for (const { table, column } of columnsOf(office, NUMBERS))
      yield* findingsOfCells(table, column, textsAmongTrue(table, column)).map(raised);
  },
);

/** A date kept as text among true dates: Excel neither sorts it nor counts its days. */
export const dateText = rule(
  { id: 'date.text', severity: 'warning', source: 'DOMAIN 7.6, 5', scope: 'table', kinds: 'known', mend: 'textToDate' },
  function* (office) {
    for (const { table, column } of columnsOf(office, DATES))
      yield* findingsOfCells(table, column, textsAmongTrue(table, column)).map(raised);
  },
);

/** A day that the calendar does not have, or words in a column of dates. */
export const dateImpossible = rule(
  { id: 'date.impossible', severity: 'error', source: 'DOMAIN 7.6, 5', scope: 'table', kinds: 'known', mend: 'figure' },
  function* (office) {
    for (const { table, column } of columnsOf(office, DATES))
      yield* findingsOfCells(table, column, unreadable(column)).map(raised);
  },
);

/** Cells kept as text in a column where most are true numbers or dates. */
function textsAmongTrue(table: Table, column: Column): number[] {
  const texts = rowsRead(column, Reading.fromText, Reading.decided).filter(
    (row) => typeof rawAt(column, row) === 'string',
  );
  if (texts.length === 0) return texts;
  const trueOnes = rowsWhere(table, (row) => typeof rawAt(column, row) === 'number').length;
  return trueOnes > texts.length ? texts : [];
}

/** A row whose report date is not that of most rows: the figures of two days are mixed in one sheet. */
export const datePeriod = rule(
  { id: 'date.period', severity: 'error', source: 'SHEETS 3, S3', scope: 'table', kinds: 'known', mend: 'export' },
  function* ({ tables }) {
    for (const table of tables) {
      const column = table.columns.find(({ field }) => field === 'reportDate');
      if (!column || table.kind === 'freeTable') continue;
      const { least, most } = rangeOf(column.numbers);
      // one day throughout, or none at all
      if (least >= most) continue;
      const dated = dataRows(table).filter((row) => Number.isFinite(numberAt(column, row)));
      const days = dated.map((row) => numberAt(column, row));
      const usual = mostFrequent(days);
      if (usual === null || days.every((day) => day === usual)) continue;
      const off = dated.filter((row) => numberAt(column, row) !== usual);
      for (const finding of findingsOfCells(table, column, off)) {
        const { values, ...at } = raised(finding);
        yield { ...at, values: { ...values, date: numberAt(column, finding.row), usual } };
      }
    }
  },
);

/** The value that more than half of them have, or null: the one that is left when each value cancels one other out. */
function mostFrequent(values: readonly number[]): number | null {
  let left = NaN;
  let lead = 0;
  for (const value of values) {
    if (lead === 0) left = value;
    lead += value === left ? 1 : -1;
  }
  const count = values.filter((value) => value === left).length;
  return count * 2 > values.length ? left : null;
}
