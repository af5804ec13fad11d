import { editionFor } from '../core/rubric/editions';
import type { Edition } from '../core/rubric/edition';
import { officeEditions, withEdition } from '../core/settings/office-editions';
import type { Settings } from '../core/settings/settings';
import { TkvvError } from '../core/errors';
import { isoDate } from '../core/cell/serial';
import { settingsTexts } from '../i18n/settings';
import { ownSheetName } from '../excel/own-sheet-name';
import { OWN_SHEETS } from '../excel/own-sheet';
import { run } from '../excel/run';
import { selectCell } from '../excel/select';
import type { JobOptions } from './job';
import { changeSettings } from './settings/store';

export interface EditionsOutcome {
  /** id of the edition that the office may now change */
  readonly edition: string;
  /** false = the office had an edition of its own for that day, which was left as it is */
  readonly made: boolean;
  readonly sheet: string;
}

/**
 * Puts the bands and classes of the edition in force on a day onto `TKVV Thiết lập`, as the office's own edition, for a person to change
 * there, and shows them. An edition of the office's own is never written over.
 * @param options `asOf`: the day; without it the newest built-in edition is taken
 * @throws TkvvError `noEdition`
 */
export async function editEditions(options: JobOptions): Promise<EditionsOutcome> {
  const { asOf = null, language } = options;
  let made = false;
  let edition = '';
  await changeSettings((settings) => {
    const own = ownEditionFor(asOf, settings);
    made = own === null;
    const copied = own ?? copyOf(builtInFor(asOf), settings, language);
    edition = copied.id;
    return made ? withEdition(settings, copied) : settings;
  }, options);
  const sheet = await run(async (context) => {
    const name = await ownSheetName(context, OWN_SHEETS.settings);
    if (name !== null) await selectCell(context, name, 0, 0);
    return name ?? OWN_SHEETS.settings.title;
  });
  return { edition, made, sheet };
}

function ownEditionFor(asOf: number | null, settings: Settings): Edition | null {
  const own = officeEditions(settings).map(({ edition }) => edition);
  return asOf === null ? (own[own.length - 1] ?? null) : editionFor(asOf, own);
}

function builtInFor(asOf: number | null): Edition {
  const edition = editionFor(asOf ?? Number.MAX_SAFE_INTEGER);
  if (!edition) throw new TkvvError('noEdition', { day: asOf === null ? '' : isoDate(asOf) });
  return edition;
}

function copyOf(edition: Edition, settings: Settings, language: JobOptions['language']): Edition {
  return {
    ...edition,
    id: freeId(`${edition.id}-DV`, settings),
    name: settingsTexts[language].ownEdition(edition.name),
    source: settingsTexts[language].ownSource,
  };
}

/** An id that no edition of the office has yet. */
export function freeId(wanted: string, { editions }: Pick<Settings, 'editions'>): string {
  const taken = new Set(editions.map(({ id }) => id.toLowerCase()));
  let id = wanted;
  for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${wanted}-${n}`;
  return id;
}
