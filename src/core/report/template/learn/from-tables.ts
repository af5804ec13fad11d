import { dongOf } from '../../../check/table-cell';
import { itemOf } from '../../items';
import type { Table } from '../../../sheet/table';
import { inspectionFigures } from '../../collect/inspections';
import { comparedDays, COMPARED } from '../../collect/moments';
import { printedChanges, printedValues } from '../../collect/organisation-table';
import type { Figure, Moment } from '../../figure';
import { quarterOf } from '../../quarter';
import type { ReportData } from '../../report-data';
import { proposalOf, type Proposal } from './proposal';

/** How far a value of a day that the sheet names, but no report compares with, may be taken for today's. */
const OTHER_DAY = 0.5;
const NO_DAY_NAMED = 0.8;

/** Figures that the tables by organisation and the tables of inspections of a sheet print. */
export function fromTables(
  tables: readonly Table[],
  foundAt: (row: number, col: number) => string,
  data: ReportData,
): Proposal[] {
  const day = tables.reduce<number | null>(
    (latest, { period }) => (period && period.date > (latest ?? 0) ? period.date : latest),
    null,
  );
  const days = comparedDays(quarterOf(day ?? data.asOf), day ?? data.asOf);
  return tables.flatMap((table) => {
    const at = momentOf(table.period?.date ?? null, day, days);
    const likelihood = at ? 1 : OTHER_DAY;
    const figures = [
      ...printedValues(table, at ?? 'now'),
      ...inspectionFigures([table], at ?? 'now'),
      ...firstOfEach(printedChanges(table, days).map(({ figure }) => figure)),
    ];
    return figures.flatMap((figure) => ofFigure(table, figure, likelihood, foundAt, data));
  });
}

function momentOf(date: number | null, day: number | null, days: ReturnType<typeof comparedDays>): Moment | null {
  if (date === null || date === day) return 'now';
  return COMPARED.find((moment) => days[moment] === date) ?? null;
}

/** In the first quarter a change is since the year's start and since the quarter before: the first is the report's. */
function firstOfEach(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ sources }) => {
    const place = `${sources[0]?.area.row},${sources[0]?.area.col}`;
    return !seen.has(place) && seen.add(place);
  });
}

function ofFigure(
  table: Table,
  { key, value, half, sources, unverified }: Figure,
  likelihood: number,
  foundAt: (row: number, col: number) => string,
  data: ReportData,
): Proposal[] {
  const [source] = sources;
  const column = table.columns.find(({ col }) => col === source?.area.col);
  if (!source || !column) return [];
  const { row, col } = source.area;
  const found = foundAt(row, col);
  // a calculated total goes on being calculated
  if (found === '' || found.startsWith('=')) return [];
  const isMoney = itemOf(key.item).quantity === 'money' && key.aspect !== 'growth';
  const unit = isMoney ? (dongOf(table, column) ?? 1e6) : null;
  const sure = Math.min(table.confidence, column.confidence) * likelihood * (unverified ? NO_DAY_NAMED : 1);
  const guess = { key, value, half, unit, formats: [] };
  return [
    proposalOf(guess, { row, col, within: null, found, why: { by: 'table', heading: column.heading } }, sure, data),
  ];
}
