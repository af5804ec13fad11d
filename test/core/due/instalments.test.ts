import fc from 'fast-check';
import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { instalments } from '../../../src/core/due/instalments';

const day = (iso: string): number => fromIsoDate(iso)!;

describe('instalments', () => {
  test('every six months from the first; rounded down to 100.000 đồng, the last takes the rest', () => {
    const plan = instalments(50_000_000, day('2026-06-15'), day('2027-12-15'), 6);
    expect(plan.map(({ date, amount }) => [isoDate(date), amount])).toEqual([
      ['2026-06-15', 12_500_000],
      ['2026-12-15', 12_500_000],
      ['2027-06-15', 12_500_000],
      ['2027-12-15', 12_500_000],
    ]);
    expect(instalments(10_000_000, day('2026-01-10'), day('2026-07-10'), 3).map(({ amount }) => amount)).toEqual([
      3_300_000, 3_300_000, 3_400_000,
    ]);
  });

  test('the 31st becomes the last day of a shorter month and comes back after it', () => {
    const dates = instalments(3_000_000, day('2027-12-31'), day('2028-04-30'), 1).map(({ date }) => isoDate(date));
    expect(dates).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
  });

  test('the final one is on the last day, though it is no whole number of periods away', () => {
    const dates = instalments(3_000_000, day('2026-01-10'), day('2026-08-20'), 6).map(({ date }) => isoDate(date));
    expect(dates).toEqual(['2026-01-10', '2026-07-10', '2026-08-20']);
  });

  test('one payment where first and last are the same day', () => {
    expect(instalments(7_777_777, 46_295, 46_295, 12)).toEqual([{ date: 46_295, amount: 7_777_777 }]);
  });

  test.each([
    [0, 46_000, 46_500, 6],
    [NaN, 46_000, 46_500, 6],
    [1e6, 46_500, 46_000, 6],
    [1e6, 46_000, 46_500, 0],
    [1e6, 46_000, 46_500, 1.5],
    [1e6, 1, 2_900_000, 1],
  ])('refuses %d from %d to %d every %d', (principal, first, last, months) => {
    expect(() => instalments(principal, first, last, months)).toThrow(RangeError);
  });

  test('amounts add up to the principal, days rise from the first to the last', () => {
    const input = [
      fc.integer({ min: 1, max: 1e10 }),
      fc.integer({ min: 40_000, max: 50_000 }),
      fc.integer({ min: 0, max: 4_000 }),
      fc.integer({ min: 1, max: 24 }),
    ] as const;
    fc.assert(
      fc.property(...input, (principal, first, length, months) => {
        const plan = instalments(principal, first, first + length, months);
        expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(principal);
        expect(plan.every(({ amount }) => amount >= 0)).toBe(true);
        expect([plan[0]?.date, plan.at(-1)?.date]).toEqual([first, first + length]);
        expect(plan.every(({ date }, index) => index === 0 || date > (plan[index - 1]?.date ?? 0))).toBe(true);
        expect(plan.slice(0, -1).every(({ amount }) => amount % 100_000 === 0 && amount === plan[0]?.amount)).toBe(
          true,
        );
      }),
    );
  });
});
