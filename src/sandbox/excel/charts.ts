import type { Area } from '../../core/cell/address';
import { extentOf } from '../model/sizes';
import type { Chart, Sheet } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject, Property } from '../protocol/host-object';
import { fullAddress, placeArg } from './addresses';
import { chartPart } from './chart-parts';
import { areaOf, facet, found, orNull, sheetObject } from './targets';
import type { ChartTarget, RangeTarget, SheetTarget } from './targets';

const chartObject = (s: SheetTarget, chart: Chart): HostObject => facet('Chart', { ...s, chart } satisfies ChartTarget);

/** A new chart stands where Excel puts it, 360 × 216 points (reported). */
const SIZE = { width: 360, height: 216 };

function freeName(sheet: Sheet): string {
  let n = 1;
  while (sheet.charts.some((chart) => chart.name.toLowerCase() === `chart ${n}`)) n++;
  return `Chart ${n}`;
}

function add(s: SheetTarget, args: Args): HostObject {
  const source = args.target<RangeTarget>(1, 'Range');
  if (!source) throw refuse.invalidArgument();
  const chart: Chart = {
    id: s.book.newId('CHART'),
    name: freeName(s.sheet),
    type: args.text(0),
    title: null,
    source: fullAddress(source.sheet, areaOf(source)),
    seriesBy: args.oneOf(2, ['Auto', 'Columns', 'Rows']),
    left: 150,
    top: 75,
    ...SIZE,
    options: {},
  };
  s.sheet.charts.push(chart);
  return chartObject(s, chart);
}

function find(s: SheetTarget, args: Args): HostObject | null {
  const key = String(args.raw(0)).toLowerCase();
  const chart = s.sheet.charts.find((one) => one.id.toLowerCase() === key || one.name.toLowerCase() === key);
  return orNull(chart, (one) => chartObject(s, one));
}

export const chartCollectionType = defineType<SheetTarget>({
  name: 'ChartCollection',
  props: { Count: readOnly((s) => s.sheet.charts.length) },
  items: (s) => s.sheet.charts.map((chart) => chartObject(s, chart)),
  indexer: find,
  methods: {
    Add: add,
    GetCount: (s) => s.sheet.charts.length,
    GetItem: (s, args) => found(find(s, args)),
    GetItemAt: (s, args) => chartObject(s, found(s.sheet.charts[args.integer(0)])),
    GetItemOrNullObject: find,
  },
});

const extent = (key: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> => ({
  get: (c) => c.chart[key],
  set: (c, value) => {
    if (typeof value !== 'number' || value < 0) throw refuse.invalidArgument();
    c.chart[key] = value;
  },
});

/** Puts the chart over the cells from the first to the second. */
function setPosition(c: ChartTarget, args: Args): void {
  const from = placeArg(c, c.sheet, args, 0).area;
  const to: Area = args.has(1) ? placeArg(c, c.sheet, args, 1).area : from;
  const start = extentOf(c.sheet, from);
  const end = extentOf(c.sheet, to);
  c.chart.left = start.left;
  c.chart.top = start.top;
  if (!args.has(1)) return;
  c.chart.width = end.left + end.width - start.left;
  c.chart.height = end.top + end.height - start.top;
}

export const chartType = defineType<ChartTarget>({
  name: 'Chart',
  id: (c) => ({ Id: c.chart.id }),
  props: {
    Id: readOnly((c) => c.chart.id),
    Name: {
      get: (c) => c.chart.name,
      set: (c, value) => {
        const taken = c.sheet.charts.some((one) => one !== c.chart && one.name === value);
        if (typeof value !== 'string' || value === '' || taken) throw refuse.invalidArgument();
        c.chart.name = value;
      },
    },
    ChartType: {
      get: (c) => c.chart.type,
      set: (c, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        c.chart.type = value;
      },
    },
    Left: extent('left'),
    Top: extent('top'),
    Width: extent('width'),
    Height: extent('height'),
    ...Object.fromEntries(
      ['Style', 'DisplayBlanksAs', 'PlotVisibleOnly', 'PlotBy', 'ShowAllFieldButtons', 'ShowDataLabelsOverMaximum'].map(
        (name): [string, Property<ChartTarget>] => [
          name,
          {
            get: (c) => c.chart.options[name] ?? null,
            set: (c, value) => void (c.chart.options[name] = value),
          },
        ],
      ),
    ),
  },
  nav: {
    Worksheet: (c) => sheetObject(c, c.sheet),
    Title: (c) => chartPart('ChartTitle', c, 'title'),
    Legend: (c) => chartPart('ChartLegend', c, 'legend'),
    DataLabels: (c) => chartPart('ChartDataLabels', c, 'dataLabels'),
    Axes: (c) => chartPart('ChartAxes', c, 'axes'),
    PlotArea: (c) => chartPart('ChartPlotArea', c, 'plotArea'),
    Format: (c) => chartPart('ChartAreaFormat', c, 'format'),
    Series: (c) => facet('ChartSeriesCollection', c),
  },
  methods: {
    Delete: (c) => void c.sheet.charts.splice(c.sheet.charts.indexOf(c.chart), 1),
    SetPosition: setPosition,
    SetData: (c, args) => {
      const source = args.target<RangeTarget>(0, 'Range');
      if (!source) throw refuse.invalidArgument();
      c.chart.source = fullAddress(source.sheet, areaOf(source));
      c.chart.seriesBy = args.oneOf(1, ['Auto', 'Columns', 'Rows']);
    },
  },
});
