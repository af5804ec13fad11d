import { nowSerial } from '../../src/actions/now-serial';

test('the local clock as Excel counts days, with the time of day', () => {
  expect(nowSerial(new Date(2026, 8, 30, 12))).toBe(46_295.5);
  expect(nowSerial(new Date(2026, 8, 30, 23, 59, 59))).toBeCloseTo(46_295.999_988, 5);
});

test('a clock set to a year that Excel has no days for says nothing', () => {
  expect(nowSerial(new Date(1899, 0, 1))).toBeNull();
});
