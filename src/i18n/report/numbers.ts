import { figureKey, type Figure, type FigureKey } from '../../core/report/figure';
import type { ItemId } from '../../core/report/items';
import type { ReportData } from '../../core/report/report-data';
import { formatNumber } from '../format';
import { DOTS, NOTHING, must, type Phrase } from './phrase';
import { SINCE } from './words';

/** Which figure, as `figureKey` takes it. */
export type Name = Parameters<typeof figureKey>;

/** How a value is printed. `decimals` given are those of its source, where it has fewer than the print. */
export type Print = (value: number, half?: number) => string;

const round = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * power * (1 + 4 * Number.EPSILON))) / power;
};

/** Decimals that a source prints, from half a unit of its last digit; all of them where it is exact. */
const decimalsOf = (half: number): number => (half > 0 ? Math.max(0, Math.round(-Math.log10(half * 2))) : Infinity);

const printed = (value: number, decimals: number, half = 0): string => {
  const kept = Math.min(decimals, decimalsOf(half));
  return formatNumber('vi', round(value, kept), kept);
};

/** As `printed`, without zeros at the end. */
const trimmed = (value: number, decimals: number): string => formatNumber('vi', round(value, decimals));

/** In running text a count below ten is written with two digits, as offices do. @example countText(5) // '05' */
export const countText: Print = (value) => {
  const whole = Math.round(value);
  return whole > 0 && whole < 10 ? `0${whole}` : formatNumber('vi', whole);
};

/** Whole numbers as they are: visits, means. @example plainText(5) // '5' */
export const plainText: Print = (value) => formatNumber('vi', Math.round(value));

/** @example percentText(2)(0.0994) // '0,10%' */
export const percentText =
  (decimals: number): Print =>
  (value, half) =>
    `${printed(value, decimals, half)}%`;

/** Of what was planned: one decimal, none where it is 0. @example reachedText(112) // '112%' */
export const reachedText: Print = (value, half) => {
  const decimals = Math.min(1, decimalsOf(half ?? 0));
  return `${trimmed(value, decimals)}%`;
};

/** A change of a ratio. @example pointsText(0.0143) // '0,01 điểm phần trăm' */
export const pointsText: Print = (value, half) => `${printed(value, 2, half)} điểm phần trăm`;

/** Points of a score. @example scoreText(87.78) // '87,78 điểm' */
export const scoreText: Print = (value, half) => `${printed(value, 2, half)} điểm`;

/** đồng as triệu đồng: two decimals at most, none from a thousand on. @example millionText(250.15e6) // '250,15 triệu đồng' */
export const millionText: Print = (value) => {
  const million = value / 1e6;
  return `${trimmed(million, Math.abs(million) < 999.995 ? 2 : 0)} triệu đồng`;
};

/** đồng as tỷ đồng from one tỷ on: one decimal at most, none from a thousand on. @example billionText(3.206969e12) // '3.207 tỷ đồng' */
export const billionText: Print = (value) => {
  const billion = value / 1e9;
  if (Math.abs(billion) < 0.9995) return millionText(value);
  return `${trimmed(billion, Math.abs(billion) < 999.95 ? 1 : 0)} tỷ đồng`;
};

/** A mean amount, in whole triệu đồng; below ten with one decimal. @example meanText(972.4e6) // '972 triệu đồng' */
export const meanText: Print = (value) => {
  const million = value / 1e6;
  return `${trimmed(million, Math.abs(million) < 10 ? 1 : 0)} triệu đồng`;
};

/** An office that lends a thousand tỷ speaks in tỷ, a smaller one in triệu. */
export const isLarge = ({ figures }: ReportData): boolean =>
  (figures.value('outstanding', 'office') ?? figures.value('outstanding') ?? 0) >= 1e12;

export const amountText = (data: ReportData): Print => (isLarge(data) ? billionText : millionText);

/** Shares are printed with as many decimals as it takes to see one of the whole: two from a thousand on. */
export const shareDecimals = (whole: number): 1 | 2 => (whole >= 1_000 ? 2 : 1);

const missing = (key: FigureKey, unit = ''): Phrase => ({ text: DOTS + unit, figures: [key], missing: true });

/** The unit that a print puts after its number. @example unitOf(millionText) // ' triệu đồng' */
const unitOf = (print: Print): string => /^[\d.,]{1,12}(.*)$/.exec(print(0))?.[1] ?? '';

const spoken = (figure: Figure, text: string): Phrase => ({ text, figures: [figure.key] });

/** A figure as it is printed; "…" and its unit where nobody gives it. */
export function shown(data: ReportData, print: Print, ...name: Name): Phrase {
  const key = figureKey(...name);
  const figure = data.figures.get(key);
  return figure ? spoken(figure, print(figure.value, figure.half)) : missing(key, unitOf(print));
}

export const counted = (data: ReportData, ...name: Name): Phrase => shown(data, countText, ...name);

export const amount = (data: ReportData, ...name: Name): Phrase => shown(data, amountText(data), ...name);

type Since = keyof typeof SINCE;

export const UNCHANGED = 'không thay đổi';
export const HARDLY = 'thay đổi không đáng kể';

/**
 * How a figure moved: "tăng …", "giảm …", "không thay đổi". A movement too small for the print is said as one.
 * @param print of the size of the change, with its unit
 */
export function moved(data: ReportData, print: Print, item: ItemId, of: Name[1] = 'total', since: Since = 'yearStart') {
  const key = figureKey(item, of, 'change', since);
  const figure = data.figures.get(key);
  if (!figure) return missing(key);
  return spoken(figure, movement(figure.value, print, figure.half));
}

/** @example movement(-68, countText) // 'giảm 68' */
export function movement(change: number, print: Print, half = 0): string {
  const size = print(Math.abs(change), half);
  if (size === print(0, half)) return change === 0 ? UNCHANGED : HARDLY;
  return `${change > 0 ? 'tăng' : 'giảm'} ${size}`;
}

/** Growth beside an amount that moved, as a size: the word before it says which way. @returns "(5,40%)"; nothing where it did not move */
export function grown(data: ReportData, item: ItemId, of: Name[1] = 'total', since: Since = 'yearStart'): Phrase {
  const figure = data.figures.get(figureKey(item, of, 'growth', since));
  if (!figure || figure.value === 0) return NOTHING;
  return must` (${spoken(figure, percentText(2)(Math.abs(figure.value), figure.half))})`;
}

/** "tăng 164,3 tỷ đồng (5,40%) so với đầu năm"; "…" where one side is not known. */
export const movedSince = (
  data: ReportData,
  print: Print,
  item: ItemId,
  of: Name[1] = 'total',
  since: Since = 'yearStart',
): Phrase => must`${moved(data, print, item, of, since)} ${SINCE[since]}`;

/**
 * What rounded shares add up to, where it is not 100: said as it is, never forced.
 * @param parts as they are printed, in %
 * @example roundedSum([40.1, 42.4, 11.4, 6], 1, 'tỷ trọng') // ' (tổng các tỷ trọng là 99,9% do làm tròn)'
 */
export function roundedSum(parts: readonly number[], decimals: number, what: string): string {
  const sum = parts.reduce((total, part) => total + round(part, decimals), 0);
  const shownSum = percentText(decimals)(sum);
  return shownSum === percentText(decimals)(100) ? '' : ` (tổng các ${what} là ${shownSum} do làm tròn)`;
}
