import fc from 'fast-check';
import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue } from '../../../src/core/sheet/grid';
import { columnOf, type Unit } from '../../../src/core/sheet/table';
import { sheetOf, tableOf } from './sheet-of';

const unitsOf = (rows: CellValue[][]): Partial<Record<FieldId, Unit | null>> =>
  Object.fromEntries(tableOf(sheetOf(rows)).columns.map(({ field, unit }) => [field, unit]));

const SAID = { stated: { name: 'triệu đồng', dong: 1_000_000, from: 'heading' } } as const;
const HEAD = ['Tổ chức hội', 'Số tổ', 'Số hộ', 'Dư nợ (triệu đồng)', 'Nợ quá hạn (triệu đồng)'];
/** Four organisations: groups, households, debt and overdue debt in đồng. */
const FOUR: readonly (readonly [string, number, number, number, number])[] = [
  ['Hội Nông dân', 52, 1_890, 98_700_500_000, 120_000_000],
  ['Hội Phụ nữ', 61, 2_210, 105_240_000_000, 0],
  ['Hội Cựu chiến binh', 18, 590, 27_990_000_000, 35_500_000],
  ['Đoàn Thanh niên', 9, 280, 12_650_000_000, 9_000_000],
];
const fourOf = (print: (dong: number) => CellValue): CellValue[][] =>
  FOUR.map(([name, groups, households, debt, late]) => [name, groups, households, print(debt), print(late)]);

describe('a stated unit that the size of the figures contradicts', () => {
  test('đồng below "(triệu đồng)" in a table of four organisations, by what a household and a group owe', () => {
    const units = unitsOf([HEAD, ...fourOf((dong) => dong)]);
    expect(units.outstanding).toEqual({ name: 'đồng', dong: 1, from: 'magnitude', ...SAID });
    expect(units.overdue).toEqual({ name: 'đồng', dong: 1, from: 'magnitude', ...SAID });
  });

  test('by households alone, by groups alone, and where the figures are text', () => {
    const without = (col: number): CellValue[][] =>
      [HEAD, ...fourOf((dong) => dong)].map((row) => row.filter((_, at) => at !== col));
    expect(unitsOf(without(1)).outstanding).toMatchObject({ dong: 1, from: 'magnitude' });
    expect(unitsOf(without(2)).outstanding).toMatchObject({ dong: 1, from: 'magnitude' });
    const printed = (dong: number): string => String(dong).replace(/\B(?=(?:\d{3})+$)/g, '.');
    expect(unitsOf([HEAD, ...fourOf(printed)]).outstanding).toMatchObject({ dong: 1, from: 'magnitude' });
  });

  test('nghìn đồng below "(triệu đồng)", triệu below a line that says đồng', () => {
    expect(unitsOf([HEAD, ...fourOf((dong) => dong / 1e3)]).outstanding).toMatchObject({ dong: 1_000, ...SAID });
    const plain = HEAD.map((text) => text.replace(' (triệu đồng)', ''));
    expect(unitsOf([['ĐVT: đồng'], plain, ...fourOf((dong) => dong / 1e6)]).outstanding).toEqual({
      ...{ name: 'triệu đồng', dong: 1_000_000, from: 'magnitude' },
      stated: { name: 'đồng', dong: 1, from: 'line' },
    });
  });

  test('a unit that only the kind has is no statement', () => {
    const list = [5e1, 3e1, 1e1, 9e1, 2e1].map((debt, at): CellValue[] => [
      `660012341234100${at}`,
      '0126200',
      debt,
      46_300,
    ]);
    const units = unitsOf([['Số khế ước', 'Mã tổ', 'Tổng dư nợ', 'Hạn trả'], ...list]);
    expect(units.outstanding).toEqual({ name: 'triệu đồng', dong: 1_000_000, from: 'magnitude' });
  });

  test('a list that has overdue debt only', () => {
    const list = [5e6, 3e6, 1e7, 9e6, 2e6].map((debt, at): CellValue[] => [
      `660012341234100${at}`,
      'Lê Thị Bưởi',
      debt,
    ]);
    const units = unitsOf([['Số khế ước', 'Tên khách hàng', 'Dư nợ quá hạn (triệu đồng)'], ...list]);
    expect(units.overdue).toMatchObject({ dong: 1, from: 'magnitude' });
  });

  test('a column beside the debt that is many times the debt', () => {
    const rows = fourOf((dong) => dong).map((row) => row.map((cell, at) => (at === 3 ? Number(cell) / 1e6 : cell)));
    const units = unitsOf([HEAD, ...rows]);
    expect(units.outstanding).toEqual({ name: 'triệu đồng', dong: 1_000_000, from: 'heading' });
    expect(units.overdue).toEqual({ name: 'đồng', dong: 1, from: 'magnitude', ...SAID });
  });

  test('a column beside the debt that can only be what it says keeps its unit', () => {
    const rows = fourOf((dong) => dong).map((row) => row.map((cell, at) => (at === 4 ? Number(cell) / 1e6 : cell)));
    const units = unitsOf([HEAD, ...rows]);
    expect(units.outstanding).toMatchObject({ dong: 1, from: 'magnitude' });
    expect(units.overdue).toEqual({ name: 'triệu đồng', dong: 1_000_000, from: 'heading' });
  });
});

describe('a stated unit that holds', () => {
  test('figures that fit it', () => {
    const units = unitsOf([HEAD, ...fourOf((dong) => dong / 1e6)]);
    expect(units.outstanding).toEqual({ name: 'triệu đồng', dong: 1_000_000, from: 'heading' });
  });

  test('one row of an odd size, or two rows in all, change nothing', () => {
    const odd = fourOf((dong) => dong / 1e6).map((row, at) =>
      at === 1 ? row.map((cell, col) => (col > 2 ? Number(cell) * 1e6 : cell)) : row,
    );
    expect(unitsOf([HEAD, ...odd]).outstanding).toMatchObject({ dong: 1_000_000, from: 'heading' });
    expect(unitsOf([HEAD, ...fourOf((dong) => dong).slice(0, 2)]).outstanding).toMatchObject({ from: 'heading' });
  });

  test('debts that fit no unit at all', () => {
    const rows = FOUR.map(([name, groups, households]): CellValue[] => [
      name,
      groups,
      households,
      households * 7e14,
      0,
    ]);
    expect(unitsOf([HEAD, ...rows]).outstanding).toMatchObject({ dong: 1_000_000, from: 'heading' });
  });

  test('whatever amounts a fair table has, in any unit that it states, they are believed', () => {
    const row = fc.record({
      groups: fc.integer({ min: 1, max: 400 }),
      perGroup: fc.integer({ min: 8, max: 60 }),
      each: fc.integer({ min: 4_000_000, max: 120_000_000 }),
    });
    const unit = fc.constantFrom(['đồng', 1], ['nghìn đồng', 1e3], ['triệu đồng', 1e6], ['tỷ đồng', 1e9] as const);
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), unit, (rows, [name, dong]) => {
        const cells = rows.map(({ groups, perGroup, each }, at): CellValue[] => [
          FOUR[at]?.[0] ?? '',
          groups,
          groups * perGroup,
          (groups * perGroup * each) / Number(dong),
        ]);
        const table = tableOf(sheetOf([['Tổ chức hội', 'Số tổ', 'Số hộ', `Dư nợ (${name})`], ...cells]));
        expect(columnOf(table, 'outstanding')?.unit).toEqual({ name, dong, from: 'heading' });
      }),
    );
  });
});
