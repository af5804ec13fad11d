/** A unit of money inside words, e.g. in "Tổng dư nợ (triệu đồng)". */
export interface FoundUnit {
  readonly dong: 1 | 1_000 | 1_000_000 | 1_000_000_000;
  /** place in the text that was given */
  readonly start: number;
  readonly end: number;
}

const NAMED =
  /(^|[^a-z])(1[.,]?000[.,]?000 ?(?:dong|d)|1[.,]?000 ?(?:dong|d)|trieu ?(?:dong|d)|tr ?\.? ?(?:dong|d)|ng(?:hin|an) ?(?:dong|d)|t[yi] ?(?:dong|d)|vnd)(?![a-z])/g;
/** "đồng" alone is also half of "hợp đồng" and "hoạt động": it counts only where a bracket, a comma or a colon sets it apart. */
const BARE = /([(,:] ?)(dong|d|trieu|tr|t[yi]|ng(?:hin|an))(?= ?(?:[),;.]|$))/g;

/** A word before "đồng" in a bracket or behind a sign, with a letter wrong: "(triệ đồng)". */
const MISSPELT = /([(,:] ?)([a-z]{3,6} ?dong)(?= ?(?:[),;.]|$))/g;
const MANIFOLD = ['trieu', 'nghin', 'ngan'] as const;

/** Whether two words differ by one letter that was left out, added or changed. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  return Math.max(a.length, b.length) - before - after === 1;
}

/** A unit as it should be spelt, where one letter of it is wrong; null for any other word. */
function spelt(unit: string): string | null {
  const word = unit.slice(0, -'dong'.length).trimEnd();
  return MANIFOLD.find((right) => isOneOff(word, right)) ?? null;
}

function dongOf(word: string): FoundUnit['dong'] {
  const digits = word.replace(/[., ]/g, '');
  if (digits.startsWith('1000000') || word.startsWith('tr')) return 1_000_000;
  if (digits.startsWith('1000') || word.startsWith('ng')) return 1_000;
  return word.startsWith('t') ? 1_000_000_000 : 1;
}

/** The units of money that a text names, in its order. The text must be in the form that `plain` gives. */
export function unitsIn(line: string): FoundUnit[] {
  const found: FoundUnit[] = [];
  for (const pattern of [NAMED, BARE, MISSPELT]) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index + (match[1] ?? '').length;
      const end = match.index + match[0].length;
      const word = pattern === MISSPELT ? spelt(match[2] ?? '') : (match[2] ?? '');
      if (word !== null && !found.some((other) => start < other.end && other.start < end))
        found.push({ dong: dongOf(word), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
