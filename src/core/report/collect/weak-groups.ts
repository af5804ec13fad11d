import { ENTRUSTED } from '../../record/organisation';
import type { Figure } from '../figure';
import type { ItemId } from '../items';
import type { WeakReason } from '../report-data';
import { columnAreas, countedFigure } from './counted-figure';
import type { GroupCounts } from './group-counts';
import { householdsOf, weaknesses } from './group-lines';
import type { Scene } from './scene';

/** Groups with overdue debt, over 2 % of it, under 20 households, and with a forecast under 70 points. */
export function weakGroupFigures({ at, loans, withDebt, grades }: Scene, counts: GroupCounts): Figure[] {
  const own = withDebt.filter(({ organisation }) => ENTRUSTED.some((one) => one === organisation));
  if (own.length === 0) return [];
  const households = own.map((group) => householdsOf(group, counts));
  const reasons = own.map((group, index) => weaknesses(group, households[index] ?? NaN, grades.get(group)));
  const lists = loans.count > 0 ? loans.tables : counts.tables;
  const count = (item: ItemId, isOne: (index: number) => boolean, unverified: boolean, ...fields: Fields): Figure[] =>
    ENTRUSTED.map((organisation) => {
      const value = own.filter((group, index) => group.organisation === organisation && isOne(index)).length;
      return countedFigure(item, organisation, value, { at, unverified, sources: columnAreas(lists, ...fields) });
    });
  const has = (reason: WeakReason) => (index: number) => reasons[index]?.includes(reason) === true;
  const isOverdueKnown = own.every(({ overdue }) => Number.isFinite(overdue));
  const forecasts = own.map((group) => grades.get(group)).filter((grade) => grade?.forecast && grade.class !== null);
  return [
    ...(isOverdueKnown
      ? [
          ...count('groupsWithOverdue', (index) => (own[index]?.overdue ?? 0) > 0, false, 'overdue'),
          ...count('groupsOverTwo', has('overdue'), false, 'overdue'),
        ]
      : []),
    ...(households.every((one) => Number.isFinite(one))
      ? count('smallGroups', has('small'), false, 'customerCode', 'customerName', 'borrowers')
      : []),
    ...(forecasts.length > 0
      ? count(
          'lowForecast',
          has('forecast'),
          forecasts.some((grade) => grade?.unverified),
          'pointsTotal',
          'groupCode',
        )
      : []),
  ];
}

type Fields = Parameters<typeof columnAreas> extends [unknown, ...infer Rest] ? Rest : never;
