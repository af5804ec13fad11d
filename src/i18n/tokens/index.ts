import { STAGES } from '../../core/due/stage';
import { INSPECTING_LEVELS } from '../../core/report/inputs/catalogue';
import type { FigureKey } from '../../core/report/figure';
import { LEVEL_ITEMS, LEVEL_WORDS, STAGE_ITEMS, type FactId } from '../../core/report/template/token-words';
import type { TemplateFault } from '../../core/report/template/template';
import type { Token } from '../../core/report/template/token';
import type { Bilingual, Language } from '../language';
import { terms } from '../terms';
import { en } from './en';
import { itemNames } from './items';
import type { TokenTexts } from './token-texts';
import { vi } from './vi';

export const tokenTexts: Bilingual<TokenTexts> = { vi, en };

const LEVELS: Bilingual<Readonly<Record<keyof typeof LEVEL_WORDS, string>>> = {
  vi: { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
  en: { province: 'province level', district: 'district level', commune: 'commune level' },
};

/** A fault with the tokens that may have been meant, as one text. */
export const templateFaultText = (language: Language, fault: TemplateFault): string =>
  [
    tokenTexts[language].faults[fault.code](fault),
    ...fault.suggestions.slice(0, 1).map((name) => tokenTexts[language].suggestion(name)),
  ].join(' ');

/**
 * What a token shows, in words, for the browser of tokens.
 * @example tokenLabel('vi', parseToken('uythac.hnd.duno.tang.daunam')!) // 'Dư nợ, Hội Nông dân, tăng, giảm so với 31/12 năm trước'
 */
export function tokenLabel(language: Language, token: Token): string {
  const texts = tokenTexts[language];
  switch (token.type) {
    case 'figure':
      return figureName(token.key, language);
    case 'lineFigure':
      return figureLabel(language, token.key, texts.line);
    case 'fact':
      return texts.facts[token.fact satisfies FactId];
    case 'text':
      return texts.texts[token.text];
    case 'table':
      return texts.tables[token.table];
    case 'line':
      return texts.lines[token.line];
  }
}

/**
 * What a figure of a report is called, in words.
 * @example figureName(figureKey('overdue', 'women', 'share'), 'en') // 'Overdue debt, Women’s Union, share of the total (%)'
 */
export const figureName = (key: FigureKey, language: Language): string =>
  figureLabel(language, key, tokenTexts[language].holders[key.of]);

function figureLabel(language: Language, key: FigureKey, whose: string): string {
  const { aspects, moments } = tokenTexts[language];
  const item = itemNames[key.item][language === 'vi' ? 0 : 1];
  const what = [aspects[key.aspect], moments[key.at]].filter((words) => words !== '').join(' ');
  return [item, whose, what, partLabel(language, key)].filter((words) => words !== '').join(', ');
}

function partLabel(language: Language, { item, part }: FigureKey): string {
  const level = INSPECTING_LEVELS.find((one) => one === part);
  if (level && LEVEL_ITEMS.includes(item)) return LEVELS[language][level];
  const stage = STAGES.find((one) => one === part);
  if (stage && STAGE_ITEMS.includes(item)) return terms[language].stages[stage];
  return part;
}
