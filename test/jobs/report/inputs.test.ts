import { figureId } from '../../../src/core/report/figure';
import { typedFigures } from '../../../src/core/report/inputs/inputs';
import { terms } from '../../../src/i18n/terms';
import { loadInputs, openInputs } from '../../../src/jobs/report/inputs/open-inputs';
import { undoLast } from '../../../src/jobs/undo';
import { createWorkbook } from '../../../src/sandbox/model/create';
import type { CellValue, Workbook } from '../../../src/sandbox/model/workbook';
import { dump, expectSame } from '../dump';
import { closeBook, openBook } from '../open';

const SHEET = 'TKVV Nhập liệu';
const Q2 = { year: 2026, quarter: 2 };
const Q3 = { year: 2026, quarter: 3 };
const vi = { language: 'vi' } as const;

afterAll(closeBook);

/** A1 row of the row whose first cell reads so, from a row on. */
function rowOf(book: Workbook, label: string, from = 0): number {
  const sheet = book.sheets.find(({ name }) => name === SHEET)!;
  const rows = [...sheet.cells]
    .filter(([key, { value }]) => value === label && key % 16_384 === 0 && Math.floor(key / 16_384) >= from)
    .map(([key]) => Math.floor(key / 16_384));
  return Math.min(...rows) + 1;
}

async function opened(quarter = Q3) {
  const book = createWorkbook(['Trang 1']);
  const host = await openBook(book);
  await openInputs(quarter, vi);
  const type = (cell: string, value: CellValue): void => host.edit(SHEET, `${cell}:${cell}`, [[value]]);
  return { book, host, type };
}

const idsOf = (figures: readonly { key: Parameters<typeof figureId>[0]; value: number }[]) =>
  Object.fromEntries(figures.map(({ key, value }) => [figureId(key), value]));

test('what is typed into the yellow cells is read as figures, in đồng, each with its cell', async () => {
  const { book, type } = await opened();
  const training = rowOf(book, 'Số người được tập huấn từ đầu năm');
  const savings = rowOf(book, 'Doanh số thu tiền gửi từ đầu năm');
  const women = rowOf(book, terms.vi.organisations.women, rowOf(book, '3. Số lượt kiểm tra, giám sát'));
  const words = rowOf(book, 'Công tác phối hợp');
  type(`C${training}`, 193);
  type(`E${training}`, 474);
  type(`C${savings}`, '83.100,5');
  type(`D${women}`, '12');
  type(`B${words}`, '=x là chữ, không phải công thức');
  const inputs = await loadInputs();
  expect(inputs.faults).toEqual([]);
  expect(inputs.quarter).toEqual(Q3);
  expect(idsOf(typedFigures(inputs))).toEqual({
    'trainees/total/value/now': 193,
    'trainees/total/value/plan': 474,
    'savingsIn/total/value/now': 83_100_500_000,
    'inspectedGroups/women/value/now/province': 12,
  });
  const [first] = inputs.now;
  expect(first?.source.sheet).toBe(SHEET);
  expect(inputs.texts.coordination?.text).toContain('không phải công thức');
});

test('what cannot be read is told with its cell, and the sheet is not moved on over it', async () => {
  const { book, type } = await opened();
  const training = rowOf(book, 'Số người được tập huấn từ đầu năm');
  const fees = rowOf(book, 'Phí ủy thác đã trả từ đầu năm');
  type(`C${training}`, 'nhiều');
  type(`E${training}`, -3);
  type(`C${training + 1}`, 2.5);
  type(`C${fees}`, "'1.243");
  const { faults, now } = await loadInputs();
  expect(now).toEqual([]);
  expect(faults.map(({ row, code }) => [row + 1, code])).toEqual([
    [training, 'notANumber'],
    [training, 'negative'],
    [training + 1, 'notWhole'],
    [fees, 'ambiguous'],
  ]);
  const before = dump(book);
  const { written } = await openInputs({ year: 2026, quarter: 4 }, vi);
  expect(written).toBe(false);
  expectSame(dump(book), before);
});

test('in the next quarter what was typed stands beside as the quarter before, plans stay, and undo brings the sheet back', async () => {
  const { book, type } = await opened(Q2);
  const training = rowOf(book, 'Số người được tập huấn từ đầu năm');
  type(`C${training}`, 100);
  type(`E${training}`, 474);
  type(`B${rowOf(book, 'Tồn tại, hạn chế')}`, 'Một số tổ còn nợ quá hạn.');
  const before = dump(book);
  await openInputs(Q3, { language: 'en' });
  const inputs = await loadInputs();
  expect(idsOf(typedFigures(inputs))).toEqual({
    'trainees/total/value/plan': 474,
    'trainees/total/value/lastQuarter': 100,
  });
  expect(inputs.texts).toEqual({});
  expect(inputs.textsBefore.weaknesses?.text).toBe('Một số tổ còn nợ quá hạn.');
  await undoLast();
  expectSame(dump(book), before);
});

test('a year whose levels are others asks for other cells, and undo brings back which were asked for', async () => {
  const { book } = await opened({ year: 2025, quarter: 2 });
  const before = dump(book);
  await openInputs(Q3, vi);
  expect(JSON.stringify(dump(book))).not.toContain('Cấp huyện');
  await undoLast();
  expectSame(dump(book), before);
});

test('opened again for the same quarter it is left as it is, with the rows that a person added', async () => {
  const { book, type } = await opened();
  const fees = rowOf(book, 'Phí ủy thác đã trả từ đầu năm');
  type(`A${fees}`, 'Chi khen thưởng');
  type(`C${fees}`, 5);
  expect((await openInputs(Q3, vi)).written).toBe(false);
  const before = dump(book);
  expect((await openInputs(Q3, vi)).written).toBe(false);
  expectSame(dump(book), before);
  const { extras } = await loadInputs();
  expect(extras).toHaveLength(1);
  await openInputs({ year: 2026, quarter: 4 }, vi);
  expect((await loadInputs()).extras.flatMap(({ cells }) => cells)).toEqual(
    expect.arrayContaining(['Chi khen thưởng', 5]),
  );
});
