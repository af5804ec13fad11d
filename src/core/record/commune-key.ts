import { fold, plain, tidy } from '../cell/fold';

/** What a place of the commune's level is (cấp xã): commune, ward, town, special zone. */
export type CommuneType = 'xa' | 'phuong' | 'thi tran' | 'dac khu';

/** Where a loan has no commune because the bank lends it itself. */
const NO_COMMUNE = new Set(['vay truc tiep', 'cho vay truc tiep', 'truc tiep', 'vay tt', 'cho vay tt']);

/** A type as it is written in full, or shortened before a point or a number. */
const TYPED: readonly (readonly [CommuneType, RegExp])[] = [
  ['xa', /^(?:xã[\s.:]|x\.)/],
  ['phuong', /^(?:phường[\s.:]|p\.|p ?(?=\d))/],
  ['thi tran', /^(?:thị\s{1,4}trấn[\s.:]|tt[\s.:])/],
  ['dac khu', /^(?:đặc\s{1,4}khu[\s.:]|đk[\s.:])/],
];
/** The same without accents, where "Xa", "Phuong" may begin the name itself: a type only before two words or more. */
const BARE_TYPED = /^(xa|phuong|thi tran|dac khu) (?=\S+ \S)|^(phuong) (?=\d)/;

interface Parts {
  readonly type: CommuneType | null;
  /** folded, without its type */
  readonly name: string;
}

function partsOf(text: string): Parts {
  const words = tidy(text).toLowerCase();
  for (const [type, pattern] of TYPED) {
    const lead = pattern.exec(words)?.[0];
    const name = lead === undefined ? '' : fold(words.slice(lead.length));
    if (name !== '') return { type, name };
  }
  const folded = fold(words);
  const bare = plain(words) === words ? BARE_TYPED.exec(folded) : null;
  if (!bare) return { type: null, name: folded };
  return { type: (bare[1] ?? bare[2]) as CommuneType, name: folded.slice(bare[0].length) };
}

/** A ward that has a number only: "Phường 05", "P.5". */
const NUMBER = /^\d{1,2}$/;

/**
 * A commune's name as communes are compared: without xã, phường, thị trấn (TT, X., P.), đặc khu, without case and accents.
 * '' = no commune, as "Vay trực tiếp" is none.
 * @example communeKey('Xã Bình An') // 'binh an'
 */
export function communeKey(text: string): string {
  const { type, name } = partsOf(text);
  if (NO_COMMUNE.has(name)) return '';
  return type === 'phuong' && NUMBER.test(name) ? `phuong ${Number(name)}` : name;
}

/** What the text says that the place is; null = it does not say. Xã Châu Thành and thị trấn Châu Thành may both be in one office's area. */
export const communeType = (text: string): CommuneType | null => partsOf(text).type;

/** Whether two texts can name one commune: the same name, and not two different types. */
export function isSameCommune(a: string, b: string): boolean {
  const key = communeKey(a);
  if (key === '' || key !== communeKey(b)) return false;
  const [one, other] = [communeType(a), communeType(b)];
  return one === null || other === null || one === other;
}
