import type { Shown } from '../../core/report/template/resolve';
import type { WeakReason } from '../../core/report/report-data';
import { formatNumber } from '../format';
import { readNumber } from '../number-words.vi';

const UNITS: Readonly<Partial<Record<Shown, string>>> = { money: ' đồng', percent: ' phần trăm', points: ' điểm' };

/** Words that a filled template shows: an administrative document, in Vietnamese only. */
export const templateWords = {
  /** a change told with its direction; a change of nothing is told too */
  change: (value: number, printed: string): string =>
    value === 0 ? 'không thay đổi' : `${value > 0 ? 'tăng' : 'giảm'} ${printed}`,
  /** đọc số thành chữ: amounts in whole đồng, ratios with two decimals */
  inWords: (value: number, shown: Shown): string => inWords(value, shown) + (UNITS[shown] ?? ''),
  classOf: (name: string, forecast: boolean): string => (forecast ? `${name} (dự báo)` : name),
  reasons: {
    small: 'dưới 20 hộ',
    overdue: 'nợ quá hạn trên 2%',
    class: 'xếp loại trung bình, yếu',
    forecast: 'điểm dự báo dưới 70',
  } satisfies Record<WeakReason, string>,
};

function inWords(value: number, shown: Shown): string {
  const isWhole = shown === 'money' || shown === 'count';
  const [whole = '0', fraction] = formatNumber('en', Math.abs(value), isWhole ? 0 : 2)
    .replace(/,/g, '')
    .split('.');
  const minus = value < 0 ? 'âm ' : '';
  const decimals = fraction && Number(fraction) ? ` phẩy ${decimalWords(fraction)}` : '';
  return minus + readNumber(Number(whole)) + decimals;
}

/** `05` is read digit by digit, as a leading zero would be lost; `78` as a number. */
const decimalWords = (digits: string): string =>
  digits.startsWith('0')
    ? [...digits].map((digit) => readNumber(Number(digit))).join(' ')
    : readNumber(Number(digits.replace(/0$/, '')));
