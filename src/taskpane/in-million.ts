import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** Đồng as triệu đồng with one decimal. @example inMillion(1_247_187_500, 'vi') // '1.247,2' */
export const inMillion = (dong: number, language: Language): string => formatNumber(language, dong / 1_000_000, 1);
