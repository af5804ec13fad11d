import type { UnusedRow } from '../../core/settings/settings';
import type { Bilingual, Language } from '../language';
import { en } from './en';
import { vi } from './vi';

export const settingsTexts: Bilingual<typeof vi> = { vi, en };

/** What is wrong with a row of the settings sheet, and where. */
export function settingsFaultText({ section, line, fault }: UnusedRow, language: Language): string {
  const texts = settingsTexts[language];
  const columns: Readonly<Record<string, string>> = texts.sections[section].columns;
  return texts.fault((line ?? 0) + 1, columns[fault.column] ?? fault.column, fault.code);
}
