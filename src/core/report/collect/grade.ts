import { scoreInputOf } from '../../record/groups';
import type { Group } from '../../record/groups';
import { isAssumedBasis } from '../../record/measure-basis';
import { classOf } from '../../rubric/classify';
import type { ClassId, Edition } from '../../rubric/edition';
import { scoreGroup } from '../../rubric/score-group';
import { isSameMonth } from './moments';

/** Points and class of a group: the bank's own of the month, else a forecast. */
export interface Grade {
  /** NaN = not known */
  readonly points: number;
  readonly class: ClassId | null;
  readonly forecast: boolean;
  /** the forecast rests on assumed bands or definitions, or the bank's points are those of another month */
  readonly unverified: boolean;
}

/** What the bank gave; the class follows from the points where the export left it uncalculated. */
export function officialGrade({ official }: Group, edition: Edition): Grade {
  const { total } = official;
  return {
    points: total ?? NaN,
    class: official.class ?? (total === null ? null : classOf(total, edition)),
    forecast: false,
    unverified: false,
  };
}

/** @param asOf the class of a quarter is that of its last month: a score sheet of an earlier month is only an outlook */
export function grade(group: Group, edition: Edition, asOf: number): Grade {
  const official = officialGrade(group, edition);
  const day = group.source?.table.period?.date;
  const isOfMonth = day === undefined || isSameMonth(day, asOf);
  if (official.class !== null) return isOfMonth ? official : { ...official, forecast: true, unverified: true };
  const score = scoreGroup(scoreInputOf(group), edition);
  const isAssumed = score.computed.some((criterion) => isAssumedBasis(group.bases[criterion]));
  return {
    points: score.total ?? NaN,
    class: score.class,
    forecast: true,
    unverified: score.usesAssumed || isAssumed || !isOfMonth,
  };
}
