import fc from 'fast-check';
import { figureOfNumber, numberReadings, readNumber } from '../../../src/core/cell/number';

const values = (text: string): number[] => numberReadings(text).map(({ value }) => value);

describe('numbers as Vietnamese sheets print them', () => {
  test.each<[string, number, number]>([
    ['1.247.187', 1_247_187, 0.5],
    ['0.100', 0.1, 0.0005],
    ['194.7', 194.7, 0.05],
    ['18.58', 18.58, 0.005],
    ['98,9%', 98.9, 0.05],
    ['19 136', 19_136, 0.5],
    ['1 234 567,5', 1_234_567.5, 0.05],
    ['1\u00a0234\u202f567', 1_234_567, 0.5],
    ['- 12', -12, 0.5],
    ['−5', -5, 0.5],
    ['(19)', -19, 0.5],
    ['  (68)  ', -68, 0.5],
    ['+3,2', 3.2, 0.05],
    ['1.234.567đ', 1_234_567, 0.5],
    ['35 tr.đ', 35_000_000, 500_000],
    ['1,2 tỷ', 1_200_000_000, 50_000_000],
    ['1,234.56', 1_234.56, 0.005],
    ['1.247,187', 1_247.187, 0.0005],
    ['1247.187', 1_247.187, 0.0005],
    ['0,1234', 0.1234, 0.00005],
    ["1'234'567", 1_234_567, 0.5],
    ['１２,５', 12.5, 0.05],
    ['30 hộ', 30, 0.5],
    ['12.', 12, 0.5],
    [',5', 0.5, 0.05],
  ])('%s is certain', (text, value, half) => {
    const readings = numberReadings(text);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.value).toBe(value);
    expect(readings[0]?.half).toBeCloseTo(half, 12);
    expect(readNumber(text)).toEqual({ value, half: readings[0]?.half });
  });

  test.each([
    ['1.243', 1_243, 1.243],
    ['11,347', 11_347, 11.347],
    ['(1,069)', -1_069, -1.069],
    ['(1.668)', -1_668, -1.668],
    ['１.２３４', 1_234, 1.234],
  ])('%s has two readings, thousands first', (text, asThousands, asDecimal) => {
    expect(values(text)).toEqual([asThousands, asDecimal]);
    expect(readNumber(text)).toBe('ambiguous');
  });

  test.each([
    ...[
      '',
      ' ',
      '-',
      'abc',
      'Cộng',
      '1.2.3',
      '1.23.456',
      '12 34',
      '1..2',
      '(5',
      '5)',
      '12:30',
      '01/02/2020',
      '1.234,567,8',
      '#N/A',
    ],
    ...['1.234.56', '0.123.456', '5 chiếc', '-(5)', '12 -5', '1e5', '3.000-5.000', '1,2,3'],
  ])('%j is no number', (text) => {
    expect(numberReadings(text)).toEqual([]);
    expect(readNumber(text)).toBeNull();
  });

  test('a text of any length and any characters is read without running away', () => {
    expect(numberReadings('1.'.repeat(100_000))).toEqual([]);
    expect(numberReadings('('.repeat(100_000) + '1')).toEqual([]);
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => numberReadings(text).length <= 2));
  });

  const spaced = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);
  const style = fc.record({
    group: fc.constantFrom('', '.', ',', ' ', "'"),
    decimal: fc.constantFrom('.', ','),
    decimals: fc.integer({ min: 0, max: 5 }),
    negative: fc.constantFrom('none', 'minus', 'brackets'),
    padding: fc.constantFrom('', '   '),
    tail: fc.constantFrom('', '%', ' đ'),
  });

  test('whatever supported style a number is written in, it is among its readings, with its printed precision', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        style,
        (digits, { group, decimal, decimals, negative, padding, tail }) => {
          fc.pre(group !== decimal || decimals === 0);
          const value = digits / 10 ** decimals;
          const [whole = '', fraction] = value.toFixed(decimals).split('.');
          const printed = spaced(whole, group) + (fraction ? decimal + fraction : '') + tail;
          const signed = negative === 'minus' ? `-${printed}` : negative === 'brackets' ? `(${printed})` : printed;
          const expected = negative === 'none' || value === 0 ? value : -value;
          const found = numberReadings(padding + signed + padding).find(
            (reading) => Math.abs(reading.value - expected) < 1e-12 * Math.max(1, value),
          );
          expect(found).toBeDefined();
          expect(found?.half).toBeCloseTo(0.5 / 10 ** decimals, 12);
          const read = readNumber(signed);
          expect(read === 'ambiguous' || (read !== null && Math.abs(read.value - expected) < 1e-9)).toBe(true);
        },
      ),
    );
  });
});

describe('true numbers', () => {
  test.each<[number, string | undefined, number]>([
    [0.1, '0.000', 0.0005],
    [1_247_187, '#,##0', 0.5],
    [0.1 + 0.2, undefined, 0.05],
    [12.5, '#,##0', 0.05],
    [0.0125, '0.00%', 0.00005],
    [722.5, '#,##0.0;(#,##0.0)', 0.05],
    [3, '"lần" 0.00', 0.005],
    [1e-7, undefined, 5e-8],
  ])('%p shown as %p is precise to %p', (value, format, half) => {
    const figure = figureOfNumber(value, format);
    expect(figure.value).toBe(value);
    expect(figure.half).toBeCloseTo(half, 15);
  });
});

test('the precision of a true number is that of its shortest writing in 15 digits', () => {
  const decimal = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 9 })).map(([whole, power]) => whole / 10 ** power);
  fc.assert(
    fc.property(fc.oneof(decimal, fc.double({ min: -1e12, max: 1e12, noNaN: true })), (value) => {
      const [digits = '', power = '0'] = Number(value.toPrecision(15)).toString().split('e');
      const decimals = Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power));
      expect(figureOfNumber(value)).toEqual({ value, half: Number(`5e${-decimals - 1}`) });
    }),
    { numRuns: 1_000 },
  );
});
