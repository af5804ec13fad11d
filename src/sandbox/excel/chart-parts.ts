import { colourOf } from '../model/colours';
import { refuse } from '../protocol/host-error';
import { defineType } from '../protocol/host-object';
import type { HostObject, Property, TypeEntry } from '../protocol/host-object';
import { memberName } from '../protocol/type-table';
import { facet } from './targets';
import type { ChartTarget } from './targets';

/** A part of a chart. What is written to it is kept in the chart's options by member path, e.g. `legend.position`. */
export interface PartTarget extends ChartTarget {
  path: string;
}

export const chartPart = (type: string, c: ChartTarget, path: string): HostObject =>
  facet(type, { ...c, path } satisfies PartTarget);

/** What Excel says of parts that nobody has set (documented defaults); anything else reads as null. */
const DEFAULTS: Record<string, unknown> = {
  'legend.visible': true,
  'legend.position': 'Bottom',
  'legend.overlay': false,
  'title.overlay': false,
  'axes.categoryAxis.visible': true,
  'axes.valueAxis.visible': true,
};

/** Members that the library keeps as plain values. Names are wire names. */
const member = (name: string): Property<PartTarget> => {
  const key = (p: PartTarget): string => `${p.path}.${memberName(name)}`;
  return {
    get: (p) => p.chart.options[key(p)] ?? DEFAULTS[key(p)] ?? null,
    set: (p, value) => {
      p.chart.options[key(p)] = name.endsWith('Color') && typeof value === 'string' ? colourOf(value) : value;
    },
  };
};

const members = (...names: string[]): Record<string, Property<PartTarget>> =>
  Object.fromEntries(names.map((name) => [name, member(name)]));

/** Children, each a part one step further down. */
const below = (children: Record<string, string>): Record<string, (p: PartTarget) => HostObject> =>
  Object.fromEntries(
    Object.entries(children).map(([name, type]) => [
      name,
      (p: PartTarget) => chartPart(type, p, `${p.path}.${memberName(name)}`),
    ]),
  );

const part = (
  name: string,
  props: Record<string, Property<PartTarget>>,
  children: Record<string, string> = {},
): TypeEntry<unknown> => defineType<PartTarget>({ name, props, nav: below(children) });

/** The title's text belongs to the chart itself; writing it shows the title (reported). */
const title: Record<string, Property<PartTarget>> = {
  ...members('Overlay', 'Position', 'HorizontalAlignment', 'VerticalAlignment', 'Left', 'Top', 'TextOrientation'),
  Text: {
    get: (p) => p.chart.title,
    set: (p, value) => {
      if (typeof value !== 'string') throw refuse.invalidArgument();
      p.chart.title = value;
      p.chart.options['title.visible'] = true;
    },
  },
  Visible: {
    get: (p) => p.chart.options['title.visible'] ?? p.chart.title !== null,
    set: (p, value) => void (p.chart.options['title.visible'] = value === true),
  },
};

const FRAME = { Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' };
const LINE_FORMAT = { Fill: 'ChartFill', Line: 'ChartLineFormat' };
const AXIS = members(
  'Minimum',
  'Maximum',
  'MajorUnit',
  'MinorUnit',
  'Visible',
  'NumberFormat',
  'LinkNumberFormat',
  'TickLabelPosition',
  'MajorTickMark',
  'MinorTickMark',
  'ReversePlotOrder',
  'DisplayUnit',
  'TextOrientation',
  'Position',
  'CategoryType',
);
const LABELS = members(
  'Position',
  'ShowValue',
  'ShowSeriesName',
  'ShowCategoryName',
  'ShowLegendKey',
  'ShowPercentage',
  'Separator',
  'NumberFormat',
  'TextOrientation',
);

/** `fill.setSolidColor('#FF0000')` is kept as `….fill.color`. */
const fill = defineType<PartTarget>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (p, args) => void (p.chart.options[`${p.path}.color`] = colourOf(args.text(0))),
    Clear: (p) => void (p.chart.options[`${p.path}.color`] = null),
  },
});

export const CHART_PARTS: readonly TypeEntry<unknown>[] = [
  part('ChartTitle', title, { Format: 'ChartTitleFormat' }),
  part('ChartTitleFormat', {}, FRAME),
  part('ChartLegend', members('Visible', 'Position', 'Overlay', 'Left', 'Top', 'Width', 'Height'), {
    Format: 'ChartLegendFormat',
  }),
  part('ChartLegendFormat', {}, FRAME),
  part('ChartDataLabels', LABELS, { Format: 'ChartDataLabelFormat' }),
  part('ChartDataLabelFormat', {}, FRAME),
  part('ChartAxes', {}, { CategoryAxis: 'ChartAxis', ValueAxis: 'ChartAxis', SeriesAxis: 'ChartAxis' }),
  part('ChartAxis', AXIS, {
    Title: 'ChartAxisTitle',
    Format: 'ChartAxisFormat',
    MajorGridlines: 'ChartGridlines',
    MinorGridlines: 'ChartGridlines',
  }),
  part('ChartAxisTitle', members('Text', 'Visible', 'TextOrientation'), { Format: 'ChartAxisTitleFormat' }),
  part('ChartAxisTitleFormat', {}, FRAME),
  part('ChartAxisFormat', {}, { Fill: 'ChartFill', Font: 'ChartFont', Line: 'ChartLineFormat' }),
  part('ChartGridlines', members('Visible')),
  part('ChartPlotArea', members('Left', 'Top', 'Width', 'Height', 'Position')),
  part('ChartAreaFormat', members('RoundedCorners', 'ColorScheme'), FRAME),
  part('ChartFont', members('Bold', 'Italic', 'Color', 'Name', 'Size', 'Underline')),
  part('ChartBorder', members('Color', 'LineStyle', 'Weight')),
  part('ChartLineFormat', members('Color', 'LineStyle', 'Weight')),
  part('ChartSeriesFormat', {}, LINE_FORMAT),
  fill,
];

export { members as partMembers };
