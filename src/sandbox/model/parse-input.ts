import { isFormula } from '../formula/parse';
import { refuse } from '../protocol/host-error';
import { typedDate } from './typed-date';
import type { CellValue } from './workbook';

/** What a cell becomes when a value is written into it. */
export interface Entered {
  value: CellValue;
  formula?: string;
  /** the format that the text itself asks for; it is taken only by a cell whose format is General */
  numberFormat?: string;
}

export interface InputSettings {
  /** the cell's present format */
  numberFormat: string;
  date1904: boolean;
  thisYear: number;
}

/** Longest text a cell can hold (documented). */
const MAX_TEXT = 32_767;

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^([-+]?)(\$?)([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;

/**
 * Reads a value as if it were typed into the cell of an English (United States) Excel.
 * Documented: input is en-US whatever the user's locale; a leading `'` keeps text; `=` begins a formula.
 * Reported: a cell formatted as text (`@`) keeps everything as text, formulas and numbers too.
 * @throws InvalidArgument for a formula Excel could not read, or text beyond 32,767 characters
 */
export function parseInput(input: unknown, settings: InputSettings): Entered {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return { value: settings.numberFormat === '@' ? textOf(input) : input };
  }
  if (typeof input !== 'string') throw refuse.invalidArgument();
  if (input.length > MAX_TEXT) throw refuse.invalidArgument();
  if (settings.numberFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return formulaOf(input);
  return numberOf(input.trim(), settings) ?? signedFormula(input) ?? { value: input };
}

const textOf = (value: number | boolean): string =>
  typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';

function formulaOf(text: string): Entered {
  if (!isFormula(text)) throw refuse.invalidArgument();
  return { value: 0, formula: text };
}

/** `+A1` and `-A1` are formulas too (reported); what cannot be one, such as `- Tổ 1`, stays text (assumed). */
function signedFormula(text: string): Entered | null {
  return /^[-+]\S/.test(text) && isFormula(`=${text}`) ? { value: 0, formula: `=${text}` } : null;
}

/** Excel keeps 15 significant digits of what is typed; further ones become 0 (documented). */
function fifteenDigits(text: string): number {
  let seen = 0;
  const [mantissa = '', exponent = ''] = text.split(/(?=e)/i);
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (seen === 0 && digit === '0') return digit;
    return ++seen > 15 ? '0' : digit;
  });
  return Number(kept + exponent);
}

function numberOf(text: string, settings: InputSettings): Entered | null {
  if (!/[\dtf]/i.test(text.charAt(0)) && !/\d/.test(text)) return null; // most text: no need to look closer
  if (NUMBER.test(text)) {
    const value = fifteenDigits(text);
    if (!Number.isFinite(value)) return null;
    return /e/i.test(text) ? { value, numberFormat: '0.00E+00' } : { value };
  }
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (text.endsWith('%')) return percentOf(text.slice(0, -1).trim());
  const bracketed = /^\(([^()]+)\)$/.exec(text);
  if (bracketed) return negative(groupedOf(bracketed[1]!));
  const date = typedDate(text, settings.date1904, settings.thisYear);
  return date ? { value: date.serial, numberFormat: date.numberFormat } : groupedOf(text);
}

function percentOf(text: string): Entered | null {
  const number = NUMBER.test(text) ? { value: fifteenDigits(text) } : groupedOf(text);
  if (!number || typeof number.value !== 'number') return null;
  return { value: Number((number.value / 100).toPrecision(15)), numberFormat: /\./.test(text) ? '0.00%' : '0%' };
}

function negative(number: Entered | null): Entered | null {
  if (!number || typeof number.value !== 'number' || number.value < 0) return null;
  return { ...number, value: -number.value };
}

/** `1,234`, `$1,234.50`; a comma that does not set off thousands makes it text. */
function groupedOf(text: string): Entered | null {
  const match = GROUPED.exec(text);
  if (!match || (match[1] && match[3])) return null;
  const value = fifteenDigits(`${match[1] || match[3]}${match[4]!.replace(/,/g, '')}${match[5] ?? ''}`);
  const decimals = match[5] ? '.00' : '';
  if (match[2]) return { value, numberFormat: `$#,##0${decimals}` };
  return match[4]!.includes(',') ? { value, numberFormat: `#,##0${decimals}` } : { value };
}
