/** Codes of places, groups, customers and loans: digits of a fixed width that spreadsheets like to take for numbers. */

export interface Code {
  /** digits at full width; '' = blank */
  readonly code: string;
  /**
   * `padded`: leading zeros were lost and are back · `imprecise`: came as a number of 16 digits, the last are lost ·
   * `misfit`: its length cannot be explained by lost zeros, `code` is as found
   */
  readonly state: 'blank' | 'plain' | 'padded' | 'imprecise' | 'misfit';
}

/** Whether a text is a code just as it should be, as nearly all are. */
export const isPlainCode = (raw: string, width: number): boolean => raw.length === width && isDigits(raw);

/** Digits and nothing else, at least one. */
export function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

const BLANK: Code = { code: '', state: 'blank' };
/** Loan codes begin with 6, so they have no zeros to lose. */
const NEVER_PADDED = 16;

/** The digits of a number as Excel keeps it; 15 are sure. */
const digitsOfNumber = (value: number): string =>
  Number.isInteger(value) && value >= 0 ? BigInt(value).toString() : '';

/**
 * One code, however it was kept: `46007818.0`, `2.0`, `02` and `2` (width 2) are each one code; zeros that a number lost come back.
 * @example normaliseCode(126259, 7) // { code: '0126259', state: 'padded' }
 * @example normaliseCode(6600123456789010, 16) // { code: '6600123456789010', state: 'imprecise' }
 */
export function normaliseCode(raw: string | number | boolean, width: number): Code {
  if (typeof raw === 'string' && isPlainCode(raw, width)) return { code: raw, state: 'plain' };
  if (raw === '' || typeof raw === 'boolean') return BLANK;
  if (typeof raw === 'number') {
    const digits = digitsOfNumber(raw);
    if (digits === '') return { code: String(raw), state: 'misfit' };
    return digits.length > 15 ? { code: digits, state: 'imprecise' } : fit(digits, width);
  }
  const text = raw.replace(/[\s\u00a0']+/g, '').replace(/\.0{1,2}$/, '');
  if (text === '') return BLANK;
  if (isDigits(text)) return fit(text, width);
  if (/^\d(?:[.,]\d{1,20})?e\+?\d{1,2}$/i.test(text)) {
    return { code: digitsOfNumber(Number(text.replace(',', '.'))), state: 'imprecise' };
  }
  return { code: raw.trim(), state: 'misfit' };
}

function fit(digits: string, width: number): Code {
  const missing = width - digits.length;
  if (missing === 0) return { code: digits, state: 'plain' };
  const allZeros = Number(digits) === 0;
  if (missing > 0 && width !== NEVER_PADDED && (allZeros || missing <= Math.ceil(width / 2))) {
    return { code: digits.padStart(width, '0'), state: 'padded' };
  }
  // "0002" in a column of two digits is 02: only zeros are too many
  const cut = digits.slice(-width);
  if (missing < 0 && width <= 2 && Number(cut) === Number(digits)) return { code: cut, state: 'plain' };
  return { code: digits, state: 'misfit' };
}
