import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { Table } from '../../../../src/core/sheet/table';
import { errorsOf, findingsOf, placesOf } from '../found';

const HEADINGS = [
  'Mã PGD',
  'Mã KH',
  'Mã tổ',
  'Mã ĐVUT',
  'Số khế ước',
  'Ngày vay',
  'Ngày ĐH theo hợp đồng',
  'Tổng dư nợ',
  'Ngày số liệu',
];

const row = (number: number): CellValue[] => [
  '004899',
  String(4_600_000_000 + number),
  '0126001',
  '11',
  `6600${String(number).padStart(12, '0')}`,
  45_000,
  47_000,
  30_000_000 + number,
  46_295,
];

/** A list of loans as the sheet holds it, read by the real reading; `changes`: [row, column, value]. */
function list(rows: number, ...changes: readonly (readonly [number, number, CellValue])[]): Table[] {
  const cells = Array.from({ length: rows }, (_, index) => row(index + 1));
  for (const [at, col, value] of changes) {
    const target = cells[at];
    if (target) target[col] = value;
  }
  return recognise([gridOf([HEADINGS, ...cells], 'Sổ vay')]).tables;
}

test('a list in order has no findings', () => {
  expect(list(10).map(({ kind }) => kind)).toEqual(['loanList']);
  expect(errorsOf(...list(10))).toEqual([]);
});

describe('numbers', () => {
  test('words in a column of numbers', () => {
    const tables = list(10, [3, 7, 'chưa đối chiếu']);
    expect(placesOf('number.unreadable', ...tables)).toEqual([[4, 'outstanding']]);
    expect(errorsOf(...tables)).toEqual(['number.unreadable']);
  });

  test('a number kept as text among true numbers is a warning; a column of texts is not', () => {
    expect(placesOf('number.text', ...list(10, [3, 7, '30.000.000']))).toEqual([[4, 'outstanding']]);
    const all = Array.from({ length: 10 }, (_, at) => [at, 7, '30.000.000'] as const);
    expect(placesOf('number.text', ...list(10, ...all))).toEqual([]);
  });

  test('a column with the same trouble in many cells is told once, with their number', () => {
    const many = Array.from({ length: 25 }, (_, at) => [at, 7, '30.000.000'] as const);
    const found = findingsOf('number.text', ...list(100, ...many));
    expect(found).toHaveLength(1);
    expect(found[0]?.values.count).toBe(25);
  });
});

describe('dates', () => {
  test('a day that the calendar does not have', () => {
    const tables = list(10, [2, 6, '31/11/2026']);
    expect(placesOf('date.impossible', ...tables)).toEqual([[3, 'dueContract']]);
    expect(errorsOf(...tables)).toEqual(['date.impossible']);
  });

  test('a date kept as text among true dates', () => {
    expect(placesOf('date.text', ...list(10, [2, 6, '30/11/2028']))).toEqual([[3, 'dueContract']]);
  });

  test('a row of another report date; half and half is no usual date', () => {
    expect(placesOf('date.period', ...list(10, [5, 8, 46_265]))).toEqual([[6, 'reportDate']]);
    const half = Array.from({ length: 5 }, (_, at) => [at, 8, 46_265] as const);
    expect(placesOf('date.period', ...list(10, ...half))).toEqual([]);
  });
});

describe('codes', () => {
  test('lost zeros are a warning, once a column, with the code as it was', () => {
    const found = findingsOf('code.padded', ...list(10, [1, 2, 126_001], [4, 2, 126_001], [6, 0, 4_899]));
    expect(found.map(({ place, values }) => [place.row, place.col, values.count, values.padded])).toEqual([
      [2, 2, 2, '0126001'],
      [7, 0, 1, '004899'],
    ]);
    expect(errorsOf(...list(10, [1, 2, 126_001]))).toEqual([]);
  });

  test('a length that lost zeros cannot explain', () => {
    expect(placesOf('code.length', ...list(10, [1, 2, '01260011']))).toEqual([[2, 'groupCode']]);
    expect(placesOf('code.length', ...list(10, [1, 2, '012601']))).toEqual([[2, 'groupCode']]);
    expect(placesOf('code.length', ...list(10, [1, 4, '660000000000002']))).toEqual([[2, 'loanCode']]);
    expect(placesOf('code.padded', ...list(10, [1, 2, '012601']))).toEqual([]);
  });

  test('a contract of 16 digits kept as a number', () => {
    const tables = list(10, [1, 4, 6_600_000_000_000_002]);
    expect(placesOf('code.imprecise', ...tables)).toEqual([[2, 'loanCode']]);
    expect(errorsOf(...tables)).toEqual(['code.imprecise']);
  });

  test('an organisation that nobody knows is told once, however many rows have it', () => {
    const found = findingsOf('organisation.unknown', ...list(10, [1, 3, '17'], [2, 3, '17'], [3, 3, '99']));
    expect(found.map(({ place, found: text, values }) => [place.row, text, values.count])).toEqual([[2, '17', 2]]);
  });
});
