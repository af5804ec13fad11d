import { columnOf, type Column } from '../../src/core/sheet/table';
import { neededColumns, recognise } from '../../src/core/sheet/recognise';
import { sameGridSteps } from '../../src/core/sheet/same-grid';
import { atOnce } from '../../src/core/steps';
import { readWorkbook } from '../../src/excel/read';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { closeBook, openBook } from '../jobs/open';

afterAll(closeBook);

const HEADINGS = ['STT', 'Mã tổ', 'Tên tổ trưởng', 'Dư nợ trong hạn', 'Dư nợ quá hạn', 'Tổng dư nợ'];
const TOTAL = 5;

/** A list of groups from row 3 on, whose total debt is calculated but where `typed` says that it is not. */
function groups(rows: number, typed: readonly number[] = [], words = ''): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook(['Tổ']);
  const sheet = workbook.sheets[0] as Sheet;
  const put = (row: number, col: number, value: CellValue, formula?: string): void =>
    void sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE, ...(formula ? { formula } : {}) });
  put(0, 0, 'DANH SÁCH TỔ TIẾT KIỆM VÀ VAY VỐN');
  HEADINGS.forEach((heading, col) => put(2, col, heading));
  for (let at = 0; at < rows; at++) {
    const row = 3 + at;
    const debt = (at + 1) * 1_000;
    [at + 1, String(at + 1).padStart(7, '0'), `Tổ trưởng ${at}${words}`, debt, 500].forEach((value, col) =>
      put(row, col, value),
    );
    put(row, TOTAL, debt + 500, typed.includes(at) ? undefined : `=D${row + 1}+E${row + 1}`);
  }
  return { workbook, sheet };
}

async function read(workbook: Workbook, maxPayload?: number) {
  const host = await openBook(workbook);
  if (maxPayload !== undefined) host.knobs.maxPayload = maxPayload;
  const { grids, manual } = await Excel.run((context) => readWorkbook(context, (head) => neededColumns(head)));
  return { table: recognise(grids).tables[0]!, grid: grids[0]!, manual, log: host.log };
}

const calculated = (column: Column | undefined): number => column?.formulas?.reduce((sum, is) => sum + is, 0) ?? 0;

test('of a small sheet every column says which of its cells are calculated, at no request more', async () => {
  const { table, log } = await read(groups(40, [7, 20]).workbook);
  const total = columnOf(table, 'outstanding')!;
  expect([...total.formulas!].flatMap((is, row) => (is ? [] : [row]))).toEqual([7, 20]);
  expect(columnOf(table, 'inTerm')).not.toHaveProperty('formulas');
  expect(log.count).toBe(3);
});

test('of a large sheet formulas are asked for only where its first rows have some', async () => {
  const { table, log } = await read(groups(12_000, [7, 11_000]).workbook);
  expect(calculated(columnOf(table, 'outstanding'))).toBe(11_998);
  expect(columnOf(table, 'outstanding')!.formulas![11_000]).toBe(0);
  expect(table.columns.filter(({ formulas }) => formulas)).toHaveLength(1);
  const all = groups(
    12_000,
    Array.from({ length: 12_000 }, (_, at) => at),
  );
  const plain = await read(all.workbook);
  expect(plain.table.columns.some(({ formulas }) => formulas)).toBe(false);
  expect(log.count).toBeLessThanOrEqual(plain.log.count + 1);
});

test('answers that are too large for the web come in parts, formulas and all', async () => {
  const { table, log } = await read(groups(12_000, [11_000]).workbook, 60_000);
  expect(log.requests.some(({ error }) => error === 'transport 5104')).toBe(true);
  expect(calculated(columnOf(table, 'outstanding'))).toBe(11_999);
  expect(columnOf(table, 'outstanding')!.numbers.at(-1)).toBe(12_000_500);
});

test('a small sheet of long texts is read without its formulas rather than not at all', async () => {
  const { workbook } = groups(300, [], ' tổ dân phố'.repeat(40));
  const { table } = await read(workbook, 250_000);
  expect(table.rows).toHaveLength(300);
  expect(calculated(columnOf(table, 'outstanding'))).toBe(0);
});

test('a text that begins with = is no formula', async () => {
  const { workbook, sheet } = groups(10);
  for (let row = 3; row < 13; row++) sheet.cells.set(cellKey(row, 4), { value: '=0', style: DEFAULT_STYLE });
  const { table } = await read(workbook);
  expect(calculated(columnOf(table, 'overdue'))).toBe(0);
});

test('a formula replaced by its value makes another grid, and the same formulas the same', async () => {
  const first = (await read(groups(40).workbook)).grid;
  expect(atOnce(sameGridSteps(first, (await read(groups(40).workbook)).grid))).toBe(true);
  expect(atOnce(sameGridSteps(first, (await read(groups(40, [3]).workbook)).grid))).toBe(false);
});

test('a workbook that calculates only when told to says so', async () => {
  const { workbook } = groups(10);
  expect((await read(workbook)).manual).toBe(false);
  workbook.calculationMode = 'Manual';
  expect((await read(workbook)).manual).toBe(true);
});
