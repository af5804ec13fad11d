import { distance } from '../../sheet/near-miss';
import { figureKey, HOLDERS, type Aspect, type Moment } from '../figure';
import { STAGES } from '../../due/stage';
import { INSPECTING_LEVELS } from '../inputs/catalogue';
import { ITEM_IDS, type ItemId } from '../items';
import { REPORT_TEXT_IDS } from '../report-data';
import { TABLE_COLUMNS } from './row-tables';
import { makesSense, tokenName, type Token } from './token';
import { FACT_WORDS, LEVEL_ITEMS, STAGE_ITEMS, TABLE_WORDS, type FactId, type RowTableId } from './token-words';

/** What of an item and which day, in the order that people look for them. */
const FACES: readonly (readonly [Aspect, Moment])[] = [
  ['value', 'now'],
  ['change', 'yearStart'],
  ['growth', 'yearStart'],
  ['change', 'lastQuarter'],
  ['growth', 'lastQuarter'],
  ['change', 'lastYear'],
  ['growth', 'lastYear'],
  ['share', 'now'],
  ['value', 'yearStart'],
  ['value', 'lastQuarter'],
  ['value', 'lastYear'],
  ['value', 'plan'],
  ['reached', 'now'],
];

const partsOf = (item: ItemId): readonly string[] => [
  '',
  ...(LEVEL_ITEMS.includes(item) ? INSPECTING_LEVELS : []),
  ...(STAGE_ITEMS.includes(item) ? STAGES : []),
];

let known: readonly Token[] | null = null;

/** Every token that there is, but those of single programmes, of which only the office's data know the codes. */
export function allTokens(): readonly Token[] {
  known ??= [
    ...(Object.keys(FACT_WORDS) as FactId[]).map((fact): Token => ({ type: 'fact', fact })),
    ...REPORT_TEXT_IDS.map((text): Token => ({ type: 'text', text })),
    ...(Object.keys(TABLE_WORDS) as RowTableId[]).map((table): Token => ({ type: 'table', table })),
    ...distinct(Object.values(TABLE_COLUMNS).flatMap(({ words }) => words)).map((line): Token => ({
      type: 'line',
      line,
    })),
    ...distinct(Object.values(TABLE_COLUMNS).flatMap(({ items }) => items)).map((item): Token => ({
      type: 'lineFigure',
      key: figureKey(item),
    })),
    ...ITEM_IDS.flatMap((item) => HOLDERS.flatMap((of) => tokensOf(item, of))),
  ];
  return known;
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** All tokens of one item of one holder. */
export const tokensOf = (item: ItemId, of: (typeof HOLDERS)[number]): Token[] =>
  FACES.flatMap(([aspect, at]) => partsOf(item).map((part) => figureKey(item, of, aspect, at, part)))
    .filter(makesSense)
    .map((key): Token => ({ type: 'figure', key }));

const MOST_SUGGESTIONS = 3;
/** Of one segment in which about half of the letters are others. */
const FARTHEST = 1.3;

/**
 * Names of tokens that somebody may have meant, the nearest first.
 * @example suggestTokens('to.tốt.sô') // none is needed: accents do not matter; suggestTokens('to.tott.so')[0] // 'to.tot.so'
 */
export function suggestTokens(name: string): string[] {
  const segments = name.toLowerCase().replace(/_/g, '.').split('.').slice(0, 8);
  return allTokens()
    .map((token) => tokenName(token))
    .map((candidate) => ({ candidate, far: farness(segments, candidate.replace(/_/g, '.').split('.')) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far || a.candidate.length - b.candidate.length)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** Edit distance over segments: one left out or too many costs 1, a misspelt one its share of wrong letters. */
function farness(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (const [i, left] of a.entries()) {
    const next = [i + 1];
    for (const [j, right] of b.entries())
      next.push(Math.min((row[j] ?? 0) + misspelt(left, right), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? Infinity;
}

function misspelt(a: string, b: string): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  const far = distance(a, b, 3);
  return far > 3 ? 1.5 : Math.min(1.5, (2 * far) / longer);
}
