import { formatNumber } from '../../../i18n/format';

const MILLION = 1_000_000;

/** đồng as triệu đồng with so many decimals, as a true number. @example millions(1_243_600_000, 1) // 1243.6 */
export const millions = (dong: number, decimals: number): number => rounded(dong / MILLION, decimals);

/** Rounded to so many decimals. @example rounded(0.8372, 2) // 0.84 */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A figure as an office types it: dots between thousands, a decimal comma, parentheses for minus. @example typed(-1668) // '(1.668)' */
export const typed = (value: number, decimals = 0): string =>
  value < 0 ? `(${formatNumber('vi', -value, decimals)})` : formatNumber('vi', value, decimals);
