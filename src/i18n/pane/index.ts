import type { Bilingual, Language } from '../language';
import { en } from './en';
import { vi, type PaneTexts } from './vi';

const texts: Bilingual<PaneTexts> = { vi, en };

/** The pane's texts in one language. */
export const paneTexts = (language: Language): PaneTexts => texts[language];

export type { PaneTexts };
