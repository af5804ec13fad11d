import { readWorkbook } from '../../src/excel/read';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

const put = (sheet: Sheet, row: number, col: number, value: string | number): void =>
  void sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE });

/** 2,000 rows × 20 columns from B3 on, each cell its own number; a title in C2. */
function large(): Workbook {
  const workbook = createWorkbook(['Lớn', 'Trống', 'Nhỏ']);
  const [sheet, , small] = workbook.sheets as [Sheet, Sheet, Sheet];
  put(sheet, 1, 2, 'Số liệu đến 30/9/2026');
  for (let row = 2; row < 2_002; row++) for (let col = 1; col <= 20; col++) put(sheet, row, col, row * 100 + col);
  put(small, 4, 3, 'x');
  return workbook;
}

const read = (choose: (sheet: string) => readonly number[]) =>
  Excel.run((context) => readWorkbook(context, (head) => choose(head.sheet)));

describe('reading the workbook', () => {
  test('small sheets whole, from where they begin; empty ones are named, not read', async () => {
    await openBook(large());
    const { grids, emptySheets } = await read(() => []);
    expect(emptySheets).toEqual(['Trống']);
    expect(grids[1]).toMatchObject({ sheet: 'Nhỏ', row: 4, cols: [3], values: [['x']] });
  });

  test('of a large sheet only the chosen columns and those with a title, every row of them', async () => {
    const host = await openBook(large());
    const { grids } = await read(() => [5, 6, 20]);
    const grid = grids[0]!;
    expect(grid.cols).toEqual([2, 5, 6, 20]);
    expect(grid.values).toHaveLength(2_001);
    expect(grid.values[0]).toEqual(['Số liệu đến 30/9/2026', '', '', '']);
    expect(grid.values.at(-1)).toEqual([200_102, 200_105, 200_106, 200_120]);
    expect(grid.values.slice(1).every((row, index) => row[1] === (index + 2) * 100 + 5)).toBe(true);
    expect(host.log.count).toBe(4);
  });

  test('columns may be chosen in slices; rows share no cells', async () => {
    await openBook(large());
    const { grids } = await Excel.run((context) => readWorkbook(context, async () => [5, 6, 20]));
    const { cols, values } = grids[0]!;
    expect(cols).toEqual([2, 5, 6, 20]);
    expect(values.slice(1)).toEqual(
      Array.from({ length: 2_000 }, (_, at) => [2, 5, 6, 20].map((c) => (at + 2) * 100 + c)),
    );
    expect(new Set(values).size).toBe(2_001);
  });

  test('a large sheet in which no table is found is not read beyond its head', async () => {
    await openBook(large());
    expect((await read(() => [])).grids[0]!.values).toHaveLength(60);
  });

  test('an answer that is too large for the web is asked for in halves, and nothing is lost', async () => {
    const host = await openBook(large());
    host.knobs.maxPayload = 80_000;
    const { grids } = await read(() => Array.from({ length: 20 }, (_, index) => index + 1));
    expect(grids[0]!.values.slice(1).map((row) => row[4])).toEqual(
      Array.from({ length: 2_000 }, (_, i) => (i + 2) * 100 + 5),
    );
    expect(host.log.requests.some(({ error }) => error === 'transport 5104')).toBe(true);
  });

  test('many small sheets are asked for in several requests, each far below the web’s limit', async () => {
    const workbook = createWorkbook(Array.from({ length: 12 }, (_, index) => `Trang ${index + 1}`));
    for (const sheet of workbook.sheets)
      for (let cell = 0; cell < 15_000; cell++) put(sheet, Math.floor(cell / 10), cell % 10, cell);
    const host = await openBook(workbook);
    const { grids } = await read(() => []);
    expect(grids.map(({ sheet }) => sheet)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(Math.max(...host.log.requests.map(({ received }) => received))).toBeLessThan(2_500_000);
  });

  test('a workbook that counts from 1904 says so', async () => {
    const workbook = large();
    workbook.date1904 = true;
    await openBook(workbook);
    expect((await read(() => [])).grids.map(({ date1904 }) => date1904)).toEqual([true, true]);
  });

  test('hidden sheets are read, very hidden ones are not', async () => {
    const workbook = large();
    workbook.sheets[0]!.visibility = 'VeryHidden';
    workbook.sheets[1]!.visibility = 'Hidden';
    await openBook(workbook);
    const { grids, emptySheets } = await read(() => []);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Nhỏ']);
    expect(emptySheets).toEqual(['Trống']);
  });

  test('a protected sheet is named', async () => {
    const workbook = large();
    workbook.sheets[2]!.protection.protected = true;
    await openBook(workbook);
    expect((await read(() => [])).protectedSheets).toEqual(['Nhỏ']);
  });
});
