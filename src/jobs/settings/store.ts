import { isEmpty, NO_SETTINGS, type Settings } from '../../core/settings/settings';
import type { Inputs } from '../../core/report/inputs/inputs';
import { OWN_SHEETS } from '../../excel/own-sheet';
import { readOwnCells } from '../../excel/read-own-cells';
import { run } from '../../excel/run';
import { writeSheet } from '../../excel/write';
import { settingsPlan } from '../layout/settings-plan';
import type { JobOptions } from '../job';
import { readInputs } from '../report/inputs/read-inputs';
import { readSettingsSheet } from './read-sheet';

/** What the office has said in this workbook. */
export const loadSettings = async (): Promise<Settings> => (await loadOwn()).settings;

/** What the office has said in this workbook, and what it typed for the report. One round trip. */
export async function loadOwn(): Promise<{ readonly settings: Settings; readonly inputs: Inputs }> {
  const [said, typed] = await run((context) => readOwnCells(context, [OWN_SHEETS.settings, OWN_SHEETS.input]));
  return { settings: said ? readSettingsSheet(said.values) : NO_SETTINGS, inputs: readInputs(typed ?? null) };
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
