import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { errorsOf, placesOf, REPORT_DATE } from '../found';

const groups = (codes: string[], names: string[]): Table =>
  tableOf(
    'groupList',
    {
      groupCode: codes.map((_, at) => `01260${String(at).padStart(2, '0')}`),
      organisationCode: codes,
      organisationName: names,
      outstanding: codes.map((_, at) => 100 + at),
    },
    { sheet: 'BC0437', date: REPORT_DATE },
  );
/** The texts with one of them changed. */
const but = (texts: string[], at: number, text: string): string[] =>
  texts.map((one, index) => (index === at ? text : one));

const CODES = ['11', '11', '12', '13', '14'];
const NAMES = ['Hội Nông dân', 'Hội Nông dân', 'Hội Phụ nữ', 'Hội CCB', 'Đoàn TN'];

describe('organisation.contradicts', () => {
  test('a code and a name that mean the same say nothing', () => {
    expect(placesOf('organisation.contradicts', groups(CODES, NAMES))).toEqual([]);
  });

  test('told at the name where nothing else says which is right', () => {
    const table = groups(CODES, but(NAMES, 2, 'Hội Nông dân'));
    expect(placesOf('organisation.contradicts', table)).toEqual([[3, 'organisationName']]);
  });

  test('columns that disagree as often as not mean two things', () => {
    expect(placesOf('organisation.contradicts', groups(CODES, [...NAMES].reverse()))).toEqual([]);
  });
});

test('organisation.unknown: a name that is none beside a code that is one, and only once in a row', () => {
  const table = groups(but(CODES, 4, '19'), but(but(NAMES, 2, 'Hội Người cao tuổi'), 4, 'Hội Làm vườn'));
  expect(placesOf('organisation.unknown', table)).toEqual([
    [3, 'organisationName'],
    [5, 'organisationCode'],
  ]);
});

const sheet = (names: string[]): Table[] =>
  recognise([
    gridOf(
      [
        ['KẾT QUẢ ỦY THÁC ĐẾN 30/09/2026'],
        ['STT', 'Đơn vị nhận ủy thác', 'Số tổ', 'Số hộ', 'Dư nợ (triệu đồng)', 'Nợ quá hạn'],
        ...names.map((name, at): CellValue[] => [at + 1, name, 10 + at, 300 + at, 15_000 + at, 12 + at]),
      ],
      'Theo Hội',
    ),
  ]).tables;

describe('a total under a filter', () => {
  const table = sheet([...NAMES.slice(1)])[0]!;
  const withTotal = (hidden: Table['hidden']): Table => {
    const [read] = recognise([
      gridOf(
        [
          ['KẾT QUẢ ỦY THÁC ĐẾN 30/09/2026'],
          ['STT', 'Đơn vị nhận ủy thác', 'Số tổ', 'Số hộ', 'Dư nợ (triệu đồng)'],
          ...table.rows.map((_, at): CellValue[] => [at + 1, NAMES[at + 1] ?? '', 10 + at, 300 + at, 15_000 + at]),
          // what SUBTOTAL gives while the last two rows are hidden
          ['', 'Tổng cộng', 21, 601, 30_001],
        ],
        'Theo Hội',
      ),
    ]).tables;
    return { ...read!, hidden };
  };

  test('may be that of the rows shown: nothing is said', () => {
    expect(errorsOf(withTotal({ rows: 2, cols: 0, filtered: true }))).toEqual([]);
  });

  test('is wrong where nothing is filtered', () => {
    expect(errorsOf(withTotal({ rows: 0, cols: 0, filtered: false }))).toContain('sum.total');
  });
});

describe('organisation.repeated', () => {
  test('each organisation once says nothing', () => {
    expect(errorsOf(...sheet(NAMES.slice(1)))).toEqual([]);
  });

  test('two rows of one organisation are told at the later one', () => {
    const tables = sheet(but(NAMES.slice(1), 2, 'Hội Nông dân'));
    expect(placesOf('organisation.repeated', ...tables)).toEqual([[4, 'organisationName']]);
  });

  test('where several stand twice, a table is divided by something else', () => {
    expect(placesOf('organisation.repeated', ...sheet([...NAMES.slice(1), ...NAMES.slice(1)]))).toEqual([]);
  });
});
