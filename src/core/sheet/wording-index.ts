import { fold, plain } from '../cell/fold';
import type { FieldId } from './field';
import { writeOut } from './heading-text';
import { DECOYS, WORDINGS, type Wording } from './headings';
import { isMisspelt, signatures } from './near-miss';

/** What a column's heading may mean. */
export interface Candidate {
  readonly field: FieldId;
  /** 0 … 1 */
  readonly confidence: number;
}

const SURE = 1;
const LIKELY = 0.8;
const SQUASHED = 0.96;
const FILLED = 0.85;
const MISSPELT = 0.75;

/** Longer cells are sentences, not headings. */
export const LONGEST_CELL = 160;
const LONGEST_MISSPELT = 80;
const SHORTEST_MISSPELT = 6;

type Index = Map<string, Candidate[]>;

/** Every wording, by the ways in which it is looked up. */
interface WordingIndex {
  readonly exact: Index;
  readonly squashed: Index;
  readonly stripped: Index;
  /** wordings by what is left of them without one word */
  readonly nearby: Map<string, string[]>;
  readonly firstWords: Set<string>;
}

const decoys = new Set(DECOYS.map((decoy) => fold(decoy)));

const FILLER_WORDS = 'tong so cac cua hien nay luong tat ca con co dang toan duoc do';
/** Words that add no meaning of their own: "Tổng số hộ hiện còn dư nợ" is "hộ dư nợ". */
const FILLERS = new Set(FILLER_WORDS.split(' '));
const strip = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ');
const squash = (words: string): string => words.replace(/ /g, '');

function remember(index: Index, key: string, candidate: Candidate): void {
  if (key === '') return;
  const list = index.get(key) ?? [];
  const same = list.findIndex((other) => other.field === candidate.field);
  if (same < 0) list.push(candidate);
  else if ((list[same] as Candidate).confidence < candidate.confidence) list[same] = candidate;
  index.set(key, list);
}

function learn(
  { exact, squashed, stripped, firstWords }: WordingIndex,
  field: FieldId,
  text: string,
  confidence: number,
): void {
  const literal = fold(text);
  const words = writeOut(literal);
  firstWords.add(literal.split(' ')[0] ?? '');
  remember(exact, words, { field, confidence });
  remember(squashed, squash(words), { field, confidence: confidence * SQUASHED });
  remember(squashed, squash(literal), { field, confidence: confidence * SQUASHED });
  remember(stripped, strip(words), { field, confidence: confidence * FILLED });
}

function learnAll(): WordingIndex {
  const all: WordingIndex = {
    ...{ exact: new Map(), squashed: new Map(), stripped: new Map(), nearby: new Map() },
    firstWords: new Set(['tang', 'giam', 'so']),
  };
  for (const [field, { sure, likely = [] }] of Object.entries(WORDINGS) as [FieldId, Wording][]) {
    for (const text of sure) learn(all, field, text, SURE);
    for (const text of likely) learn(all, field, text, LIKELY);
  }
  for (const words of all.exact.keys()) {
    if (words.length < SHORTEST_MISSPELT) continue;
    for (const signature of signatures(words)) all.nearby.set(signature, [...(all.nearby.get(signature) ?? []), words]);
  }
  return all;
}

let learnt: WordingIndex | undefined;

/** Learnt when the first heading is looked at: it takes longer than loading the pane should. */
const wordings = (): WordingIndex => (learnt ??= learnAll());

/** Whether folded words are a heading of the exports that means none of our fields. */
export const isDecoy = (literal: string): boolean => decoys.has(literal);

/** Whether words are a wording of some field, letter for letter. */
export const isWording = (words: string): boolean => wordings().exact.has(words);

/**
 * Candidates for one run of heading words: exact, then with spaces lost, then without words that add nothing, then misspelt.
 * `words` have their abbreviations written out, `literal` are the same as printed (folded).
 */
export function matchWords(words: string, literal: string): readonly Candidate[] {
  if (words === '') return [];
  const { exact, squashed, stripped } = wordings();
  const found = exact.get(words) ?? (decoys.has(literal) ? [] : undefined);
  if (found)
    return found.every(({ confidence }) => confidence < SQUASHED) ? [...found, ...runTogether(words, found)] : found;
  const run = squashed.get(squash(literal)) ?? squashed.get(squash(words));
  if (run && squash(words).length >= 4) return run;
  const bare = stripped.get(strip(words));
  // what only filler words tell apart is no good by itself when two fields claim it
  if (bare && bare.length === 1) return bare;
  return words.length > LONGEST_MISSPELT ? [] : matchMisspelt(words);
}

/** What words mean if spaces were lost in them, beside what they mean as they stand: DUNO is "Dư nợ" above all. */
const runTogether = (words: string, found: readonly Candidate[]): Candidate[] =>
  words.includes(' ')
    ? []
    : (wordings().squashed.get(words) ?? []).filter(({ field }) => !found.some((other) => other.field === field));

function matchMisspelt(words: string): Candidate[] {
  const { exact, nearby } = wordings();
  for (const signature of signatures(words)) {
    const wording = nearby.get(signature)?.find((candidate) => isMisspelt(words, candidate));
    if (wording) return (exact.get(wording) ?? []).map((c) => ({ ...c, confidence: c.confidence * MISSPELT }));
  }
  return [];
}

/** Whether a cell begins like some wording: a cheap look where thousands of cells are names of people. */
export function beginsLikeHeading(raw: string): boolean {
  if (raw.length > LONGEST_CELL) return false;
  if (raw.includes('%')) return true;
  const word = /[a-z0-9]+/.exec(plain(raw.slice(0, 24)))?.[0] ?? '';
  const { firstWords, squashed } = wordings();
  return firstWords.has(word) || squashed.has(word);
}
