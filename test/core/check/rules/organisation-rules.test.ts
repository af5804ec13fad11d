import type { CellValue } from '../../../../src/core/sheet/grid';
import { gridOf } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { printedTable } from '../printed-table';
import { errorsOf, findingsOf, placesOf, REPORT_DATE } from '../found';

/** 40 loans of 10 groups: four of farmers, three of women, two of veterans, one of youth; amounts off the round million. */
const loans = (): Table => {
  const organisationOf = (group: number): string =>
    ['11', '11', '11', '11', '12', '12', '12', '13', '13', '14'][group] ?? '';
  const all = Array.from({ length: 40 }, (_, index) => index);
  return tableOf(
    'loanList',
    {
      loanCode: all.map((index) => `6600${String(index).padStart(12, '0')}`),
      customerCode: all.map((index) => String(4_600_000_000 + Math.floor(index / 2))),
      groupCode: all.map((index) => `01260${String(Math.floor(index / 4)).padStart(2, '0')}`),
      organisationCode: all.map((index) => organisationOf(Math.floor(index / 4))),
      outstanding: all.map((index) => 30_200_000 + index * 1_000),
      overdue: all.map((index) => (index % 10 === 0 ? 700_000 : 0)),
    },
    { sheet: 'BCQUERY', date: REPORT_DATE },
  );
};

/** What the loans give, in triệu đồng as printed: tổ, hộ, dư nợ, NQH. */
const RIGHT: CellValue[][] = [
  ['Hội ND', 4, 8, 483, 1.4],
  ['Hội PN', 3, 6, 363, 0.7],
  ['Hội CCB', 2, 4, 242, 0.7],
  ['Đoàn TN', 1, 2, 121, 0],
  ['Cộng', 10, 20, 1209, 2.8],
];

const sheet = (rows: CellValue[][], date = '30/09/2026'): Table[] =>
  recognise([
    gridOf(
      [
        [`KẾT QUẢ ỦY THÁC ĐẾN ${date}`],
        ['Đơn vị: tổ, hộ, triệu đồng'],
        ['Tổ chức hội', 'Số tổ', 'Số hộ', 'Dư nợ', 'Nợ quá hạn'],
        ...rows,
      ],
      'Theo Hội',
    ),
  ]).tables;

const changed = (row: number, col: number, value: CellValue): CellValue[][] =>
  RIGHT.map((cells, r) => (r === row ? cells.map((cell, c) => (c === col ? value : cell)) : cells));

test('a table that prints what the loans give, rounded, is in order', () => {
  const tables = [...sheet(RIGHT), loans()];
  expect(tables.map(({ kind }) => kind)).toEqual(['organisationTable', 'loanList']);
  expect(errorsOf(...tables)).toEqual([]);
});

describe('organisation.debt', () => {
  test('a figure taken over wrongly, with its total: one error, at the figure', () => {
    const rows = changed(1, 2, 7).map((cells) => (cells[0] === 'Cộng' ? ['Cộng', 10, 21, 1209, 2.8] : cells));
    const tables = [...sheet(rows), loans()];
    expect(placesOf('organisation.debt', ...tables)).toEqual([[4, 'households']]);
    expect(findingsOf('organisation.debt', ...tables)[0]).toMatchObject({ found: 7, expected: 6 });
    expect(errorsOf(...tables)).toEqual(['organisation.debt']);
  });

  test('where the sum breaks too, the loans tell the part from the total, and one rule tells it', () => {
    const part = [...sheet(changed(1, 3, 336)), loans()];
    expect(errorsOf(...part)).toEqual(['sum.total']);
    expect(placesOf('sum.total', ...part)).toEqual([[4, 'outstanding']]);
    const total = [...sheet(changed(4, 3, 1290)), loans()];
    expect(placesOf('sum.total', ...total)).toEqual([[7, 'outstanding']]);
  });

  test('cut off instead of rounded is no difference; another day is not compared', () => {
    expect(errorsOf(...sheet(changed(0, 3, 483)), loans())).toEqual([]);
    const old = sheet(
      RIGHT.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell * 3 : cell))),
      '30/06/2026',
    );
    expect(errorsOf(...old, loans())).toEqual([]);
  });

  test('a table of a whole province beside one office’s loans is not compared', () => {
    const province = RIGHT.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell * 9 : cell)));
    expect(errorsOf(...sheet(province), loans())).toEqual([]);
  });
});

describe('tables by organisation among themselves', () => {
  const labels = ['Hội ND', 'Hội PN', 'Cộng'];
  const current = (change: readonly number[]): Table =>
    printedTable({
      date: REPORT_DATE,
      labels,
      columns: { groups: { decimals: 0, values: [10, 20, 30] }, groupsChange: { decimals: 0, values: change } },
    });
  const baseline = printedTable({
    sheet: '31-12',
    date: 46_022,
    labels,
    columns: { groups: { decimals: 0, values: [8, 21, 29] } },
  });

  test('change ≠ now − 31/12, told at the change', () => {
    expect(errorsOf(current([2, -1, 1]), baseline)).toEqual([]);
    const found = findingsOf('change.baseline', current([3, -2, 1]), baseline);
    expect(found.map(({ place, expected }) => [place.row, expected])).toEqual([
      [4, 2],
      [5, -1],
    ]);
  });

  test('total debt ≠ its parts in a table, told once at the wrong cell', () => {
    const table = printedTable({
      labels,
      columns: {
        outstanding: { decimals: 0, values: [100, 200, 300] },
        inTerm: { decimals: 0, values: [97, 190, 287] },
        overdue: { decimals: 0, values: [1, 2, 3] },
        frozen: { decimals: 0, values: [2, 18, 10] },
      },
    });
    const found = findingsOf('sum.total', table);
    expect(errorsOf(table)).toEqual(['sum.total']);
    expect(found.map(({ place, found: stated, expected }) => [place.row, stated, expected])).toEqual([[5, 18, 8]]);
  });

  test('overdue above total debt in a table; rounding leaves room for a step', () => {
    const table = (overdue: number): Table =>
      printedTable({
        labels: ['Hội ND'],
        rows: [{ row: 4, role: 'data', parent: -1, parts: [] }],
        columns: { outstanding: { decimals: 0, values: [5] }, overdue: { decimals: 0, values: [overdue] } },
      });
    expect(errorsOf(table(6))).toEqual([]);
    expect(errorsOf(table(7))).toEqual(['part.overdue']);
  });

  test('members outside 5 to 60 in a list of groups', () => {
    const list = (members: number): Table =>
      tableOf(
        'groupList',
        { groupCode: ['0126001', '0126002'], members: [members, 30], outstanding: [1, 1] },
        { sheet: 'BC0437' },
      );
    for (const members of [5, 60]) expect(placesOf('group.size', list(members))).toEqual([]);
    for (const members of [4, 61]) expect(placesOf('group.size', list(members))).toEqual([[1, 'members']]);
  });
});
