import { editionFor } from '../core/rubric/editions';
import { isVerified } from '../core/rubric/edition';
import { ruleSettingsOf } from '../core/settings/rule-settings';
import { officeEditions } from '../core/settings/office-editions';
import { NO_SETTINGS, type Settings, type UnusedRow } from '../core/settings/settings';
import type { CommuneChange } from '../core/record/commune-map';
import { OWN_SHEETS } from '../excel/own-sheet';
import { ownSheetName } from '../excel/own-sheet-name';
import { run } from '../excel/run';
import { selectCell } from '../excel/select';
import { writeSheet } from '../excel/write';
import type { JobOptions } from './job';
import { settingsPlan } from './layout/settings-plan';
import { changeSettings, loadSettings } from './settings/store';

/** The bands by which groups are scored on a day. */
export interface EditionFacts {
  readonly id: string;
  readonly name: string;
  /** 1900 serials; null = not known, or still in force */
  readonly from: number | null;
  readonly to: number | null;
  /** it stands on the settings sheet, and not in the add-in */
  readonly own: boolean;
  readonly verified: boolean;
}

/** What the add-in keeps with this workbook, in short. */
export interface SettingsFacts {
  /** null = none is in force on that day */
  readonly edition: EditionFacts | null;
  /** ids of rules */
  readonly rulesOff: readonly string[];
  readonly rulesTuned: readonly string[];
  readonly places: readonly CommuneChange[];
  readonly accepted: number;
  /** columns and tables whose meaning somebody has said */
  readonly corrections: number;
  /** cells whose repair is written down */
  readonly repairs: number;
  /** rows of the sheet that cannot be used */
  readonly unused: readonly UnusedRow[];
}

/**
 * What the office has said in this workbook. Writes nothing.
 * @param asOf 1900 serial of the day whose edition is told; null = the newest
 */
export async function settingsFacts(asOf: number | null): Promise<SettingsFacts> {
  const settings = await loadSettings();
  const { off, tuned } = ruleSettingsOf(settings);
  return {
    edition: editionFacts(asOf, settings),
    rulesOff: [...off],
    rulesTuned: [...tuned.keys()],
    places: settings.places,
    accepted: settings.suppressions.length,
    corrections: settings.fields.length + settings.kinds.length,
    repairs: settings.repairs.length,
    unused: settings.unused,
  };
}

function editionFacts(asOf: number | null, settings: Settings): EditionFacts | null {
  const day = asOf ?? Number.MAX_SAFE_INTEGER;
  const own = officeEditions(settings).map(({ edition }) => edition);
  const chosen = editionFor(day, own);
  const edition = chosen ?? editionFor(day);
  if (!edition) return null;
  const { id, name, from, to } = edition;
  return { id, name, from, to, own: edition === chosen, verified: isVerified(edition) };
}

/** Shows the settings sheet; where there is none yet it is made, with its tables to type into. @returns its name */
export async function openSettings(options: JobOptions): Promise<string> {
  const { settings: own } = OWN_SHEETS;
  const isMade = (await run((context) => ownSheetName(context, own))) !== null;
  if (!isMade) await run((context) => writeSheet(context, settingsPlan(NO_SETTINGS, options.language), options.signal));
  return run(async (context) => {
    const name = (await ownSheetName(context, own)) ?? own.title;
    await selectCell(context, name, 0, 0);
    return name;
  });
}

/**
 * Empties what the add-in keeps with this workbook, as one step that can be taken back. What formulas said that were turned into values
 * stays: it is the user's own, and nothing else could bring it back.
 * @returns whether there was anything to forget
 */
export async function forgetSettings(options: JobOptions): Promise<boolean> {
  let changed = false;
  await changeSettings((settings) => {
    const { frozen } = settings;
    changed = Object.entries(settings).some(([id, rows]) => id !== 'frozen' && rows.length > 0);
    return changed ? { ...NO_SETTINGS, frozen } : settings;
  }, options);
  return changed;
}
