import { serialOf } from '../../../src/core/cell/serial';
import type { CellValue } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import { columnOf, Reading } from '../../../src/core/sheet/table';
import { numbersOf, readingsOf, sheetOf, tableOf, textsOf } from './sheet-of';

const { blank, plain, fromText, decided, ambiguous, unreadable } = Reading;
const NAMES = ['HND', 'HPN', 'HCCB', 'ĐTN'];
/** A table by organisation of one column more. */
const withColumn = (heading: string, cells: CellValue[], unit = 'ĐVT: triệu đồng') =>
  tableOf(
    sheetOf([
      [unit],
      ['STT', 'Tổ chức hội', 'Số hộ', heading],
      ...cells.map((cell, at): CellValue[] => [at + 1, NAMES[at] ?? '', 5, cell]),
    ]),
  );

describe('figures of one column', () => {
  test('words, errors and half-typed figures are unreadable; dashes and blanks are blank', () => {
    const table = withColumn('Dư nợ', ['chưa có', '#N/A', '-', ' ']);
    expect(readingsOf(table, 'outstanding')).toEqual([unreadable, unreadable, blank, blank]);
    expect(numbersOf(table, 'outstanding')).toEqual([NaN, NaN, NaN, NaN]);
  });
  test('a column whose other cells have one or two decimals after the sign is decimal', () => {
    const table = withColumn('Nợ quá hạn', ['1.243', '194.7', '22.45', 8]);
    expect(numbersOf(table, 'overdue')).toEqual([1.243, 194.7, 22.45, 8]);
    expect(readingsOf(table, 'overdue')).toEqual([fromText, fromText, fromText, plain]);
  });
  test('where the column shows a decimal comma, the point parts thousands', () => {
    expect(numbersOf(withColumn('Nợ quá hạn', ['1.243', '194,7', '2', '3']), 'overdue')).toEqual([1243, 194.7, 2, 3]);
  });
  test('with nothing to tell, no value is taken', () => {
    const table = withColumn('Nợ quá hạn', ['1.243', '2.500', '3', '4']);
    expect(readingsOf(table, 'overdue')).toEqual([ambiguous, ambiguous, fromText, fromText]);
    expect(numbersOf(table, 'overdue').slice(0, 2)).toEqual([NaN, NaN]);
  });
  test('đồng are whole, so a sign parts thousands', () => {
    const table = withColumn('Nợ quá hạn (đồng)', ['1.243', '2,500', '3', '4']);
    expect(numbersOf(table, 'overdue')).toEqual([1243, 2500, 3, 4]);
    expect(readingsOf(table, 'overdue')).toEqual([fromText, fromText, fromText, fromText]);
  });
  test('a count that an English Excel took for a decimal is whole again, and this is told', () => {
    const table = tableOf(
      sheetOf([
        ['Tổ chức hội', 'Số hộ', 'Dư nợ'],
        ['HND', 39.158, 5],
        ['HPN', 11.35, 5],
        ['HCCB', 832, 5],
      ]),
    );
    expect(numbersOf(table, 'households')).toEqual([39_158, 11_350, 832]);
    expect(readingsOf(table, 'households')).toEqual([decided, decided, plain]);
  });
  test('a unit in the cell is brought to the unit of the column', () => {
    expect(numbersOf(withColumn('Dư nợ', ['35 tr.đ', '1,2 tỷ', '40', '1.500.000 đồng']), 'outstanding')).toEqual([
      35, 1200, 40, 1.5,
    ]);
  });
  test('per cent formats are brought to per cent', () => {
    const grid = sheetOf([
      ['Tổ chức hội', 'Số hộ', 'Dư nợ', 'Tỷ lệ NQH'],
      ['HND', 1, 2, 0.0125],
      ['HPN', 1, 2, 0.5],
    ]);
    const table = tableOf({
      ...grid,
      formats: [
        ['General', 'General', 'General', 'General'],
        ['General', 'General', 'General', '0.00%'],
      ],
    });
    expect(numbersOf(table, 'overdueRatio')).toEqual([1.25, 50]);
    expect(columnOf(table, 'overdueRatio')?.halves[1]).toBeCloseTo(0.005, 12);
  });
  test('the balance of a row decides where column and total do not', () => {
    const head = ['Tổ chức hội', 'Số hộ', 'Tổng dư nợ', 'Dư nợ trong hạn', 'Dư nợ quá hạn', 'Dư nợ khoanh'];
    const table = tableOf(
      sheetOf([
        ['ĐVT: triệu đồng'],
        head,
        ['HND', 9, '3.243', '3.000', '243', '0'],
        ['HPN', 9, '2.100', '1.900', '200', '0'],
      ]),
    );
    expect(numbersOf(table, 'outstanding')).toEqual([3243, 2100]);
    expect(numbersOf(table, 'inTerm')).toEqual([3000, 1900]);
    expect(readingsOf(table, 'inTerm')).toEqual([decided, decided]);
  });
});

describe('units of money', () => {
  const unit = (rows: CellValue[][]) => columnOf(tableOf(sheetOf(rows)), 'outstanding')?.unit;
  const head = (text: string) => ['Tổ chức hội', 'Số hộ', text];
  const body: CellValue[][] = [
    ['HND', 100, 3500],
    ['HPN', 200, 7200],
    ['HCCB', 50, 1800],
  ];

  test('heading before line before size', () => {
    expect(unit([['ĐVT: đồng'], head('Dư nợ (triệu đồng)'), ...body])).toMatchObject({
      dong: 1_000_000,
      from: 'heading',
    });
    const times = (factor: number): CellValue[][] =>
      body.map(([name = '', n = '', debt]) => [name, n, Number(debt) * factor]);
    expect(unit([['Đơn vị tính: tỷ đồng'], head('Dư nợ'), ...times(0.001)])).toMatchObject({
      dong: 1_000_000_000,
      from: 'line',
    });
    expect(unit([['(1.000đ)'], head('Dư nợ'), ...times(1_000)])).toMatchObject({ dong: 1_000, from: 'line' });
    expect(unit([head('Dư nợ'), ...body])).toMatchObject({ dong: 1_000_000, from: 'magnitude' });
    expect(
      unit([head('Dư nợ'), ...body.map(([name, n, debt]) => [name ?? '', n ?? '', Number(debt) * 1e6])]),
    ).toMatchObject({ dong: 1, from: 'magnitude' });
  });
  test('an amount in a sentence above is no unit line', () => {
    const text =
      'Trong kỳ đã giải ngân 1.075 tỷ đồng cho 32 nghìn lượt hộ, so với đầu năm tăng 164,3 tỷ đồng. Kết quả cụ thể như sau:';
    expect(unit([[text], head('Dư nợ'), ...body])).toMatchObject({ dong: 1_000_000, from: 'magnitude' });
  });
  test('without anything to tell, none is claimed', () => {
    expect(
      unit([
        ['Tổ chức hội', 'Xếp loại', 'Số hộ', 'Dư nợ'],
        ['HND', 'Tốt', '', 5],
        ['HPN', 'Tốt', '', 7],
      ]),
    ).toBeNull();
  });
});

describe('a list whose stated unit cannot be', () => {
  const loans = (heading: string, amounts: number[]) =>
    columnOf(
      tableOf(
        sheetOf([
          ['Số khế ước', 'Mã tổ', heading, 'Hạn trả'],
          ...amounts.map((amount, at): CellValue[] => [`66001234123400${10 + at}`, '0126200', amount, 46_300]),
        ]),
      ),
      'outstanding',
    )?.unit;

  test('đồng below "(triệu đồng)", millions without a word', () => {
    expect(loans('Tổng dư nợ (triệu đồng)', [5e7, 3e7, 1e7, 9e7, 2e7])).toMatchObject({ dong: 1, from: 'magnitude' });
    expect(loans('Tổng dư nợ', [50, 30, 10, 90, 20])).toMatchObject({ dong: 1_000_000, from: 'magnitude' });
  });
  test('what can be is believed; a few rows prove nothing', () => {
    expect(loans('Tổng dư nợ (triệu đồng)', [50, 30, 10, 90, 20])).toMatchObject({ dong: 1_000_000, from: 'heading' });
    expect(loans('Tổng dư nợ (triệu đồng)', [5e7, 3e7])).toMatchObject({ dong: 1_000_000, from: 'heading' });
  });
});

describe('dates of a column', () => {
  const dated = (cells: CellValue[]) =>
    tableOf(
      sheetOf([
        ['Số khế ước', 'Mã tổ', 'Tổng dư nợ', 'Ngày đến hạn'],
        ...cells.map((cell, at): CellValue[] => [`66001234123400${10 + at}`, '0126200', 1_000_000, cell]),
      ]),
    );
  const day = serialOf(2026, 9, 30) as number;

  test('true dates, texts and days that do not exist', () => {
    const table = dated([day, '30/09/2026', '31/02/2026', 'chưa rõ', '', '-']);
    expect(numbersOf(table, 'dueContract')).toEqual([day, day, NaN, NaN, NaN, NaN]);
    expect(readingsOf(table, 'dueContract')).toEqual([plain, fromText, unreadable, unreadable, blank, blank]);
  });
  test('a time of day is dropped', () => expect(numbersOf(dated([day + 0.75]), 'dueContract')).toEqual([day]));
  test('month first only if the whole column is, and this is told', () => {
    const table = dated(['09/30/2026', '01/05/2026', day]);
    expect(numbersOf(table, 'dueContract')).toEqual([day, serialOf(2026, 1, 5), day]);
    expect(readingsOf(table, 'dueContract')).toEqual([decided, decided, plain]);
    expect(readingsOf(dated(['09/30/2026', '30/09/2026']), 'dueContract')).toEqual([unreadable, fromText]);
  });
  test('the 1904 system', () => {
    const grid = sheetOf([
      ['Số khế ước', 'Mã tổ', 'Tổng dư nợ', 'Ngày đến hạn'],
      ['6600123412340010', '0126200', 1_000_000, day - 1_462],
    ]);
    expect(numbersOf(tableOf({ ...grid, date1904: true }), 'dueContract')).toEqual([day]);
  });
});

describe('where the period is told', () => {
  const rows = (dates: CellValue[]): CellValue[][] => [
    ['Tổ chức hội', 'Số hộ', 'Dư nợ', 'Ngày báo cáo'],
    ...dates.map((date, at): CellValue[] => [NAMES[at] ?? '', 9, 5, date]),
  ];
  const day = serialOf(2026, 9, 30) as number;
  const blankColumn = rows(['', '', '', '']);

  test('the most frequent report date, then title, sheet, file', () => {
    expect(tableOf(sheetOf([['Đến ngày 31/12/2025'], ...rows([day, day, day - 30])])).period).toEqual({
      date: day,
      from: 'column',
    });
    expect(tableOf(sheetOf([['SỐ LIỆU ĐẾN NGÀY 30/09/2026'], ...blankColumn], 'T8 2026')).period).toEqual({
      date: day,
      from: 'title',
    });
    expect(tableOf(sheetOf(blankColumn, '30-9-2026'), 'So_lieu_31082026.xlsx').period).toEqual({
      date: day,
      from: 'sheetName',
    });
    expect(tableOf(sheetOf(blankColumn, 'Sheet1'), 'So_lieu_30092026.xlsx').period).toEqual({
      date: day,
      from: 'fileName',
    });
    expect(tableOf(sheetOf(blankColumn, 'Sheet1')).period).toBeNull();
  });
});

test('a merged area of a label column gives its text to all its rows', () => {
  const rows: CellValue[][] = [
    ['STT', 'Tên xã', 'Tổ chức hội', 'Số tổ'],
    [1, 'Xã Đồi Cỏ', 'HND', 3],
    [2, '', 'HPN', 4],
    [3, '', 'HCCB', 4],
  ];
  const table = tableOf(sheetOf(rows, 'X', [{ row: 1, col: 1, rows: 2, cols: 1 }]));
  expect(textsOf(table, 'communeName')).toEqual(['Xã Đồi Cỏ', 'Xã Đồi Cỏ', '']);
});

test('of two columns with one heading the first is taken, with little confidence', () => {
  const table = tableOf(
    sheetOf([
      ['Tổ chức hội', 'Số hộ', 'Dư nợ', 'Dư nợ'],
      ['HND', 5, 50, 60],
      ['HPN', 5, 50, 60],
    ]),
  );
  const debt = table.columns.filter(({ field }) => field === 'outstanding');
  expect(debt.map(({ col }) => col)).toEqual([2]);
  expect(debt[0]?.confidence).toBeLessThanOrEqual(0.6);
  expect(columnOf(table, 'households')?.confidence).toBe(1);
});

test("a measure printed once per organisation or programme, side by side, is nobody's total", () => {
  const below = ['Số tổ', 'Dư nợ'];
  const sheet = (groups: string[]) => [
    ['STT', 'Tên xã', 'Tổng số', '', ...groups.flatMap((group) => [group, ''])],
    ['', '', ...below, ...groups.flatMap(() => below)],
    [1, 'Xã Đồi Cỏ', 9, 900, ...groups.flatMap(() => [3, 300])],
    [2, 'Xã Đồi Sim', 9, 900, ...groups.flatMap(() => [3, 300])],
  ];
  const columns = (rows: CellValue[][]) =>
    recognise([sheetOf(rows)]).tables.flatMap((table) => table.columns.map(({ field, col }) => [field, col]));
  for (const groups of [
    ['Hội ND', 'Hội PN', 'Hội CCB'],
    ['Hộ nghèo', 'Hộ cận nghèo', 'GQVL'],
  ]) {
    expect(columns(sheet(groups))).toEqual([
      ['ordinal', 0],
      ['communeName', 1],
      ['groups', 2],
      ['outstanding', 3],
    ]);
    const partsOnly = sheet(groups).map((row) => [...row.slice(0, 2), ...row.slice(4)]);
    expect(columns(partsOnly).filter(([field]) => field === 'groups' || field === 'outstanding')).toEqual([]);
  }
});
