import { organisationOf } from '../record/organisation';
import type { FieldId } from './field';
import { FIELDS } from './field';
import { headingText, withoutChange, type Baseline, type HeadingText } from './heading-text';
import { isDecoy, isWording, LONGEST_CELL, matchWords, type Candidate } from './wording-index';

export type { Candidate } from './wording-index';

/** What a column's whole heading (its cells from top to bottom) says. */
export interface HeadingMeaning {
  readonly candidates: readonly Candidate[];
  readonly baseline: Baseline | null;
  readonly date: number | null;
}

const BARE_CHANGE = 0.6;
const CHANGED: Partial<Record<FieldId, FieldId>> = {
  groups: 'groupsChange',
  households: 'householdsChange',
  outstanding: 'outstandingChange',
  overdue: 'overdueChange',
  savings: 'savingsIncrease',
};

/** Parents below which a heading no longer speaks of the whole: "Tốt / Dư nợ" is not the outstanding debt. */
const PARTIAL =
  /(?:^| )(?:tot|kha|trung binh|yeu|kem|ke hoach|cung ky|luy ke|trong thang|trong quy|trong nam|thuc hien|ngan han|trung han|dai han|dau nam|dau ky|ky truoc|nam truoc|binh quan|cho vay thang|thu no thang)(?: |$)/;
/** Parents that only group: the heading below keeps its full meaning. */
const GROUPING =
  /^(?:to tkvv|thong tin.*|ket qua.*|so lieu.*|chi tieu.*|tong so|du no|no qua han|tong cong|hien tai|ky nay|chat luong.*|trong do|)$/;

const textOf = new Map<string, HeadingText>();
function parsed(raw: string): HeadingText {
  const known = textOf.get(raw);
  if (known) return known;
  const text = headingText(raw);
  if (textOf.size > 5_000) textOf.clear();
  textOf.set(raw, text);
  return text;
}

/** Candidates of a single heading cell, without its parents. */
export function meaningOfCell(raw: string): readonly Candidate[] {
  return raw.length > LONGEST_CELL ? [] : meaningOf([raw]).candidates;
}

/**
 * What a column means by its heading cells from top to bottom, e.g. ['Tăng, giảm so với 31/12/2019', 'Dư nợ'].
 * The lowest cell leads; the cells above qualify it.
 */
export function meaningOf(path: readonly string[]): HeadingMeaning {
  const texts = path.map(parsed);
  const changed = texts.find((text) => text.change);
  const percent = texts.at(-1)?.percent ?? false;
  const said = texts.map((text) => ({ words: text.words, literal: text.literal })).filter(({ words }) => words !== '');
  const asSaid = candidatesOf(said);
  const date = texts.reduce<number | null>((day, text) => text.date ?? day, null);
  const baseline = texts.map((text) => text.baseline).find((day) => day !== null) ?? null;
  if (!changed) return { candidates: fitting(asSaid, percent, said), baseline: null, date };
  const bare = said
    .map(({ words, literal }) => ({ words: withoutChange(words), literal: withoutChange(literal) }))
    .filter(({ words }) => words !== '');
  const changes = candidatesOf(bare).flatMap(({ field, confidence }): Candidate[] => {
    const change = CHANGED[field];
    return change ? [{ field: change, confidence }] : [];
  });
  const whole = asSaid.filter(({ field }) => field === 'overdueGrowth' || field === 'savingsIncrease');
  const labels = asSaid.filter(({ field }) => ['text', 'code', 'ordinal'].includes(FIELDS[field].quantity));
  // "Tăng, giảm so với đầu năm" and no more: of the debt, most likely
  const bareChange: Candidate[] = said.every(({ words }) => withoutChange(words) === '')
    ? [{ field: 'outstandingChange', confidence: BARE_CHANGE }]
    : [];
  const all = [...bareChange, ...whole, ...fitting(changes, percent, bare), ...labels];
  return { candidates: all, baseline: all.length > 0 ? baseline : null, date: null };
}

/** What is measured, printed below "Điểm …", is the points for it. */
const POINTS: Partial<Record<FieldId, FieldId>> = {
  attendance: 'pointsAttendance',
  overdue: 'pointsOverdue',
  overdueRatio: 'pointsOverdue',
  principalRatio: 'pointsPrincipal',
  interestRatio: 'pointsInterest',
  saverRatio: 'pointsSavers',
  savingsIncrease: 'pointsSavings',
};
const VISITS = /(?:^| )(?:luot|kiem tra)(?: |$)/;

type Said = readonly { words: string; literal: string }[];

function candidatesOf(said: Said): Candidate[] {
  const best = new Map<FieldId, number>();
  const offer = (candidates: readonly Candidate[], factor: number): void => {
    for (const { field, confidence } of candidates) {
      if (confidence * factor > (best.get(field) ?? 0)) best.set(field, confidence * factor);
    }
  };
  const leaf = said.at(-1);
  if (!leaf) return [];
  const parents = said.slice(0, -1);
  const alone = matchWords(leaf.words, leaf.literal);
  if (parents.some(({ words }) => /^diem(?: |$)/.test(words))) {
    offer(
      alone.flatMap(({ field, confidence }) => (POINTS[field] ? [{ field: POINTS[field], confidence }] : [])),
      0.95,
    );
    offer(matchWords(`diem ${leaf.words}`, `diem ${leaf.literal}`), 0.95);
  }
  const visited = parents.some(({ words }) => VISITS.test(words));
  const counted = visited
    ? alone.filter(({ field }) => FIELDS[field].quantity !== 'count' || field.startsWith('inspected'))
    : alone;
  offer(
    counted,
    parents.reduce((factor, parent) => factor * parentFactor(parent), 1),
  );
  for (let at = parents.length - 1; at >= 0; at--) {
    const above = parents.slice(0, at).reduce((factor, parent) => factor * parentFactor(parent), 1);
    const join = (parts: Said) =>
      matchWords(parts.map((p) => p.words).join(' '), parts.map((p) => p.literal).join(' '));
    offer(join([parents[at] as Said[number], leaf]), above);
    if (at < parents.length - 1) offer(join([...parents.slice(at), leaf]), above);
  }
  return [...best].map(([field, confidence]) => ({ field, confidence })).sort((a, b) => b.confidence - a.confidence);
}

function parentFactor({ words, literal }: Said[number]): number {
  if (PARTIAL.test(words) || isDecoy(literal) || organisationOf(literal)) return 0.4;
  return GROUPING.test(words) ? 0.98 : isWording(words) ? 0.9 : 0.85;
}

/** "Nợ quá hạn (%)" is the ratio of what it names; a plain amount or count cannot be a percentage. */
function fitting(candidates: readonly Candidate[], percent: boolean, said: Said): Candidate[] {
  if (!percent) return [...candidates];
  const kept = candidates.filter(({ field }) => !['money', 'count', 'date'].includes(FIELDS[field].quantity));
  const leaf = said.at(-1);
  if (kept.length > 0 || !leaf) return kept;
  return matchWords(`ty le ${leaf.words}`, `ty le ${leaf.literal}`).filter(
    ({ field }) => FIELDS[field].quantity === 'percent',
  );
}
