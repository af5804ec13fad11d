import fc from 'fast-check';
import {
  add,
  common,
  contains,
  div,
  exactly,
  growth,
  hull,
  intersects,
  mul,
  scale,
  sub,
  sum,
  truncatedIntervalOf,
  widen,
} from '../../../src/core/check/interval';

const interval = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 200 }))
  .map(([low, width]) => ({ low, high: low + width }));
const within = fc.double({ min: 0, max: 1, noNaN: true });
const pick = ({ low, high }: { low: number; high: number }, at: number): number => low + (high - low) * at;

describe('interval arithmetic', () => {
  test('every operation holds the result of any two values in its operands', () => {
    fc.assert(
      fc.property(interval, interval, within, within, (a, b, s, t) => {
        const [x, y] = [pick(a, s), pick(b, t)];
        expect(contains(add(a, b), x + y)).toBe(true);
        expect(contains(sub(a, b), x - y)).toBe(true);
        expect(contains(mul(a, b), x * y)).toBe(true);
        expect(contains(scale(a, -3), -3 * x)).toBe(true);
        const quotient = div(a, b);
        if (quotient) expect(contains(quotient, x / y)).toBe(true);
        const grown = growth(a, b);
        if (grown) expect(contains(grown, (100 * x) / (y - x))).toBe(true);
      }),
    );
  });

  test('the bounds are reached: growth of 722,5 ± 0,05 on 3.188 ± 0,5 is no wider than its corners', () => {
    const { low, high } = growth({ low: 722.45, high: 722.55 }, { low: 3187.5, high: 3188.5 }) ?? exactly(NaN);
    expect(low).toBeCloseTo((100 * 722.45) / (3188.5 - 722.45), 9);
    expect(high).toBeCloseTo((100 * 722.55) / (3187.5 - 722.55), 9);
  });

  test('a divisor that may be 0 says nothing', () => {
    expect(div(exactly(1), { low: -1, high: 1 })).toBeNull();
    expect(div(exactly(1), { low: 0, high: 1 })).toBeNull();
    expect(growth(exactly(5), { low: 4, high: 6 })).toBeNull();
  });

  test('closed bounds touch; dust of binary fractions is no difference; a real difference is one', () => {
    expect(intersects({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(intersects(exactly(0.1 + 0.2), exactly(0.3))).toBe(true);
    expect(intersects(exactly(3_206_969), exactly(3_206_970))).toBe(false);
    expect(intersects({ low: -Infinity, high: 0 }, exactly(1))).toBe(false);
    expect(common({ low: 1, high: 4 }, { low: 3, high: 9 })).toEqual({ low: 3, high: 4 });
    expect(common(exactly(1), exactly(2))).toBeNull();
    expect(hull(exactly(1), exactly(-2))).toEqual({ low: -2, high: 1 });
    expect(widen(exactly(1), 0.5)).toEqual({ low: 0.5, high: 1.5 });
    expect(sum([exactly(1), { low: 1, high: 2 }])).toEqual({ low: 2, high: 3 });
  });

  test('a truncated figure was anything up to its next step, away from 0', () => {
    expect(truncatedIntervalOf({ value: 12, half: 0.5 })).toEqual({ low: 12, high: 13 });
    expect(truncatedIntervalOf({ value: -12, half: 0.5 })).toEqual({ low: -13, high: -12 });
  });
});
