import type { Language } from '../../../i18n/language';
import { displayText } from '../../model/display-text';
import { parseInput } from '../../model/parse-input';
import { cellAt, styleAt, valueAt } from '../../model/cells';
import type { Sheet } from '../../model/workbook';
import { isDateFormat } from './shown-text';

const NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3}){1,6}|\d{1,30})(?:,(\d{1,30}))?(e[-+]?\d{1,3})?( ?%?)$/i;
const DAY = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const FIGURES = /^[-+($\d.,%e) ]{1,60}$/i;

/**
 * What somebody has typed whose Excel speaks Vietnamese, in the English form that the sandbox reads. What is a number or a day only
 * in English (`1.5`, `9/30/2026`) stays text, as there: no figure is read in two ways.
 * @example asEnglishInput('1.234,5', 'General') // '1234.5'; ('30/9/2026') // '2026-09-30'; ('1.5') // "'1.5"
 */
export function asEnglishInput(typed: string, numberFormat: string): string {
  const text = typed.trim();
  if (numberFormat === '@' || /^[=']/.test(text)) return typed;
  const inBrackets = /^\(([^()]{1,40})\)$/.exec(text);
  const number = NUMBER.exec(inBrackets?.[1] ?? text);
  if (number) {
    const [, sign = '', whole = '', decimals, exponent = '', percent = ''] = number;
    const english = `${sign}${whole.replace(/\./g, '')}${decimals === undefined ? '' : `.${decimals}`}${exponent}${percent.trim()}`;
    return inBrackets ? `(${english})` : english;
  }
  const day = DAY.exec(text);
  if (day) return englishDay(text, Number(day[1]), Number(day[2]), day[3]);
  return FIGURES.test(text) && /[.,]/.test(text) ? `'${typed}` : typed;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function englishDay(text: string, day: number, month: number, year: string | undefined): string {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return `'${text}`;
  if (year === undefined) return `${month}/${day}`;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is given to the sandbox for what was typed. */
export const inputFor = (typed: string, numberFormat: string, language: Language): string =>
  language === 'vi' ? asEnglishInput(typed, numberFormat) : typed;

/**
 * What stands in the editor for a cell: its formula, else its value in the form in which it would be typed. Text that would be read as
 * something else begins with an apostrophe.
 */
export function editableText(sheet: Sheet, row: number, col: number, language: Language, date1904: boolean): string {
  const formula = cellAt(sheet, row, col)?.formula;
  if (formula !== undefined) return formula;
  const value = valueAt(sheet, row, col);
  const { numberFormat } = styleAt(sheet, row, col);
  if (typeof value === 'number') return editableNumber(value, numberFormat, language, date1904);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return readsBack(value, numberFormat, language, date1904) ? value : `'${value}`;
}

function editableNumber(value: number, numberFormat: string, language: Language, date1904: boolean): string {
  if (isDateFormat(numberFormat) && value >= 1) {
    const day = language === 'vi' ? 'dd/mm/yyyy' : 'm/d/yyyy';
    return displayText(value, Number.isInteger(value) ? day : `${day} h:mm`, date1904);
  }
  const isPercent = numberFormat.includes('%');
  const english = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return language === 'vi' ? english.replace('.', ',') : english;
}

function readsBack(text: string, numberFormat: string, language: Language, date1904: boolean): boolean {
  if (text === '') return true;
  try {
    const settings = { numberFormat, date1904, thisYear: 2000 };
    const read = parseInput(inputFor(text, numberFormat, language), settings);
    return read.formula === undefined && read.value === text;
  } catch {
    return false; // text that begins like a formula
  }
}
