import fc from 'fast-check';
import { OVERDUERATIO } from '../../src/functions/functions';
import { errorOf, ExcelError, installCustomFunctions, platforms } from './excel';

installCustomFunctions();

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
// the 2020 report on entrusted lending, million đồng
const NAMES = ['Hội ND', 'Hội PN', 'Hội CCB', 'Đoàn TN'];
const OVERDUE = [1_243, 1_177, 478, 290];
const OUTSTANDING = [1_247_187, 1_401_485, 370_339, 187_958];

describe('OVERDUERATIO', () => {
  test('of two numbers and of two columns, in %, unrounded', () => {
    expect(OVERDUERATIO([[3_188]], [[3_206_970]])[0]?.[0]).toBeCloseTo(0.0994085, 7);
    expect(OVERDUERATIO(column(OVERDUE), column(OUTSTANDING))[0]?.[0]).toBeCloseTo((3_188 / 3_206_969) * 100, 12);
    expect(OVERDUERATIO([OVERDUE], [OUTSTANDING])).toEqual(OVERDUERATIO(column(OVERDUE), column(OUTSTANDING)));
  });

  test('headings above the columns are passed over', () => {
    const table = OVERDUERATIO(column(['NQH', 1, 2]), column(['Dư nợ', 100, 100]), column(['Hội', 'HND', 'HPN']));
    expect(table).toEqual([
      ['HND', 1],
      ['HPN', 2],
      ['Cộng', 1.5],
    ]);
    expect(OVERDUERATIO(column(['NQH', 1, 2]), column(['Dư nợ', 100, 100]))).toEqual([[1.5]]);
  });

  test('by name: keys in any case or accents are one, first spelling shown, last row "Cộng"', () => {
    const table = OVERDUERATIO(
      column([1, 2, 3, 0]),
      column([100, 100, 100, 50]),
      column(['Hội Nông dân', 'HỘI NÔNG DÂN', 'Đoàn TN', 'doan tn']),
    );
    expect(table).toEqual([
      ['Hội Nông dân', 1.5],
      ['Đoàn TN', 2],
      ['Cộng', (6 * 100) / 350],
    ]);
  });

  test('codes are keys too; total rows of the range are left out', () => {
    const table = OVERDUERATIO(column([1, 2, 3]), column([100, 200, 300]), column([11, 12, 'Tổng cộng']));
    expect(table).toEqual([
      [11, 1],
      [12, 1],
      ['Cộng', 1],
    ]);
  });

  test('the table of 2020', () => {
    const table = OVERDUERATIO(column(OVERDUE), column(OUTSTANDING), column(NAMES));
    expect(table.map(([name, ratio]) => [name, (ratio as number).toFixed(3)])).toEqual([
      ['Hội ND', '0.100'],
      ['Hội PN', '0.084'],
      ['Hội CCB', '0.129'],
      ['Đoàn TN', '0.154'],
      ['Cộng', '0.099'],
    ]);
  });

  test('texts are read as numbers, the column’s own way of writing decides', () => {
    expect(OVERDUERATIO(column(['1.243', '194,7']), column(['1.247.187', '10.000,5']))[0]?.[0]).toBeCloseTo(
      (1_437.7 / 1_257_187.5) * 100,
      10,
    );
    const error = errorOf(() => OVERDUERATIO([['1.243']], [[5]]));
    expect(error.message).toContain('VNNUMBER');
  });

  test('0 of 0 is 0; overdue debt against no debt is #N/A, alone or in its row', () => {
    expect(OVERDUERATIO([[0]], [[0]])).toEqual([[0]]);
    const error = errorOf(() => OVERDUERATIO([[5]], [[0]]));
    expect([error.code, error.message.includes('dư_nợ')]).toEqual(['#N/A', true]);
    const table = OVERDUERATIO(column([5, 1]), column([0, 100]), column(['A', 'B']));
    expect(table[0]?.[1]).toMatchObject({ code: '#N/A' });
    expect(table.slice(1)).toEqual([
      ['B', 1],
      ['Cộng', 6],
    ]);
  });

  test('ranges of different size are refused: a shift by one row would give a false ratio', () => {
    const error = errorOf(() => OVERDUERATIO(column([1, 2]), column([1, 2, 3])));
    expect([error.code, error.message.includes('dư_nợ')]).toEqual(['#VALUE!', true]);
    expect(errorOf(() => OVERDUERATIO(column([1]), column([1]), column([1, 2]))).message).toContain('theo');
  });

  test('an error cell is the error of its key and of the sum, not of other keys', () => {
    const table = OVERDUERATIO(
      column([1, new ExcelError('#REF!'), 1]),
      column([100, 100, 100]),
      column(['A', 'B', 'C']),
    );
    expect([table[0], table[2]]).toEqual([
      ['A', 1],
      ['C', 1],
    ]);
    expect([table[1]?.[1], table[3]?.[1]]).toMatchObject([{ code: '#N/A' }, { code: '#N/A' }]);
    expect(errorOf(() => OVERDUERATIO(column([1, '#N/A']), column([1, 1]))).code).toBe('#N/A');
  });
});

describe.each(platforms)('blank cells, Excel for %s', (_, range) => {
  test('blank amounts are nothing, blank rows no key, whole columns end with their last row', () => {
    const blanks = Array.from({ length: 1_000 }, () => [null]);
    const table = OVERDUERATIO(
      range([[1], [null], [null], [2], ...blanks]),
      range([[100], [100], [null], [50], ...blanks]),
      range([['A'], ['A'], [null], [null], ...blanks]),
    );
    expect(table).toEqual([
      ['A', 0.5],
      ['', 4],
      ['Cộng', 1.2],
    ]);
  });
});

test('the parts’ overdue and outstanding debt give the ratio of the whole', () => {
  const amounts = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(...NAMES)),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(amounts, (rows) => {
      const [late, debt, names] = [0, 1, 2].map((at) => column(rows.map((row) => row[at])));
      const table = OVERDUERATIO(late!, debt!, names);
      expect(table.at(-1)?.[1]).toBe(OVERDUERATIO(late!, debt!)[0]?.[0]);
    }),
  );
});
