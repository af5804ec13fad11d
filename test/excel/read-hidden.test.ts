import { recognise, neededColumns } from '../../src/core/sheet/recognise';
import { readWorkbook } from '../../src/excel/read';
import type { Platform } from '../../src/sandbox/host';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { readXlsx } from '../../src/sandbox/xlsx/read-xlsx';
import { writeXlsx } from '../../src/sandbox/xlsx/write-xlsx';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

const HEADINGS = ['STT', 'Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Nợ quá hạn'];

/** A list of groups: title in row 1, headings in row 3, one group a row from row 4 on. */
function groups(rows: number): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook(['Tổ']);
  const sheet = workbook.sheets[0] as Sheet;
  const put = (row: number, col: number, value: string | number): void =>
    void sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE });
  put(0, 0, 'DANH SÁCH TỔ');
  HEADINGS.forEach((heading, col) => put(2, col, heading));
  for (let at = 0; at < rows; at++)
    [at + 1, String(at + 1).padStart(7, '0'), `Tổ trưởng ${at}`, (at + 1) * 1_000_000, 0].forEach((value, col) =>
      put(3 + at, col, value),
    );
  return { workbook, sheet };
}

async function read(workbook: Workbook, platform: Platform = 'OfficeOnline') {
  const host = await openBook(workbook, platform, '1.13');
  const { grids } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
  const [table] = recognise(grids).tables;
  return { table: table!, grid: grids[0]!, requests: host.log.count, host };
}

describe.each<Platform>(['OfficeOnline', 'PC'])('hidden rows and columns, on %s', (platform) => {
  test('a sheet that shows everything costs no request more', async () => {
    const { table, grid, requests } = await read(groups(40).workbook, platform);
    expect(table.hidden).toEqual({ rows: 0, cols: 0, filtered: false });
    expect(grid).not.toHaveProperty('hidden');
    expect(requests).toBe(3);
  });

  test('are read like all others, and counted: rows of the table only, columns with a meaning only', async () => {
    const { workbook, sheet } = groups(40);
    for (const row of [0, 5, 6, 20, 60]) sheet.hiddenRows.add(row);
    for (const col of [2, 9]) sheet.hiddenColumns.add(col);
    const { table } = await read(workbook, platform);
    expect(table.rows).toHaveLength(40);
    expect(table.hidden).toEqual({ rows: 3, cols: 1, filtered: false });
  });

  test('a table that is wholly hidden', async () => {
    const { workbook, sheet } = groups(10);
    for (let row = 0; row < 13; row++) sheet.hiddenRows.add(row);
    for (let col = 0; col < 5; col++) sheet.hiddenColumns.add(col);
    expect((await read(workbook, platform)).table.hidden).toEqual({ rows: 10, cols: 5, filtered: false });
  });
});

test('of a large list single rows are asked for only where a thousand are neither all hidden nor all shown', async () => {
  const { workbook, sheet } = groups(30_000);
  for (let row = 4_000; row < 6_000; row++) sheet.hiddenRows.add(row);
  for (let row = 20_100; row < 20_150; row++) sheet.hiddenRows.add(row);
  const plain = await read(groups(30_000).workbook);
  const { table, requests, host } = await read(workbook);
  expect(table.hidden).toEqual({ rows: 2_050, cols: 0, filtered: false });
  expect(requests).toBe(plain.requests + 2);
  expect(host.log.requests.at(-1)!.received).toBeLessThan(80_000);
});

test('every second row of a large list hidden: no answer comes near the web’s limit', async () => {
  const { workbook, sheet } = groups(60_000);
  for (let row = 3; row < 60_003; row += 2) sheet.hiddenRows.add(row);
  const { table, host } = await read(workbook);
  expect(table.hidden.rows).toBe(30_000);
  expect(Math.max(...host.log.requests.map(({ received }) => received))).toBeLessThan(3_500_000);
});

test('a filter in use is told, one that lets everything through is not', async () => {
  const filter = async (values: string[]) => {
    await openBook(groups(20).workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tổ');
      sheet.autoFilter.apply(sheet.getRange('A3:E23'), 0, { filterOn: 'Values', values });
      await context.sync();
    });
    const { grids } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
    return recognise(grids).tables[0]!;
  };
  const table = await filter(['1', '2', '3']);
  expect(table.rows).toHaveLength(20);
  expect(table.hidden).toEqual({ rows: 17, cols: 0, filtered: true });
  await openBook(groups(20).workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổ');
    sheet.autoFilter.apply(sheet.getRange('A3:E23'));
    await context.sync();
  });
  const { grids } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
  expect(recognise(grids).tables[0]!.hidden.filtered).toBe(false);
});

test('a filter beside or below a table is none of it', async () => {
  const { workbook, sheet } = groups(20);
  sheet.autoFilter = { area: { row: 40, col: 0, rows: 5, cols: 2 }, isDataFiltered: true };
  expect((await read(workbook)).table.hidden.filtered).toBe(false);
});

test('hidden rows and columns come out of a file and go back into it', async () => {
  const { workbook, sheet } = groups(20);
  for (const row of [4, 5, 10]) sheet.hiddenRows.add(row);
  sheet.hiddenColumns.add(3);
  const back = await readXlsx(await writeXlsx(workbook));
  expect((await read(back)).table.hidden).toEqual({ rows: 3, cols: 1, filtered: false });
});
