import { roundPoints } from './classify';
import { CLASS_IDS } from './edition';
import type { ClassId } from './edition';

/** What a roll-up needs of a group; amounts in đồng. */
export interface RolledGroup {
  /** null = not known */
  readonly total: number | null;
  readonly class: ClassId | null;
  /** NaN = unreadable */
  readonly outstanding: number;
}

export interface ClassFigures {
  readonly groups: number;
  readonly outstanding: number;
}

/** Groups by class, with their debt and their average score (tổng hợp xếp loại). */
export interface RollUp {
  readonly groups: number;
  readonly outstanding: number;
  readonly classes: Readonly<Record<ClassId | 'none', ClassFigures>>;
  /** mean of the totals that are known; null if none is */
  readonly average: number | null;
  /** groups whose total is known */
  readonly scored: number;
  /** % of the classed groups that are Khá or better, as from 70 points on no action is asked for; null without classed groups */
  readonly passed: number | null;
}

const PASSING: readonly ClassId[] = ['good', 'fair'];

/** A group that somebody has to act on: below Khá, that is below 70 points. */
export const isWeak = (id: ClassId | null): boolean => id !== null && !PASSING.includes(id);

export function rollUp(groups: readonly RolledGroup[]): RollUp {
  const figuresOf = (id: ClassId | null): ClassFigures => {
    const own = groups.filter((group) => group.class === id);
    return { groups: own.length, outstanding: debtOf(own) };
  };
  const totals = groups.flatMap(({ total }) => (total === null ? [] : [total]));
  const classes = {
    good: figuresOf('good'),
    fair: figuresOf('fair'),
    average: figuresOf('average'),
    poor: figuresOf('poor'),
    none: figuresOf(null),
  };
  const classed = CLASS_IDS.reduce((sum, id) => sum + classes[id].groups, 0);
  const passed = PASSING.reduce((sum, id) => sum + classes[id].groups, 0);
  return {
    groups: groups.length,
    outstanding: debtOf(groups),
    classes,
    average: totals.length ? roundPoints(totals.reduce((sum, total) => sum + total, 0) / totals.length) : null,
    scored: totals.length,
    passed: classed ? (passed * 100) / classed : null,
  };
}

const debtOf = (groups: readonly RolledGroup[]): number =>
  groups.reduce((sum, { outstanding }) => (Number.isFinite(outstanding) ? sum + outstanding : sum), 0);

/** A roll-up for each key, in the order in which the keys first come. */
export function rollUpBy<Group extends RolledGroup, Key>(
  groups: readonly Group[],
  keyOf: (group: Group) => Key,
): readonly { readonly key: Key; readonly of: RollUp }[] {
  const byKey = new Map<Key, Group[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const own = byKey.get(key);
    if (own) own.push(group);
    else byKey.set(key, [group]);
  }
  return [...byKey].map(([key, own]) => ({ key, of: rollUp(own) }));
}
