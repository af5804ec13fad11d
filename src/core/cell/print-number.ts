import { numberReadings, type NumberStyle } from './number';
import { inThousands } from './thousands';

const PLAIN: NumberStyle = {
  ...{ group: '.', decimal: ',', decimals: 0 },
  ...{ negative: null, plus: false, percent: false, dong: null },
};

/** A longer cell holds no number. */
const LONGEST_SAMPLE = 100;

/** Of two readings of the sample, the one nearer in size to the value to be printed. */
function styleOf(sample: string, value: number): { style: NumberStyle; bare: boolean } {
  const readings = numberReadings(sample);
  const size = (n: number): number => Math.log10(Math.abs(n) || 1);
  let best = readings[0];
  for (const reading of readings)
    if (best && Math.abs(size(reading.value) - size(value)) < Math.abs(size(best.value) - size(value))) best = reading;
  return { style: best?.style ?? PLAIN, bare: best !== undefined && best.style.group === null };
}

/** The thousands sign where the sample shows none: none for a sample that could have shown one and did not. */
function groupSign(sample: string, { style, bare }: { style: NumberStyle; bare: boolean }): string {
  if (!bare) return style.group ?? '';
  return countWholeDigits(sample) > 3 ? '' : style.decimal === '.' ? ',' : '.';
}

/** How many digits a printed number has before its decimals: 3 in `194.7 tr.đ`, also 1 in `1.247`, whose sign may part thousands. */
export function countWholeDigits(sample: string): number {
  const runs = sample.split(/\D/).filter((run) => run !== '');
  const before = sample.charAt(sample.lastIndexOf(runs.at(-1) ?? '') - 1);
  if (before === '.' || before === ',') runs.pop();
  return runs.join('').length;
}

/**
 * Writes a number in the style of a printed sample: its thousands sign, its decimals, its brackets, its per cent sign or unit.
 * `value` is the printed number (of `35 tr.đ` the 35). A sample that is no number gives the Vietnamese way with as many decimals as needed.
 * @example printLike('3.198', 3188) // '3.188'
 * @example printLike('(1,069)', -2990) // '(2,990)'
 */
export function printLike(like: string, value: number): string {
  const sample = like.length > LONGEST_SAMPLE ? '' : like;
  const found = styleOf(sample, value);
  const { style } = found;
  const needed =
    style === PLAIN && !Number.isInteger(value) ? Math.min(6, String(value).split('.')[1]?.length ?? 0) : 0;
  const [whole = '0', fraction] = Math.abs(value).toFixed(Math.max(style.decimals, needed)).split('.');
  const isZero = /^0*$/.test(whole + (fraction ?? ''));
  const grouped = inThousands(whole, groupSign(sample, found));
  const digits = grouped + (fraction ? (style.decimal ?? ',') + fraction : '');
  const tail = (/\d(\D*)$/.exec(sample.trim())?.[1] ?? '').replace(')', '').trimEnd();
  const printed = digits + (style === PLAIN || tail === '-' || tail === '.' ? '' : tail);
  if (value < 0 && !isZero) return /^\s*\(/.test(sample) ? `(${printed})` : `-${printed}`;
  return style.plus && !isZero ? `+${printed}` : printed;
}
