import type { Column } from '../sheet/table';

/** Where the figures of a column lie; Infinity and -Infinity where it has none. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** the least above 0 */
  readonly leastPositive: number;
}

const known = new WeakMap<Float64Array, NumberRange>();

/**
 * The range of a whole column, sums between its rows and all: tells at a glance that no cell of it can be what a rule looks for. Found
 * once for all rules.
 */
export function rangeOf(numbers: Float64Array): NumberRange {
  let range = known.get(numbers);
  if (!range) known.set(numbers, (range = readRange(numbers)));
  return range;
}

/** Whether any cell of the column can be read as a number or date: exports leave whole columns blank. */
export const hasNumbers = ({ numbers }: Pick<Column, 'numbers'>): boolean => rangeOf(numbers).least < Infinity;

function readRange(numbers: Float64Array): NumberRange {
  let [least, most, leastPositive] = [Infinity, -Infinity, Infinity];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    if (number < least) least = number;
    if (number > most) most = number;
    if (number > 0 && number < leastPositive) leastPositive = number;
  }
  return { least, most, leastPositive };
}
