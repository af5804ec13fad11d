import { printedSample } from '../../../src/sandbox/samples/seed/printed-sample';
import { areaName } from '../../../src/core/cell/address';
import { at, sheetOf } from './sheet-rows';

const { workbook, mistakes } = printedSample();
const table = sheetOf(workbook, 'Bảng 1');
const inspections = sheetOf(workbook, 'Bảng 2');

const trimmed = (row: number, cols: number, sheet = table): string[] =>
  Array.from({ length: cols }, (_, col) =>
    String(at(sheet, row, col))
      .replace(/[\u00a0 ]+/g, ' ')
      .trim(),
  );

describe('Bảng 1', () => {
  test('has the figures as printed, padding and all, every cell as text', () => {
    expect(trimmed(4, 12)).toEqual([
      '1',
      'Hội ND',
      '1.341',
      '39.158',
      '1.247.187',
      '1.243',
      '0.100',
      '(19)',
      '(1,069)',
      '76.822',
      '194.7',
      '18.58',
    ]);
    expect(trimmed(8, 12)).toEqual([
      '',
      'Cộng',
      '3.298',
      '99.590',
      '3.206.970',
      '3.198',
      '0.099',
      '(68)',
      '(2.990)',
      '164.289',
      '722.5',
      '29.3',
    ]);
    expect(at(table, 4, 2)).toBe('\u00a0\u00a0\u00a0 \u00a0\u00a01.341');
    expect([...table.cells.values()].every(({ value }) => typeof value === 'string')).toBe(true);
  });

  test('has three heading rows, merged as printed', () => {
    expect(table.merges.map(areaName).sort()).toEqual(
      [
        'A2:A4',
        'B2:B4',
        'C2:G2',
        'H2:L2',
        'C3:C4',
        'D3:D4',
        'E3:G3',
        'H3:H4',
        'I3:I4',
        'J3:J4',
        'K3:K4',
        'L3:L4',
      ].sort(),
    );
  });

  test('has one error, the overdue total; debt adds up to a rounding', () => {
    const column = (col: number): number[] =>
      [4, 5, 6, 7, 8].map((row) => Number(trimmed(row, 12)[col]?.replace(/[.,]/g, '')));
    const [a = 0, b = 0, c = 0, d = 0, total] = column(5);
    expect([a + b + c + d, total]).toEqual([3_188, 3_198]);
    expect(mistakes).toEqual([
      {
        rule: 'sum.total',
        sheet: 'Bảng 1',
        cell: 'F9',
        found: '3.198',
        expected: '3.188',
        note: expect.any(String) as string,
      },
    ]);
    for (const col of [2, 3]) {
      const [sum, ...parts] = column(col).reverse();
      expect(parts.reduce((x, y) => x + y, 0)).toBe(sum);
    }
  });
});

describe('Bảng 2', () => {
  test('each organisation is the sum of its levels; a blank is nothing', () => {
    const figures = (row: number): number[] =>
      trimmed(row, 6, inspections)
        .slice(2)
        .map((text) => Number(text.replace('.', '')));
    for (const row of [1, 4, 7, 10]) {
      const [province, district] = [figures(row + 1), figures(row + 2)];
      expect(figures(row)).toEqual(province.map((value, index) => value + (district[index] ?? 0)));
    }
    expect(trimmed(3, 6, inspections)).toEqual(['', '- Cấp huyện', '', '190', '865', '1.522']);
  });
});
