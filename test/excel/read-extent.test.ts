import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { neededColumns, recognise } from '../../src/core/sheet/recognise';
import { readWorkbook } from '../../src/excel/read';
import type { Platform } from '../../src/sandbox/host';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { withStyle } from '../../src/sandbox/model/style-with';
import { cellKey, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../src/sandbox/xlsx/write-xlsx';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

const HEADINGS = ['STT', 'Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Nợ quá hạn'];
const [LAST_ROW, LAST_COL] = [1_048_575, 16_383];

const put = (sheet: Sheet, row: number, col: number, value: string | number): void =>
  void sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE });

function list(sheet: Sheet, rows: number): void {
  HEADINGS.forEach((heading, col) => put(sheet, 0, col, heading));
  for (let at = 0; at < rows; at++)
    [at + 1, String(at + 1).padStart(7, '0'), `Tổ trưởng ${at}`, (at + 1) * 1_000_000, 0].forEach((value, col) =>
      put(sheet, 1 + at, col, value),
    );
}

function groups(rows: number): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook(['Tổ']);
  const sheet = workbook.sheets[0] as Sheet;
  list(sheet, rows);
  return { workbook, sheet };
}

async function read(workbook: Workbook, platform: Platform = 'OfficeOnline') {
  const host = await openBook(workbook, platform, '1.13');
  const { grids } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
  return { grids, tables: recognise(grids).tables, log: host.log };
}

const cellsOf = (grids: readonly { values: readonly (readonly unknown[])[] }[]): number =>
  grids.reduce((sum, { values }) => sum + values.reduce((cells, row) => cells + row.length, 0), 0);

describe.each<Platform>(['OfficeOnline', 'PC'])('a value at the far corner of the sheet, on %s', (platform) => {
  test.each([300, 6_000])('does not make the add-in read the sheet: a list of %d rows', async (rows) => {
    const { workbook, sheet } = groups(rows);
    put(sheet, LAST_ROW, LAST_COL, '.');
    const { grids, tables, log } = await read(workbook, platform);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows).toHaveLength(rows);
    expect(log.count).toBeLessThanOrEqual(6);
    expect(log.requests.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(2_000_000);
    expect(cellsOf(grids)).toBeGreaterThan(rows * 5);
  });
});

test('a value strayed far down a column of the list is not lost', async () => {
  const { workbook, sheet } = groups(6_000);
  put(sheet, LAST_ROW, 3, 5_000_000);
  put(sheet, LAST_ROW, 1, '0009999');
  const { grids, tables } = await read(workbook);
  expect(grids[0]!.values).toHaveLength(LAST_ROW + 1);
  expect(tables[0]!.rows).toHaveLength(6_001);
  expect(tables[0]!.rows.at(-1)!.row).toBe(LAST_ROW);
});

test('a value strayed far to the right, in the heading’s row', async () => {
  const { workbook, sheet } = groups(6_000);
  put(sheet, 0, LAST_COL, 'ghi chú');
  const { tables } = await read(workbook);
  expect(tables[0]!.rows).toHaveLength(6_000);
  expect(tables[0]!.columns.map(({ col }) => col)).toEqual([0, 1, 2, 3, 4]);
});

test('rows formatted down to the sheet’s end count for nothing', async () => {
  const { workbook, sheet } = groups(200);
  const yellow = withStyle(DEFAULT_STYLE, { fill: '#FFFF00' });
  for (let row = 201; row <= LAST_ROW; row += 997) sheet.cells.set(cellKey(row, 2), { value: '', style: yellow });
  sheet.cells.set(cellKey(LAST_ROW, 2), { value: '', style: yellow });
  for (let col = 0; col < 5; col++) sheet.columnStyles.set(col, yellow);
  const { grids, log } = await read(await readXlsx(await writeXlsx(workbook)));
  expect(grids[0]!.values).toHaveLength(201);
  expect(log.count).toBe(3);
});

test.each(['A1', 'A1:XFD1048576', 'C3:D4', 'nonsense'])('a file that declares its range as %s', async (declared) => {
  const files = unzipSync(await writeXlsx(groups(200).workbook));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(files[part]!);
  expect(xml).toContain('<dimension ref="A1:E201"/>');
  files[part] = strToU8(xml.replace('<dimension ref="A1:E201"/>', `<dimension ref="${declared}"/>`));
  const { tables, log } = await read(await readXlsx(zipSync(files)));
  expect(tables[0]!.rows).toHaveLength(200);
  expect(log.count).toBe(3);
});

test('fifty sheets in one workbook: all read, each request far below the web’s limit', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `Xã ${index + 1}`);
  const workbook = createWorkbook(names);
  workbook.sheets.forEach((sheet, index) => list(sheet, 20 + index * 10));
  const { tables, log } = await read(workbook);
  expect(tables.map(({ sheet }) => sheet)).toEqual(names);
  expect(tables.map(({ rows }) => rows.length)).toEqual(names.map((_, index) => 20 + index * 10));
  expect(log.count).toBeLessThanOrEqual(5);
  expect(Math.max(...log.requests.map(({ received }) => received))).toBeLessThan(2_500_000);
});
