import { type Area, areaName, parseArea, quoteSheet, splitSheet } from '../../../core/cell/address';
import type { Chart } from '../../model/workbook';
import { child, children, descendants, path, type XmlNode } from '../xml/xml-tree';
import { type ChartKind, chartTypeOf } from './chart-kinds';

const LEGEND_NAMES: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };
const ELEMENTS: ChartKind['element'][] = ['barChart', 'lineChart', 'pieChart', 'doughnutChart', 'areaChart'];

export type ReadChart = Pick<Chart, 'type' | 'title' | 'source' | 'seriesBy' | 'options'>;

/** A chart part as the model tells it; null if the model has no words for it (several kinds in one, other sources …). */
export function readChart(root: XmlNode): ReadChart | null {
  const chart = child(root, 'chart');
  const plots = (child(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const plot = plots.length === 1 ? plots[0]! : null;
  const type = plot && chartTypeOf(kindOf(plot));
  const source = plot && sourceOf(plot);
  if (!type || !source) return null;
  const legend = child(chart, 'legend');
  const titleNode = child(chart, 'title');
  return {
    type,
    title: titleNode ? textOf(titleNode) : null,
    ...source,
    options: legend
      ? { 'legend.position': LEGEND_NAMES[child(legend, 'legendPos')?.attributes.val ?? 'r'] ?? 'Right' }
      : { 'legend.visible': false },
  };
}

const kindOf = (plot: XmlNode): ChartKind => {
  const word = (name: string): string | undefined => child(plot, name)?.attributes.val;
  const element = ELEMENTS.find((name) => name === plot.name);
  if (!element) return { element: plot.name as ChartKind['element'] };
  const hidden = children(plot, 'ser').every((ser) => path(ser, 'marker', 'symbol')?.attributes.val === 'none');
  return {
    element,
    ...(element === 'barChart' && { direction: (word('barDir') ?? 'col') as 'col' | 'bar' }),
    ...(child(plot, 'grouping') && {
      grouping: (word('grouping') ?? 'standard') as NonNullable<ChartKind['grouping']>,
    }),
    ...(element === 'lineChart' && !hidden && { markers: true }),
  };
};

const textOf = (title: XmlNode): string =>
  [...descendants(title, 'p')].map((p) => [...descendants(p, 't')].map((t) => t.text).join('')).join('\n');

/** The one block that all series lie in, if there is such a block. */
function sourceOf(plot: XmlNode): Pick<Chart, 'source' | 'seriesBy'> | null {
  const formulas = children(plot, 'ser').flatMap((ser) =>
    [...descendants(ser, 'f')].map(({ text }) => splitSheet(text)),
  );
  const areas = formulas.map(({ address }) => parseArea(address));
  const sheet = formulas[0]?.sheet;
  if (!sheet || formulas.some((one) => one.sheet !== sheet) || areas.includes(null)) return null;
  const block = boundingBlock(areas as Area[]);
  const values = path(children(plot, 'ser')[0], 'val');
  const first = parseArea(splitSheet([...descendants(values, 'f')][0]?.text ?? '').address);
  return {
    source: `${quoteSheet(sheet)}!${areaName(block)}`,
    seriesBy: first && first.cols === 1 ? 'Columns' : 'Rows',
  };
}

function boundingBlock(areas: Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const col = Math.min(...areas.map((area) => area.col));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.col + area.cols));
  return { row, col, rows: bottom - row, cols: right - col };
}
