import { rangeOf } from './number-range';

/** Where the amounts of a column lie, on a scale of powers of ten: outliers do not move it. */
export interface Spread {
  /** log10 of the median */
  readonly middle: number;
  /** as a standard deviation, from the median of the distances to the middle */
  readonly scale: number;
}

/** More amounts than this tell no more of where the middle lies. */
const SAMPLE = 2_001;
/** Columns of few or alike amounts: nothing is unusual among them. */
const LEAST = 20;
/** Amounts of a column that are all alike still may differ by so much. */
const LEAST_SCALE = 0.1;
const AS_DEVIATION = 1.4826;

/** null = too few amounts above 0, or the largest is less than `times` the smallest, so that none can stand out. */
export function spreadOf(numbers: Float64Array, rows: readonly number[], times: number): Spread | null {
  const range = rangeOf(numbers);
  if (range.most < range.leastPositive * times) return null;
  let low = Infinity;
  let high = 0;
  let count = 0;
  for (const row of rows) {
    const amount = numbers[row] ?? NaN;
    if (!(amount > 0)) continue;
    count++;
    if (amount < low) low = amount;
    if (amount > high) high = amount;
  }
  if (count < LEAST || high < low * times) return null;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const logs: number[] = [];
  for (let at = 0; at < rows.length; at += step) {
    const amount = numbers[rows[at] ?? -1] ?? NaN;
    if (amount > 0) logs.push(Math.log10(amount));
  }
  if (logs.length < LEAST) return null;
  const middle = medianOf(logs);
  const scale = AS_DEVIATION * medianOf(logs.map((log) => Math.abs(log - middle)));
  return { middle, scale: Math.max(scale, LEAST_SCALE) };
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const THOUSAND = 3;

/**
 * Whether an amount is 1,000 times too large (3) or too small (-3) for its column: far from the middle, and in the middle once moved
 * by 1,000; 0 = neither.
 * @example slipOf(50_000, { middle: 7.7, scale: 0.2 }) // -3
 */
export function slipOf(amount: number, { middle, scale }: Spread): -3 | 0 | 3 {
  const off = Math.log10(amount) - middle;
  const moved = Math.abs(off) - THOUSAND;
  if (!(Math.abs(off) >= Math.max(2.2, 6 * scale)) || Math.abs(moved) > Math.max(2 * scale, 0.3)) return 0;
  return off > 0 ? 3 : -3;
}
