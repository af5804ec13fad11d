import type { Figure } from './figure';

const POWERS = [1, 10, 100, 1_000, 10_000, 100_000];
/** Below it, a number with up to five decimals has fewer than 15 digits. */
const FEW_DIGITS = 1e8;

/** Decimals of the shortest way to write a number, once the noise beyond Excel's 15 digits is gone. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  // a few decimals are found without writing the number, in a twentieth of the time
  if (Math.abs(value) < FEW_DIGITS)
    for (let decimals = 1; decimals < POWERS.length; decimals++) {
      const power = POWERS[decimals] as number;
      if (Math.round(value * power) / power === value) return decimals;
    }
  const [mantissa = '', power = '0'] = Number(value.toPrecision(15)).toString().split('e');
  const point = mantissa.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(power));
}

const known = new Map<string, { decimals: number; percent: boolean; date: boolean }>();

/**
 * What an en-US number format shows: decimals of its first section, whether it multiplies by 100, whether it is a date.
 * @example formatTraits('#,##0.00') // { decimals: 2, percent: false, date: false }
 */
export function formatTraits(format: string): { decimals: number; percent: boolean; date: boolean } {
  const found = known.get(format);
  if (found) return found;
  // quoted words, escaped characters and [colours] show no digits
  const bare = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, '');
  const date = /[dy]/i.test(bare) && !/general/i.test(bare);
  const point = bare.indexOf('.');
  let decimals = 0;
  if (point >= 0 && !date) while (/[0#?]/.test(bare.charAt(point + 1 + decimals))) decimals++;
  const traits = { decimals, percent: bare.includes('%'), date };
  if (known.size < 500) known.set(format, traits);
  return traits;
}

/** Half a unit of the last of 0, 1, 2, … decimals. */
const HALVES = [0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005];

/**
 * A true number as a figure. Its precision is that of its shortest writing or of what its format shows, whichever is finer.
 * A per cent format does not change the value: 0.0125 shown as `1.25%` stays 0.0125, precise to the fourth decimal.
 * @example figureOfNumber(0.1, '0.000') // { value: 0.1, half: 0.0005 }
 */
export function figureOfNumber(value: number, format = 'General'): Figure {
  const { decimals, percent } = formatTraits(format);
  const digits = Math.max(decimalsOf(value), percent ? decimals + 2 : decimals);
  return { value, half: HALVES[digits] ?? Number(`5e${-digits - 1}`) };
}
