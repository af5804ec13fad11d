import { gridOf, type CellValue } from '../../../../src/core/sheet/grid';
import { recognise } from '../../../../src/core/sheet/recognise';
import { errorsOf, findingsOf } from '../found';

const table = (above: CellValue[][], unit: string, factor: number) => {
  const debts: readonly (readonly [string, number, number, number])[] = [
    ['Hội Nông dân', 1_890, 98_700_500_000, 120_000_000],
    ['Hội Phụ nữ', 2_210, 105_240_000_000, 40_000_000],
    ['Hội Cựu chiến binh', 590, 27_990_000_000, 35_500_000],
    ['Đoàn Thanh niên', 280, 12_650_000_000, 9_000_000],
  ];
  const rows = debts.map(([name, households, debt, late]): CellValue[] => [
    name,
    households,
    debt * factor,
    late * factor,
  ]);
  const head: CellValue[] = ['Tổ chức hội', 'Số hộ', `Dư nợ${unit}`, `Nợ quá hạn${unit}`];
  const wide = above.map((row) => [...row, ...head.slice(row.length).map((): CellValue => '')]);
  return recognise([gridOf([...wide, head, ...rows], 'Theo Hội')]).tables;
};

test('đồng below "(triệu đồng)" is told once, at the heading, with the unit that was read', () => {
  const tables = table([], ' (triệu đồng)', 1);
  const [finding, ...more] = findingsOf('unit.contradicted', ...tables);
  expect(finding).toMatchObject({
    severity: 'warning',
    place: { sheet: 'Theo Hội', row: 0, col: 2 },
    found: 'triệu đồng',
    expected: 'đồng',
    values: { from: 'heading', stated: 1_000_000, read: 1, columns: 2 },
  });
  expect(more).toEqual([]);
  expect(errorsOf(...tables)).toEqual([]);
});

test('a line above the table that says another unit', () => {
  const [finding] = findingsOf('unit.contradicted', ...table([['ĐVT: đồng']], '', 1e-6));
  expect(finding?.values).toMatchObject({ from: 'line', stated: 1, read: 1_000_000 });
});

test('a stated unit that fits, and a unit that nobody states, are not told', () => {
  expect(findingsOf('unit.contradicted', ...table([], ' (triệu đồng)', 1e-6))).toEqual([]);
  expect(findingsOf('unit.contradicted', ...table([], '', 1))).toEqual([]);
});
