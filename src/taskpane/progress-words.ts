import { ACTIONS } from '../actions/actions';
import type { Running } from '../actions/session';
import type { Language } from '../i18n/language';
import { paneTexts } from '../i18n/pane';

/** What is being done, in words; of several jobs in one go also which of them. */
export function progressWords({ step, cancelling, part }: Running, language: Language): string {
  const { progress: texts } = paneTexts(language);
  if (cancelling) return texts.cancelling;
  const words = texts.steps[step ?? 'start'];
  if (!part) return words;
  return `${texts.part(ACTIONS[part.job].label(language), part.index + 1, part.count)}: ${words}`;
}
