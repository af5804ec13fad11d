import fc from 'fast-check';
import { numberReadings } from '../../../src/core/cell/number';
import { printLike } from '../../../src/core/cell/print-number';

describe('a number printed like another', () => {
  test.each<[string, number, string]>([
    ['3.198', 3_188, '3.188'],
    ['3.198', 3.188, '3.188'],
    ['3,198', 3_188, '3,188'],
    ['   1.243 ', 3_188, '3.188'],
    ['(1,069)', -2_990, '(2,990)'],
    ['(1,069)', 2_990, '2,990'],
    ['- 12', -13, '-13'],
    ['0.100', 0.0994, '0.099'],
    ['194.7', 722.5, '722.5'],
    ['1.247.187', 3_206_969, '3.206.969'],
    ['19 136', 1_234_567, '1 234 567'],
    ['290', 1_290, '1.290'],
    ['1290', 12_345, '12345'],
    ['98,9%', 99.5, '99,5%'],
    ['35 tr.đ', 1_234, '1.234 tr.đ'],
    ['+3,2', 4.25, '+4,3'],
    ['+3,2', -4, '-4,0'],
    ['0,05', 0, '0,00'],
    ['không rõ', 1_234.5, '1.234,5'],
    ['', 1_234_567, '1.234.567'],
  ])('%j and %p give %j', (sample, value, printed) => expect(printLike(sample, value)).toBe(printed));

  test('a cell of any length is no trouble', () => {
    expect(printLike('.'.repeat(32_000) + '1', 1_234)).toBe('1.234');
  });

  test('what is printed reads back as the number, to the decimals of the sample', () => {
    const samples = fc.constantFrom(
      '3.198',
      '1.247.187',
      '0.100',
      '194.7',
      '(1,069)',
      '1.234,56',
      '12',
      '98,9%',
      '1 234 567,5',
    );
    fc.assert(
      fc.property(samples, fc.integer({ min: -9_999_999, max: 9_999_999 }), (sample, thousandths) => {
        const value = thousandths / 1_000;
        const printed = printLike(sample, value);
        const nearest = Math.min(
          ...numberReadings(printed).map((reading) => Math.abs(reading.value - value) - reading.half),
        );
        expect(nearest).toBeLessThan(1e-9);
      }),
    );
  });
});
