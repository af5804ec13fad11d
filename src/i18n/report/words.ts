import { partsOf } from '../../core/cell/serial';
import type { Holder, Moment } from '../../core/report/figure';
import type { Quarter } from '../../core/report/quarter';
import { terms } from '../terms';

/** Words that every form of the report shares. A report is an administrative document: it is in Vietnamese, whatever the pane's language. */
const { organisations, classes } = terms.vi;

/** Names in running text and in tables that are wide enough. */
export const HOLDER_NAMES: Readonly<Record<Holder, string>> = {
  farmers: organisations.farmers,
  women: organisations.women,
  veterans: organisations.veterans,
  youth: organisations.youth,
  total: 'Cộng',
  office: 'Toàn đơn vị',
};

/** Names in lists within brackets and in narrow columns. */
export const SHORT_NAMES = {
  farmers: 'Hội Nông dân',
  women: 'Hội LHPN',
  veterans: 'Hội CCB',
  youth: 'Đoàn Thanh niên',
  direct: 'Trực tiếp',
} as const;

export const CLASS_NAMES = classes;

/** In running text: "xếp loại tốt". */
export const CLASS_WORDS = { good: 'tốt', fair: 'khá', average: 'trung bình', poor: 'yếu' } as const;

export const LEVEL_NAMES: Readonly<Record<string, string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
};

export const SINCE: Readonly<Record<Exclude<Moment, 'now' | 'plan'>, string>> = {
  yearStart: 'so với đầu năm',
  lastQuarter: 'so với quý trước',
  lastYear: 'so với cùng kỳ năm trước',
};

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** @example quarterText({ year: 2026, quarter: 3 }) // 'quý III năm 2026' */
export const quarterText = ({ quarter, year }: Quarter): string => `quý ${ROMAN[quarter - 1] ?? quarter} năm ${year}`;

export const quarterAfter = ({ quarter, year }: Quarter): Quarter =>
  quarter === 4 ? { quarter: 1, year: year + 1 } : { quarter: quarter + 1, year };

/** @example dayText(46295) // '30/9/2026' — the day without a leading zero from March on, as reports write it in running text */
export const dayText = (serial: number): string => {
  const { day, month, year } = partsOf(serial);
  return `${day}/${month}/${year}`;
};

/** @example monthText(46295) // 'tháng 9/2026' */
export const monthText = (serial: number): string => {
  const { month, year } = partsOf(serial);
  return `tháng ${month}/${year}`;
};

export const TABLE_WORDS = {
  ordinal: 'STT',
  organisation: 'Tổ chức CT-XH',
  total: 'Cộng',
  unknown: 'Chưa rõ',
} as const;
