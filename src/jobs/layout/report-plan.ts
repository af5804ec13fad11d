import { cellName } from '../../core/cell/address';
import type { OrganisationLine, Report } from '../../core/report/report';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import { PageRows } from './page-rows';
import { classTable } from './report-classes';
import { dueTable } from './report-due';
import { textHeight } from './text-height';

/** The columns of Biểu 1 carry the whole page: one page wide on A4 between margins of 30 and 15 mm (467 points). */
const WIDTHS = [22, 88, 30, 36, 50, 40, 34, 40, 34, 30, 34, 46, 40];
const COLS = WIDTHS.length;
const WIDTH = WIDTHS.reduce((sum, points) => sum + points, 0);
const BODY = 14;
const FONT = 'Times New Roman';
const HALF = 5;

/** `Báo cáo quý`: an administrative document after Decree 30/2020/NĐ-CP (font, margins, heading, page number, signature). */
export function reportPlan(report: Report, narrative: readonly string[]): SheetPlan {
  const page = new PageRows(COLS);
  heading(page, report);
  page.text(texts.sections.results, { bold: true }, 22);
  page.text(texts.sections.lending, { bold: true }, 22);
  paragraph(page, narrative[0] ?? texts.dots);
  debtTable(page, report);
  paragraph(page, narrative[1] ?? texts.dots);
  if (report.baseline === null) paragraph(page, texts.noBaseline);
  page.text(texts.sections.quality, { bold: true }, 22);
  paragraph(page, narrative[2] ?? texts.dots);
  if (report.classes.length) classTable(page, report);
  if (report.unverified) paragraph(page, texts.unverified, { italic: true, size: 12 });
  if (report.due) dueTable(page, report.due);
  signature(page);
  const whole = {
    row: 0,
    col: 0,
    rows: page.cells.length,
    cols: COLS,
    fontName: FONT,
    size: BODY,
    vertical: 'Center',
  } as const;
  return {
    own: OWN_SHEETS.report,
    cells: page.cells,
    formats: [whole, ...page.formats],
    merges: page.merges,
    columnWidths: WIDTHS,
    rowHeights: page.rowHeights,
    frozenRows: 0,
    filter: null,
    coloured: [],
    page: {
      orientation: 'Portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: null,
      numbered: true,
    },
    showGridlines: false,
  };
}

/** Issuing body on the left, quốc hiệu and tiêu ngữ on the right, number and place-date below, then the title. */
function heading(page: PageRows, report: Report): void {
  const right = COLS - HALF;
  const pair = (left: string, other: string, points: number): number => {
    const row = page.add([left, ...new Array<null>(HALF - 1).fill(null), other], points);
    page.merge(row, 0, HALF);
    page.merge(row, HALF, right);
    page.format({ row }, { horizontal: 'Center', wrap: true });
    return row;
  };
  const first = pair(texts.issuer, texts.motto.country, 20);
  page.format({ row: first, cols: HALF }, { size: 12 });
  page.format({ row: first, col: HALF, cols: right }, { size: 13, bold: true });
  const unit = (report.unit ?? texts.dots).toUpperCase();
  const second = pair(unit, texts.motto.words, Math.max(20, textHeight(unit, 226, 13)));
  page.format({ row: second, cols: HALF }, { size: 13, bold: true });
  page.format({ row: second, col: HALF, cols: right }, { size: 14, bold: true });
  const rule = page.add([], 4);
  page.format({ row: rule, col: 1, cols: 2 }, { border: 'bottom' });
  page.format({ row: rule, col: HALF + 1, cols: right - 2 }, { border: 'bottom' });
  const third = pair(texts.number, texts.placeDate(report.quarter.year), 24);
  page.format({ row: third, cols: HALF }, { size: 13 });
  page.format({ row: third, col: HALF, cols: right }, { size: 14, italic: true });
  page.add([], 10);
  page.text(texts.kind, { bold: true, horizontal: 'Center' }, 22);
  page.text(texts.subject(report), { bold: true, horizontal: 'Center' }, 22);
  const line = page.add([], 4);
  page.format({ row: line, col: 4, cols: 4 }, { border: 'bottom' });
  page.add([], 10);
}

function paragraph(page: PageRows, text: string, look: { italic?: boolean; size?: number } = {}): void {
  // Two ems before the first line: a cell has no first-line indent of its own.
  const indented = `\u2003\u2003${text}`;
  page.text(
    indented,
    { wrap: true, horizontal: 'Justify', vertical: 'Top', ...look },
    textHeight(indented, WIDTH, look.size ?? BODY) + 6,
  );
}

/** Biểu 1: debt by organisation, now and against 31/12; totals and ratios are live formulas. */
function debtTable(page: PageRows, report: Report): void {
  const { table1 } = texts;
  page.text(table1.caption, { bold: true, size: 13 }, 22);
  page.text(table1.unit, { italic: true, size: 12, horizontal: 'Right' }, 18);
  const top = page.add(
    [
      table1.heads[0]!,
      table1.heads[1]!,
      table1.now(report.asOf),
      ...new Array<null>(6).fill(null),
      table1.change(report.baseline),
    ],
    32,
  );
  page.add([null, null, ...table1.heads.slice(2)], 46);
  page.merge(top, 0, 1, 2);
  page.merge(top, 1, 1, 2);
  page.merge(top, 2, 7);
  page.merge(top, 9, 4);
  const first = page.next;
  const last = first + report.lines.length - 1;
  report.lines.forEach((line, index) => page.add(debtRow(line, index, first + index, last + 1), 20));
  page.add(totalRow(report, first, last), 20);
  const body = { row: first, rows: report.lines.length + 1, size: 11 };
  page.format({ row: top, rows: 2 }, { bold: true, size: 11, horizontal: 'Center', wrap: true });
  page.format({ row: top, rows: 3 + report.lines.length }, { border: 'grid' });
  page.format({ ...body, col: 0, cols: 1 }, { horizontal: 'Center', size: 11 });
  page.format({ ...body, col: 1, cols: 1 }, { horizontal: 'Left', size: 11, wrap: true });
  for (const [cols, numberFormat] of NUMBER_FORMATS)
    for (const col of cols) page.format({ ...body, col, cols: 1 }, { numberFormat, horizontal: 'Right', size: 11 });
  page.format({ row: last + 1 }, { bold: true });
  page.add([], 6);
}

const NUMBER_FORMATS: readonly (readonly [readonly number[], string])[] = [
  [[2, 3, 4], '#,##0'],
  [[5, 7], '#,##0.0'],
  [[6, 8], '0.00'],
  [[9, 10, 11], '#,##0;(#,##0);0'],
  [[12], '#,##0.0;(#,##0.0);0'],
];

/** The report's money is in triệu đồng, unrounded: the cell's format rounds, so that totals are true sums. */
const million = (dong: number | null | undefined): PlanCell => (dong == null ? texts.dots : dong / 1e6);

function debtRow(line: OrganisationLine, index: number, row: number, total: number): PlanCell[] {
  const count = (value: number | null | undefined): PlanCell => value ?? texts.dots;
  return [
    index + 1,
    line.organisation ? texts.organisations[line.organisation] : null,
    count(line.groups),
    count(line.households),
    million(line.outstanding),
    million(line.overdue),
    ratio(row),
    million(line.frozen),
    { formula: `=IF(${cellName(total, 4)}=0,0,${cellName(row, 4)}/${cellName(total, 4)}*100)` },
    count(line.change?.groups),
    count(line.change?.households),
    million(line.change?.outstanding),
    million(line.change?.overdue),
  ];
}

/** Nợ quá hạn / dư nợ of a row, in %. */
const ratio = (row: number): PlanCell => ({
  formula: `=IF(${cellName(row, 4)}=0,0,${cellName(row, 5)}/${cellName(row, 4)}*100)`,
});

function totalRow({ total }: Report, first: number, last: number): PlanCell[] {
  const row = last + 1;
  const sum = (col: number, value: number | null | undefined): PlanCell =>
    value == null ? texts.dots : { formula: `=SUM(${cellName(first, col)}:${cellName(last, col)})` };
  return [
    null,
    texts.total,
    sum(2, total.groups),
    sum(3, total.households),
    sum(4, total.outstanding),
    sum(5, total.overdue),
    ratio(row),
    sum(7, total.frozen),
    sum(8, total.outstanding),
    sum(9, total.change?.groups),
    sum(10, total.change?.households),
    sum(11, total.change?.outstanding),
    sum(12, total.change?.overdue),
  ];
}

function signature(page: PageRows): void {
  page.add([], 12);
  const [first, ...rest] = texts.recipients.lines;
  const row = page.add([texts.recipients.title, ...new Array<null>(HALF + 1).fill(null), texts.signer], 20);
  page.merge(row, 0, HALF);
  page.merge(row, HALF + 2, COLS - HALF - 2);
  page.format({ row, cols: HALF }, { bold: true, italic: true, size: 12 });
  page.format({ row, col: HALF + 2, cols: COLS - HALF - 2 }, { bold: true, horizontal: 'Center' });
  for (const text of [first!, ...rest]) page.text(text, { size: 11 }, 16, 0, HALF);
}
