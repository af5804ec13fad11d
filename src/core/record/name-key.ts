import { fold, plain, tidy } from '../cell/fold';

/** What stands before a name and is no part of it. */
const TITLES = new Set(['ông', 'bà', 'anh', 'chị']);
/** The same shortened: only a point or a slash tells it from an initial. */
const SHORT_TITLES = new Set(['ô', 'b', 'a', 'c']);
/** The same without its marks, where it may as well be a family name (Ông, Bá): a title only before three words or more. */
const BARE_TITLES = new Set(['ong', 'ba', 'chi']);

const FIRST_WORD = /^([\p{L}\p{M}]{1,8})([\s.,:/()]{1,8})/u;

const wordCount = (text: string): number => fold(text).split(' ').filter(Boolean).length;

/** @param isBare whether the whole name is written without marks: asked of few words only, since it costs more than all the rest */
function isTitle(word: string, sign: string, rest: string, isBare: () => boolean): boolean {
  if (SHORT_TITLES.has(word)) return /[./]/.test(sign);
  if (BARE_TITLES.has(word) && isBare()) return wordCount(rest) >= 3;
  return TITLES.has(word) && wordCount(rest) >= (word === 'anh' ? 2 : 1);
}

/**
 * A person's name in small letters without its title (Ông, Bà, Anh, Chị, "Ô.", "Ông/Bà"): tells people of one list apart, whose names
 * may differ in an accent only.
 * @example withoutTitle('Bà Nguyễn Thị MẬN') // 'nguyễn thị mận'
 */
export function withoutTitle(text: string): string {
  const name = tidy(text).toLowerCase();
  let rest = name.startsWith('(') ? name.slice(1) : name;
  const whole = rest;
  const isBare = (): boolean => plain(whole) === whole;
  for (let match = FIRST_WORD.exec(rest); match; match = FIRST_WORD.exec(rest)) {
    const [lead, word = '', sign = ''] = match;
    if (!isTitle(word, sign, rest.slice(lead.length), isBare)) break;
    rest = rest.slice(lead.length);
  }
  return rest;
}

/**
 * A person's name as names of different lists are compared: without title, case and accents. '' = no name.
 * @example nameKey('Bà Nguyễn Thị Mận') // 'nguyen thi man', as is nameKey('NGUYEN THI MAN')
 */
export const nameKey = (text: string): string => fold(withoutTitle(text));
