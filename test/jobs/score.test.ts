import { EDITION_3986 } from '../../src/core/rubric/editions';
import { pointsFor } from '../../src/core/rubric/points';
import { errorText } from '../../src/i18n/errors';
import { asOneStep } from '../../src/excel/journal';
import { adoptCalibration, calibrateBands } from '../../src/jobs/calibrate';
import { editEditions } from '../../src/jobs/edit-editions';
import { scoreGroups } from '../../src/jobs/score';
import { changeSettings, loadSettings } from '../../src/jobs/settings/store';
import { undoLast } from '../../src/jobs/undo';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';
import { dump, expectSame } from './dump';
import { closeBook, openBook } from './open';

const vi = { language: 'vi' } as const;
const SHEET = 'TKVV Chấm điểm';
const SETTINGS = 'TKVV Thiết lập';
const DEBT = 1_000_000_000;

const HEADINGS = [
  ...['STT', 'Mã ĐV', 'Tên ĐV', 'Mã xã', 'Tên xã', 'Mã tổ', 'Tên tổ trưởng', 'ĐVUT', 'Loại tổ', 'Dư nợ', 'Số dư TK'],
  ...['Điểm GDX', 'Điểm NQH', 'Điểm thu nợ', 'Điểm thu lãi', 'Điểm TV tiền gửi', 'Điểm DS TG', 'Tổng điểm', 'Xếp loại'],
];
const LOAN_HEADINGS = [
  'Mã tổ',
  'Mã KH',
  'Số khế ước',
  'Ngày ĐH theo hợp đồng',
  'Dư nợ trong hạn',
  'Dư nợ quá hạn',
  'Dư nợ khoanh',
  'Tổng dư nợ',
  'Ngày số liệu',
];

const codeOf = (n: number): string => `01262${String(n).padStart(2, '0')}`;

/** Overdue debt of each group in đồng, of a billion owed: 0, 0,3, 0,8, 1,5, 2,5, 4 % and again. */
const OVERDUE = [0, 3_000_000, 8_000_000, 15_000_000, 25_000_000, 40_000_000];
const overdueOf = (n: number): number => OVERDUE[n % OVERDUE.length] ?? 0;
const CLASSES = ['Yếu', 'Trung bình', 'Khá', 'Tốt'];
const classWord = (total: number): string => CLASSES[total >= 85 ? 3 : total >= 70 ? 2 : total >= 50 ? 1 : 0]!;

function put(sheet: Sheet, row: number, cells: readonly CellValue[]): void {
  cells.forEach((value, col) => value !== '' && sheet.cells.set(cellKey(row, col), { value, style: DEFAULT_STYLE }));
}

function scoreRow(n: number): CellValue[] {
  const overdue = pointsFor('overdue', (overdueOf(n) * 100) / DEBT, EDITION_3986)!;
  const points = [20, overdue, 12, 15, 3, 6];
  const total = points.reduce((sum, one) => sum + one, 0);
  const commune = n % 2 ? ['009901', 'Xã Lộc Vừng'] : ['009902', 'Xã Hoa Gạo'];
  return [
    n + 1,
    '009912',
    'PGD Sông Mây',
    ...commune,
    codeOf(n),
    `Trần Thị Số ${n}`,
    n % 3 ? '11' : '12',
    '01',
    DEBT,
    0,
    ...points,
    total,
    classWord(total),
  ];
}

/** An office of twelve groups in two communes, scored by the built-in bands, with a loan for what runs and one for what is overdue. */
function office(): Workbook {
  const workbook = createWorkbook(['CDTOTKVV', 'Mẫu 31']);
  const [scores, loans] = workbook.sheets as [Sheet, Sheet];
  put(scores, 0, ['CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN']);
  put(scores, 1, ['Ngày 30 tháng 9 năm 2026']);
  put(scores, 3, HEADINGS);
  put(loans, 0, LOAN_HEADINGS);
  for (let n = 0; n < 12; n++) {
    put(scores, 4 + n, scoreRow(n));
    const overdue = overdueOf(n);
    put(loans, 1 + n, [
      codeOf(n),
      `46000000${10 + n}`,
      `66000000000000${10 + n}`,
      47_000,
      DEBT - overdue,
      overdue,
      0,
      DEBT,
      46_295,
    ]);
  }
  return workbook;
}

const cellOf = (workbook: Workbook, sheet: string, row: number, col: number): CellValue =>
  workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, col))?.value ?? '';
const sheetOf = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;

afterAll(closeBook);

describe('the sheet of scores', () => {
  test('consistent official points: no difference; each group below the best class is told the cheapest way up', async () => {
    const book = office();
    await openBook(book);
    const outcome = await scoreGroups(vi);
    expect(outcome.groups.every(({ official, total }) => official?.total === total)).toBe(true);
    const group = outcome.groups.find(({ code }) => code === codeOf(3))!;
    // 15 points for 1,5 %: 71, to 85 it needs 14: only overdue debt has a measure, and from 0 % on it earns 15 more
    expect(group).toMatchObject({ total: 71, class: 'fair', gap: 14, advice: { to: 'good', gain: 15 } });
    expect(outcome.overview.calibration.find(({ criterion }) => criterion === 'overdue')).toMatchObject({
      ...{ compared: 12, differences: [], contradictions: [] },
    });
    expect(outcome.overview).toMatchObject({ all: { groups: 12 }, byOffice: [{ key: '009912' }], comparisons: [] });
    const texts = [...sheetOf(book, SHEET).cells.values()].map(({ value }) => value);
    expect(texts).toContain('Thu hết 15 tr.đ nợ quá hạn → +15 điểm → Tốt');
    expect(texts).not.toContain('Khác kết quả của hệ thống.');
  });

  test('by commune, in each the weakest first', async () => {
    const book = office();
    await openBook(book);
    await scoreGroups(vi);
    const rows = Array.from({ length: 12 }, (_, n) => [cellOf(book, SHEET, 5 + n, 3), cellOf(book, SHEET, 5 + n, 11)]);
    expect(rows.map(([commune]) => commune)).toEqual([
      ...Array<string>(6).fill('Xã Hoa Gạo'),
      ...Array<string>(6).fill('Xã Lộc Vừng'),
    ]);
    for (const from of [0, 6]) {
      const totals = rows.slice(from, from + 6).map(([, total]) => Number(total));
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
    }
  });

  test('words among the points: told at the cell with the span that is left; the other groups keep their scores', async () => {
    const book = office();
    const host = await openBook(book);
    host.edit('CDTOTKVV', 'O6:O6', [['chưa có']]);
    const { groups } = await scoreGroups(vi);
    const faulty = groups.find(({ code }) => code === codeOf(1))!;
    expect(faulty).toMatchObject({
      total: null,
      missing: ['interest'],
      faults: [{ code: 'unreadable', place: { row: 5, col: 14 } }],
    });
    expect(groups.filter(({ total }) => total !== null)).toHaveLength(11);
    const remarks = [...sheetOf(book, SHEET).cells.values()].map(({ value }) => String(value));
    expect(remarks.some((text) => text.startsWith('Ô O6 trang “CDTOTKVV” ghi “chưa có”: không đọc được là số'))).toBe(
      true,
    );
  });
});

describe('the chart of classes by organisation', () => {
  const chartOf = (book: Workbook) => sheetOf(book, SHEET).charts;

  test('it is drawn over the summary’s figures, filled again in place, and taken back exactly', async () => {
    const book = office();
    const host = await openBook(book);
    const empty = dump(book);
    await scoreGroups(vi);
    expect(chartOf(book)).toMatchObject([{ name: 'TKVV_XepLoai', type: 'ColumnStacked', seriesBy: 'Columns' }]);
    const [head] = chartOf(book)[0]!.source.match(/\d+/g)!;
    expect(cellOf(book, SHEET, Number(head) - 1, 5)).toBe('Tốt');
    expect(cellOf(book, SHEET, Number(head), 4)).toBe('Hội Nông dân');
    const first = dump(book);
    host.edit('CDTOTKVV', 'A17:S18', [scoreRow(12), scoreRow(13)]);
    const longer = dump(book);
    await scoreGroups(vi);
    expect(chartOf(book)).toHaveLength(1);
    expect(chartOf(book)[0]!.source).not.toContain(`E${head}`);
    await undoLast();
    expectSame(dump(book), longer);
    await undoLast();
    host.edit('CDTOTKVV', 'A17:S18', [Array<string>(19).fill(''), Array<string>(19).fill('')]);
    expectSame(dump(book), empty);
    expect(first).not.toEqual(empty);
  });

  test('a chart that the user moved, coloured and named anew stays as it is; only its figures follow', async () => {
    const book = office();
    const host = await openBook(book);
    await scoreGroups(vi);
    const chart = chartOf(book)[0]!;
    Object.assign(chart, { left: 900, top: 40, width: 500, title: 'Xếp loại tổ' });
    chart.options['series.0.format.fill.color'] = '#000000';
    const moved = dump(book);
    for (let times = 0; times < 2; times++) {
      host.edit('CDTOTKVV', `A${17 + times}:S${17 + times}`, [scoreRow(12 + times)]);
      await scoreGroups(vi);
      expect(chartOf(book)[0]).toMatchObject({ left: 900, top: 40, width: 500, title: 'Xếp loại tổ' });
      expect(chartOf(book)[0]!.options['series.0.format.fill.color']).toBe('#000000');
    }
    await undoLast();
    await undoLast();
    host.edit('CDTOTKVV', 'A17:S18', [Array<string>(19).fill(''), Array<string>(19).fill('')]);
    expectSame(dump(book), moved);
  });

  test('deleted by the user it is drawn again, and taken back it is gone again', async () => {
    const book = office();
    await openBook(book);
    await scoreGroups(vi);
    chartOf(book).length = 0;
    const without = dump(book);
    await scoreGroups(vi);
    expect(chartOf(book)).toHaveLength(1);
    await undoLast();
    expectSame(dump(book), without);
  });

  test.each(['before', 'after'] as const)(
    'a failure in the middle (%s the request) leaves sheet, names and chart as they were',
    async (when) => {
      const book = office();
      const host = await openBook(book);
      await scoreGroups(vi);
      const before = dump(book);
      let failures = 0;
      for (let nth = 1; nth <= 30; nth++) {
        host.knobs.failRequest(nth, { code: 'GeneralException', when });
        const failed = await scoreGroups(vi).then(
          () => false,
          () => true,
        );
        host.knobs.reset();
        if (!failed) {
          await undoLast();
          break;
        }
        failures++;
        expectSame(dump(book), before);
      }
      expect(failures).toBeGreaterThan(5);
      expectSame(dump(book), before);
    },
  );
});

describe('editions of the office', () => {
  test('the built-in one is copied once, shown, and scores from then on; taken back it is gone', async () => {
    const book = office();
    await openBook(book);
    const before = dump(book);
    const first = await editEditions({ ...vi, asOf: 46_295 });
    expect(first).toEqual({ edition: '3986-DV', made: true, sheet: SETTINGS });
    expect(book.active.name).toBe(SETTINGS);
    expect(await editEditions({ ...vi, asOf: 46_295 })).toEqual({ ...first, made: false });
    expect((await scoreGroups(vi)).edition).toBe('3986-DV');
    await undoLast();
    await undoLast();
    expectSame(dump(book), before);
  });

  test('a gap typed by hand: the score says which row to mend, and writes nothing', async () => {
    const book = office();
    await openBook(book);
    await editEditions({ ...vi, asOf: 46_295 });
    await changeSettings(
      (settings) => ({
        ...settings,
        bands: settings.bands.map((band) =>
          band.criterion === 'overdue' && band.from === 1 ? { ...band, from: 1.2 } : band,
        ),
      }),
      vi,
    );
    const before = dump(book);
    const error: unknown = await scoreGroups(vi).catch((reason: unknown) => reason);
    const line = (await loadSettings()).unused[0]!.line! + 1;
    expect(errorText(error, 'vi')).toContain(`Dòng ${line} của «TKVV Thiết lập»: cột «Từ» để hở một khoảng`);
    expectSame(dump(book), before);
  });
});

describe('calibration', () => {
  test('intervals for each boundary; nothing is written', async () => {
    const book = office();
    await openBook(book);
    const before = dump(book);
    const { criteria, edition, groups } = await calibrateBands(vi);
    expect([edition, groups.length]).toEqual(['3986', 12]);
    expect(criteria.filter(({ compared }) => compared > 0).map(({ criterion }) => criterion)).toEqual(['overdue']);
    expect(criteria[1]!.boundaries.map(({ low, high }) => [low, high])).toEqual([
      ...[
        [0, 0.3],
        [0.3, 0.8],
        [0.8, 1.5],
        [1.5, 2.5],
        [2.5, 4],
      ],
    ]);
    expectSame(dump(book), before);
  });

  test('adopted, it is an edition of the office’s own that scores; what the data do not determine stays unverified', async () => {
    const book = office();
    await openBook(book);
    const adopted = await adoptCalibration(vi);
    expect(adopted).toMatchObject({ adopted: 'HC-2026-09-30', inferred: ['overdue'], kept: [] });
    const { editions } = await loadSettings();
    expect(editions).toMatchObject([{ from: 46_295, source: 'hiệu chỉnh từ bảng điểm ngày 30/09/2026' }]);
    expect(await scoreGroups(vi)).toMatchObject({ edition: 'HC-2026-09-30', verified: false });
  });

  test('adopted and scored by it in one step, both are taken back as one, exactly', async () => {
    const book = office();
    await openBook(book);
    await scoreGroups(vi);
    const before = dump(book);
    await asOneStep(async () => {
      await adoptCalibration(vi);
      await scoreGroups(vi);
    });
    expect(dump(book)).not.toEqual(before);
    await undoLast();
    expectSame(dump(book), before);
  });

  test('without raw measures beside the points there is nothing to calibrate', async () => {
    const book = office();
    book.sheets.pop();
    await openBook(book);
    await expect(calibrateBands(vi)).rejects.toMatchObject({ code: 'nothingToCalibrate' });
  });
});
