import { partsOf } from '../core/cell/serial';
import { inThousands } from '../core/cell/thousands';
import type { Language } from './language';

const SEPARATORS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * A number as people of that language print it; written by hand because browsers disagree on vi-VN grouping of four digits.
 * `decimals` fixes the number of decimals; without it, up to six are shown and trailing zeros dropped.
 * @example formatNumber('vi', 1247187.5) // '1.247.187,5'
 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  const { group, decimal } = SEPARATORS[language];
  const fixed = Math.abs(value).toFixed(decimals ?? 6);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const kept = decimals === undefined ? withoutFinalZeros(fraction) : fraction;
  const grouped = inThousands(whole, group);
  const isZero = /^[0.,]*$/.test(fixed);
  return (value < 0 && !isZero ? '-' : '') + grouped + (kept ? decimal + kept : '');
}

function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end--;
  return digits.slice(0, end);
}

/** @example formatDate(46295) // '30/09/2026' — the same in both languages, as the sheets print it */
export function formatDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** Time of day of a serial. @example formatTime(46295.5) // '12:00' */
export function formatTime(serial: number): string {
  const minutes = Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / 60) % 1_440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
