import type { Interval } from '../cell/figure';
import { EVERYTHING, exactly } from './interval';

/**
 * An interval for each of many numbers, nearly all of which are just what they are: only the others are kept as intervals. A workbook has
 * a hundred thousand loans, and two objects for each of them cost more than the rules that ask for them.
 */
export class Intervals {
  private readonly others = new Map<number, Interval>();

  /** To begin with, each is exactly its number; one that is not finite can be anything. */
  constructor(private readonly numbers: Float64Array) {}

  at(index: number): Interval {
    const other = this.others.size > 0 ? this.others.get(index) : undefined;
    if (other) return other;
    const number = this.numbers[index] ?? NaN;
    return Number.isFinite(number) ? exactly(number) : EVERYTHING;
  }

  /** The bounds of `at` one by one: for sums over many, which need no object for each of them. */
  lowAt(index: number): number {
    const number = this.numbers[index] ?? NaN;
    const low = Number.isFinite(number) ? number : -Infinity;
    return this.others.size > 0 ? (this.others.get(index)?.low ?? low) : low;
  }

  highAt(index: number): number {
    const number = this.numbers[index] ?? NaN;
    const high = Number.isFinite(number) ? number : Infinity;
    return this.others.size > 0 ? (this.others.get(index)?.high ?? high) : high;
  }

  set(index: number, interval: Interval): void {
    this.others.set(index, interval);
  }
}
