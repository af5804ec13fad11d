import fc from 'fast-check';
import { addMonths, daysInMonth, fromIsoDate, isoDate, partsOf, serialOf } from '../../../src/core/cell/serial';

describe('Excel serial numbers', () => {
  test('known days, with the 29/02/1900 that Excel counts', () => {
    expect(serialOf(1900, 1, 1)).toBe(1);
    expect(serialOf(1900, 2, 28)).toBe(59);
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(partsOf(60)).toEqual({ year: 1900, month: 2, day: 29 });
    expect(serialOf(1904, 1, 1)).toBe(1462);
    expect(serialOf(2000, 1, 1)).toBe(36_526);
    expect(isoDate(46_295)).toBe('2026-09-30');
  });

  test('days that the calendar does not have are refused', () => {
    for (const [y, m, d] of [
      [2026, 2, 29],
      [2026, 4, 31],
      [2026, 13, 1],
      [1899, 12, 31],
      [2026, 0, 1],
      [10_000, 1, 1],
    ] as const)
      expect(serialOf(y, m, d)).toBeNull();
    expect(fromIsoDate('2026-02-30')).toBeNull();
    expect(fromIsoDate('30/09/2026')).toBeNull();
  });

  test('every serial from 61 on gives parts that give it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = partsOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
        expect(fromIsoDate(isoDate(serial))).toBe(serial);
      }),
    );
  });

  test('adding months keeps the day or takes the last of the month', () => {
    expect(isoDate(addMonths(serialOf(2024, 1, 31)!, 1))).toBe('2024-02-29');
    expect(isoDate(addMonths(serialOf(2026, 8, 31)!, 6))).toBe('2027-02-28');
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), fc.integer({ min: 0, max: 240 }), (serial, months) => {
        const from = partsOf(serial);
        const to = partsOf(addMonths(serial, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });
});
