import { gridOf } from '../../../src/core/sheet/grid';
import { proseOf } from '../../../src/core/sheet/prose';
import { recognise } from '../../../src/core/sheet/recognise';
import { table1 } from './seed-tables';

describe('lines of words outside the tables', () => {
  test('rows and headings of tables are left out, lines above and below them are not', () => {
    const grid = table1('merged');
    const below = { ...grid, values: [...grid.values, ['Ghi chú: số liệu toàn tỉnh']] };
    const lines = proseOf([below], recognise([below]).tables);
    expect(lines.map(({ text, row }) => [text, row])).toEqual([
      ['Đơn vị: tổ, hộ, triệu đồng', 0],
      ['Ghi chú: số liệu toàn tỉnh', 9],
    ]);
  });

  test('cells of a row are one line; each knows where it begins', () => {
    const [line] = proseOf([gridOf([['', 'Tổng  số tổ', 3298, 'tổ']], 'Tờ 1')], []);
    expect(line).toEqual({
      ...{ sheet: 'Tờ 1', row: 0, col: 1, text: 'Tổng số tổ 3298 tổ' },
      cells: [
        { col: 1, from: 0, value: 'Tổng  số tổ' },
        { col: 2, from: 11, value: 3298 },
        { col: 3, from: 16, value: 'tổ' },
      ],
    });
  });

  test('true numbers are printed as people see them: per cent, decimals, dates', () => {
    const grid = {
      ...gridOf([['Tỷ lệ', 0.0607, 1234.5, 44_196]]),
      formats: [['General', '0.00%', '#,##0.00', 'dd/mm/yyyy']],
    };
    expect(proseOf([grid], [])[0]?.text).toBe('Tỷ lệ 6,07% 1234,50 31/12/2020');
  });

  test('rows without words say nothing; a list of thousands of rows that nobody recognised is no prose', () => {
    expect(
      proseOf(
        [
          gridOf([
            [1, 2],
            ['', ''],
            ['-', '+'],
          ]),
        ],
        [],
      ),
    ).toEqual([]);
    expect(proseOf([gridOf(Array.from({ length: 5_000 }, (_, row) => [`Hộ ${row}`, row]))], [])).toEqual([]);
  });
});
