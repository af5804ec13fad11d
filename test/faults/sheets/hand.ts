import type { CellValue } from '../../../src/core/sheet/grid';
import { formatNumber } from '../../../src/i18n/format';
import type { Random } from '../../../src/sandbox/samples/random';

/** How somebody writes the figures of a table: true numbers with or without a format, or text in the Vietnamese or the English way. */
export type Hand = 'formatted' | 'general' | 'vietnamese' | 'english';

export interface Written {
  readonly value: CellValue;
  readonly format: string;
}

/** Real rounding of the true value; nothing is written as -0. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** @example write(-1668.4, 1, 'vietnamese') // { value: '(1.668,4)', format: '@' } */
export function write(value: number, decimals: number, hand: Hand): Written {
  const shown = rounded(value, decimals);
  if (hand === 'general') return { value: shown, format: 'General' };
  if (hand === 'formatted') return { value: shown, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
  const language = hand === 'vietnamese' ? 'vi' : 'en';
  const digits = formatNumber(language, Math.abs(shown), decimals);
  return { value: shown < 0 ? `(${digits})` : digits, format: '@' };
}

/** Exports hold true numbers; what people type may be text. */
export const exportHand = (random: Random): Hand => (random.chance(0.7) ? 'formatted' : 'general');
export const ownHand = (random: Random): Hand =>
  random.weighted([
    ['formatted', 4],
    ['general', 2],
    ['vietnamese', 4],
    ['english', 1],
  ] as const);
