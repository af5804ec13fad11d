import { organisationAt } from '../../check/organisation-at';
import type { FieldId } from '../../sheet/field';
import { columnOf } from '../../sheet/table';
import type { KindId, Table } from '../../sheet/table';
import { figureKey } from '../figure';
import type { Figure, FigureKey, Holder, Moment } from '../figure';
import type { ItemId } from '../items';
import { CLASS_ITEM } from './classes';
import { COMPARED } from './moments';
import type { Compared } from './moments';
import { printedFigure } from './printed-cell';

type Printed = ItemId & FieldId;

/** What a table by organisation may print of the items of a report; ratios only serve where the amounts behind them are not known. */
const VALUES: readonly Printed[] = [
  ...(['groups', 'households', 'outstanding', 'overdue', 'frozen', 'overdueRatio', 'frozenRatio'] as const),
  ...(['arrears', 'inactiveLoans', 'members', 'savers', 'saverRatio', 'savings', 'savingsIn', 'savingsOut'] as const),
  ...(['lent', 'collected', 'writtenOff', 'borrowings', 'interestRatio', 'principalRatio'] as const),
  ...(['classGood', 'classFair', 'classAverage', 'classPoor'] as const),
];

/** LEN_31 counts households and savings of customers who only save (SHEETS R7): those are not the report's. */
const VALUES_OF: Partial<Record<KindId, readonly Printed[]>> = {
  organisationTable: VALUES,
  lenOrganisation: ['groups', 'outstanding', 'overdue', 'frozen', 'lent', 'collected', 'savingsIn', 'savingsOut'],
};

/** Flows of LEN_31 hold what only replaced another loan (đảo khoản), and the sheet does not say since when they count. */
const UNSURE: readonly Printed[] = ['lent', 'collected', 'savingsIn', 'savingsOut'];

/** Each row of a table with whose it is; of two rows of one organisation the first counts. */
export function* holderRows(table: Table): Generator<readonly [Holder, number]> {
  const seen = new Set<Holder>();
  for (const [row, { role }] of table.rows.entries()) {
    const organisation = role === 'data' ? organisationAt(table, row) : null;
    const holder = role === 'total' ? 'total' : organisation === 'direct' ? null : organisation;
    if (holder === null || seen.has(holder)) continue;
    seen.add(holder);
    yield [holder, row];
  }
}

/** The values that a table by organisation prints, of the day that it speaks of. */
export function printedValues(table: Table, at: Moment): Figure[] {
  const isUnsure = table.kind === 'lenOrganisation';
  return (VALUES_OF[table.kind] ?? []).flatMap((item) => {
    const column = columnOf(table, item);
    if (!column) return [];
    return [...holderRows(table)].flatMap(([of, row]): Figure[] => {
      const figure = printedFigure(table, column, row, figureKey(item, of, 'value', at));
      if (!figure) return [];
      return [isUnsure && UNSURE.includes(item) ? { ...figure, unverified: true } : figure];
    });
  });
}

const CLASS_ITEMS: ReadonlySet<ItemId> = new Set(Object.values(CLASS_ITEM));

/** Groups with a class, where a row prints the numbers of all four. */
export function withClassed(figures: readonly Figure[]): Figure[] {
  const classes = figures.filter(({ key }) => CLASS_ITEMS.has(key.item));
  const holders = new Set(classes.map(({ key }) => key.of));
  return [
    ...figures,
    ...[...holders].flatMap((of): Figure[] => {
      const own = classes.filter(({ key }) => key.of === of);
      const [first] = own;
      if (!first || own.length < CLASS_ITEMS.size) return [];
      return [
        {
          ...first,
          key: { ...first.key, item: 'classedGroups' },
          value: own.reduce((sum, { value }) => sum + value, 0),
          basis: 'derived',
          sources: own.flatMap(({ sources }) => sources),
          from: own.map(({ key }) => key),
        },
      ];
    }),
  ];
}

const CHANGES = {
  groupsChange: ['groups', 'change'],
  householdsChange: ['households', 'change'],
  outstandingChange: ['outstanding', 'change'],
  overdueChange: ['overdue', 'change'],
  overdueGrowth: ['overdue', 'growth'],
} as const satisfies Partial<Record<FieldId, readonly [ItemId, 'change' | 'growth']>>;

const isChange = (field: FieldId): field is keyof typeof CHANGES => field in CHANGES;

/** A printed change, with the table that prints it. */
export interface PrintedChange {
  readonly figure: Figure;
  readonly table: Table;
  /** what the same row prints as the value of the day; null = nothing */
  readonly stated: Figure | null;
}

/**
 * Changes and growths that a table prints, each since the day that its heading names. Where no heading names one it is the year's start,
 * as these reports compare with (DOMAIN 6.2), told as unverified; a column of another day is not the report's.
 */
export function printedChanges(table: Table, days: Readonly<Record<Compared, number | null>>): PrintedChange[] {
  if (table.kind !== 'organisationTable') return [];
  const named = table.columns.find(({ field, baseline }) => isChange(field) && baseline !== undefined)?.baseline;
  return table.columns.flatMap((column) => {
    const { field } = column;
    if (!isChange(field)) return [];
    const day = column.baseline ?? named;
    const moments = day === undefined ? (['yearStart'] as const) : COMPARED.filter((moment) => days[moment] === day);
    const [item, aspect] = CHANGES[field];
    return moments.flatMap((at) =>
      [...holderRows(table)].flatMap(([of, row]): PrintedChange[] => {
        const key: FigureKey = figureKey(item, of, aspect, at);
        const figure = printedFigure(table, column, row, key);
        if (!figure) return [];
        const value = columnOf(table, item);
        const stated = value ? printedFigure(table, value, row, figureKey(item, of)) : null;
        return [{ table, stated, figure: day === undefined ? { ...figure, unverified: true } : figure }];
      }),
    );
  });
}
