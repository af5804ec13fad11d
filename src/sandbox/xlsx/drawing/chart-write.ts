import type { Chart } from '../../model/workbook';
import { argb } from '../styles/colors';
import { escapeXml } from '../xml/xml-text';
import { element } from '../xml/xml-tree';
import { XML_HEAD } from '../zip/package-writer';
import { type ChartKind, chartKind } from './chart-kinds';
import type { ChartData, ChartSeries } from './chart-series';

export const CHART_ML = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
/** Office's accent colours, written out: a workbook need not have a theme, and without one a chart would be blank. */
const ACCENTS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const GREY = 'D9D9D9';
const LINE_WIDTH = 28_575;
const HAIRLINE = 9_525;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const val = (name: string, value: string | number | boolean): string => element(`c:${name}`, { val: value });
const TICKS = val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'nextTo');

/** A chart part: the data with its present values, title, axes and legend as far as the chart's options tell. */
export function chartXml(chart: Chart, series: ChartSeries[]): string {
  const kind = chartKind(chart.type);
  const hasAxes = kind.element !== 'pieChart' && kind.element !== 'doughnutChart';
  const titled = chart.title !== null && chart.options['title.visible'] !== false;
  const plot = element(
    'c:plotArea',
    {},
    `<c:layout/>${plotElements(chart, kind, series)}${hasAxes ? axes(chart, kind) : ''}`,
  );
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_ML}" xmlns:a="${DRAWING_ML}">${val('roundedCorners', false)}<c:chart>`,
    titled ? titleElement(chart.title!) : '',
    val('autoTitleDeleted', !titled),
    plot,
    legendElement(chart),
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
    `</c:chart><c:spPr>${solid('FFFFFF')}${line(GREY, HAIRLINE)}</c:spPr></c:chartSpace>`,
  ].join('');
}

const titleElement = (text: string): string => {
  const paragraphs = text.split('\n').map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraphs.join('')}</c:rich></c:tx>${val('overlay', false)}</c:title>`;
};

/** The series by their kind of drawing: one may have another than the chart (`series.1.chartType`), on the same axes. */
function plotElements(chart: Chart, kind: ChartKind, series: ChartSeries[]): string {
  const groups = new Map<ChartKind, [number, ChartSeries][]>([[kind, []]]);
  series.forEach((one, index) => {
    const type = chart.options[`series.${index}.chartType`];
    const own = typeof type === 'string' && type !== chart.type ? chartKind(type) : kind;
    groups.set(own, [...(groups.get(own) ?? []), [index, one]]);
  });
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([own, members]) => plotElement(chart, own, members))
    .join('');
}

function plotElement(chart: Chart, kind: ChartKind, series: [number, ChartSeries][]): string {
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const inner = [
    kind.direction ? val('barDir', kind.direction) : '',
    kind.grouping ? val('grouping', kind.grouping) : '',
    val('varyColors', isRound),
    ...series.map(([index, one]) => seriesElement(chart, kind, one, index)),
    labelsElement(chart.options, 'dataLabels'),
    kind.element === 'barChart' ? val('gapWidth', 100) + (stacked ? val('overlap', 100) : '') : '',
    kind.element === 'lineChart' && kind.markers ? val('marker', true) : '',
    isRound ? val('firstSliceAng', 0) : val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS),
    kind.element === 'doughnutChart' ? val('holeSize', 50) : '',
  ];
  return element(`c:${kind.element}`, {}, inner.join(''));
}

function seriesElement(
  chart: Chart,
  kind: ChartKind,
  { name, categories, values }: ChartSeries,
  index: number,
): string {
  const color = seriesColor(chart, index);
  const isLine = kind.element === 'lineChart';
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const parts = [
    val('idx', index),
    val('order', index),
    nameElement(name),
    isRound ? '' : `<c:spPr>${isLine ? line(color, LINE_WIDTH) : solid(color)}</c:spPr>`,
    kind.element === 'barChart' ? val('invertIfNegative', false) : '',
    isLine ? markerElement(kind, color) : '',
    ...(isRound ? values.values.map((_, idx) => sliceElement(idx)) : []),
    labelsElement(chart.options, `series.${index}.dataLabels`, chart.options[`series.${index}.hasDataLabels`] === true),
    categories
      ? `<c:cat>${isNumeric(categories) ? numberReference(categories) : textReference(categories)}</c:cat>`
      : '',
    `<c:val>${numberReference(values)}</c:val>`,
    isLine ? val('smooth', false) : '',
  ];
  return element('c:ser', {}, parts.join(''));
}

function nameElement(name: ChartSeries['name']): string {
  if (name === null) return '';
  return `<c:tx>${typeof name === 'string' ? `<c:v>${escapeXml(name)}</c:v>` : textReference(name)}</c:tx>`;
}

const solid = (hex: string): string => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
const line = (hex: string, width: number): string => `<a:ln w="${width}">${solid(hex)}</a:ln>`;

function seriesColor({ options }: Chart, index: number): string {
  const own = options[`series.${index}.format.fill.color`] ?? options[`series.${index}.format.line.color`];
  return typeof own === 'string' && own ? argb(own).slice(2) : ACCENTS[index % ACCENTS.length]!;
}

const markerElement = (kind: ChartKind, color: string): string =>
  `<c:marker>${kind.markers ? `${val('symbol', 'circle')}${val('size', 5)}<c:spPr>${solid(color)}</c:spPr>` : val('symbol', 'none')}</c:marker>`;

const sliceElement = (idx: number): string =>
  `<c:dPt>${val('idx', idx)}${val('bubble3D', false)}<c:spPr>${solid(ACCENTS[idx % ACCENTS.length]!)}</c:spPr></c:dPt>`;

const isNumeric = ({ values }: ChartData): boolean => values.every((value) => typeof value === 'number');

function points(values: ChartData['values'], isShown: (value: unknown) => boolean): string {
  const items = values.map((value, idx) =>
    isShown(value) ? element('c:pt', { idx }, `<c:v>${escapeXml(String(value))}</c:v>`) : '',
  );
  return val('ptCount', values.length) + items.join('');
}

const textReference = ({ reference, values }: ChartData): string =>
  `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache>${points(values, (value) => value !== '')}</c:strCache></c:strRef>`;

const numberReference = ({ reference, values, numberFormat }: ChartData): string =>
  `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(numberFormat)}</c:formatCode>${points(values, (value) => typeof value === 'number')}</c:numCache></c:numRef>`;

const LABEL_PARTS: Readonly<Record<string, string>> = {
  showLegendKey: 'showLegendKey',
  showValue: 'showVal',
  showCategoryName: 'showCatName',
  showSeriesName: 'showSerName',
  showPercentage: 'showPercent',
};

/** Labels of the points; a series that has labels, and says nothing more, shows its values. */
function labelsElement(options: Chart['options'], owner: string, shown = false): string {
  const isOn = (member: string): boolean => options[`${owner}.${member}`] === true;
  const members = Object.keys(LABEL_PARTS);
  const some = members.some(isOn);
  if (!some && !shown) return '';
  const format = options[`${owner}.numberFormat`];
  const numberFormat =
    typeof format === 'string' && format ? element('c:numFmt', { formatCode: format, sourceLinked: false }) : '';
  const parts = members.map((member) => val(LABEL_PARTS[member]!, some ? isOn(member) : member === 'showValue'));
  return `<c:dLbls>${numberFormat}${parts.join('')}${val('showBubbleSize', false)}</c:dLbls>`;
}

function axes({ options }: Chart, kind: ChartKind): string {
  const sideways = kind.direction === 'bar';
  const title = (axis: string): string => {
    const text = options[`axes.${axis}.title.text`];
    return typeof text === 'string' && text && options[`axes.${axis}.title.visible`] !== false
      ? titleElement(text)
      : '';
  };
  const limit = (name: string, member: string): string => {
    const value = options[`axes.valueAxis.${member}`];
    return typeof value === 'number' ? val(name, value) : '';
  };
  const deleted = (axis: string): string => val('delete', options[`axes.${axis}.visible`] === false);
  const format = options['axes.valueAxis.numberFormat'];
  const numberFormat =
    typeof format === 'string' && format
      ? element('c:numFmt', { formatCode: format, sourceLinked: false })
      : element('c:numFmt', { formatCode: 'General', sourceLinked: true });
  const gridlines =
    options['axes.valueAxis.majorGridlines.visible'] === false
      ? ''
      : `<c:majorGridlines><c:spPr>${line(GREY, HAIRLINE)}</c:spPr></c:majorGridlines>`;
  const category = `${val('axId', CATEGORY_AXIS)}<c:scaling>${val('orientation', 'minMax')}</c:scaling>${deleted('categoryAxis')}${val('axPos', sideways ? 'l' : 'b')}${title('categoryAxis')}${element('c:numFmt', { formatCode: 'General', sourceLinked: true })}${TICKS}<c:spPr>${line(GREY, HAIRLINE)}</c:spPr>${val('crossAx', VALUE_AXIS)}`;
  const value = `${val('axId', VALUE_AXIS)}<c:scaling>${val('orientation', 'minMax')}${limit('max', 'maximum')}${limit('min', 'minimum')}</c:scaling>${deleted('valueAxis')}${val('axPos', sideways ? 'b' : 'l')}${gridlines}${title('valueAxis')}${numberFormat}${TICKS}<c:spPr>${line(GREY, HAIRLINE)}</c:spPr>${val('crossAx', CATEGORY_AXIS)}`;
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function legendElement({ options }: Chart): string {
  if (options['legend.visible'] === false) return '';
  const place = LEGEND_PLACES[String(options['legend.position'] ?? 'Bottom')] ?? 'b';
  return `<c:legend>${val('legendPos', place)}${val('overlay', options['legend.overlay'] === true)}</c:legend>`;
}
