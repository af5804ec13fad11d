import { hashOf } from '../record/number-hash';

/** A third of the table stays free, so that a search ends after a step or two. */
const FULL = 2 / 3;
/** Digits that a number holds exactly. */
const MOST_DIGITS = 15;

/**
 * The first row of each key. Keys of digits, as nearly all codes are, stand in a flat table of numbers, which takes a fraction of the time
 * of a map of texts; codes of different lengths are different keys.
 */
export class FirstRows {
  private readonly keys: Float64Array;
  private readonly rows: Int32Array;
  private readonly others = new Map<string, number>();

  /** @param most how many keys there may be */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most / FULL)));
    this.keys = new Float64Array(size);
    this.rows = new Int32Array(size);
  }

  /** The row that had the key first, or -1 where this one is the first. */
  seen(key: string, row: number): number {
    const number = numberOf(key);
    if (number === 0) {
      const earlier = this.others.get(key);
      if (earlier === undefined) this.others.set(key, row);
      return earlier ?? -1;
    }
    const mask = this.keys.length - 1;
    let at = hashOf(number) & mask;
    for (let there = this.keys[at]; there !== 0; there = this.keys[at]) {
      if (there === number) return this.rows[at] ?? -1;
      at = (at + 1) & mask;
    }
    this.keys[at] = number;
    this.rows[at] = row;
    return -1;
  }
}

/** The digits of a key with a 1 before them, so that leading zeros count; 0 = not only digits, or too many. */
function numberOf(key: string): number {
  if (key.length >= MOST_DIGITS) return 0;
  let number = 1;
  for (let i = 0; i < key.length; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}
