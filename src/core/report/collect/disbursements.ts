import { datesIn } from '../../cell/date';
import { partsOf, serialOf } from '../../cell/serial';
import { amountReader } from '../../record/column-reader';
import { organisationReader } from '../../record/organisation-reader';
import { ENTRUSTED } from '../../record/organisation';
import { dataRows } from '../../sheet/data-rows';
import type { Table } from '../../sheet/table';
import type { Figure, Moment } from '../figure';
import { columnAreas, countedFigure } from './counted-figure';
import { isSameMonth } from './moments';

/**
 * What was lent since the year's start, out of the list of disbursements ("Sao kê danh sách giải ngân từ ngày … đến ngày …") whose title
 * says that it begins on 01/01 and ends in the month of the report. It holds what only replaced another loan too, so it is unverified.
 * Rows that stand in it twice, cell by cell, count once.
 */
export function disbursementFigures(tables: readonly Table[], at: Moment, day: number): Figure[] {
  const table = tables.find((one) => one.kind === 'disbursementList' && isSinceYearStart(one, day));
  const amount = table && amountReader(table, 'disbursed', 0);
  const organisation = table && organisationReader(table);
  if (!table || !amount) return [];
  const rows = distinctRows(table);
  const sources = columnAreas([table], 'disbursed');
  const as = { at, sources, unverified: true };
  const sumOf = (own: readonly number[]): number => own.reduce((sum, row) => sum + (amount(row) || 0), 0);
  const office = [countedFigure('lent', 'office', sumOf(rows), as)];
  if (!organisation) return office;
  const named = rows.map((row) => [row, organisation(row)] as const);
  if (named.every(([, whose]) => whose === null)) return office;
  return [
    ...ENTRUSTED.map((of) => {
      const own = named.flatMap(([row, whose]) => (whose === of ? [row] : []));
      return countedFigure('lent', of, sumOf(own), as);
    }),
    ...office,
  ];
}

function isSinceYearStart({ title }: Table, day: number): boolean {
  const days = datesIn(title ?? '').filter(({ grain, made }) => grain === 'day' && !made);
  const [from, to] = days;
  if (!from || !to || days.length !== 2) return false;
  return from.serial === serialOf(partsOf(day).year, 1, 1) && isSameMonth(to.serial, day);
}

function distinctRows(table: Table): number[] {
  const seen = new Set<string>();
  const columns = table.columns.filter(({ field }) => field !== 'ordinal');
  return dataRows(table).filter((row) => {
    const cells = columns.map(({ raw }) => String(raw[row] ?? '')).join('\u0000');
    return !seen.has(cells) && seen.add(cells);
  });
}
