import { isSyllable } from './syllable';
import { decodeTcvn3, tcvn3Letter } from './tcvn3';

/** What the words of some texts tell of their encoding; words of plain ASCII tell nothing and are not counted. */
export interface Evidence {
  /** Vietnamese once decoded, and not as they stand */
  readonly legacy: number;
  /** Vietnamese as they stand, and not once decoded */
  readonly unicode: number;
  /** Vietnamese in neither way */
  readonly foreign: number;
  /** nothing to tell by: Vietnamese in both ways, an abbreviation, a single letter */
  readonly open: number;
  /** of those, abbreviations spelt with a sign of TCVN3: `§VUT` */
  readonly abbreviations: number;
  /** different legacy words spelt with a sign that is no letter elsewhere (¸ µ · ® «): no slip of the pen looks like them */
  readonly signed: number;
  /** letters that decoding would change, of all letters in the texts that it would change */
  readonly share: number;
}

/** Signs that TCVN3 made letters of; people set the others (° ± ² ³) behind figures. */
const SIGN = /[¡-¯µ¶·¸¹»¼½¾×÷μ]/;
const UNICODE_ONLY = /[\u0102-\u0303\u0309\u031b\u0323\u1ea0-\u1ef9]/;
const NO_VOWEL = /^[b-df-hj-np-tv-xzđ]+$/i;
const LONGEST_ABBREVIATION = 6;
/** Spelt alike in Unicode and in TCVN3 (ý) or VNI (í, ì). */
const SPELT_ALIKE = /^[a-zýíì]+$/i;
const MICRO_UNIT = /^[µμ][A-Za-z]$/;

const isWordCode = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xa1 && code !== 0xb0 && code !== 0xb1 && code < 0x370) ||
  code === 0x3bc ||
  (code >= 0x1e00 && code < 0x1f00);

/** Whether a text holds a letter or mark that Vietnamese has in Unicode only: ă, ơ, ạ, ế …, not á or ê, which Latin-1 has too. */
export const holdsUnicodeVietnamese = (text: string): boolean => UNICODE_ONLY.test(text);

/** Whether a sign of TCVN3 stands beside a letter anywhere: cheap, and true of any text of a few words typed in TCVN3. */
export function mayBeTcvn3(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa1 || (code > 0xbe && code !== 0xd7 && code !== 0xf7 && code !== 0x3bc)) continue;
    if (tcvn3Letter(code) !== '' && (isAsciiLetter(text.charCodeAt(i - 1)) || isAsciiLetter(text.charCodeAt(i + 1))))
      return true;
  }
  return false;
}

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Weighs the words of texts against a way to decode them. */
export function weigh(texts: Iterable<string>, decode: (text: string) => string = decodeTcvn3): Evidence {
  const sum = { legacy: 0, unicode: 0, foreign: 0, open: 0, abbreviations: 0 };
  const signed = new Set<string>();
  let letters = 0;
  let changed = 0;
  for (const text of texts) {
    let inText = 0;
    let changedInText = 0;
    for (const word of wordsOf(text)) {
      inText += word.length;
      if (isAscii(word)) continue;
      const read = decode(word);
      const verdict = verdictOf(word, read);
      sum[verdict]++;
      if (SIGN.test(word)) {
        if (verdict === 'legacy') signed.add(word);
        else if (verdict === 'open' && isAbbreviation(read) && word.length > 1) sum.abbreviations++;
      }
      if (read !== word) for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0xa0) changedInText++;
    }
    if (changedInText === 0) continue;
    letters += inText;
    changed += changedInText;
  }
  return { ...sum, signed: signed.size, share: letters === 0 ? 0 : changed / letters };
}

function verdictOf(word: string, read: string): 'legacy' | 'unicode' | 'foreign' | 'open' {
  if (holdsUnicodeVietnamese(word)) return 'unicode';
  if (word.length === 1 || MICRO_UNIT.test(word)) return 'open';
  const asTyped = isSyllable(word);
  if (read === word) return SPELT_ALIKE.test(word) ? 'open' : asTyped ? 'unicode' : 'foreign';
  if (isSyllable(read)) return asTyped ? 'open' : 'legacy';
  if (isAbbreviation(read)) return 'open';
  return asTyped ? 'unicode' : 'foreign';
}

/** @example isAbbreviation('ĐVUT') // true, as is isAbbreviation('đv') */
const isAbbreviation = (word: string): boolean =>
  NO_VOWEL.test(word) || (word.length <= LONGEST_ABBREVIATION && word === word.toUpperCase());

function* wordsOf(text: string): Generator<string> {
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && isWordCode(text.charCodeAt(i));
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    yield text.slice(from, i);
    from = -1;
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
