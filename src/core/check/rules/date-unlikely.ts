import { partsOf, serialOf } from '../../cell/serial';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { Column, Table } from '../../sheet/table';
import { findingOfColumn, findingsOfCells } from '../cell-findings';
import { dataRows, loanLists } from '../loan-rows';
import { rangeOf } from '../number-range';
import { rule } from '../rule';
import type { Office } from '../rule';
import { numberAt, placeAt } from '../table-cell';

interface Later {
  readonly table: Table;
  readonly column: Column;
  readonly rows: readonly number[];
  readonly reportDate: number;
}

/** Rows of a column of dates after the day of their list. Where half of them are, it is the day of the list that is wrong. */
function* afterReport(office: Office, field: FieldId): Generator<Later> {
  for (const table of loanLists(office)) {
    const column = columnOf(table, field);
    const reportDate = table.period?.date;
    if (!column || reportDate === undefined || !hasAfter(column, reportDate)) continue;
    const rows = dataRows(table).filter((row) => numberAt(column, row) > reportDate);
    if (rows.length * 2 < dataRows(table).length) yield { table, column, rows, reportDate };
  }
}

const hasAfter = ({ numbers }: Column, day: number): boolean => rangeOf(numbers).most > day;

/** A loan made after the day of the list that it stands in. */
export const loanAfterReport = rule(
  {
    id: 'loan.afterReport',
    severity: 'error',
    source: 'SHEETS 3, S4',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'figure',
  },
  function* (office) {
    for (const { table, column, rows, reportDate } of afterReport(office, 'loanDate'))
      for (const { row, place, found, values, evidence } of findingsOfCells(table, column, rows))
        yield { place, found, values: { ...values, date: numberAt(column, row), reportDate }, evidence };
  },
);

/** Transactions after the day of the list: it may hold what happened after the closing. Told once a list. */
export const loanActivityAfter = rule(
  {
    id: 'loan.activityAfter',
    severity: 'warning',
    source: 'SHEETS 3, S4',
    scope: 'table',
    kinds: ['loanList'],
    mend: 'export',
  },
  function* (office) {
    for (const { table, column, rows, reportDate } of afterReport(office, 'lastTransaction'))
      for (const { row, place, found, values, evidence } of findingOfColumn(table, column, rows))
        yield { place, found, values: { ...values, date: numberAt(column, row), reportDate }, evidence };
  },
);

const PAST = ['loanDate', 'lastTransaction', 'movedOverdue'] as const satisfies readonly FieldId[];
const FUTURE = [
  'dueContract',
  'dueExtended',
  'dueSession',
  'frozenUntil',
  'firstPrincipal',
] as const satisfies readonly FieldId[];

/** A day in a century, or so many years away, that no loan can have: 1926 or 2126 for 2026. */
export const dateFar = rule(
  {
    id: 'date.far',
    severity: 'warning',
    source: 'DOMAIN 7.6, 5; DOMAIN 5.3',
    scope: 'table',
    kinds: ['loanList', 'overdueList', 'frozenList', 'inactiveList'],
    mend: 'figure',
    parameters: { firstYear: 1990, longestYears: 40 },
  },
  function* (office, { firstYear, longestYears }) {
    const first = serialOf(firstYear, 1, 1) ?? 0;
    for (const table of office.tables) {
      const day = table.period?.date ?? office.asOf;
      for (const field of [...PAST, ...FUTURE]) {
        const column = columnOf(table, field);
        const last = day === null ? Infinity : inYears(day, FUTURE.some((one) => one === field) ? longestYears : 1);
        if (!column || !hasOutside(column, first, last)) continue;
        const rows = dataRows(table).filter(
          (row) => isOutside(numberAt(column, row), first, last) && !office.isWrong(placeAt(table, column, row)),
        );
        for (const { row, place, found, values, evidence } of findingsOfCells(table, column, rows)) {
          const date = numberAt(column, row);
          yield { place, found, values: { ...values, date, meant: inCentury(date, first, last) }, evidence };
        }
      }
    }
  },
);

/** Exports write a day that there is none of as 1900 or 9999. */
const NO_DAY = { before: 367, from: serialOf(9000, 1, 1) ?? Infinity };

const isOutside = (date: number, first: number, last: number): boolean =>
  (date < first && date >= NO_DAY.before) || (date > last && date < NO_DAY.from);

function hasOutside({ numbers }: Column, first: number, last: number): boolean {
  const { least, most } = rangeOf(numbers);
  if (least >= first && most <= last) return false;
  for (const date of numbers) if (isOutside(date, first, last)) return true;
  return false;
}

function inYears(serial: number, years: number): number {
  const { year, month, day } = partsOf(serial);
  return serialOf(year + years, month, Math.min(day, 28)) ?? Infinity;
}

/** The same day a hundred years on or back, if that is possible; else 0. */
function inCentury(date: number, first: number, last: number): number {
  const { year, month, day } = partsOf(date);
  const other = serialOf(year + (date < first ? 100 : -100), month, day);
  return other !== null && !isOutside(other, first, last) ? other : 0;
}
