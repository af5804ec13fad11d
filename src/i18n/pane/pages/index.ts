import type { Bilingual, Language } from '../../language';
import { en } from './en';
import { vi, type PageTexts } from './vi';

const texts: Bilingual<PageTexts> = { vi, en };

/** Texts of the pages that are loaded after the first screen, in one language. */
export const pageTexts = (language: Language): PageTexts => texts[language];

export type { PageTexts };
