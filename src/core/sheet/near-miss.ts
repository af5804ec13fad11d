/** Longest words compared; no misspelt heading word is longer. */
const LONGEST = 24;

/**
 * Damerau–Levenshtein distance (insert, drop, change, swap neighbours) up to a bound; `bound + 1` = farther.
 * @example distance('khac', 'khach', 1) // 1
 */
export function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound || a.length > LONGEST || b.length > LONGEST) return bound + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? bound + 1, bound + 1);
}

/**
 * What is left of folded words without each of them in turn: two texts of as many words that differ in one share a signature.
 * @example signatures('ma to') // ['* to', 'ma *']
 */
export function signatures(words: string): string[] {
  const list = words.split(' ');
  return list.map((_, gap) => list.map((word, at) => (at === gap ? '*' : word)).join(' '));
}

/**
 * Whether folded words are a misspelling of others: as many words, of which one is wrong, by one letter (two from eight letters on).
 * Words of up to three letters must be right: "lãi tồn TH" is not "lãi tồn QH".
 * @example isMisspelt('ma khac hang', 'ma khach hang') // true
 */
export function isMisspelt(words: string, wording: string): boolean {
  if (Math.abs(words.length - wording.length) > 2) return false;
  const a = words.split(' ');
  const b = wording.split(' ');
  if (a.length !== b.length) return false;
  let wrong = 0;
  for (let i = 0; i < a.length; i++) {
    const [left = '', right = ''] = [a[i], b[i]];
    if (left === right) continue;
    const shorter = Math.min(left.length, right.length);
    if (shorter < 4 || ++wrong > 1) return false;
    const bound = shorter >= 8 ? 2 : 1;
    if (distance(left, right, bound) > bound) return false;
  }
  return wrong === 1;
}
