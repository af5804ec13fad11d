import SSF from 'ssf';
import type { Language } from '../../../i18n/language';
import { displayText } from '../../model/display-text';
import type { CellValue } from '../../model/workbook';

/** Excel's own short date, which follows the system's language; here in its Vietnamese form. */
const SHORT_DATE = /^m\/d\/yy(?:yy)?(?= h:mm$|$)/;

export const isDateFormat = (numberFormat: string): boolean => SSF.is_date(numberFormat);

/**
 * A value as the cell shows it to somebody whose Excel speaks that language.
 * @example shownText(1234567.5, '#,##0.0', 'vi', false) // '1.234.567,5'
 */
export function shownText(value: CellValue, numberFormat: string, language: Language, date1904: boolean): string {
  if (typeof value !== 'number' || language === 'en') return displayText(value, numberFormat, date1904);
  if (isDateFormat(numberFormat)) {
    return displayText(value, numberFormat.replace(SHORT_DATE, 'dd/mm/yyyy'), date1904);
  }
  return withComma(displayText(value, numberFormat, date1904));
}

/** Points and commas between digits change places: `1,234.5` becomes `1.234,5`. */
export const withComma = (english: string): string =>
  english.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
