import type { Report } from '../../core/report/report';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';
import { COLS, WIDTHS } from './report-page';
import { textHeight } from './text-height';

/** Columns of the issuing body; quốc hiệu and tiêu ngữ stand over the rest. */
const LEFT = 3;
const RIGHT = COLS - LEFT;

/** Issuing body on the left, quốc hiệu and tiêu ngữ on the right, number and place-date below, then the title (Decree 30/2020, annex I). */
export function heading(page: PageRows, report: Report): void {
  const first = pair(page, texts.issuer, texts.motto.country, 18);
  page.format({ row: first, cols: LEFT }, { size: 12 });
  page.format({ row: first, col: LEFT, cols: RIGHT }, { size: 12, bold: true });
  const unit = (report.unit ?? texts.dots).toUpperCase();
  const width = WIDTHS.slice(0, LEFT).reduce((sum, points) => sum + points, 0);
  const second = pair(page, unit, texts.motto.words, Math.max(20, textHeight(unit, width * 0.8, 13)));
  page.format({ row: second, cols: LEFT }, { size: 13, bold: true });
  page.format({ row: second, col: LEFT, cols: RIGHT }, { size: 13, bold: true });
  const rule = page.add([], 4);
  page.format({ row: rule, col: 1, cols: 1 }, { border: 'bottom' });
  page.format({ row: rule, col: LEFT + 1, cols: RIGHT - 2 }, { border: 'bottom' });
  const third = pair(page, texts.number, texts.placeDate(report.quarter.year), 24);
  page.format({ row: third, cols: LEFT }, { size: 13 });
  page.format({ row: third, col: LEFT, cols: RIGHT }, { size: 13, italic: true });
  page.add([], 12);
  page.text(texts.kind, { bold: true, horizontal: 'Center' }, 22);
  page.text(texts.subject(report), { bold: true, horizontal: 'Center' }, 22);
  const line = page.add([], 4);
  page.format({ row: line, col: 2, cols: 4 }, { border: 'bottom' });
  page.add([], 12);
}

function pair(page: PageRows, left: string, right: string, points: number): number {
  const row = page.add([left, ...new Array<null>(LEFT - 1).fill(null), right], points);
  page.merge(row, 0, LEFT);
  page.merge(row, LEFT, RIGHT);
  page.format({ row }, { horizontal: 'Center', wrap: true });
  return row;
}

/** Recipients on the left, the office that signs on the right. */
export function signature(page: PageRows): void {
  page.add([], 12);
  const row = page.add([texts.recipients.title, ...new Array<null>(LEFT + 1).fill(null), texts.signer], 20);
  page.merge(row, 0, LEFT);
  page.merge(row, LEFT + 2, RIGHT - 2);
  page.format({ row, cols: LEFT }, { bold: true, italic: true, size: 12 });
  page.format({ row, col: LEFT + 2, cols: RIGHT - 2 }, { bold: true, horizontal: 'Center' });
  for (const text of texts.recipients.lines) page.text(text, { size: 11 }, 16, 0, LEFT);
}
