import { gridOf } from '../../../src/core/sheet/grid';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import { serialOf } from '../../../src/core/cell/serial';
import { runChecks } from '../../../src/core/check/run-checks';
import type { Finding } from '../../../src/core/check/finding';
import { findingMessage } from '../../../src/i18n/findings';
import { table1, TABLE_2 } from '../sheet/seed-tables';
import type { HeadStyle } from '../sheet/seed-tables';

const AS_OF = serialOf(2020, 12, 31) ?? 0;

const check = (...grids: Grid[]): Finding[] => runChecks(recognise(grids).tables, AS_OF);
const errors = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');

/** The same sheet with one cell typed otherwise; row and column as in the grid. */
const typed = (grid: Grid, row: number, col: number, value: CellValue): Grid => ({
  ...grid,
  values: grid.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === col ? value : cell)) : cells)),
});

/** Table 1 with its one mistake put right. */
const rightTable1 = (): Grid => typed(table1('merged'), 8, 5, '3.188');

describe('the report of 2020, as printed', () => {
  test.each<HeadStyle>(['merged', 'first cell only', 'repeated'])(
    'Table 1 (%s): exactly one error, at the total that is wrong',
    (style) => {
      const found = check(table1(style));
      expect(errors(found)).toHaveLength(1);
      expect(errors(found)[0]).toMatchObject({
        rule: 'sum.total',
        place: { sheet: 'Bảng 1', row: 8, col: 5 },
        found: '3.198',
        expected: '3.188',
      });
      expect(found.filter(({ severity }) => severity === 'warning')).toEqual([]);
    },
  );

  test('the sentence says where, what, and the three figures that agree on 3.188', () => {
    const [error] = errors(check(table1('merged')));
    expect(error && findingMessage(error, 'vi')).toBe(
      'Cột «Nợ quá hạn», dòng Cộng ghi 3.198 nhưng bốn dòng cộng lại là 3.188; tỷ lệ 0,099% và mức tăng 29,3% cùng dòng cũng khớp với 3.188.',
    );
    expect(error && findingMessage(error, 'en')).toContain('3,198 but the four rows add up to 3,188');
  });

  test('its evidence are the four parts and the figures of its row', () => {
    const [error] = errors(check(table1('merged')));
    const cells = error?.evidence.map(({ row, col }) => [row, col]);
    for (const cell of [
      [4, 5],
      [5, 5],
      [6, 5],
      [7, 5],
      [8, 6],
      [8, 4],
      [8, 10],
      [8, 11],
    ])
      expect(cells).toContainEqual(cell);
    expect(cells).not.toContainEqual([8, 5]);
  });

  test('put right, and with its rounded sums and growths, it has none (R1 to R5)', () => {
    expect(errors(check(rightTable1()))).toEqual([]);
  });

  test('Table 2: all sixteen sums hold, blanks count as 0', () => {
    expect(check(gridOf(TABLE_2, 'Bảng 2')).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('Table 2 with 209 typed as 219: the row that does not add up', () => {
    const found = errors(check(typed(gridOf(TABLE_2, 'Bảng 2'), 1, 3, '219')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'sum.parts', found: '219', expected: '209', place: { row: 1, col: 3 } });
    expect(found[0] && findingMessage(found[0], 'vi')).toBe(
      'Cột «Số lượt xã», dòng Hội Nông dân ghi 219 nhưng hai dòng chi tiết bên dưới cộng lại là 209.',
    );
  });

  test.each([
    ['a part of overdue debt', 4, 5, '1.343', 'sum.total', '1.243'],
    ['a ratio', 5, 6, '0.094', 'ratio.overdue', '0.084'],
    ['a growth', 6, 11, '36.39', 'growth.overdue', '63.47'],
    ['a change of overdue debt', 5, 10, '242.7', 'sum.total', '224.7'],
    ['a count of groups in the total', 8, 2, '3.289', 'sum.total', '3.298'],
    ['the total of debt', 8, 4, '3.260.970', 'sum.total', '3.206.969'],
  ] as const)('%s typed wrong is found at its own cell', (_what, row, col, value, rule, expected) => {
    const found = errors(check(typed(rightTable1(), row, col, value)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule, place: { row, col }, found: value, expected });
  });

  test('two mistakes in rows of their own are two errors', () => {
    const found = errors(check(typed(typed(rightTable1(), 4, 5, '1.423'), 5, 6, '0.048')));
    expect(found.map(({ place, rule }) => [rule, place.row, place.col])).toEqual([
      ['sum.total', 4, 5],
      ['ratio.overdue', 5, 6],
    ]);
  });
});
