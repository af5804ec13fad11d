import { fold } from '../cell/fold';

/** The mass organisation that a group is entrusted to (đơn vị nhận ủy thác, ĐVUT); direct = lent without one. */
export type Organisation = 'farmers' | 'women' | 'veterans' | 'youth' | 'direct';

/** In the order that reports list them. */
export const ENTRUSTED = ['farmers', 'women', 'veterans', 'youth'] as const satisfies readonly Organisation[];

export const ORGANISATION_CODE: Readonly<Record<Organisation, string>> = {
  farmers: '11',
  women: '12',
  veterans: '13',
  youth: '14',
  direct: '99',
};

/** Whole texts, folded. */
const SHORT: Readonly<Record<Organisation, readonly string[]>> = {
  farmers: ['hnd', 'hoi nd', 'nd', 'h nd', 'hoi nong', 'hoi hnd'],
  women: ['hpn', 'hoi pn', 'pn', 'hlhpn', 'hoi lhpn', 'lhpn', 'h pn', 'hoi hpn'],
  veterans: ['hccb', 'hoi ccb', 'ccb', 'h ccb', 'hoi hccb'],
  youth: [
    'dtn',
    'doan tn',
    'tn',
    'doan tncs',
    'doan tncs hcm',
    'doan tncshcm',
    'd tn',
    'doan tn cs hcm',
    'doan dtn',
    'tncs hcm',
  ],
  direct: ['vay tt', 'cho vay tt'],
};
/** Longest text, in words, in which the telling words count: "Hội Nông dân xã …", not a sentence about one. */
const MOST_WORDS: Readonly<Record<Organisation, number>> = {
  farmers: 12,
  women: 12,
  veterans: 12,
  youth: 12,
  direct: 4,
};

/** Words that tell wherever they stand: "Hội Nông dân xã …". */
const TELLING: Readonly<Record<Organisation, readonly string[]>> = {
  farmers: ['nong dan'],
  women: ['phu nu'],
  veterans: ['cuu chien binh'],
  youth: ['thanh nien', 'doan tncs ho chi minh'],
  direct: ['truc tiep'],
};

const EXACT = new Map<string, Organisation>();
for (const organisation of [...ENTRUSTED, 'direct'] as const) {
  EXACT.set(ORGANISATION_CODE[organisation], organisation);
  for (const text of SHORT[organisation]) EXACT.set(text, organisation);
}

const remembered = new Map<string, Organisation | null>();

/**
 * The organisation that a cell names, by code (11, "11.0") or by any usual wording; null = none known.
 * @example organisationOf('Hội LHPN') // 'women'
 */
export function organisationOf(cell: string | number | boolean): Organisation | null {
  const key = String(cell);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const answer = look(key);
  if (remembered.size < 2_000) remembered.set(key, answer);
  return answer;
}

function look(text: string): Organisation | null {
  const words = fold(text.slice(0, 120)).replace(/^(\d+) 0$/, '$1');
  const exact = EXACT.get(words) ?? EXACT.get(words.replace(/^\d{1,2} /, ''));
  if (exact) return exact;
  const length = words.split(' ').length;
  for (const organisation of [...ENTRUSTED, 'direct'] as const) {
    if (length > MOST_WORDS[organisation]) continue;
    if (TELLING[organisation].some((phrase) => ` ${words} `.includes(` ${phrase} `))) return organisation;
  }
  // "HND xã Bình An": the abbreviation first, the place after it
  const place = / (?:tinh|huyen|xa|phuong|thi tran|thi xa|thanh pho) .*$/.exec(words);
  return place ? (EXACT.get(words.slice(0, place.index)) ?? null) : null;
}
