import { byCriterion } from '../rubric/criterion';
import type { Criterion } from '../rubric/criterion';
import { CLASS_IDS } from '../rubric/edition';
import type { CriterionRule, Edition } from '../rubric/edition';
import { editionFaults } from '../rubric/edition-faults';
import type { EditionFault } from '../rubric/edition-faults';
import { EDITION_3986 } from '../rubric/editions';
import type { BandEntry } from './sections/bands';
import type { EditionEntry } from './sections/editions';
import type { RowFault } from './section';
import type { SectionId, Settings } from './settings';

/** Why an edition that the office has entered cannot be used: a row of its tables, or the tables as a whole. */
export type OfficeEditionFault =
  | { readonly kind: 'row'; readonly section: SectionId; readonly line: number | null; readonly fault: RowFault }
  | { readonly kind: 'whole'; readonly fault: EditionFault };

export interface OfficeEdition {
  readonly edition: Edition;
  /** none = it can be used */
  readonly faults: readonly OfficeEditionFault[];
}

type Tables = Pick<Settings, 'editions' | 'bands' | 'classes' | 'unused'>;

const OWN_SECTIONS: readonly SectionId[] = ['bands', 'classes'];

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The editions of the settings sheet, with all that is wrong in them. The greatest points of a criterion's bands are its maximum. */
export function officeEditions(settings: Tables): readonly OfficeEdition[] {
  return settings.editions.map((entry) => {
    const edition = editionOf(entry, settings);
    const rows = settings.unused
      .filter(({ section, row }) => OWN_SECTIONS.includes(section) && isSame(String(row.edition ?? ''), entry.id))
      .map(({ section, line, fault }) => ({ kind: 'row', section, line, fault }) as const);
    const whole = editionFaults(edition).map((fault) => ({ kind: 'whole', fault }) as const);
    return { edition, faults: [...rows, ...whole] };
  });
}

/** The office's editions that can be used as they are. */
export const usableEditions = (settings: Tables): readonly Edition[] =>
  officeEditions(settings).flatMap(({ edition, faults }) => (faults.length === 0 ? [edition] : []));

function editionOf(entry: EditionEntry, { bands, classes }: Tables): Edition {
  const own = bands.filter(({ edition }) => isSame(edition, entry.id));
  const bounds = classes.filter(({ edition }) => isSame(edition, entry.id));
  return {
    ...entry,
    criteria: byCriterion((criterion) => ruleOf(criterion, own, entry.source)),
    classes: CLASS_IDS.flatMap((id) => bounds.filter((bound) => bound.class === id).map(({ from }) => ({ id, from }))),
    classStatus: 'evidence',
    classSource: entry.source,
    laterTexts: [],
  };
}

function ruleOf(criterion: Criterion, entries: readonly BandEntry[], source: string): CriterionRule {
  const bands = entries.filter((entry) => entry.criterion === criterion);
  const nothing = criterion === 'principal' ? entries.find((entry) => entry.criterion === 'nothingDue') : undefined;
  return {
    max: Math.max(0, ...bands.map(({ points }) => points)),
    better: EDITION_3986.criteria[criterion].better,
    bands: bands.map(({ from, to, includeFrom, includeTo, points, status }) => ({
      ...{ from, to, includeFrom, includeTo, points, status },
    })),
    ...(nothing ? { whenNothing: nothing.points } : {}),
    status: [...bands, ...(nothing ? [nothing] : [])].some(({ status }) => status === 'assumed')
      ? 'assumed'
      : 'evidence',
    source,
  };
}

/** An edition as rows of the settings sheet; one of the same id is replaced. */
export function withEdition(settings: Settings, edition: Edition): Settings {
  const others = <T>(entries: readonly T[], id: (entry: T) => string): T[] =>
    entries.filter((entry) => !isSame(id(entry), edition.id));
  const { id, name, from, to, source } = edition;
  return {
    ...settings,
    editions: [...others(settings.editions, (entry) => entry.id), { id, name, from, to, source }],
    bands: [...others(settings.bands, (entry) => entry.edition), ...bandEntries(edition)],
    classes: [
      ...others(settings.classes, (entry) => entry.edition),
      ...edition.classes.map((bound) => ({ edition: id, class: bound.id, from: bound.from })),
    ],
    unused: settings.unused.filter(
      ({ section, row }) => !(OWN_SECTIONS.includes(section) && isSame(String(row.edition ?? ''), id)),
    ),
  };
}

function bandEntries(edition: Edition): BandEntry[] {
  const { whenNothing, status } = edition.criteria.principal;
  const nothing: BandEntry[] =
    whenNothing === undefined
      ? []
      : [
          {
            ...{ edition: edition.id, criterion: 'nothingDue', from: null, to: null, points: whenNothing, status },
            ...{ includeFrom: false, includeTo: false },
          },
        ];
  const bands = (Object.entries(edition.criteria) as [Criterion, CriterionRule][]).flatMap(([criterion, rule]) =>
    rule.bands.map((band): BandEntry => ({
      edition: edition.id,
      criterion,
      ...band,
      status: band.status ?? rule.status,
    })),
  );
  return [...bands, ...nothing];
}
