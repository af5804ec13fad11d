import type { Figure, Interval } from '../cell/figure';

/**
 * Arithmetic on what printed figures can truly have been. Bounds are closed, so a difference of exactly half a unit still agrees.
 * null = nothing can be said: the divisor may be 0.
 */
export const EVERYTHING: Interval = { low: -Infinity, high: Infinity };

export const exactly = (value: number): Interval => ({ low: value, high: value });

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const negate = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

export const sub = (a: Interval, b: Interval): Interval => add(a, negate(b));

export const sum = (all: Iterable<Interval>): Interval => {
  let low = 0;
  let high = 0;
  for (const one of all) {
    low += one.low;
    high += one.high;
  }
  return { low, high };
};

export const scale = ({ low, high }: Interval, by: number): Interval =>
  by >= 0 ? { low: low * by, high: high * by } : { low: high * by, high: low * by };

/** The least interval that holds every value of `of` at the corners of a box: exact where `of` is monotone in each argument. */
const corners = (a: Interval, b: Interval, of: (x: number, y: number) => number): Interval => {
  const values = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
};

export const mul = (a: Interval, b: Interval): Interval => corners(a, b, (x, y) => x * y);

export const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

/** @example div({ low: 1, high: 2 }, { low: 4, high: 5 }) // { low: 0.2, high: 0.5 } */
export const div = (a: Interval, b: Interval): Interval | null =>
  holdsZero(b) ? null : corners(a, b, (x, y) => x / y);

/**
 * Relative growth in %: change / (now − change) × 100. Both figures stand twice or once in it, but it is monotone in each,
 * so its corners are its bounds. null where the earlier figure may have been 0.
 */
export const growth = (change: Interval, now: Interval): Interval | null =>
  holdsZero(sub(now, change)) ? null : corners(change, now, (x, y) => (100 * x) / (y - x));

/** Binary fractions leave dust: bounds that differ by less than a billionth are the same. */
const dust = (a: number, b: number): number => 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;

const atMost = (a: number, b: number): boolean =>
  a <= b || (Number.isFinite(a) && Number.isFinite(b) && a <= b + dust(a, b));

/** True if one number can lie in both. */
export const intersects = (a: Interval, b: Interval): boolean => atMost(a.low, b.high) && atMost(b.low, a.high);

export const contains = ({ low, high }: Interval, value: number): boolean => atMost(low, value) && atMost(value, high);

/** What lies in both, or null. Bounds that only touch by dust give a single point. */
export function common(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : { low: high, high: low };
}

/** The interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Wider by `by` on each side. */
export const widen = ({ low, high }: Interval, by: number): Interval => ({ low: low - by, high: high + by });

export const middle = ({ low, high }: Interval): number => (low + high) / 2;

/** Everything that a figure cut off instead of rounded can have been: 12,82 is anything from 12,82 up to 12,83. */
export const truncatedIntervalOf = ({ value, half }: Figure): Interval =>
  value >= 0 ? { low: value, high: value + 2 * half } : { low: value - 2 * half, high: value };
