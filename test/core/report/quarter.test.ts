import { isoDate, serialOf } from '../../../src/core/cell/serial';
import { baselineOf, parseQuarter, quarterId, quarterOf } from '../../../src/core/report/quarter';

describe('quarters', () => {
  test('the months of a quarter, at both ends', () => {
    expect(quarterOf(serialOf(2026, 1, 1)!)).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf(serialOf(2026, 3, 31)!)).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf(serialOf(2026, 9, 30)!)).toEqual({ year: 2026, quarter: 3 });
    expect(quarterOf(serialOf(2026, 12, 31)!)).toEqual({ year: 2026, quarter: 4 });
  });

  test('a period is read back from what is written, and nothing else is taken for one', () => {
    expect(parseQuarter(quarterId({ year: 2026, quarter: 3 }))).toEqual({ year: 2026, quarter: 3 });
    for (const text of ['2026-Q5', '2026-Q0', 'Q3', '2026', '2026-09', '26-Q3']) expect(parseQuarter(text)).toBeNull();
  });

  test('the comparison is with 31/12 of the year before, also on 31/12 itself', () => {
    expect(isoDate(baselineOf(serialOf(2026, 9, 30)!))).toBe('2025-12-31');
    expect(isoDate(baselineOf(serialOf(2020, 12, 31)!))).toBe('2019-12-31');
  });
});
