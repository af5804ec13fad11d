import * as v from 'valibot';
import { CRITERIA } from '../../rubric/criterion';
import type { Criterion } from '../../rubric/criterion';
import type { Band } from '../../rubric/edition';
import { bandFaults, inOrder } from '../../rubric/edition-faults';
import type { BandFault } from '../../rubric/edition-faults';
import { EDITION_3986 } from '../../rubric/editions';
import type { RowFault } from '../section';
import { isFault, NUMBER, NUMBER_OR_BLANK, section, SOME_TEXT, TEXT, wordOf } from '../section';
import type { Section } from '../section';

/** The points of a group of which no principal fell due (không có nợ đến hạn) are a line of their own, without from and to. */
export const BAND_CRITERIA = [...CRITERIA, 'nothingDue'] as const;

/** One band of an office's own edition (mức điểm). */
export interface BandEntry extends Required<Band> {
  readonly edition: string;
  readonly criterion: Criterion | 'nothingDue';
}

/** What a person puts beside a bound to say whether it belongs to the band. */
const LOWER = v.picklist(['≥', '>=', '>', ''], 'unknownWord');
const UPPER = v.picklist(['≤', '<=', '<', ''], 'unknownWord');

const table = section(
  'bands',
  [
    { id: 'edition', content: 'text' },
    { id: 'criterion', content: 'criterion' },
    { id: 'lower', content: 'text' },
    { id: 'from', content: 'number' },
    { id: 'upper', content: 'text' },
    { id: 'to', content: 'number' },
    { id: 'points', content: 'number' },
    { id: 'status', content: 'status' },
  ],
  v.object({
    edition: SOME_TEXT,
    criterion: wordOf(BAND_CRITERIA),
    lower: v.pipe(TEXT, LOWER),
    from: NUMBER_OR_BLANK,
    upper: v.pipe(TEXT, UPPER),
    to: NUMBER_OR_BLANK,
    points: NUMBER,
    status: wordOf(['evidence', 'assumed']),
  }),
  ({ lower, upper, ...rest }): BandEntry => ({
    ...rest,
    includeFrom: rest.from !== null && (lower === '≥' || lower === '>='),
    includeTo: rest.to !== null && (upper === '≤' || upper === '<='),
  }),
  ({ edition, criterion, from, to, includeFrom, includeTo, points, status }) => ({
    edition,
    criterion,
    lower: from === null ? '' : includeFrom ? '≥' : '>',
    from: from ?? '',
    upper: to === null ? '' : includeTo ? '≤' : '<',
    to: to ?? '',
    points,
    status,
  }),
  faultsOf,
);

export const bands: Section<BandEntry> = {
  ...table,
  read(row) {
    const entry = table.read(row);
    if (isFault(entry)) return entry;
    // a bound without its mark would have to be guessed
    if (entry.from !== null && row.lower === '') return { column: 'lower', code: 'missing' };
    if (entry.to !== null && row.upper === '') return { column: 'upper', code: 'missing' };
    return entry;
  },
};

const CODES: Readonly<Record<BandFault['code'], RowFault>> = {
  pointsOutOfRange: { column: 'points', code: 'outOfRange' },
  emptyBand: { column: 'to', code: 'emptyBand' },
  gap: { column: 'from', code: 'gap' },
  overlap: { column: 'from', code: 'overlap' },
  order: { column: 'points', code: 'outOfOrder' },
};

/** Bands of one criterion of one edition are looked at together; a fault between two of them is the later one's. */
function faultsOf(entries: readonly BandEntry[]): { at: number; fault: RowFault }[] {
  return [...byTable(entries).values()].flatMap((own) => {
    const [first, ...others] = own;
    if (!first) return [];
    const at = (entry: BandEntry): number => entries.indexOf(entry);
    if (first.criterion === 'nothingDue')
      return others.map((entry) => ({ at: at(entry), fault: { column: 'criterion', code: 'repeated' } as const }));
    const { better } = EDITION_3986.criteria[first.criterion];
    const sorted = inOrder(own) as readonly BandEntry[];
    const faults = bandFaults({ max: Math.max(...own.map(({ points }) => points)), better, bands: own });
    const told = new Map(faults.map(({ band, code }) => [band, CODES[code]]).reverse() as [number, RowFault][]);
    return [...told].flatMap(([band, fault]) => {
      const entry = sorted[band];
      return entry ? [{ at: at(entry), fault }] : [];
    });
  });
}

function byTable(entries: readonly BandEntry[]): Map<string, BandEntry[]> {
  const tables = new Map<string, BandEntry[]>();
  for (const entry of entries) {
    const key = `${entry.edition.toLowerCase()}|${entry.criterion}`;
    tables.set(key, [...(tables.get(key) ?? []), entry]);
  }
  return tables;
}
