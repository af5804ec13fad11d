import { checkWorkbook } from '../../src/jobs/check';
import { correctMapping } from '../../src/jobs/correct';
import { survey } from '../../src/jobs/survey';
import { undoLast } from '../../src/jobs/undo';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type Workbook } from '../../src/sandbox/model/workbook';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

const vi = { language: 'vi' } as const;

/** A table by organisation in which one heading says nothing that anybody knows. */
const HEADINGS = ['TT', 'Đơn vị', 'Số tổ', 'Số hộ', 'Tổng dư nợ', 'Cột bí ẩn'];
const ROWS = [
  [1, 'Hội Nông dân', 10, 300, 15_000, 20],
  [2, 'Hội Phụ nữ', 12, 350, 18_000, 30],
  [3, 'Hội Cựu chiến binh', 5, 150, 7_000, 10],
  [4, 'Đoàn Thanh niên', 4, 100, 5_000, 5],
];

function workbook(): Workbook {
  const book = createWorkbook(['Biểu Q3', 'Biểu Q2']);
  for (const sheet of book.sheets)
    [['Số liệu đến 30/9/2026', '', '', '', 'Đơn vị: triệu đồng'], HEADINGS, ...ROWS].forEach((row, r) =>
      row.forEach((value, c) => value !== '' && sheet.cells.set(cellKey(r, c), { value, style: DEFAULT_STYLE })),
    );
  return book;
}

const tableOf = async (sheet: string) => (await survey(vi)).tables.find((table) => table.sheet === sheet)!;

afterAll(closeBook);

test('what the user says of a column is kept with the workbook, holds for the same headings elsewhere, and is taken back', async () => {
  const book = workbook();
  const before = dump(book);
  await openBook(book);
  const first = await tableOf('Biểu Q3');
  const mystery = first.unmapped.find(({ heading }) => heading === 'Cột bí ẩn')!;
  expect(first.columns.map(({ field }) => field)).not.toContain('overdue');
  await correctMapping({ headings: first.headings, heading: mystery.key, field: 'overdue' }, vi);
  for (const sheet of ['Biểu Q3', 'Biểu Q2']) {
    const { columns } = await tableOf(sheet);
    expect(columns.find(({ heading }) => heading === 'Cột bí ẩn')).toMatchObject({
      field: 'overdue',
      confidence: 1,
      corrected: true,
    });
  }
  // a second word on the same column replaces the first
  await correctMapping({ headings: first.headings, heading: mystery.key, field: 'frozen' }, vi);
  const corrected = await tableOf('Biểu Q3');
  expect(corrected.columns.map(({ field }) => field)).toContain('frozen');
  expect(corrected.columns.map(({ field }) => field)).not.toContain('overdue');
  await undoLast();
  expect((await tableOf('Biểu Q2')).columns.map(({ field }) => field)).toContain('overdue');
  await undoLast();
  expectSame(dump(book), before);
});

test('a kind that the user has said is taken at its word, and the settings are not checked as if they were the office’s figures', async () => {
  const book = workbook();
  await openBook(book);
  const { headings } = await tableOf('Biểu Q3');
  await correctMapping({ headings, kind: 'communeTable' }, vi);
  expect(await tableOf('Biểu Q3')).toMatchObject({ kind: 'communeTable', confidence: 1 });
  const { findings } = await checkWorkbook(vi);
  expect(findings.filter(({ place }) => place.sheet === 'TKVV Thiết lập')).toEqual([]);
});
