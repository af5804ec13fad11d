import { bands } from './sections/bands';
import { classes } from './sections/classes';
import { editions } from './sections/editions';
import { due } from './sections/due';
import { fields } from './sections/fields';
import { frozen } from './sections/frozen';
import { head } from './sections/head';
import { kinds } from './sections/kinds';
import { places } from './sections/places';
import { repairs } from './sections/repairs';
import { rules } from './sections/rules';
import { suppressions } from './sections/suppressions';
import { targets } from './sections/targets';
import { isFault, type RowFault, type Section, type SettingsRow } from './section';

/** Every table of the settings sheet, in the order in which they stand there. */
export const SECTIONS = {
  rules,
  suppressions,
  fields,
  kinds,
  places,
  repairs,
  due,
  editions,
  bands,
  classes,
  targets,
  head,
  frozen,
} as const;

export type SectionId = keyof typeof SECTIONS;

type ValueOf<Id extends SectionId> = (typeof SECTIONS)[Id] extends Section<infer T> ? T : never;

/** What an office has said, kept with the workbook. */
export type Settings = { readonly [Id in SectionId]: readonly ValueOf<Id>[] } & {
  /** rows that could not be used; they are written back as they are, so that nothing a person typed is lost */
  readonly unused: readonly UnusedRow[];
};

export interface UnusedRow {
  readonly section: SectionId;
  readonly row: SettingsRow;
  readonly fault: RowFault;
  /** sheet row, zero-based; null = not read from a sheet */
  readonly line: number | null;
}

export const NO_SETTINGS: Settings = {
  rules: [],
  suppressions: [],
  fields: [],
  kinds: [],
  places: [],
  repairs: [],
  due: [],
  editions: [],
  bands: [],
  classes: [],
  targets: [],
  head: [],
  frozen: [],
  unused: [],
};

/** A row of a section as it was found: its cells and where it stood. */
export interface FoundRow {
  readonly section: SectionId;
  readonly row: SettingsRow;
  readonly line: number;
}

/** Reads rows into settings; a row that cannot be used is kept beside, with what is wrong in it. */
export function settingsOf(found: readonly FoundRow[]): Settings {
  const unused: UnusedRow[] = [];
  const lists = (Object.keys(SECTIONS) as SectionId[]).map((id) => {
    const section = SECTIONS[id] as Section<unknown>;
    const good: { value: unknown; row: FoundRow }[] = [];
    for (const row of found.filter((one) => one.section === id)) {
      const value = section.read(row.row);
      if (isFault(value)) unused.push({ ...row, fault: value });
      else good.push({ value, row });
    }
    const faults = new Map(section.check?.(good.map(({ value }) => value)).map(({ at, fault }) => [at, fault]));
    good.forEach(({ row }, at) => {
      const fault = faults.get(at);
      if (fault) unused.push({ ...row, fault });
    });
    return [id, good.filter((_, at) => !faults.has(at)).map(({ value }) => value)] as const;
  });
  // each list was filled by its own section's reader
  return { ...(Object.fromEntries(lists) as unknown as Omit<Settings, 'unused'>), unused };
}

/** The rows of a section as they are to be written, the unused ones last. */
export function rowsOf<Id extends SectionId>(settings: Settings, id: Id): SettingsRow[] {
  const { write } = SECTIONS[id] as Section<ValueOf<Id>>;
  return [
    ...(settings[id] as readonly ValueOf<Id>[]).map(write),
    ...settings.unused.filter(({ section }) => section === id).map(({ row }) => row),
  ];
}

export const isEmpty = (settings: Settings): boolean =>
  (Object.keys(SECTIONS) as SectionId[]).every((id) => rowsOf(settings, id).length === 0);
