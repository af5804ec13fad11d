import type { Bilingual, Language } from '../language';
import { en } from './en';
import { vi, type ReportingTexts } from './vi';

const texts: Bilingual<ReportingTexts> = { vi, en };

/** What the pane says of the report, in one language. */
export const reportingTexts = (language: Language): ReportingTexts => texts[language];

export type { ReportingTexts };
