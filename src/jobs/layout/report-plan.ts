import type { Report } from '../../core/report/report';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { FormatRun, SheetPlan } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import { PageRows } from './page-rows';
import { classTable } from './report-classes';
import { changeTable, debtTable } from './report-debt';
import { dueTable } from './report-due';
import { heading, signature } from './report-heading';
import { BODY, COLS, FONT, PAGE_HEIGHT, WIDTH, WIDTHS } from './report-page';
import { textHeight } from './text-height';

/** `Báo cáo quý`: an administrative document after Decree 30/2020/NĐ-CP (font, margins, heading, page number, signature). */
export function reportPlan(report: Report, narrative: readonly string[]): SheetPlan {
  const page = new PageRows(COLS);
  const [lending, quality, classes] = narrative;
  heading(page, report);
  section(page, texts.sections.lending, lending);
  page.together(() => debtTable(page, report));
  paragraph(page, quality ?? texts.dots);
  if (report.baseline === null) paragraph(page, texts.noBaseline);
  else page.together(() => changeTable(page, report));
  section(page, texts.sections.quality, classes);
  if (report.classes.length) page.together(() => classTable(page, report));
  if (report.unverified) paragraph(page, texts.unverified, { italic: true, size: 12 });
  const { due } = report;
  if (due)
    page.together(() => {
      title(page, texts.sections.due);
      dueTable(page, due);
    });
  page.together(() => signature(page));
  const whole: FormatRun = {
    row: 0,
    col: 0,
    rows: page.next,
    cols: COLS,
    fontName: FONT,
    size: BODY,
    vertical: 'Center',
  };
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
    pageBreaks: page.breaks(PAGE_HEIGHT, BODY * 1.3),
    page: {
      orientation: 'Portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: null,
      numbered: true,
    },
    showGridlines: false,
  };
}

/** A heading never stands alone at the foot of a page. */
const section = (page: PageRows, name: string, text: string | undefined): void =>
  page.together(() => {
    title(page, name);
    paragraph(page, text ?? texts.dots);
  });

const title = (page: PageRows, text: string): void => {
  page.text(text, { bold: true }, 24);
};

function paragraph(page: PageRows, text: string, look: { italic?: boolean; size?: number } = {}): void {
  // Two ems before the first line: a cell has no first-line indent of its own.
  const indented = `\u2003\u2003${text}`;
  const points = textHeight(indented, WIDTH, look.size ?? BODY) + 6;
  page.text(indented, { wrap: true, horizontal: 'Justify', vertical: 'Top', ...look }, points);
}
