import { nameKey } from '../../record/name-key';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { customerRepeats, repeatsBy } from '../alike-rows';
import { findingOfColumn, findingsOfCells } from '../cell-findings';
import { dayAt, expiryOf, IDENTITY_DIGITS, identityDigits, isYearOnly, OLD_DIGITS, OLD_VOID_SINCE } from '../identity';
import { LOAN_KINDS, owing } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import type { Office } from '../rule';
import { lineOf, placeAt, textAt } from '../table-cell';

const dayOf = (table: Table, { asOf }: Office): number | null => table.period?.date ?? asOf;

/** An identity number of another length than a citizen's number or the old card. */
export const identityLength = rule(
  {
    id: 'identity.length',
    severity: 'warning',
    source: 'SHEETS 3, P2',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const column = columnOf(table, 'identityNumber');
      if (!column) continue;
      const wrong = dataRows(table).filter((row) => {
        const { length } = identityDigits(column, row);
        return length > 0 && length !== IDENTITY_DIGITS && length !== OLD_DIGITS;
      });
      for (const { row, values, ...at } of findingsOfCells(table, column, wrong))
        yield { ...at, values: { ...values, length: identityDigits(column, row).length } };
    }
  },
);

/** Customers who still have the old card of nine digits: told once a list. */
export const identityOld = rule(
  {
    id: 'identity.old',
    severity: 'info',
    source: 'SHEETS 3, P2',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* (office) {
    for (const table of office.tables) {
      const column = columnOf(table, 'identityNumber');
      const day = dayOf(table, office);
      if (!column || day === null || day < OLD_VOID_SINCE) continue;
      const owes = owing(table);
      const rows = dataRows(table).filter((row) => owes(row));
      const old = rows.filter((row) => identityDigits(column, row).length === OLD_DIGITS);
      for (const { place, found, values, evidence } of findingOfColumn(table, column, old))
        yield { place, found, evidence, values: { ...values, all: rows.length } };
    }
  },
);

/** Cards that have expired at 14, 25, 40 or 60 years: told once a list. Who is known by the year of birth only is left out. */
export const identityExpired = rule(
  {
    id: 'identity.expired',
    severity: 'info',
    source: 'SHEETS 3, P2',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* (office) {
    for (const table of office.tables) {
      const column = columnOf(table, 'identityIssued');
      const day = dayOf(table, office);
      if (!column || !columnOf(table, 'birthDate') || day === null) continue;
      const owes = owing(table);
      const ages = new Map<number, number>();
      for (const row of dataRows(table)) {
        const birth = owes(row) ? dayAt(table, 'birthDate', row) : null;
        const issued = birth === null || isYearOnly(birth) ? null : dayAt(table, 'identityIssued', row);
        const expiry = birth === null || issued === null ? null : expiryOf(birth, issued);
        if (expiry && expiry.day <= day) ages.set(row, expiry.age);
      }
      for (const { row, values, ...at } of findingOfColumn(table, column, [...ages.keys()]))
        yield { ...at, values: { ...values, age: ages.get(row) ?? 0 } };
    }
  },
);

/** One identity number under two customer codes: one person entered twice, or a number mistyped. */
export const identityShared = rule(
  {
    id: 'identity.shared',
    severity: 'warning',
    source: 'SHEETS 3, P2; DOMAIN 7.6, 6',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const column = columnOf(table, 'identityNumber');
      const customers = columnOf(table, 'customerCode');
      if (!column || !customers) continue;
      const off = new Map<number, number>();
      for (const { earlier, row } of yield* repeatsBy(table, (at) => identityDigits(column, at))) {
        const [one, other] = [textAt(customers, earlier), textAt(customers, row)];
        if (one !== '' && other !== '' && one !== other) off.set(row, earlier);
      }
      for (const { row, values, ...at } of findingsOfCells(table, column, [...off.keys()])) {
        const earlier = off.get(row) ?? row;
        yield {
          ...at,
          values: { ...values, other: textAt(customers, earlier), firstLine: lineOf(table, earlier) },
          evidence: [placeAt(table, column, earlier), ...at.evidence],
        };
      }
    }
  },
);

/** Days of birth of which only the year is known, entered as 01/01: told once a list. */
export const birthYearOnly = rule(
  { id: 'birth.yearOnly', severity: 'info', source: 'SHEETS 3, P2', scope: 'table', kinds: LOAN_KINDS, mend: 'none' },
  function* ({ tables }) {
    for (const table of tables) {
      const column = columnOf(table, 'birthDate');
      if (!column) continue;
      const rows = dataRows(table);
      const years = rows.filter((row) => isYearOnly(dayAt(table, 'birthDate', row) ?? 0));
      for (const { place, found, values, evidence } of findingOfColumn(table, column, years))
        yield { place, found, evidence, values: { ...values, all: rows.length } };
    }
  },
);

/** One customer code under two names. */
export const customerNames = rule(
  {
    id: 'customer.names',
    severity: 'warning',
    source: 'SHEETS 3, C12; DOMAIN 7.6, 6',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* (office) {
    for (const table of office.tables) {
      const codes = columnOf(table, 'customerCode');
      const names = columnOf(table, 'customerName');
      if (!codes || !names) continue;
      const off = new Map<number, number>();
      for (const { earlier, row } of yield* customerRepeats(table)) {
        const [one, other] = [textAt(names, earlier), textAt(names, row)];
        if (one === other || one === '' || other === '' || nameKey(one) === nameKey(other)) continue;
        if (!office.isWrong(placeAt(table, codes, row))) off.set(row, earlier);
      }
      for (const { row, values, ...at } of findingsOfCells(table, names, [...off.keys()])) {
        const earlier = off.get(row) ?? row;
        yield {
          ...at,
          values: {
            ...values,
            ...{ customer: textAt(codes, row), name: textAt(names, row) },
            ...{ other: textAt(names, earlier), firstLine: lineOf(table, earlier) },
          },
          evidence: [placeAt(table, names, earlier), ...at.evidence],
        };
      }
    }
  },
);

/** The same person under two customer codes in one group: the same name and the same full day of birth. */
export const personTwice = rule(
  {
    id: 'person.twice',
    severity: 'warning',
    source: 'DOMAIN 7.6, 6',
    scope: 'table',
    kinds: LOAN_KINDS,
    mend: 'customer',
  },
  function* ({ tables }) {
    for (const table of tables) {
      const codes = columnOf(table, 'customerCode');
      const names = columnOf(table, 'customerName');
      const groups = columnOf(table, 'groupCode');
      if (!codes || !names || !groups || !columnOf(table, 'birthDate')) continue;
      const keyAt = (row: number): string => {
        const birth = dayAt(table, 'birthDate', row);
        const group = textAt(groups, row);
        return birth === null || isYearOnly(birth) || group === ''
          ? ''
          : `${group}|${birth}|${nameKey(textAt(names, row))}`;
      };
      const off = new Map<number, number>();
      for (const { earlier, row } of yield* repeatsBy(table, keyAt))
        if (textAt(codes, earlier) !== textAt(codes, row)) off.set(row, earlier);
      for (const { row, values, ...at } of findingsOfCells(table, names, [...off.keys()])) {
        const earlier = off.get(row) ?? row;
        yield {
          ...at,
          values: {
            ...values,
            ...{ name: textAt(names, row), group: textAt(groups, row), firstLine: lineOf(table, earlier) },
          },
          evidence: [placeAt(table, names, earlier), ...at.evidence],
        };
      }
    }
  },
);
