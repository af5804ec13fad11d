import { plain } from '../../cell/fold';
import { STAGES } from '../../due/stage';
import { figureKey, HOLDERS, type Aspect, type FigureKey, type Holder, type Moment } from '../figure';
import { INSPECTING_LEVELS } from '../inputs/catalogue';
import { ITEM_IDS, itemOf, type ItemId } from '../items';
import type { ReportTextId } from '../report-data';
import {
  ASPECT_WORDS,
  FACT_WORDS,
  HOLDER_WORDS,
  ITEM_WORDS,
  LEVEL_ITEMS,
  LEVEL_WORDS,
  LINE_WORDS,
  MOMENT_WORDS,
  PROGRAMME_ITEMS,
  PROGRAMME_PREFIX,
  ROW_PREFIX,
  STAGE_ITEMS,
  STAGE_WORDS,
  TABLE_WORDS,
  TEXT_WORDS,
  TOTAL_UNSAID,
  type FactId,
  type LineText,
  type RowTableId,
} from './token-words';

/** What a token (mã trường) in a template stands for. */
export type Token =
  | { readonly type: 'figure'; readonly key: FigureKey }
  | { readonly type: 'fact'; readonly fact: FactId }
  | { readonly type: 'text'; readonly text: ReportTextId }
  /** marks the row that is repeated; shows nothing itself */
  | { readonly type: 'table'; readonly table: RowTableId }
  /** of each line of the repeated row: one of its words, or a figure (`key.of` is always the total) */
  | { readonly type: 'line'; readonly line: LineText }
  | { readonly type: 'lineFigure'; readonly key: FigureKey };

/** Dots, as a defined name cannot be told from a token otherwise; accents and case do not matter. */
const segmentsOf = (name: string): string[] => plain(name).trim().replace(/_/g, '.').split('.');

const joined = (words: string): string => segmentsOf(words).join('.');

const flip = <T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(words) as [T, string][]).map(([id, word]) => [joined(word), id]));

const FACTS = flip(FACT_WORDS);
const TEXTS = flip(TEXT_WORDS);
const TABLES = flip(TABLE_WORDS);
const LINES = flip(LINE_WORDS);
const ITEMS_BY_WORDS = flip(ITEM_WORDS);
const MOMENTS_BY_WORD = flip(MOMENT_WORDS);
const ASPECTS_BY_WORD = flip(ASPECT_WORDS);
const LEVELS = flip(LEVEL_WORDS);
const STAGES_BY_WORD = flip(STAGE_WORDS);
const HOLDERS_BY_WORD = new Map(HOLDERS.flatMap((of) => HOLDER_WORDS[of].map((word) => [word, of] as const)));
const DOMAINS = [...new Set(ITEM_IDS.map((id) => ITEM_WORDS[id].split('.')[0] ?? ''))];
const MOST_SEGMENTS = 8;

/**
 * Reads a token's name, without its braces; null = no such token. Names of cells may be given with underscores for dots.
 * @example parseToken('uythac.hnd.duno.tang.daunam') // the change of the farmers' debt since the year's start
 */
export function parseToken(name: string): Token | null {
  const segments = segmentsOf(name);
  if (segments.length > MOST_SEGMENTS) return null;
  const whole = segments.join('.');
  const fact = FACTS.get(whole);
  if (fact) return { type: 'fact', fact };
  const text = TEXTS.get(whole);
  if (text) return { type: 'text', text };
  const table = TABLES.get(whole);
  if (table) return { type: 'table', table };
  if (segments[0] === ROW_PREFIX) return parseLine(segments.slice(1));
  const key = parseFigure(segments);
  return key && { type: 'figure', key };
}

function parseLine(segments: readonly string[]): Token | null {
  const line = LINES.get(segments.join('.'));
  if (line) return { type: 'line', line };
  // the domain may be left out: the first that has such an item is meant
  for (const domain of ['', ...DOMAINS]) {
    const key = parseFigure(domain ? [domain, ...segments] : segments, true);
    if (key) return { type: 'lineFigure', key };
  }
  return null;
}

function parseFigure([domain = '', ...rest]: readonly string[], ofLine = false): FigureKey | null {
  const holder = ofLine ? undefined : HOLDERS_BY_WORD.get(rest[0] ?? '');
  const words = holder ? rest.slice(1) : rest;
  for (let length = words.length; length > 0; length--) {
    const item = ITEMS_BY_WORDS.get([domain, ...words.slice(0, length)].join('.'));
    const key = item && withTail(item, holder ?? 'total', words.slice(length));
    if (key) return key;
  }
  return null;
}

/** What of it, which day, which part. */
function withTail(item: ItemId, of: Holder, tail: readonly string[]): FigureKey | null {
  const left = [...tail];
  const aspect: Aspect = taken(left, ASPECTS_BY_WORD) ?? 'value';
  const moment: Moment = taken(left, MOMENTS_BY_WORD) ?? 'now';
  const part = left.length ? partOf(item, left.shift() ?? '') : '';
  if (left.length || part === null) return null;
  const key = figureKey(item, of, aspect, moment, part);
  return makesSense(key) ? key : null;
}

function taken<T>(left: string[], words: ReadonlyMap<string, T>): T | undefined {
  const found = words.get(left[0] ?? '');
  if (found !== undefined) left.shift();
  return found;
}

function partOf(item: ItemId, word: string): string | null {
  const level = LEVELS.get(word);
  if (level) return LEVEL_ITEMS.includes(item) ? level : null;
  const stage = STAGES_BY_WORD.get(word);
  if (stage) return STAGE_ITEMS.includes(item) ? stage : null;
  const code = word.startsWith(PROGRAMME_PREFIX) ? word.slice(PROGRAMME_PREFIX.length) : '';
  return PROGRAMME_ITEMS.includes(item) && /^[0-9][0-9a-z]{0,7}$/.test(code) ? code : null;
}

/** Changes need a day to compare with, shares and plans none; ratios neither grow in % nor have shares. */
export function makesSense({ item, of, aspect, at }: FigureKey): boolean {
  const { quantity } = itemOf(item);
  const adds = quantity !== 'percent' && quantity !== 'points' && !itemOf(item).ratio;
  switch (aspect) {
    case 'value':
      return true;
    case 'change':
      return at !== 'now' && at !== 'plan';
    case 'growth':
      return at !== 'now' && at !== 'plan' && quantity !== 'percent';
    case 'share':
      return at === 'now' && adds && of !== 'total' && of !== 'office';
    case 'reached':
      return at === 'now' && adds;
  }
}

/**
 * The name of a token as it is written, without braces.
 * @example tokenName({ type: 'figure', key: figureKey('classGood') }) // 'to.tot.so'
 */
export function tokenName(token: Token): string {
  switch (token.type) {
    case 'figure':
      return figureName(token.key);
    case 'fact':
      return FACT_WORDS[token.fact];
    case 'text':
      return TEXT_WORDS[token.text];
    case 'table':
      return TABLE_WORDS[token.table];
    case 'line':
      return `${ROW_PREFIX}.${LINE_WORDS[token.line]}`;
    case 'lineFigure':
      return [ROW_PREFIX, ITEM_WORDS[token.key.item], ...tailOf(token.key)].join('.');
  }
}

function figureName(key: FigureKey): string {
  const [domain = '', ...rest] = ITEM_WORDS[key.item].split('.');
  const unsaid = key.of === 'total' && TOTAL_UNSAID.includes(domain);
  return [domain, ...(unsaid ? [] : [HOLDER_WORDS[key.of][0] ?? '']), ...rest, ...tailOf(key)].join('.');
}

function tailOf({ item, aspect, at, part }: FigureKey): string[] {
  return [
    ...(aspect === 'value' ? [] : [ASPECT_WORDS[aspect]]),
    ...(at === 'now' ? [] : [MOMENT_WORDS[at]]),
    ...(part ? [partWord(item, part)] : []),
  ];
}

function partWord(item: ItemId, part: string): string {
  const level = INSPECTING_LEVELS.find((one) => one === part);
  if (level && LEVEL_ITEMS.includes(item)) return LEVEL_WORDS[level];
  const stage = STAGES.find((one) => one === part);
  if (stage && STAGE_ITEMS.includes(item)) return STAGE_WORDS[stage];
  return PROGRAMME_PREFIX + part.toLowerCase();
}
