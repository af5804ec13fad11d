import { serialOf } from '../../../src/core/cell/serial';
import { gridOf } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import { columnOf, Reading, type Table } from '../../../src/core/sheet/table';
import type { FieldId } from '../../../src/core/sheet/field';
import { moved, table1, TABLE_1, TABLE_1_FIGURES, TABLE_2, TABLE_2_FIGURES, type HeadStyle } from './seed-tables';

const only = (tables: readonly Table[]): Table => {
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
};
const figures = (table: Table, field: string) => [...(columnOf(table, field as FieldId)?.numbers ?? [])];

function expectTable1(table: Table): void {
  expect(table.kind).toBe('organisationTable');
  for (const [field, values] of Object.entries(TABLE_1_FIGURES))
    expect([field, figures(table, field)]).toEqual([field, values]);
  expect(columnOf(table, 'organisationName')?.texts).toEqual(['Hội ND', 'Hội PN', 'Hội CCB', 'Đoàn TN', 'Cộng']);
  expect(table.rows.map(({ role }) => role)).toEqual(['data', 'data', 'data', 'data', 'total']);
  expect(table.rows[4]?.parts).toEqual([0, 1, 2, 3]);
  expect(table.period).toEqual({ date: serialOf(2020, 12, 31), from: 'heading' });
  for (const field of ['groupsChange', 'householdsChange', 'outstandingChange', 'overdueChange'] as const) {
    expect(columnOf(table, field)?.baseline).toBe(serialOf(2019, 12, 31));
  }
  for (const field of ['outstanding', 'overdue', 'outstandingChange', 'overdueChange'] as const) {
    expect(columnOf(table, field)?.unit).toEqual({ name: 'triệu đồng', dong: 1_000_000, from: 'line' });
  }
}

function expectTable2(table: Table): void {
  expect(table.kind).toBe('inspectionTable');
  for (const [field, values] of Object.entries(TABLE_2_FIGURES))
    expect([field, figures(table, field)]).toEqual([field, values]);
  const roles = table.rows.map(({ role, parent, parts }) => [role, parent, parts.length]);
  expect(roles.slice(0, 4)).toEqual([
    ['data', -1, 2],
    ['part', 0, 0],
    ['part', 0, 0],
    ['data', -1, 2],
  ]);
}

describe.each<HeadStyle>(['merged', 'first cell only', 'repeated'])(
  'Table 1 of the 2020 report, group headings %s',
  (style) => {
    test('every figure is read as its writer meant it', () => expectTable1(only(recognise([table1(style)]).tables)));

    test('anywhere on the sheet', () => {
      const table = only(recognise([moved(table1(style), 20, 1)]).tables);
      expectTable1(table);
      expect(table.head).toEqual({ from: 21, to: 23 });
      expect(columnOf(table, 'outstanding')?.col).toBe(5);
      expect(table.rows[0]?.row).toBe(24);
    });
  },
);

describe('how each figure of Table 1 was read', () => {
  const table = only(recognise([table1('merged')]).tables);
  const readings = (field: FieldId) => [...(columnOf(table, field)?.readings ?? [])];
  const halves = (field: FieldId) => [...(columnOf(table, field)?.halves ?? [])];

  test('the ratio decides that overdue debt is in thousands, and this is told', () => {
    const { decided, fromText } = Reading;
    expect(readings('overdue')).toEqual([decided, decided, fromText, fromText, decided]);
  });
  test('only the sister column tells what 76.822 is', () => {
    expect(readings('outstandingChange')).toEqual(Array(5).fill(Reading.decided));
  });
  test('370.338 stands below 1.247.187: no doubt', () =>
    expect(readings('outstanding')).toEqual(Array(5).fill(Reading.fromText)));
  test('counts are whole, whatever sign parts their thousands', () => {
    expect(readings('households')).toEqual(Array(5).fill(Reading.fromText));
    expect(halves('households')).toEqual([0, 0, 0, 0, 0]);
  });
  test('money in millions and percentages keep their printed precision', () => {
    expect(halves('outstanding')).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(halves('overdueChange')).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
    expect(halves('overdueRatio')).toEqual([0.0005, 0.0005, 0.0005, 0.0005, 0.0005]);
    expect(halves('overdueGrowth')).toEqual([0.005, 0.005, 0.005, 0.005, 0.05]);
  });
  test('the cells stay as they were typed', () => {
    expect(columnOf(table, 'groupsChange')?.raw[0]).toBe('              (19)');
  });
});

describe('without the help of other columns', () => {
  const pick = (cols: number[]) =>
    gridOf(
      TABLE_1.map((row, at) => (at === 0 ? row : cols.map((col) => row[col] ?? ''))),
      'Bảng 1',
    );

  test('without ratio and outstanding debt, 1.243 stays ambiguous and has no value', () => {
    const table = only(recognise([pick([0, 1, 2, 3, 5])]).tables);
    const overdue = columnOf(table, 'overdue');
    expect([...(overdue?.readings ?? [])]).toEqual([
      Reading.ambiguous,
      Reading.ambiguous,
      Reading.fromText,
      Reading.fromText,
      Reading.ambiguous,
    ]);
    expect([...(overdue?.numbers ?? [])]).toEqual([NaN, NaN, 478, 290, NaN]);
  });

  test('a total that adds up decides as well', () => {
    const corrected = pick([0, 1, 2, 3, 5]).values.map((row) => row.map((cell) => (cell === '3.198' ? '3.188' : cell)));
    const table = only(recognise([gridOf(corrected, 'Bảng 1')]).tables);
    expect(figures(table, 'overdue')).toEqual([1243, 1177, 478, 290, 3188]);
  });
});

describe('Table 2 of the 2020 report', () => {
  test('every figure, and which rows are sub-levels of which', () =>
    expectTable2(only(recognise([gridOf(TABLE_2, 'Bảng 2')]).tables)));
  test('anywhere on the sheet', () => expectTable2(only(recognise([moved(gridOf(TABLE_2), 20, 1)]).tables)));
});

test('both tables on one sheet are both found', () => {
  const text = '2.3. Trong năm, Hội đoàn thể các cấp kiểm tra được 38 lượt huyện, 632 lượt xã. Kết quả cụ thể như sau:';
  for (const between of [[['']], [[''], [text], ['']], [[text]]]) {
    const { tables, unknown } = recognise([gridOf([...TABLE_1, ...between, ...TABLE_2], 'Báo cáo')]);
    expect(unknown).toEqual([]);
    expect(tables).toHaveLength(2);
    expectTable1(tables[0] as Table);
    expectTable2(tables[1] as Table);
  }
});
