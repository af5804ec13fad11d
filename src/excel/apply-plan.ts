import { absoluteName, cellName, contains, quoteSheet, type Area } from '../core/cell/address';
import { safeText } from './safe-text';
import {
  planSize,
  type AskedCells,
  type ColourRule,
  type FormatRun,
  type PagePlan,
  type PlanCell,
  type SheetPlan,
} from './sheet-plan';

/** Rows of values of one request; wide rows of text are some 2 kB. */
const ROWS_PER_REQUEST = 1_000;
/** Each is a range of its own, which office.js takes long to send. */
const HEIGHTS_PER_REQUEST = 300;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/**
 * Queues a plan's content on the (blank) own area; the caller syncs. `flush` is awaited between blocks of values and given the rows queued so far, so that a long list
 * never grows beyond what one request may hold.
 */
export async function applyContent(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  flush: (rows: number) => Promise<void>,
): Promise<void> {
  const { rows, cols } = planSize(plan);
  const isText = textCells(plan);
  for (const format of plan.formats) applyFormat(sheet, format);
  for (let from = 0; from < plan.cells.length; from += ROWS_PER_REQUEST) {
    const part = plan.cells.slice(from, from + ROWS_PER_REQUEST);
    at(sheet, { row: from, col: 0, rows: part.length, cols }).formulas = part.map((row, index) =>
      toExcel(row, cols, (col) => isText(from + index, col)),
    );
    if (from + ROWS_PER_REQUEST < plan.cells.length) await flush(from + ROWS_PER_REQUEST);
  }
  for (const [index, { row, rows: count, points }] of heightRuns(plan).entries()) {
    if (index > 0 && index % HEIGHTS_PER_REQUEST === 0) await flush(rows);
    at(sheet, { row, col: 0, rows: count, cols }).format.rowHeight = points;
  }
  for (const area of plan.merges) at(sheet, area).merge(area.across === true);
  for (const rule of plan.coloured) applyColour(sheet, rule);
  if (plan.asked) at(sheet, { row: 0, col: 0, rows, cols }).dataValidation.clear();
  for (const asked of plan.asked ?? []) applyAsked(sheet, asked);
  if (plan.filter) sheet.autoFilter.apply(at(sheet, plan.filter));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.pageBreaks) sheet.horizontalPageBreaks.add(cellName(row, 0));
  sheet.pageLayout.setPrintArea(at(sheet, { row: 0, col: 0, rows, cols: plan.printedCols ?? cols }));
}

/** Queues what is set once, when the sheet is made, and is the user's to change from then on: widths, frozen rows, page set-up. */
export function applyLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = plan.showGridlines;
  applyWidths(sheet, plan.columnWidths);
  if (plan.frozenRows) sheet.freezePanes.freezeRows(plan.frozenRows);
  applyPage(sheet.pageLayout, plan.page);
}

/** Queues the widths of columns, in points, from A on. */
export function applyWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((points, col) => {
    at(sheet, { row: 0, col, rows: 1, cols: 1 }).format.columnWidth = points;
  });
}

/** Rows of one height that follow each other, as one. */
function heightRuns({ rowHeights }: SheetPlan): { row: number; rows: number; points: number }[] {
  const runs: { row: number; rows: number; points: number }[] = [];
  for (const { row, points } of rowHeights) {
    const last = runs.at(-1);
    if (last && last.points === points && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, points });
  }
  return runs;
}

const at = (sheet: Excel.Worksheet, { row, col, rows, cols }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, col, rows, cols);

/** Which cells are formatted as text (`@`): they keep what is written as it is, an apostrophe too. */
function textCells({ formats }: SheetPlan): (row: number, col: number) => boolean {
  const runs = formats.filter(({ numberFormat }) => numberFormat !== undefined).reverse();
  if (!runs.some(({ numberFormat }) => numberFormat === '@')) return () => false;
  return (row, col) => runs.find((run) => contains(run, row, col))?.numberFormat === '@';
}

const toExcel = (row: readonly PlanCell[], cols: number, isText: (col: number) => boolean): (string | number)[] =>
  Array.from({ length: cols }, (_, col) => {
    const cell = row[col] ?? '';
    if (typeof cell === 'object') return cell.formula;
    return typeof cell === 'string' && !isText(col) ? safeText(cell) : cell;
  });

function applyFormat(sheet: Excel.Worksheet, run: FormatRun): void {
  const range = at(sheet, run);
  const { format } = range;
  // One value for the whole block: the typings only know the array form.
  if (run.numberFormat !== undefined) range.numberFormat = run.numberFormat as unknown as string[][];
  if (run.fontName !== undefined) format.font.name = run.fontName;
  if (run.size !== undefined) format.font.size = run.size;
  if (run.bold !== undefined) format.font.bold = run.bold;
  if (run.italic !== undefined) format.font.italic = run.italic;
  if (run.colour !== undefined) format.font.color = run.colour;
  if (run.fill !== undefined) format.fill.color = run.fill;
  if (run.horizontal !== undefined) format.horizontalAlignment = run.horizontal;
  if (run.vertical !== undefined) format.verticalAlignment = run.vertical;
  if (run.wrap !== undefined) format.wrapText = run.wrap;
  if (run.indent !== undefined) format.indentLevel = run.indent;
  if (run.border) drawBorder(format, run);
}

function drawBorder(format: Excel.RangeFormat, { border, rows, cols }: FormatRun): void {
  for (const edge of border === 'bottom' ? (['EdgeBottom'] as const) : EDGES) {
    if ((edge === 'InsideHorizontal' && rows === 1) || (edge === 'InsideVertical' && cols === 1)) continue;
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = '#000000';
  }
}

function applyColour(sheet: Excel.Worksheet, rule: ColourRule): void {
  const { custom } = at(sheet, rule).conditionalFormats.add('Custom');
  custom.rule.formula = `=${cellName(rule.row, rule.col)}="${rule.text.replace(/"/g, '""')}"`;
  custom.format.fill.color = rule.fill;
  custom.format.font.color = rule.colour;
}

function applyAsked(sheet: Excel.Worksheet, { whole, prompt, alert, ...area }: AskedCells): void {
  const { dataValidation } = at(sheet, area);
  const rule = { formula1: 0, operator: 'GreaterThanOrEqualTo' } as const;
  dataValidation.rule = whole ? { wholeNumber: rule } : { decimal: rule };
  dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: alert };
}

function applyPage(layout: Excel.PageLayout, page: PagePlan): void {
  layout.paperSize = 'A4';
  layout.orientation = page.orientation;
  const { top, bottom, left, right } = page.margins;
  layout.setPrintMargins('Centimeters', {
    top: top / 10,
    bottom: bottom / 10,
    left: left / 10,
    right: right / 10,
    header: 1,
    footer: 1,
  });
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  applyTitleRows(layout, page.titleRows, false);
  if (page.numbered) {
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
    layout.headersFooters.firstPage.centerHeader = '';
  }
}

/** Queues the rows that are repeated on every page. @param isSet there are some already, to be taken away where none are wanted */
export function applyTitleRows(layout: Excel.PageLayout, rows: PagePlan['titleRows'], isSet: boolean): void {
  if (rows) layout.setPrintTitleRows(`$${rows.from + 1}:$${rows.to + 1}`);
  else if (isSet) layout.setPrintTitleRows('');
}

/** `='TKVV Kiểm tra'!$A$1:$K$40`, for the hidden name that marks the add-in's area. */
export const ownAreaFormula = (sheet: string, rows: number, cols: number): string =>
  `=${quoteSheet(sheet)}!${absoluteName({ row: 0, col: 0, rows, cols: Math.max(2, cols) })}`;
