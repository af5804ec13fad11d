import { partsOf } from '../core/cell/serial';
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
  const kept = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const isZero = /^[0.,]*$/.test(fixed);
  return (value < 0 && !isZero ? '-' : '') + grouped + (kept ? decimal + kept : '');
}

/** @example formatDate(46295) // '30/09/2026' — the same in both languages, as the sheets print it */
export function formatDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
