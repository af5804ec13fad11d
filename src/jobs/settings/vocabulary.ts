import { fold } from '../../core/cell/fold';
import { RULES } from '../../core/check/rules';
import type { ColumnContent } from '../../core/settings/section';
import { dueTexts } from '../../i18n/due';
import { fieldNames } from '../../i18n/fields';
import { ruleTexts } from '../../i18n/findings';
import type { Language } from '../../i18n/language';
import { repairTexts } from '../../i18n/repairs';
import { settingsTexts } from '../../i18n/settings';
import { terms } from '../../i18n/terms';

/** Words for the ids of one kind of content; `rule` = the rule of the same row, whose parameters have names of their own. */
function wordsOf(content: ColumnContent, language: Language, rule: string): Readonly<Record<string, string>> {
  switch (content) {
    case 'field':
      return { none: settingsTexts[language].noField, ...fieldNames[language] };
    case 'kind':
      return terms[language].kinds;
    case 'rule':
      return Object.fromEntries(RULES.map(({ id }) => [id, ruleTexts(id, language).title]));
    case 'parameter':
      return RULES.some(({ id }) => id === rule) ? ruleTexts(rule, language).parameters : {};
    case 'repair':
      return repairTexts[language].names;
    case 'criterion':
      return { ...terms[language].criteria, nothingDue: settingsTexts[language].nothingDue };
    case 'class':
      return terms[language].classes;
    case 'status':
      return settingsTexts[language].status;
    case 'indicator':
      return settingsTexts[language].indicators;
    case 'headPart':
      return settingsTexts[language].headParts;
    case 'basis':
      return dueTexts[language].bases;
    case 'switch':
      return settingsTexts[language].switch;
    default:
      return {};
  }
}

/** An id as its reader knows it; what is not in the vocabulary stays as it is. */
export const wordOf = (content: ColumnContent, id: string, language: Language, rule: string): string =>
  wordsOf(content, language, rule)[id] ?? id;

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The id behind a word that was printed in either language, or typed without accents; what is not in the vocabulary stays as it is. */
export function idOf(content: ColumnContent, word: string, rule: string): string {
  const wanted = fold(word);
  for (const language of LANGUAGES)
    for (const [id, text] of Object.entries(wordsOf(content, language, rule)))
      if (id === word.trim() || fold(text) === wanted) return id;
  return word;
}
