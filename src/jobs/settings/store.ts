import { isEmpty, NO_SETTINGS, type Settings } from '../../core/settings/settings';
import { readSettingsCells } from '../../excel/read-settings';
import { run } from '../../excel/run';
import { writeSheet } from '../../excel/write';
import { settingsPlan } from '../layout/settings-plan';
import type { JobOptions } from '../job';
import { readSettingsSheet } from './read-sheet';

/** What the office has said in this workbook. */
export async function loadSettings(): Promise<Settings> {
  const cells = await run(readSettingsCells);
  return cells ? readSettingsSheet(cells) : NO_SETTINGS;
}

/**
 * Changes the settings sheet, whole or not at all; it is made when there is something to keep, and taken back like any other writing.
 * @returns the settings as they now stand
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
  { language, signal }: Pick<JobOptions, 'language' | 'signal'>,
): Promise<Settings> {
  const before = await loadSettings();
  const after = change(before);
  if (after === before || (isEmpty(before) && isEmpty(after))) return before;
  await run((context) => writeSheet(context, settingsPlan(after, language), signal));
  return after;
}
