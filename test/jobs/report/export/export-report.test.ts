/** The report's sheets as a file of their own: what the sheet shows, cell by cell, and nothing that it does not. */
import { strFromU8, unzipSync } from 'fflate';
import { intersect, type Area } from '../../../../src/core/cell/address';
import { exportReport } from '../../../../src/jobs/report/export/export-report';
import { fillReport } from '../../../../src/jobs/report/fill';
import { fillTemplate } from '../../../../src/jobs/report/template/fill-template';
import { styleAt } from '../../../../src/sandbox/model/cells';
import { columnWidth, rowHeight } from '../../../../src/sandbox/model/sizes';
import type { Border } from '../../../../src/sandbox/model/style';
import { cellKey, type Sheet, type Workbook } from '../../../../src/sandbox/model/workbook';
import { MISTAKES } from '../../../../src/sandbox/samples/mistakes/all';
import { officeSample } from '../../../../src/sandbox/samples/sample';
import { printedSample } from '../../../../src/sandbox/samples/seed/printed-sample';
import { readXlsx } from '../../../../src/sandbox/xlsx/read-xlsx';
import { smallReport } from '../../../core/report/template/small-report';
import { TEMPLATE, templateBook } from '../template/template-book';
import { dump, dumpSheet, expectSame } from '../../dump';
import { closeBook, openBook } from '../../open';

const options = { language: 'vi', now: 46_300.34 } as const;
const office = (): Workbook => officeSample('phong-giao-dich.xlsx', MISTAKES).workbook;

afterAll(closeBook);

const sheetOf = (book: Workbook, name: string): Sheet => book.sheets.find((sheet) => sheet.name === name)!;

/** A printed sheet as plain data: what it shows, without the formulas behind it. */
function shown(sheet: Sheet, area: Area, heightOf = (row: number): number => rowHeight(sheet, row)): unknown {
  const cells: unknown[] = [];
  const lines = new Set<string>();
  // a line between two cells is one line, whichever of them holds it
  const add = (row: number, col: number, way: string, border: Border | undefined): void => {
    if (border) lines.add(`${row},${col} ${way} ${border.style} ${border.weight} ${border.color}`);
  };
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let col = area.col; col < area.col + area.cols; col++) {
      const style = styleAt(sheet, row, col);
      const look = JSON.stringify({ ...style, borders: undefined, locked: undefined });
      cells.push([row, col, sheet.cells.get(cellKey(row, col))?.value ?? '', look]);
      const { top, bottom, left, right } = style.borders;
      add(row, col, 'above', top);
      add(row + 1, col, 'above', bottom);
      add(row, col, 'before', left);
      add(row, col + 1, 'before', right);
    }
  const { margins, headersFooters, ...page } = sheet.pageLayout;
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    cells,
    lines: [...lines].sort(),
    merges: sheet.merges
      .filter((merge) => intersect(merge, area))
      .map((merge) => JSON.stringify(merge))
      .sort(),
    widths: indexes(area.cols).map((col) => columnWidth(sheet, area.col + col)),
    heights: indexes(area.rows).map((row) => heightOf(area.row + row)),
    page,
    margins: Object.entries(margins).map(([side, points]) => [side, Math.round(points * 1e4)]),
    headers: {
      ...headersFooters,
      pages: Object.entries(headersFooters.pages).flatMap(([page, parts]) =>
        Object.entries(parts).flatMap(([part, text]) => (text ? [`${page} ${part} ${text}`] : [])),
      ),
    },
    showGridlines: sheet.showGridlines,
  };
}

/** Rows that a chart lies over: the copy has no charts, and closes them. */
function rowsUnderCharts(sheet: Sheet): Set<number> {
  const rows = new Set<number>();
  for (const { top, height } of sheet.charts) {
    let [row, at] = [0, 0];
    while (at < top + height - 1) {
      if (at > top - 1) rows.add(row);
      at += rowHeight(sheet, row++);
    }
  }
  return rows;
}

describe.each(['OfficeOnline', 'PC'] as const)('on %s', (platform) => {
  test('its sheets come over as they stand, people’s own changes too; they are as before', async () => {
    const book = office();
    const host = await openBook(book, platform);
    await fillReport(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Báo cáo quý');
      const cell = sheet.getRange('A8');
      cell.values = [["'= đoạn do phòng giao dịch viết lại <&>\nhai dòng"]];
      cell.format.fill.color = '#FFF2CC';
      cell.format.font.underline = 'Single';
      cell.format.borders.getItem('EdgeBottom').style = 'DashDot';
      sheet.pageLayout.topMargin = 70;
      await context.sync();
    });
    const own = ['Báo cáo quý', 'Phụ lục I', 'Phụ lục II', 'Phụ lục III'];
    const before = own.map((name) => dumpSheet(book, name));
    const outcome = await exportReport('entrusted', { withNames: true });
    expectSame(
      own.map((name) => dumpSheet(book, name)),
      before,
    );
    expect(outcome).toMatchObject({
      sheets: own,
      masked: 0,
      leftOut: { charts: 4, conditionalFormats: 0, mixedFonts: 0 },
    });
    expect(host.openedFiles).toHaveLength(1);
    const copy = await readXlsx(host.openedFiles[0]!);
    expect(copy.sheets.map(({ name }) => name)).toEqual(outcome.sheets);
    for (const name of outcome.sheets) {
      const area = sheetOf(book, name).pageLayout.printArea!;
      const original = sheetOf(book, name);
      const under = rowsUnderCharts(original);
      const expected = (row: number): number => (under.has(row) ? 1.5 : rowHeight(original, row));
      expectSame(shown(sheetOf(copy, name), area), shown(original, area, expected));
      expect(under.size).toBe(name === 'Báo cáo quý' ? 44 : 0);
    }
  });
});

test('the file holds no formula, no name of the add-in, no author, no figures of charts, nothing beside the page', async () => {
  const book = office();
  const host = await openBook(book);
  const { sheet } = await fillReport(options);
  host.edit(sheet, 'BZ3', [['ghi chú riêng']]);
  await exportReport('entrusted');
  const files = unzipSync(host.openedFiles[0]!);
  expect(Object.keys(files).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/sheet4.xml',
  ]);
  const text = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('');
  for (const taboo of ['<f', 'TKVV_', 'creator', 'ghi chú riêng', 'Số liệu biểu đồ'])
    expect({ taboo, found: text.includes(`${taboo}>`) || (taboo.length > 2 && text.includes(taboo)) }).toEqual({
      taboo,
      found: false,
    });
  const copy = await readXlsx(host.openedFiles[0]!);
  for (const { cells, names, pageLayout } of copy.sheets) {
    expect(names).toEqual([]);
    const { cols } = pageLayout.printArea!;
    expect(Math.max(...[...cells.keys()].map((key) => key % 16_384))).toBe(cols - 1);
    expect([...cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
  }
  expect(copy.names).toEqual([]);
});

describe('people in lists', () => {
  test.each([
    ['entrusted', 'Phụ lục II'],
    ['byOrganisation', 'Biểu theo Hội'],
  ] as const)('%s: no leader’s name is in the file unless asked for; codes of groups stay', async (form, sheet) => {
    const book = office();
    const host = await openBook(book);
    const { data } = await fillReport(options, { form });
    const outcome = await exportReport(form);
    const open = await exportReport(form, { withNames: true });
    const [hidden, told] = host.openedFiles.map((bytes) =>
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(''),
    ) as [string, string];
    const listed = data.groups.filter(({ leader }) => told.includes(leader));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter(({ leader }) => hidden.includes(leader))).toEqual([]);
    for (const { code } of listed) expect(hidden.includes(`>${code}<`)).toBe(told.includes(`>${code}<`));
    expect(open.masked).toBe(0);
    const texts = (bytes: Uint8Array) => readXlsx(bytes).then((copy) => [...sheetOf(copy, sheet).cells.values()]);
    const [masked, full] = await Promise.all(host.openedFiles.map(texts));
    const differing = full!.filter(({ value }, index) => value !== masked![index]?.value);
    expect(differing).toHaveLength(outcome.masked);
    expect(differing.filter(({ value }) => !data.groups.some(({ leader }) => leader === value))).toEqual([]);
  });
});

test('what is in hidden rows and columns is not given away; the lines stay hidden', async () => {
  const book = printedSample().workbook;
  const host = await openBook(book);
  const { sheet } = await fillReport(options);
  const own = sheetOf(book, sheet);
  const { rows } = own.pageLayout.printArea!;
  host.edit(sheet, `A${rows - 1}`, [['chỉ để nội bộ']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${rows - 1}:${rows - 1}`).rowHidden = true;
    await context.sync();
  });
  await exportReport('entrusted');
  const copy = sheetOf(await readXlsx(host.openedFiles[0]!), sheet);
  expect(copy.hiddenRows).toEqual(new Set([rows - 2]));
  expect([...copy.cells.values()].map(({ value }) => value)).not.toContain('chỉ để nội bộ');
});

test('a workbook of the 1904 system keeps its days', async () => {
  const book = printedSample().workbook;
  book.date1904 = true;
  const host = await openBook(book);
  await fillReport(options);
  await exportReport('entrusted');
  expect((await readXlsx(host.openedFiles[0]!)).date1904).toBe(true);
});

test('the same sheets make the same file; a renamed sheet is found and keeps its new name', async () => {
  const book = printedSample().workbook;
  const host = await openBook(book);
  await fillReport(options);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Báo cáo quý').name = 'Quý I & "cuối" năm';
    await context.sync();
  });
  await exportReport('entrusted');
  const { sheets } = await exportReport('entrusted');
  expect(sheets[0]).toBe('Quý I & "cuối" năm');
  expect(Buffer.from(host.openedFiles[0]!).equals(Buffer.from(host.openedFiles[1]!))).toBe(true);
  expect((await readXlsx(host.openedFiles[0]!)).sheets[0]?.name).toBe('Quý I & "cuối" năm');
});

test('without a print area all that the sheet uses comes over; without the report there is a clear word', async () => {
  const book = printedSample().workbook;
  const host = await openBook(book);
  await expect(exportReport('entrusted')).rejects.toMatchObject({
    code: 'notFilled',
    values: { sheet: 'Báo cáo quý' },
  });
  const { sheet } = await fillReport(options);
  sheetOf(book, sheet).pageLayout.printArea = null;
  host.edit(sheet, 'CA200', [['xa']]);
  await exportReport('entrusted');
  expect(sheetOf(await readXlsx(host.openedFiles[0]!), sheet).pageLayout.printArea).toEqual({
    row: 0,
    col: 0,
    rows: 200,
    cols: 79,
  });
});

test('the office’s own template comes over as it was filled; what a copy of cells cannot hold is told', async () => {
  const book = templateBook();
  const host = await openBook(book);
  const { sheet } = await fillTemplate(smallReport(), { language: 'vi', sheet: TEMPLATE });
  const { sheets, leftOut } = await exportReport('filledTemplate');
  expect(sheets).toEqual([sheet]);
  expect(leftOut.conditionalFormats).toBe(sheetOf(book, sheet).conditionalFormats.length);
  expect(leftOut.conditionalFormats).toBeGreaterThan(0);
  const copy = sheetOf(await readXlsx(host.openedFiles[0]!), sheet);
  const filled = [...sheetOf(book, sheet).cells].filter(([, { value }]) => value !== '');
  expect(filled.length).toBeGreaterThan(20);
  expect(filled.filter(([key, { value }]) => copy.cells.get(key)?.value !== value)).toEqual([]);
  expect([...copy.cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
});

test('stopped or failed at any request, nothing is opened and nothing is changed', async () => {
  const book = printedSample().workbook;
  const host = await openBook(book);
  await fillReport(options);
  const before = dump(book);
  const from = host.log.count;
  await exportReport('entrusted');
  const trips = host.log.count - from;
  expect(trips).toBeLessThanOrEqual(6);
  for (let nth = 1; nth <= trips; nth++) {
    host.knobs.failRequest(nth, { code: 'GeneralException' });
    await expect(exportReport('entrusted')).rejects.toMatchObject({ code: 'excelFailed' });
  }
  const stop = new AbortController();
  stop.abort();
  await expect(exportReport('entrusted', { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(host.openedFiles).toHaveLength(1);
  expectSame(dump(book), before);
});
