import { fold } from '../../../core/cell/fold';
import { cellName } from '../../../core/cell/address';
import type { Finding, Severity } from '../../../core/check/finding';
import { findingMessage, ruleTexts } from '../../../i18n/findings';
import type { Language } from '../../../i18n/language';

/** Which findings a user wants to see. */
export interface FindingFilter {
  readonly hidden: ReadonlySet<Severity>;
  /** as typed */
  readonly words: string;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const NO_FILTER: FindingFilter = { hidden: new Set(), words: '' };

/** The same filter with one severity shown or hidden. */
export function toggled({ hidden, words }: FindingFilter, severity: Severity): FindingFilter {
  const next = new Set(hidden);
  if (!next.delete(severity)) next.add(severity);
  return { hidden: next, words };
}

/** The words of a search, comparable: `Nợ  QUÁ hạn` and `no qua han` are the same. */
export const searchedWords = (typed: string): readonly string[] => fold(typed).split(' ').filter(Boolean);

/** Tells whether a finding's sentence, cell, sheet or rule holds all of the words, which may be typed without accents. */
export function holdsWords(finding: Finding, words: readonly string[], language: Language): boolean {
  const text = searchText(finding, language);
  return words.every((word) => text.includes(word));
}

const known = new WeakMap<Finding, { readonly language: Language; readonly text: string }>();

/** Made once for each finding: a sentence costs more than a search. */
function searchText(finding: Finding, language: Language): string {
  const found = known.get(finding);
  if (found?.language === language) return found.text;
  const { sheet, row, col } = finding.place;
  const parts = [findingMessage(finding, language), ruleTexts(finding.rule, language).title, sheet, cellName(row, col)];
  const text = fold(parts.join(' '));
  known.set(finding, { language, text });
  return text;
}
