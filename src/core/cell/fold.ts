/** Text made comparable: sheets mix composed and decomposed accents, upper and lower case, line breaks and punctuation. */

const MARKS = /[\u0300-\u036f]/g;
/** More marks on one letter than any script writes: sorting them, as normalising does, would take the square of their number. */
const HEAPED = /\p{M}{31}/u;
const MOST_MARKS = 30;

/** A text in a normal form of Unicode; one whose letters bear heaps of marks is no writing and stays as it is. */
export const normalised = (text: string, form: 'NFC' | 'NFD' | 'NFKD'): string =>
  text.length > MOST_MARKS && HEAPED.test(text) ? text : text.normalize(form);

/** Composed form (NFC), so that "ế" typed on a Mac equals "ế" typed on Windows; no-break spaces become spaces; trimmed. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return normalised(text, 'NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim();
}

/**
 * Whether a text is surely tidy already: it begins and ends with a sign that can be seen, and all its letters are precomposed ones that
 * no mark follows. Nearly every cell is, and a look at its letters costs a fifth of composing it.
 */
function isTidy(text: string): boolean {
  const last = text.length - 1;
  if (last < 0) return true;
  if (text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32) return false;
  for (let i = 0; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 && (code <= 0xa0 || (code >= 0x300 && (code < 0x1ea0 || code > 0x1ef9)))) return false;
  }
  return true;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/**
 * Accents removed, đ → d, lower case; punctuation stays.
 * @example plain('Đến 31/12/2020') // 'den 31/12/2020'
 */
export const plain = (text: string): string =>
  (isAscii(text) ? text : normalised(text, 'NFKD').replace(MARKS, '').replace(/[đĐ]/g, 'd')).toLowerCase();

/**
 * The form in which words are compared: as `plain`, and every run of anything but letters and digits is one space.
 * @example fold('Tổng dư nợ\n(triệu đồng)') // 'tong du no trieu dong'
 */
export const fold = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
