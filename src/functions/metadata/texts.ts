import { argumentNames } from '../../i18n/functions/arguments';
import { functionTextsEn } from '../../i18n/functions/metadata.en';
import type { Language } from '../../i18n/language';
import type { MetadataTexts } from './localise';

/** What the build writes as functions-vi.json and functions-en.json. */
export const metadataTexts: Readonly<Record<Language, MetadataTexts>> = {
  vi: { names: argumentNames.vi },
  en: { names: argumentNames.en, functions: functionTextsEn },
};
