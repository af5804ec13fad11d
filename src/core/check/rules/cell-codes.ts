import { isPlainCode } from '../../cell/code';
import { organisationOf } from '../../record/organisation';
import { FIELDS } from '../../sheet/field';
import type { FieldId } from '../../sheet/field';
import { columnOf, Reading } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { ROWS_A_PIECE } from '../../steps';
import { findingOfColumn, findingsOfCells } from '../cell-findings';
import { dataRows } from '../loan-rows';
import { isErrorValue } from '../error-value';
import { rowsRead } from '../rows-read';
import { rule } from '../rule';
import type { Office, RuleSteps } from '../rule';
import { rawAt, textAt } from '../table-cell';

/** Codes of one width everywhere; programme, fund source and savings book are written in several ways. */
const CODES: readonly FieldId[] = [
  'branchCode',
  'officeCode',
  'communeCode',
  'hamletCode',
  'groupCode',
  'customerCode',
  'loanCode',
];

function* codeColumns({ tables }: Office): Generator<{ table: Table; column: Column; width: number }> {
  for (const table of tables)
    if (table.kind !== 'freeTable')
      for (const column of table.columns) {
        const { width } = FIELDS[column.field];
        if (CODES.includes(column.field) && width !== undefined) yield { table, column, width };
      }
}

const digitsOf = (column: Column, row: number): string => String(rawAt(column, row)).trim();

/** A text that still has its leading zero has not lost it: a digit is missing elsewhere. */
const lostAnotherDigit = (column: Column, row: number, width: number): boolean =>
  typeof rawAt(column, row) === 'string' &&
  /^0\d*$/.test(digitsOf(column, row)) &&
  digitsOf(column, row).length < width;

/** Reading keeps a code of another length as it was found. */
function isMisfit(column: Column, row: number, width: number): boolean {
  const text = textAt(column, row);
  if (column.readings[row] === Reading.unreadable) return true;
  if (isErrorValue(text)) return false;
  return text !== '' && !isPlainCode(text, width);
}

function wrongLengths(table: Table, column: Column, width: number): number[] {
  const wrong: number[] = [];
  if (column.plain) return wrong;
  let right = '';
  for (const row of dataRows(table)) {
    const reading = column.readings[row];
    const text = textAt(column, row);
    // rows of a group stand together and share most of their codes
    if (reading === Reading.plain && text === right) continue;
    if (reading === Reading.imprecise) continue;
    const isWrong =
      isMisfit(column, row, width) || (reading === Reading.padded && lostAnotherDigit(column, row, width));
    if (isWrong) wrong.push(row);
    else if (reading === Reading.plain) right = text;
  }
  return wrong;
}

/** A code whose length lost zeros cannot explain. */
export const codeLength = rule(
  {
    id: 'code.length',
    severity: 'error',
    source: 'DOMAIN 7.4; SHEETS 1.2',
    scope: 'table',
    kinds: 'known',
    mend: 'figure',
  },
  function* (office) {
    for (const { table, column, width } of codeColumns(office)) {
      const wrong = wrongLengths(table, column, width);
      for (const { row, values, ...at } of findingsOfCells(table, column, wrong))
        yield { ...at, values: { ...values, width, length: digitsOf(column, row).length } };
    }
  },
);

/** Leading zeros lost because the code was kept as a number: read right, but told once a column. */
export const codePadded = rule(
  {
    id: 'code.padded',
    severity: 'warning',
    source: 'DOMAIN 7.4; SHEETS 3, C1',
    scope: 'table',
    kinds: 'known',
    mend: 'padCode',
  },
  function* (office) {
    for (const { table, column, width } of codeColumns(office)) {
      const padded = rowsRead(column, Reading.padded).filter((row) => !lostAnotherDigit(column, row, width));
      for (const { row, values, ...at } of findingOfColumn(table, column, padded))
        yield { ...at, expected: textAt(column, row), values: { ...values, width, padded: textAt(column, row) } };
    }
  },
);

/** 16 digits kept as a number: Excel keeps 15, the last ones are lost for good. */
export const codeImprecise = rule(
  {
    id: 'code.imprecise',
    severity: 'error',
    source: 'DOMAIN 7.4; SHEETS 1.2',
    scope: 'table',
    kinds: 'known',
    mend: 'export',
  },
  function* (office) {
    for (const { table, column } of codeColumns(office)) {
      const lost = rowsRead(column, Reading.imprecise);
      for (const { place, found, values, evidence } of findingsOfCells(table, column, lost))
        yield { place, found, values, evidence };
    }
  },
);

function listAt(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** An organisation (ĐVUT) that nobody knows: each unknown code or name once. */
export const organisationUnknown = rule(
  {
    id: 'organisation.unknown',
    severity: 'error',
    source: 'SHEETS 3, C6',
    scope: 'table',
    kinds: 'known',
    mend: 'figure',
  },
  function* ({ tables }) {
    for (const table of tables) {
      if (table.kind === 'freeTable') continue;
      const told = new Set<number>();
      for (const column of [columnOf(table, 'organisationCode'), columnOf(table, 'organisationName')])
        for (const rows of column ? yield* unknownOrganisations(table, column) : []) {
          // of a row whose code nobody knows, the name need not be told too
          const others = rows.filter((row) => !told.has(row));
          for (const row of others) told.add(row);
          for (const { place, found, values, evidence } of column ? findingOfColumn(table, column, others) : [])
            yield { place, found, values, evidence };
        }
    }
  },
);

/** The rows of each text of a column that names no organisation. */
function* unknownOrganisations(table: Table, column: Column): RuleSteps<Iterable<number[]>> {
  const unknown = new Map<string, number[]>();
  let known = 0;
  for (const row of dataRows(table)) {
    if (row % ROWS_A_PIECE === 0) yield null;
    const text = textAt(column, row);
    // the bank exports a name that it did not look up as 0
    if (text === '' || text === '0' || isErrorValue(text)) continue;
    if (organisationOf(text) !== null) known++;
    else listAt(unknown, text).push(row);
  }
  // a column where hardly anything is an organisation is something else (a table by commune)
  return known < unknown.size ? [] : unknown.values();
}
