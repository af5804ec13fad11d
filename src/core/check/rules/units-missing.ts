import { fold } from '../../cell/fold';
import { communeKey } from '../../record/commune-key';
import { latestOf } from '../../record/latest';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import type { Raised } from '../finding';
import { headPlace } from '../head-place';
import { GROUP_KINDS } from '../list-kinds';
import { dataRows } from '../loan-rows';
import { rule } from '../rule';
import { numberAt, textAt } from '../table-cell';

/** What a unit is known by in a table, folded, with the words that stand there; only units that have something to be listed. */
function unitsIn(table: Table, fields: readonly FieldId[], keyOf: (text: string) => string): Map<string, string> {
  const column = fields.map((field) => columnOf(table, field)).find((one) => one !== undefined);
  const figures = (['outstanding', 'groups', 'households'] as const)
    .map((field) => columnOf(table, field))
    .filter((one) => one !== undefined);
  const units = new Map<string, string>();
  for (const row of column ? dataRows(table) : []) {
    const text = textAt(column, row);
    const key = text === '' ? '' : keyOf(text);
    const isEmpty = figures.length > 0 && figures.every((figure) => !(numberAt(figure, row) > 0));
    if (key !== '' && !isEmpty) units.set(key, text);
  }
  return units;
}

/** "PGD Sông Mây", "Phòng giao dịch Sông Mây" and "Sông Mây" are one office. */
const officeKey = (text: string): string =>
  fold(text).replace(/^(?:pgd|phong giao dich|nhcsxh)(?: huyen| tx| thi xa)? /, '');

interface Reference {
  readonly of: 'office' | 'commune';
  readonly kinds: readonly KindId[];
  readonly fields: readonly FieldId[];
  readonly key: (text: string) => string;
}

/** Tables that name every unit, by the units that they name. */
const REFERENCES: readonly Reference[] = [
  { of: 'office', kinds: ['officeTable'], fields: ['officeName'], key: officeKey },
  { of: 'commune', kinds: ['communeTable'], fields: ['communeName'], key: communeKey },
];
/** A reference has so many units at least, and a list that is of the same scope lacks no more than this share of them. */
const LEAST_UNITS = 4;
const MOST_MISSING = 1 / 3;

const FULL_LISTS: readonly KindId[] = ['loanList', ...GROUP_KINDS];

/** A list that lacks some of the units (offices, communes) which a table of the same day has. */
export const unitsMissing = rule(
  {
    id: 'units.missing',
    severity: 'warning',
    source: 'SHEETS 3, S8',
    scope: 'office',
    kinds: [...FULL_LISTS, 'officeTable', 'communeTable'],
    mend: 'export',
  },
  function* ({ tables }) {
    for (const reference of REFERENCES) {
      const { current } = latestOf(tables.filter(({ kind }) => reference.kinds.includes(kind)));
      for (const kind of FULL_LISTS) {
        const lists = latestOf(tables.filter((table) => table.kind === kind)).current;
        for (const table of current) yield* lacking(table, lists, reference);
      }
    }
  },
);

function* lacking(
  table: Table,
  lists: readonly Table[],
  { of, fields, key }: Reference,
): Generator<Raised<'units.missing'>> {
  const all = unitsIn(table, fields, key);
  const [first] = lists;
  if (!first || all.size < LEAST_UNITS || first.period?.date !== table.period?.date) return;
  const listed = new Set(lists.flatMap((list) => [...unitsIn(list, fields, key).keys()]));
  const missing = [...all].filter(([unit]) => !listed.has(unit)).map(([, name]) => name);
  if (missing.length === 0 || missing.length > all.size * MOST_MISSING) return;
  yield {
    ...headPlace(first),
    values: {
      ...{ sheet: first.sheet, of, names: missing.slice(0, 5).join(', ') },
      ...{ count: missing.length, all: all.size, other: table.sheet },
    },
    evidence: [headPlace(table).place],
  };
}
