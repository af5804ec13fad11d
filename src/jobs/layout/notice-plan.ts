import { cellName } from '../../core/cell/address';
import type { DueBasis } from '../../core/due/due-date';
import type { NoticeDebt, NoticeList, Notices } from '../../core/due/notice-lists';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { FormatRun, PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { dueTexts } from '../../i18n/due';
import type { Language } from '../../i18n/language';
import { noticeTexts } from '../../i18n/notices';
import { terms } from '../../i18n/terms';
import { PageRows } from './page-rows';
import { textHeight } from './text-height';

const FONT = 'Times New Roman';
const SIZE = 12;
const HEAD_FILL = '#DDEBF7';
const LINE = 18;
/** A4 upright between margins of 20, 15, 20 and 20 mm: 175 mm wide, 257 mm high. */
const WIDTH = 496;
const HEIGHT = 700;

interface NoticeColumn {
  readonly caption: string;
  readonly width: number;
  readonly look: Omit<FormatRun, 'row' | 'col' | 'rows' | 'cols'>;
  readonly summed?: true;
  readonly value: (debt: NoticeDebt, index: number) => PlanCell;
}

export interface NoticeContent extends Notices {
  readonly asOf: number;
  readonly basis: DueBasis;
}

/** `TKVV Thông báo nợ`: a page for each leader, upright A4; a long list runs on, its place for signatures is never torn off. */
export function noticePlan(content: NoticeContent, language: Language): SheetPlan {
  const columns = columnsOf(content, language);
  const page = new PageRows(columns.length);
  // a wide table is printed smaller, so that more rows of it fit on a page
  const room = (HEIGHT * Math.max(WIDTH, widthOf(columns))) / WIDTH;
  const starts: number[] = [];
  const torn: number[] = [];
  for (const list of content.lists) {
    const start = page.next;
    if (start > 0) starts.push(start);
    writePage(page, columns, list, content, language);
    torn.push(...breaksWithin(page, start, room));
  }
  return {
    own: OWN_SHEETS.notices,
    cells: page.cells,
    formats: [
      { row: 0, col: 0, rows: page.next, cols: columns.length, fontName: FONT, size: SIZE, vertical: 'Center' },
      ...page.formats,
    ],
    merges: page.merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: page.rowHeights,
    frozenRows: 0,
    filter: null,
    coloured: [],
    pageBreaks: [...starts, ...torn].sort((a, b) => a - b),
    page: {
      orientation: 'Portrait',
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      titleRows: null,
      numbered: false,
    },
    showGridlines: false,
  };
}

const widthOf = (columns: readonly NoticeColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

function columnsOf({ hasPhones, hasIdentities }: Notices, language: Language): NoticeColumn[] {
  const { columns: captions } = noticeTexts[language];
  const { noticeStages } = noticeTexts[language];
  const centre = { horizontal: 'Center' } as const;
  const money = { horizontal: 'Right', indent: 1, numberFormat: '#,##0' } as const;
  const columns: NoticeColumn[] = [
    { caption: captions.ordinal, width: 30, look: centre, value: (_, index) => index + 1 },
    { caption: captions.customer, width: 118, look: { wrap: true }, value: ({ customerName }) => customerName },
    ...(hasIdentities
      ? [{ caption: captions.identity, width: 84, look: centre, value: ({ identity }: NoticeDebt) => identity }]
      : []),
    ...(hasPhones
      ? [{ caption: captions.phone, width: 72, look: centre, value: ({ phone }: NoticeDebt) => phone }]
      : []),
    { caption: captions.loan, width: 112, look: centre, value: ({ loan }) => loan },
    {
      caption: captions.dueDate,
      width: 68,
      look: { ...centre, numberFormat: 'dd/mm/yyyy' },
      value: ({ dueDate }) => dueDate,
    },
    { caption: captions.amount, width: 80, look: money, summed: true, value: ({ amount }) => amount },
    { caption: captions.arrears, width: 66, look: money, summed: true, value: ({ arrears }) => arrears },
    { caption: captions.notice, width: 72, look: { ...centre, wrap: true }, value: ({ stage }) => noticeStages[stage] },
    { caption: captions.signature, width: 60, look: centre, value: () => null },
  ];
  const wide = widthOf(columns);
  // the sheet is fitted to the page's width; what is narrower than the page takes all of it
  return wide >= WIDTH ? columns : columns.map((column) => ({ ...column, width: (column.width * WIDTH) / wide }));
}

function writePage(
  page: PageRows,
  columns: readonly NoticeColumn[],
  list: NoticeList,
  { asOf, basis }: NoticeContent,
  language: Language,
): void {
  const texts = noticeTexts[language];
  const { organisations } = terms[language];
  const centred = { horizontal: 'Center' } as const;
  const half = Math.floor(columns.length / 2);
  page.text(texts.bank, { bold: true, ...centred }, LINE, 0, half);
  page.text(texts.office(list.office), centred, LINE, 0, half);
  page.add([], 8);
  page.text(texts.title, { bold: true, size: 15, ...centred }, 24);
  page.text(texts.asOf(asOf), { italic: true, ...centred }, LINE);
  page.add([], 8);
  const isDirect = list.group === '' && list.leader === '';
  const organisation = list.organisation && !isDirect ? organisations[list.organisation] : '';
  const to = isDirect ? texts.toOfficer : texts.toLeader(list.leader, list.group);
  page.text(to, { bold: true }, LINE);
  const where = [organisation, list.commune].filter((part) => part !== '').join(' – ');
  if (where) page.text(where, {}, LINE);
  const width = widthOf(columns);
  const intro = texts.intro(list.debts.length, dueTexts[language].bases[basis]);
  page.text(intro, { wrap: true, vertical: 'Top' }, textHeight(intro, width, SIZE));
  writeTable(page, columns, list.debts, texts.total);
  page.together(() => {
    page.add([], 10);
    page.text(texts.request, { wrap: true, vertical: 'Top', italic: true }, textHeight(texts.request, width, SIZE));
    page.add([], 10);
    const right = columns.length - half;
    const sign = (left: string, other: string, look: Omit<FormatRun, 'row' | 'col' | 'rows' | 'cols'>): void => {
      const row = page.add([left, ...new Array<null>(half - 1).fill(null), other], LINE);
      page.merge(row, 0, half);
      page.merge(row, half, right);
      page.format({ row }, { ...centred, ...look });
    };
    sign('', texts.place, { italic: true });
    sign(isDirect ? '' : texts.leader, texts.officer, { bold: true });
    sign(isDirect ? '' : texts.sign, texts.sign, { italic: true });
    page.add([], 54);
    sign(isDirect ? '' : list.leader, '', { bold: true });
  });
}

function writeTable(
  page: PageRows,
  columns: readonly NoticeColumn[],
  debts: readonly NoticeDebt[],
  total: string,
): void {
  const head = page.add(
    columns.map(({ caption }) => caption),
    36,
  );
  for (const [index, debt] of debts.entries()) {
    const height = Math.max(22, textHeight(debt.customerName, columns[1]?.width ?? WIDTH, SIZE));
    page.add(
      columns.map(({ value }) => value(debt, index)),
      height,
    );
  }
  const first = head + 1;
  const last = head + debts.length;
  const sums = page.add(
    columns.map(({ summed }, col): PlanCell => {
      if (summed) return { formula: `=SUM(${cellName(first, col)}:${cellName(last, col)})` };
      return col === 1 ? total : null;
    }),
    22,
  );
  page.format({ row: head, rows: sums - head + 1 }, { border: 'grid' });
  columns.forEach(({ look }, col) => page.format({ row: first, col, rows: sums - head, cols: 1 }, look));
  page.format({ row: head }, { bold: true, fill: HEAD_FILL, horizontal: 'Center', wrap: true });
  page.format({ row: sums }, { bold: true });
}

/** Where a list that is longer than a page must be parted so that its last block stays whole. */
function breaksWithin(page: PageRows, start: number, room: number): number[] {
  const heights = new Map(page.rowHeights.map(({ row, points }) => [row, points]));
  const last = page.lastBlock;
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += heights.get(row) ?? LINE;
    return sum;
  };
  let top = start;
  for (let row = start; row < last.from; row++) if (height(top, row + 1) > room) top = row;
  return top !== last.from && height(top, last.to) > room ? [last.from] : [];
}
