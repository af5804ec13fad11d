/** Text made comparable: sheets mix composed and decomposed accents, upper and lower case, line breaks and punctuation. */

const MARKS = /[\u0300-\u036f]/g;

/** Composed form (NFC), so that "ế" typed on a Mac equals "ế" typed on Windows; no-break spaces become spaces; trimmed. */
export function tidy(text: string): string {
  const composed = isAscii(text) ? text : text.normalize('NFC').replace(/[\u00a0\u2007\u202f]/g, ' ');
  return composed.trim();
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
  (isAscii(text) ? text : text.normalize('NFKD').replace(MARKS, '').replace(/[đĐ]/g, 'd')).toLowerCase();

/**
 * The form in which words are compared: as `plain`, and every run of anything but letters and digits is one space.
 * @example fold('Tổng dư nợ\n(triệu đồng)') // 'tong du no trieu dong'
 */
export const fold = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
