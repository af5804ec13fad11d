import type { HeadProfile } from '../../core/report/head-part';

/**
 * Heads of administrative documents. Those of the bank and of people's committees follow Decree 30/2020/NĐ-CP; those of the organisations
 * are what they commonly use, and no published form confirms them: an office changes them on `TKVV Thiết lập`.
 */
export interface HeadWords {
  readonly parent: string;
  /** what stands before the unit's name, or for it where nobody names one */
  readonly issuer: (unit: string) => string;
  readonly country: string;
  readonly motto: string | null;
  readonly number: (symbol: string) => string;
  readonly symbol: string;
  readonly position: readonly string[];
}

const DOTS = '…';
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const decree = {
  country: COUNTRY,
  motto: MOTTO,
  number: (symbol: string) => `Số: ${DOTS}/${symbol}`,
  issuer: (unit: string) => unit,
} as const;

export const headWords: Readonly<Record<HeadProfile, HeadWords>> = {
  bank: { ...decree, parent: 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', symbol: 'BC-NHCS', position: ['GIÁM ĐỐC'] },
  committee: {
    ...decree,
    parent: '',
    issuer: (unit) => `ỦY BAN NHÂN DÂN ${unit}`,
    symbol: 'BC-UBND',
    position: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  },
  farmers: {
    ...decree,
    parent: 'HỘI NÔNG DÂN VIỆT NAM',
    issuer: (unit) => `HỘI NÔNG DÂN ${unit}`,
    symbol: 'BC-HND',
    position: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'],
  },
  women: {
    ...decree,
    parent: 'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM',
    issuer: (unit) => `HỘI LIÊN HIỆP PHỤ NỮ ${unit}`,
    symbol: 'BC-HPN',
    position: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'],
  },
  veterans: {
    ...decree,
    parent: 'HỘI CỰU CHIẾN BINH VIỆT NAM',
    issuer: (unit) => `HỘI CỰU CHIẾN BINH ${unit}`,
    symbol: 'BC-HCCB',
    position: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'],
  },
  youth: {
    parent: '',
    issuer: (unit) => `BAN CHẤP HÀNH ${unit}`,
    country: 'ĐOÀN TNCS HỒ CHÍ MINH',
    motto: null,
    number: (symbol) => `Số: ${DOTS}-${symbol}`,
    symbol: 'BC/ĐTN',
    position: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ'],
  },
};

export const headTexts = {
  dots: DOTS,
  /** a report on the last quarter is signed in the year after: its year is left to the one who signs */
  placeDate: (place: string, year: number | null) => `${place}, ngày ${DOTS} tháng ${DOTS} năm ${year ?? DOTS}`,
  recipients: [`- ${DOTS};`, '- Lưu: VT.'],
};
