import fc from 'fast-check';
import { normaliseCode } from '../../../src/core/cell/code';

describe('codes', () => {
  test.each<[string | number, number, string, string]>([
    ['46007818', 8, '46007818', 'plain'],
    ['46007818.0', 8, '46007818', 'plain'],
    [46_007_818, 8, '46007818', 'plain'],
    ['02', 2, '02', 'plain'],
    [2, 2, '02', 'padded'],
    ['2.0', 2, '02', 'padded'],
    ['2', 2, '02', 'padded'],
    [11, 2, '11', 'plain'],
    [4_820, 6, '004820', 'padded'],
    [126_259, 7, '0126259', 'padded'],
    ["'0126259", 7, '0126259', 'plain'],
    [' 0126259 ', 7, '0126259', 'plain'],
    [0, 7, '0000000', 'padded'],
    ['6600 1234 1234 1234', 16, '6600123412341234', 'plain'],
    [6_600_123_412_341_230, 16, '6600123412341230', 'imprecise'],
    ['6.60012E+15', 16, '6600120000000000', 'imprecise'],
    ['660012341234123', 16, '660012341234123', 'misfit'],
    ['01262591', 7, '01262591', 'misfit'],
    ['1', 7, '1', 'misfit'],
    ['TXN01', 7, 'TXN01', 'misfit'],
    [1.5, 2, '1.5', 'misfit'],
    ['', 7, '', 'blank'],
    ['  ', 7, '', 'blank'],
  ])('%p of width %p is %p, %p', (raw, width, code, state) =>
    expect(normaliseCode(raw, width)).toEqual({ code, state }),
  );

  test('text, number and decimal text of one code agree, whatever zeros it begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 6, 7, 8, 10), fc.nat(), (width, seed) => {
        const number = 10 ** Math.floor(width / 2) + (seed % (9 * 10 ** (width - 1)));
        fc.pre(number < 10 ** width);
        const code = String(number).padStart(width, '0');
        for (const raw of [code, number, String(number), `${number}.0`])
          expect(normaliseCode(raw, width).code).toBe(code);
      }),
    );
  });
});
