/** The file itself: every look and every text that Excel can hold comes back as it went in. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellLook, ExportCell, ExportPage, ExportSheet } from '../../../../../src/excel/export-sheet';
import { writeFile } from '../../../../../src/jobs/report/export/file/write-file';
import { cellKey, type Sheet } from '../../../../../src/sandbox/model/workbook';
import { readXlsx } from '../../../../../src/sandbox/xlsx/read-xlsx';

const LOOK: CellLook = {
  numberFormat: 'General',
  fontName: 'Times New Roman',
  size: 13,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  colour: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  shrink: false,
  turn: 0,
  borders: {},
};

const NO_HEADER = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};
const PAGE: ExportPage = {
  orientation: 'Portrait',
  paper: 'A4',
  margins: { left: 72, right: 36, top: 72, bottom: 72, header: 18, footer: 18 },
  centred: { horizontally: false, vertically: false },
  headings: false,
  gridlines: false,
  blackAndWhite: false,
  zoom: { scale: 100 },
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  headers: {
    state: 'Default',
    pages: { defaultForAllPages: NO_HEADER, firstPage: NO_HEADER, oddPages: NO_HEADER, evenPages: NO_HEADER },
  },
};

const cell = (value: ExportCell['value'], look: Partial<CellLook> = {}, isError = false): ExportCell => ({
  value,
  isError,
  look: { ...LOOK, ...look },
});

const sheet = (cells: readonly ExportCell[], page: Partial<ExportPage> = {}): ExportSheet => ({
  name: 'Báo cáo quý',
  area: { row: 0, col: 0, rows: 1, cols: cells.length },
  cells: [cells],
  rows: [{ size: 30, hidden: false }],
  columns: cells.map(() => ({ size: 60, hidden: false })),
  merges: [],
  page: { ...PAGE, ...page },
  showGridlines: false,
  date1904: false,
  underChart: [false],
  leftOut: { charts: 0, conditionalFormats: 0, mixedFonts: 0 },
});

const readBack = async (...sheets: ExportSheet[]): Promise<Sheet> => (await readXlsx(writeFile(sheets))).sheets[0]!;
const back = async (...cells: ExportCell[]) => {
  const copy = await readBack(sheet(cells));
  return cells.map((_, col) => copy.cells.get(cellKey(0, col)));
};

test('any text comes back letter for letter, in a cell and as the name of a sheet', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((words) => words !== '');
  await fc.assert(
    fc.asyncProperty(text, async (words) => expect((await back(cell(words)))[0]?.value).toBe(words)),
    { numRuns: 300 },
  );
  for (const words of ['_x000D_', 'a\r\nb', ' \t', '=1+1', '<&>"\'', '\u0001', 'x\ufffe', '\ud800'])
    expect((await back(cell(words)))[0]?.value).toBe(words);
  const named = { ...sheet([cell(1)]), name: "Quý 'I' & <II>" };
  expect((await readBack(named)).name).toBe(named.name);
});

test('numbers, truths and errors are what they were; errors newer than the format are the words they show', async () => {
  const found = await back(
    cell(0.1 + 0.2),
    cell(-1e21),
    cell(true),
    cell('#N/A', {}, true),
    cell('#SPILL!', {}, true),
    cell('#N/A'),
    cell(null),
  );
  expect(found.map((one) => one?.value)).toEqual([0.1 + 0.2, -1e21, true, '#N/A', '#SPILL!', '#N/A', '']);
  const xml = strFromU8(
    unzipSync(writeFile([sheet([cell('#N/A', {}, true), cell('#N/A')])]))['xl/worksheets/sheet1.xml']!,
  );
  expect(xml.match(/ t="\w+"/g)).toEqual([' t="e"', ' t="inlineStr"']);
});

test('words that a person’s edit would turn into a formula are kept as words; in a cell of text they are already', async () => {
  const file = unzipSync(
    writeFile([sheet([cell('- gạch đầu dòng'), cell('=1'), cell('=1', { numberFormat: '@' }), cell('a')])]),
  );
  const styles = strFromU8(file['xl/styles.xml']!);
  const quoted = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/g)].map(([xf]) =>
    xf.includes('quotePrefix="1"'),
  );
  const used = [...strFromU8(file['xl/worksheets/sheet1.xml']!).matchAll(/ s="(\d+)"/g)].map(
    ([, s]) => quoted[Number(s)],
  );
  expect(used).toEqual([true, true, false, false]);
});

test.each<[string, Partial<CellLook>, Record<string, unknown>]>([
  ['number format', { numberFormat: '#,##0.0_);(#,##0.0);0.0_)' }, { numberFormat: '#,##0.0_);(#,##0.0);0.0_)' }],
  ['text', { numberFormat: '@' }, { numberFormat: '@' }],
  [
    'font',
    { fontName: 'Arial & Söhne', size: 10.5, bold: true, italic: true, strikethrough: true, colour: '#c00000' },
    { fontName: 'Arial & Söhne', fontSize: 10.5, bold: true, italic: true, strikethrough: true, fontColor: '#C00000' },
  ],
  ['underline', { underline: 'DoubleAccountant' }, { underline: 'DoubleAccountant' }],
  ['fill', { fill: '#FFF2CC' }, { fill: '#FFF2CC' }],
  [
    'alignment',
    { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrap: true, shrink: true },
    { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrapText: true, shrinkToFit: true },
  ],
  ['indent', { horizontal: 'Left', indent: 3 }, { horizontal: 'Left', indent: 3 }],
  ['bottom, justified', { horizontal: 'Justify', vertical: 'Bottom' }, { horizontal: 'Justify', vertical: 'Bottom' }],
  ['turned down', { turn: -45 }, { textOrientation: -45 }],
  ['stacked', { turn: 180 }, { textOrientation: 180 }],
])('a look: %s', async (_, look, style) => {
  expect((await back(cell(1, look)))[0]?.style).toMatchObject(style);
});

test.each([
  ['Continuous', 'Hairline'],
  ['Continuous', 'Thin'],
  ['Continuous', 'Medium'],
  ['Continuous', 'Thick'],
  ['Dash', 'Medium'],
  ['DashDot', 'Thin'],
  ['DashDotDot', 'Medium'],
  ['Dot', 'Thin'],
  ['Double', 'Thick'],
  ['SlantDashDot', 'Medium'],
])('a line: %s, %s, on each side', async (style, weight) => {
  const line = { style, weight, colour: '#0F6CBD' };
  const borders = { left: line, right: line, top: line, bottom: line, diagonalDown: line };
  const [found] = await back(cell(1, { borders }));
  const expected = { style, weight, color: '#0F6CBD' };
  expect(found?.style.borders).toEqual({
    left: expected,
    right: expected,
    top: expected,
    bottom: expected,
    diagonalDown: expected,
  });
});

test('a line that Excel does not have is refused', () => {
  const borders = { top: { style: 'Wavy', weight: 'Thin', colour: '#000000' } };
  expect(() => writeFile([sheet([cell(1, { borders })])])).toThrow(RangeError);
});

test('all of the page set-up comes back', async () => {
  const page: ExportPage = {
    ...PAGE,
    orientation: 'Landscape',
    paper: 'B5',
    centred: { horizontally: true, vertically: true },
    headings: true,
    gridlines: true,
    blackAndWhite: true,
    zoom: { wide: 1, tall: null },
    titleRows: { from: 3, to: 4 },
    titleColumns: { from: 0, to: 1 },
    rowBreaks: [40, 12],
    columnBreaks: [5],
    headers: {
      state: 'FirstOddAndEven',
      pages: {
        ...PAGE.headers.pages,
        firstPage: { ...NO_HEADER, leftFooter: 'trang đầu' },
        oddPages: { ...NO_HEADER, centerHeader: '&"Times New Roman,Regular"&13&P', rightFooter: 'a && b' },
        evenPages: { ...NO_HEADER, leftHeader: '<chẵn>' },
      },
    },
  };
  expect((await readBack(sheet([cell(1)], page))).pageLayout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'B5',
    margins: page.margins,
    centerHorizontally: true,
    centerVertically: true,
    printHeadings: true,
    printGridlines: true,
    blackAndWhite: true,
    zoom: { wide: 1, tall: null },
    printArea: { row: 0, col: 0, rows: 1, cols: 1 },
    titleRows: { from: 3, to: 4 },
    titleColumns: { from: 0, to: 1 },
    rowBreaks: [12, 40],
    columnBreaks: [5],
    headersFooters: {
      state: 'FirstOddAndEven',
      pages: {
        first: { leftFooter: 'trang đầu' },
        odd: { centerHeader: '&"Times New Roman,Regular"&13&P', rightFooter: 'a && b' },
        even: { leftHeader: '<chẵn>' },
      },
    },
  });
  expect((await readBack(sheet([cell(1)], { zoom: { scale: 85 } }))).pageLayout.zoom).toEqual({ scale: 85 });
});

test('cells keep their place where the page does not begin in A1; merges, sizes and hidden lines too', async () => {
  const merge = { row: 6, col: 2, rows: 1, cols: 2 };
  const copy = await readBack({
    ...sheet([cell('x'), cell(null)]),
    area: { row: 6, col: 2, rows: 1, cols: 2 },
    columns: [
      { size: null, hidden: false },
      { size: 0, hidden: true },
      { size: 30, hidden: false },
      { size: 45.75, hidden: false },
    ],
    merges: [merge],
  });
  expect(copy.cells.get(cellKey(6, 2))?.value).toBe('x');
  expect(copy.merges).toEqual([merge]);
  expect([...copy.columnWidths].slice(-2)).toEqual([
    [2, 30],
    [3, 45.75],
  ]);
  expect([...copy.rowHeights]).toEqual([[6, 30]]);
  expect([...copy.hiddenColumns]).toEqual([1]);
  expect(copy.pageLayout.printArea).toEqual(merge);
});
