import { parseArea, splitSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { valueAt } from '../model/cells';
import type { Sheet } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { fullAddress } from './addresses';
import { chartPart, partMembers } from './chart-parts';
import type { PartTarget } from './chart-parts';
import { areaOf, facet, found } from './targets';
import type { ChartTarget, RangeTarget } from './targets';

interface SeriesTarget extends PartTarget {
  index: number;
}

interface Source {
  sheet: Sheet;
  area: Area;
  byColumns: boolean;
  /** first row and column hold names, not figures */
  hasHeader: boolean;
  hasLabels: boolean;
}

function sourceOf({ book, chart }: ChartTarget): Source | null {
  const { sheet: name, address } = splitSheet(chart.source);
  const sheet = book.workbook.sheets.find((one) => one.name === name);
  const area = parseArea(address);
  if (!sheet || !area) return null;
  const isText = (row: number, col: number): boolean => typeof valueAt(sheet, row, col) === 'string';
  return {
    sheet,
    area,
    byColumns: chart.seriesBy === 'Auto' ? area.rows >= area.cols : chart.seriesBy === 'Columns',
    hasHeader: area.rows > 1 && isText(area.row, area.col + area.cols - 1),
    hasLabels: area.cols > 1 && isText(area.row + area.rows - 1, area.col),
  };
}

/** How many series the source makes, as Excel guesses it (assumed): text in the first row or column is a name. */
function fromSource(c: ChartTarget): number {
  const source = sourceOf(c);
  if (!source) return 0;
  return source.byColumns
    ? source.area.cols - (source.hasLabels ? 1 : 0)
    : source.area.rows - (source.hasHeader ? 1 : 0);
}

const added = (c: ChartTarget): number => Number(c.chart.options['series.added'] ?? 0);
const count = (c: ChartTarget): number => fromSource(c) + added(c);

function sourceName(s: SeriesTarget): string {
  const source = sourceOf(s);
  if (!source || s.index >= fromSource(s)) return `Series${s.index + 1}`;
  const { area, byColumns, hasHeader, hasLabels, sheet } = source;
  const isNamed = byColumns ? hasHeader : hasLabels;
  if (!isNamed) return `Series${s.index + 1}`;
  const row = byColumns ? area.row : area.row + (hasHeader ? 1 : 0) + s.index;
  const col = byColumns ? area.col + (hasLabels ? 1 : 0) + s.index : area.col;
  return String(valueAt(sheet, row, col));
}

const series = (c: ChartTarget, index: number): HostObject => {
  if (index < 0 || index >= count(c)) throw refuse.itemNotFound();
  return facet('ChartSeries', { ...c, index, path: `series.${index}` } satisfies SeriesTarget);
};

function add(c: ChartTarget, args: Args): HostObject {
  c.chart.options['series.added'] = added(c) + 1;
  const index = count(c) - 1;
  if (args.has(0)) c.chart.options[`series.${index}.name`] = args.text(0);
  return series(c, index);
}

export const chartSeriesCollectionType = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  props: { Count: readOnly(count) },
  items: (c) => Array.from({ length: count(c) }, (_, index) => series(c, index)),
  methods: { Add: add, GetCount: count, GetItemAt: (c, args) => series(c, args.integer(0)) },
});

const keepRange =
  (key: string) =>
  (s: SeriesTarget, args: Args): void => {
    const range = found(args.target<RangeTarget>(0, 'Range'));
    s.chart.options[`${s.path}.${key}`] = fullAddress(range.sheet, areaOf(range));
  };

const plain = partMembers(
  'ChartType',
  'HasDataLabels',
  'AxisGroup',
  'GapWidth',
  'Overlap',
  'Smooth',
  'MarkerStyle',
  'MarkerSize',
  'MarkerBackgroundColor',
  'MarkerForegroundColor',
);

export const chartSeriesType = defineType<SeriesTarget>({
  name: 'ChartSeries',
  props: {
    ...plain,
    Name: {
      get: (s) => s.chart.options[`${s.path}.name`] ?? sourceName(s),
      set: (s, value) => void (s.chart.options[`${s.path}.name`] = String(value)),
    },
  },
  nav: {
    Format: (s) => chartPart('ChartSeriesFormat', s, `${s.path}.format`),
    DataLabels: (s) => chartPart('ChartDataLabels', s, `${s.path}.dataLabels`),
  },
  methods: { SetValues: keepRange('values'), SetXAxisValues: keepRange('xValues') },
});
