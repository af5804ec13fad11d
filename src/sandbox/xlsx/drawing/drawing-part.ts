import { SaxesParser } from 'saxes';
import type { Chart, Sheet, Workbook } from '../../model/workbook';
import type { KeptDrawing, KeptPart, KeptSheet } from '../kept-content';
import { parseXml, path, descendants, element, type XmlNode } from '../xml/xml-tree';
import { escapeAttribute } from '../xml/xml-text';
import { addKeptLinks, type PartKeeper } from '../zip/kept-parts';
import { OFFICE_RELATIONSHIPS, type PackageWriter, XML_HEAD } from '../zip/package-writer';
import type { PackageReader } from '../zip/package-reader';
import { LIMITS } from '../zip/size-limits';
import { anchorStart, extentOfAnchor } from './anchor';
import { readChart } from './chart-read';
import { seriesOf } from './chart-series';
import { CHART_ML, chartXml, DRAWING_ML } from './chart-write';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/**
 * Reads a sheet's drawing. Charts of the kinds the model knows become charts of the sheet; pictures, shapes and other charts, and how
 * each chart looks, are kept as they are.
 */
export function readDrawing(
  id: string | undefined,
  owner: string,
  sheet: Sheet,
  kept: KeptSheet,
  source: PackageReader,
  keeper: PartKeeper,
): void {
  const relationship = source.byId(owner, id);
  const part = relationship && keeper.keep(relationship);
  if (!part) return;
  const anchors = parseXml(part.path, part.bytes).children;
  const { rootOpen, slices } = sliceChildren(new TextDecoder().decode(part.bytes));
  kept.drawing = { part, rootOpen, anchors: [] };
  slices.forEach((xml, index) => {
    const chart =
      anchors[index] && sheet.charts.length < LIMITS.charts ? readAnchoredChart(anchors[index], part, sheet) : null;
    if (chart) sheet.charts.push(chart);
    kept.drawing!.anchors.push({ xml, chart: chart && { id: chart.id, asRead: JSON.stringify(chart) } });
  });
}

function readAnchoredChart(anchor: XmlNode, drawing: KeptPart, sheet: Sheet): Chart | null {
  const frame = path(anchor, 'graphicFrame');
  const id = path(frame, 'graphic', 'graphicData', 'chart')?.attributes.id;
  const link = drawing.links.find((one) => one.id === id);
  const chart = link && 'part' in link ? readChart(parseXml(link.part.path, link.part.bytes)) : null;
  if (!chart) return null;
  const name = [...descendants(frame, 'cNvPr')][0]?.attributes.name ?? `Chart ${sheet.charts.length + 1}`;
  return { id: `{CHART-${sheet.id}-${sheet.charts.length + 1}}`, name, ...chart, ...extentOfAnchor(anchor, sheet) };
}

/** Of well-formed XML: the text of each child of the root, as it stands, and the root's own opening tag with its namespaces. */
function sliceChildren(xml: string): { rootOpen: string; slices: string[] } {
  const parser = new SaxesParser({ position: true });
  const slices: string[] = [];
  let rootOpen = '';
  let depth = 0;
  let start = 0;
  parser.on('opentag', (tag) => {
    const from = xml.lastIndexOf('<', parser.position - 1);
    if (depth === 0) rootOpen = xml.slice(from, parser.position).replace(/\/>$/, '>');
    if (depth === 1) start = from;
    depth++;
    if (tag.isSelfClosing && depth === 2) slices.push(xml.slice(from, parser.position));
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (depth === 1 && !tag.isSelfClosing) slices.push(xml.slice(start, parser.position));
  });
  parser.write(xml).close();
  return { rootOpen, slices };
}

/** Writes a sheet's drawing with its charts and `<drawing>`; '' if there is nothing to draw. */
export function drawingElement(
  sheet: Sheet,
  kept: KeptSheet | undefined,
  book: Workbook,
  owner: string,
  target: PackageWriter,
): string {
  const unchanged = new Map(sheet.charts.map((chart) => [chart.id, JSON.stringify(chart)]));
  const old = (kept?.drawing?.anchors ?? []).filter(({ chart }) => !chart || unchanged.get(chart.id) === chart.asRead);
  const oldIds = new Set(old.map(({ chart }) => chart?.id));
  const fresh = sheet.charts.filter((chart) => !oldIds.has(chart.id));
  if (!old.length && !fresh.length) return '';
  const part = target.freePath('xl/drawings/drawing', '.xml');
  keepLinks(kept?.drawing ?? null, old, part, target);
  const anchors = [
    ...old.map(({ xml }) => xml),
    ...fresh.map((chart, index) => chartAnchor(chart, sheet, book, part, target, 1000 + index)),
  ];
  const rootOpen = kept?.drawing?.rootOpen ?? `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_ML}">`;
  const rootName = /^<([^\s>]+)/.exec(rootOpen)![1]!;
  target.add(part, DRAWING_TYPE, `${XML_HEAD}${rootOpen}${anchors.join('')}</${rootName}>`);
  return element('drawing', { 'r:id': target.link(owner, `${OFFICE_RELATIONSHIPS}/drawing`, part) });
}

/** Only what the remaining anchors name goes along: a deleted chart takes its part with it. */
function keepLinks(
  drawing: KeptDrawing | null,
  anchors: KeptDrawing['anchors'],
  part: string,
  target: PackageWriter,
): void {
  const named = (id: string): boolean => anchors.some(({ xml }) => xml.includes(`"${id}"`) || xml.includes(`'${id}'`));
  addKeptLinks(target, part, drawing?.part.links.filter(({ id }) => named(id)) ?? []);
}

function chartAnchor(
  chart: Chart,
  sheet: Sheet,
  book: Workbook,
  drawing: string,
  target: PackageWriter,
  id: number,
): string {
  const path = target.freePath('xl/charts/chart', '.xml');
  target.add(path, CHART_TYPE, chartXml(chart, seriesOf(chart, sheet, book)));
  const link = target.link(drawing, `${OFFICE_RELATIONSHIPS}/chart`, path);
  return [
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING_ML}">${anchorStart(sheet, chart)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART_ML}"><c:chart xmlns:c="${CHART_ML}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${link}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}
