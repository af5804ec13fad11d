import fc from 'fast-check';
import { serialOf } from '../../src/core/cell/serial';
import { formatDate, formatNumber } from '../../src/i18n/format';

describe('numbers and dates as people print them', () => {
  test('Vietnamese and English separators', () => {
    expect(formatNumber('vi', 1_247_187.5)).toBe('1.247.187,5');
    expect(formatNumber('en', 1_247_187.5)).toBe('1,247,187.5');
    expect(formatNumber('vi', 0.0994, 2)).toBe('0,10');
    expect(formatNumber('vi', -1_668)).toBe('-1.668');
    expect(formatNumber('vi', 1_000)).toBe('1.000');
  });

  test('no minus before what rounds to nothing', () => {
    expect(formatNumber('vi', -0.001, 2)).toBe('0,00');
    expect(formatNumber('vi', -0)).toBe('0');
  });

  test('reading the English form back gives the number, for any whole number of đồng', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e14, max: 9e14 }), (value) => {
        expect(Number(formatNumber('en', value).replace(/,/g, ''))).toBe(value);
        expect(formatNumber('vi', value)).toBe(formatNumber('en', value).replace(/,/g, '.'));
      }),
    );
  });

  test('dates have two-digit days and months', () => {
    expect(formatDate(serialOf(2026, 9, 5)!)).toBe('05/09/2026');
  });
});
