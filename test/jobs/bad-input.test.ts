import { checkWorkbook } from '../../src/jobs/check';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { withStyle } from '../../src/sandbox/model/style-with';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { dumpSheet, expectSame } from './dump';
import { closeBook, openBook } from './open';

afterAll(closeBook);

const HEADINGS = [
  ...['Mã tổ', 'Mã KH', 'Số khế ước', 'Ngày vay', 'Ngày ĐH theo hợp đồng', 'Mức vay'],
  ...['Dư nợ trong hạn', 'Dư nợ quá hạn', 'Dư nợ khoanh', 'Tổng dư nợ', 'Ngày số liệu'],
];
const COL = { due: 4, principal: 5, inTerm: 6, outstanding: 9 } as const;
const FIRST = 2;

const put = (sheet: Sheet, row: number, col: number, value: CellValue, formula?: string): void =>
  void sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE, ...(formula ? { formula } : {}) });

/** A list of loans without a mistake, whose totals are calculated. */
function list(sheet: Sheet, rows: number, from = 0): void {
  put(sheet, 0, 0, 'DANH SÁCH MÓN VAY ĐẾN 30/9/2026');
  HEADINGS.forEach((heading, col) => put(sheet, FIRST - 1, col, heading));
  for (let n = from; n < from + rows; n++) {
    const row = FIRST + n - from;
    const debt = 10_000_000 + (n % 40) * 1_000_000;
    const cells = [
      `012${String(6_000 + Math.floor(n / 20)).padStart(4, '0')}`,
      `4${String(600_000_000 + n)}`,
      `66${String(n).padStart(14, '0')}`,
    ];
    [...cells, 45_500 + (n % 30), 47_000 + (n % 30), 60_000_000, debt, 0, 0].forEach((value, col) =>
      put(sheet, row, col, value),
    );
    put(sheet, row, COL.outstanding, debt, `=SUM(G${row + 1}:I${row + 1})`);
    put(sheet, row, 10, 46_295);
  }
}

function loans(rows = 30): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook(['Món vay']);
  const sheet = workbook.sheets[0] as Sheet;
  list(sheet, rows);
  return { workbook, sheet };
}

/** What the check tells, rule by rule with the place; the user's sheets stay as they were. */
async function check(workbook: Workbook): Promise<string[]> {
  const names = workbook.sheets.map(({ name }) => name);
  const before = names.map((name) => dumpSheet(workbook, name));
  await openBook(workbook);
  const { findings } = await checkWorkbook({ language: 'vi' });
  expectSame(
    names.map((name) => dumpSheet(workbook, name)),
    before,
  );
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule} ${place.sheet} ${place.row},${place.col}`);
}

test('a clean list says nothing', async () => {
  expect(await check(loans().workbook)).toEqual([]);
});

test('errors inside cells are told at their cells, and no other figure is called wrong for them', async () => {
  const { workbook, sheet } = loans();
  put(sheet, FIRST + 4, COL.inTerm, '#N/A');
  put(sheet, FIRST + 4, COL.outstanding, '#N/A', `=SUM(G${FIRST + 5}:I${FIRST + 5})`);
  put(sheet, FIRST + 9, COL.principal, '#REF!');
  put(sheet, FIRST + 12, COL.due, '#VALUE!');
  expect(await check(workbook)).toEqual([
    `cell.error Món vay ${FIRST + 4},${COL.inTerm}`,
    // its formula adds the cell with the error
    `cell.error Món vay ${FIRST + 4},${COL.outstanding}`,
    `cell.error Món vay ${FIRST + 9},${COL.principal}`,
    `cell.error Món vay ${FIRST + 12},${COL.due}`,
  ]);
});

test('what formulas show may be old: told once, and a sum that no longer holds at its cell', async () => {
  const { workbook, sheet } = loans();
  workbook.calculationMode = 'Manual';
  put(sheet, FIRST + 6, COL.inTerm, 31_000_000);
  expect(await check(workbook)).toEqual([
    `workbook.manual Món vay ${FIRST},${COL.outstanding}`,
    `balance.sum Món vay ${FIRST + 6},${COL.outstanding}`,
  ]);
});

test('a workbook in manual calculation without a formula shows nothing that could be old', async () => {
  const { workbook, sheet } = loans();
  workbook.calculationMode = 'Manual';
  for (const cell of sheet.cells.values()) delete cell.formula;
  expect(await check(workbook)).toEqual([]);
});

test('a number typed over the formula of its column', async () => {
  const { workbook, sheet } = loans();
  delete sheet.cells.get(cellKey(FIRST + 6, COL.outstanding))!.formula;
  expect(await check(workbook)).toEqual([`cell.constant Món vay ${FIRST + 6},${COL.outstanding}`]);
});

test('a number typed over the formula of its column, far down a large list', async () => {
  const { workbook, sheet } = loans(2_500);
  delete sheet.cells.get(cellKey(FIRST + 2_000, COL.outstanding))!.formula;
  expect(await check(workbook)).toEqual([`cell.constant Món vay ${FIRST + 2_000},${COL.outstanding}`]);
});

test('fifty sheets: each is checked, a mistake on one of them is told there', async () => {
  const workbook = createWorkbook(Array.from({ length: 50 }, (_, at) => `Xã ${at + 1}`));
  workbook.sheets.forEach((sheet, at) => list(sheet, 20, at * 20));
  const wrong = workbook.sheets[36]!;
  put(wrong, FIRST + 7, COL.outstanding, 1_000_000);
  const told = await check(workbook);
  expect(told).toContain(`balance.sum Xã 37 ${FIRST + 7},${COL.outstanding}`);
  expect(told.filter((one) => !one.includes('Xã 37 '))).toEqual([]);
});

test('1,048,576 rows with a format but nothing in them are no rows', async () => {
  const { workbook, sheet } = loans();
  const yellow = withStyle(DEFAULT_STYLE, { fill: '#FFFF00' });
  for (let col = 0; col < HEADINGS.length; col++) sheet.columnStyles.set(col, yellow);
  sheet.cells.set(cellKey(1_048_575, 3), { value: '', style: yellow });
  put(sheet, FIRST + 7, COL.outstanding, 1_000_000);
  expect(await check(workbook)).toContain(`balance.sum Món vay ${FIRST + 7},${COL.outstanding}`);
});
