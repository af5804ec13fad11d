import { absoluteName, cellName, quoteSheet, splitSheet, type Area } from '../core/cell/address';
import type { ChartPlan, SheetPlan } from './sheet-plan';

/**
 * The charts of an own sheet. Two hidden names go with each: the cells of its figures and the cells that it was put over. They follow
 * the rows of the sheet, and tell whether the user has moved the chart since: then it is left where it is.
 */
const sourceName = ({ name }: ChartPlan): string => `${name}_SoLieu`;
const placeName = ({ name }: ChartPlan): string => `${name}_ViTri`;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as it stands before the sheet is written. */
export interface ChartState {
  readonly plan: ChartPlan;
  /** null = there is none yet, or the user has deleted it */
  readonly extent: Extent | null;
  readonly isMoved: boolean;
  /** formulas of the two names; null = no such name */
  readonly source: string | null;
  readonly place: string | null;
}

/** Cell edges are whole pixels on the screen, three quarters of a point each. */
const TOLERANCE = 1.5;

/**
 * Queues the reading of a plan's charts as they are on the sheet; `sheet` null = it is not made yet, only names left over are looked for.
 * @returns what gives them once the caller has synced
 */
export function takeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet | null,
  { charts = [] }: SheetPlan,
): () => readonly ChartState[] {
  const { names } = context.workbook;
  const found = charts.map((plan) => {
    const place = names.getItemOrNullObject(placeName(plan)).load('formula');
    return {
      plan,
      place,
      source: names.getItemOrNullObject(sourceName(plan)).load('formula'),
      over: place.getRangeOrNullObject().load('left,top,width,height'),
      chart: sheet?.charts.getItemOrNullObject(plan.name).load('left,top,width,height') ?? null,
    };
  });
  return () =>
    found.map(({ plan, source, place, over, chart }) => {
      const extent = chart && !chart.isNullObject ? extentOf(chart) : null;
      const isMoved = extent !== null && (over.isNullObject || !isSame(extent, extentOf(over)));
      return {
        plan,
        extent,
        isMoved,
        source: source.isNullObject ? null : source.formula,
        place: place.isNullObject ? null : place.formula,
      };
    });
}

const extentOf = ({ left, top, width, height }: Extent): Extent => ({ left, top, width, height });

const isSame = (a: Extent, b: Extent): boolean =>
  (['left', 'top', 'width', 'height'] as const).every((key) => Math.abs(a[key] - b[key]) <= TOLERANCE);

/** Queues the charts of a sheet whose cells have been written: made where there is none, else only given their new figures. */
export function applyCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  states: readonly ChartState[],
): void {
  for (const { plan, extent, isMoved, source, place } of states) {
    const figures = at(sheet, plan.source);
    const chart = extent ? sheet.charts.getItem(plan.name) : draw(sheet, plan, figures);
    if (extent) chart.setData(figures, 'Columns');
    if (extent && isMoved) moveTo(chart, extent);
    else putOver(chart, plan.place);
    setName(context, sourceName(plan), addressOf(sheetName, plan.source), source !== null);
    // a moved chart keeps the place that it was moved from: it stays a moved one
    if (!isMoved) setName(context, placeName(plan), addressOf(sheetName, plan.place), place !== null);
  }
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan, figures: Excel.Range): Excel.Chart {
  const chart = sheet.charts.add(plan.type, figures, 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  plan.colours.forEach((colour, index) => chart.series.getItemAt(index).format.fill.setSolidColor(colour));
  return chart;
}

function putOver(chart: Excel.Chart, { row, col, rows, cols }: Area): void {
  chart.setPosition(cellName(row, col), cellName(row + rows - 1, col + cols - 1));
}

function moveTo(chart: Excel.Chart, { left, top, width, height }: Extent): void {
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
}

/** Queues the way back on a sheet whose cells have been put back. */
export async function restoreCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  states: readonly ChartState[],
): Promise<void> {
  if (states.length === 0) return;
  const now = states.map(({ plan }) => ({
    chart: sheet.charts.getItemOrNullObject(plan.name).load('name'),
    names: [sourceName(plan), placeName(plan)].map((name) =>
      context.workbook.names.getItemOrNullObject(name).load('name'),
    ),
  }));
  await context.sync();
  states.forEach(({ extent, source, place }, index) => {
    const { chart, names } = now[index] as (typeof now)[number];
    if (!chart.isNullObject && extent) {
      if (source) chart.setData(sheet.getRange(splitSheet(source).address), 'Columns');
      moveTo(chart, extent);
    } else if (!chart.isNullObject) chart.delete();
    [source, place].forEach((formula, which) => {
      const name = names[which];
      if (!name || name.isNullObject) return;
      if (formula === null) name.delete();
      else name.formula = `=${quoteSheet(sheetName)}!${splitSheet(formula).address}`;
    });
  });
}

/** Queues the end of the names of charts whose sheet is taken away. */
export async function forgetCharts(context: Excel.RequestContext, { charts = [] }: SheetPlan): Promise<void> {
  if (charts.length === 0) return;
  const names = charts
    .flatMap((plan) => [sourceName(plan), placeName(plan)])
    .map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
}

function setName(context: Excel.RequestContext, name: string, formula: string, exists: boolean): void {
  const { names } = context.workbook;
  if (exists) names.getItem(name).formula = formula;
  else names.add(name, formula).visible = false;
}

const at = (sheet: Excel.Worksheet, { row, col, rows, cols }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, col, rows, cols);

const addressOf = (sheet: string, area: Area): string => `=${quoteSheet(sheet)}!${absoluteName(area)}`;
