import { amountReader } from '../../record/column-reader';
import { ENTRUSTED } from '../../record/organisation';
import { CLASS_IDS } from '../../rubric/edition';
import type { ClassId } from '../../rubric/edition';
import type { FieldId } from '../../sheet/field';
import { dataRows } from '../../sheet/data-rows';
import { columnOf } from '../../sheet/table';
import type { Table } from '../../sheet/table';
import { organisationAt } from '../../check/organisation-at';
import type { Figure, FigureSource, Moment } from '../figure';
import type { ItemId } from '../items';
import { columnAreas, countedFigure } from './counted-figure';
import type { GroupCounts } from './group-counts';
import type { Scene } from './scene';

export const CLASS_ITEM = {
  good: 'classGood',
  fair: 'classFair',
  average: 'classAverage',
  poor: 'classPoor',
} as const satisfies Record<ClassId, ItemId & FieldId>;

/** Groups by class: by the sheets of groups, and by the trust report of the bank (BC0438). */
export interface ClassFigures {
  /** every class is the bank's own */
  readonly official: readonly Figure[];
  /** some or all are a forecast: they stand only where no sheet prints the bank's */
  readonly forecast: readonly Figure[];
}

const NONE: ClassFigures = { official: [], forecast: [] };

/** Classes of the groups with debt. A group without a class is counted as such; where none has one, nothing is known. */
export function classFigures(scene: Scene, counts: GroupCounts): ClassFigures {
  const { at, withDebt, grades, entrusted } = scene;
  const own = withDebt.filter(({ organisation }) => ENTRUSTED.some((one) => one === organisation));
  const classed = own.filter((group) => grades.get(group)?.class);
  if (classed.length === 0) return NONE;
  const forecasts = classed.filter((group) => grades.get(group)?.forecast);
  const sources = columnAreas(counts.tables, 'groupClass', 'pointsTotal');
  const figures = ENTRUSTED.flatMap((organisation) => {
    const unverified = forecasts.some((group) => group.organisation === organisation && grades.get(group)?.unverified);
    return classRow(organisation, entrusted.rows[organisation].classes, { at, sources, unverified });
  });
  return forecasts.length > 0 ? { official: [], forecast: figures } : { official: figures, forecast: [] };
}

function classRow(
  organisation: (typeof ENTRUSTED)[number],
  classes: Readonly<Record<ClassId | 'none', number>>,
  as: { readonly at: Moment; readonly sources: readonly FigureSource[]; readonly unverified: boolean },
): Figure[] {
  const classed = CLASS_IDS.reduce((sum, id) => sum + classes[id], 0);
  return [
    countedFigure('classedGroups', organisation, classed, as),
    ...CLASS_IDS.map((id) => countedFigure(CLASS_ITEM[id], organisation, classes[id], as)),
    countedFigure('unclassified', organisation, classes.none, as),
  ];
}

/** BC0438: sums of ① debt and ② classes over the communes, for each organisation. */
export function trustFigures(tables: readonly Table[], at: Moment): Figure[] {
  const debt = tables.find(({ kind }) => kind === 'trustDebt');
  const classes = tables.find(({ kind }) => kind === 'trustClasses');
  const classFields = CLASS_IDS.map((id) => CLASS_ITEM[id]);
  const counted = classes ? sumsOf(classes, at, classFields) : [];
  return [
    ...(debt ? sumsOf(debt, at, ['groups', 'households', 'outstanding', 'savings']) : []),
    ...counted,
    ...ENTRUSTED.flatMap((organisation): Figure[] => {
      const own = counted.filter(({ key }) => key.of === organisation);
      if (own.length < CLASS_IDS.length || !classes) return [];
      const sum = own.reduce((all, { value }) => all + value, 0);
      return [
        countedFigure('classedGroups', organisation, sum, { at, sources: columnAreas([classes], ...classFields) }),
      ];
    }),
  ];
}

function sumsOf(table: Table, at: Moment, fields: readonly (ItemId & FieldId)[]): Figure[] {
  return fields.flatMap((field): Figure[] => {
    const read = amountReader(table, field, 0);
    if (!read || !columnOf(table, field)) return [];
    const sums = new Map<string, number>();
    for (const row of dataRows(table)) {
      const organisation = organisationAt(table, row);
      if (organisation) sums.set(organisation, (sums.get(organisation) ?? 0) + read(row));
    }
    const sources = columnAreas([table], field);
    return ENTRUSTED.flatMap((organisation): Figure[] => {
      const value = sums.size === 0 ? NaN : (sums.get(organisation) ?? 0);
      return Number.isFinite(value) ? [countedFigure(field, organisation, value, { at, sources })] : [];
    });
  });
}
