import type { Criterion } from './criterion';
import type { Band, Edition } from './edition';
import { bandOf, clean } from './points';
import type { Measure } from './points';

/**
 * What a measure is made of, where it is known: amounts in đồng, members as counts. A measure alone gives advice in its own unit
 * (percentage points, nghìn đồng per member); its parts give it in money or in members.
 */
export interface MeasureParts {
  /** overdue debt out of the outstanding debt */
  readonly overdue?: { readonly overdue: number; readonly outstanding: number };
  /** principal, or interest, collected out of what was to be collected */
  readonly principal?: { readonly collected: number; readonly due: number };
  readonly interest?: { readonly collected: number; readonly due: number };
  readonly savers?: { readonly savers: number; readonly members: number };
  readonly savings?: { readonly members: number };
}

/** đồng to collect, đồng to save more, members who begin to save, percentage points, nghìn đồng per member and month. */
export type EffortUnit = 'collect' | 'save' | 'members' | 'percentagePoints' | 'thousandPerMember';

/** One way up in one criterion: the least that enters a better band. */
export interface Effort {
  readonly criterion: Criterion;
  /** points after it, and how many more than now */
  readonly points: number;
  readonly gain: number;
  readonly amount: number;
  readonly unit: EffortUnit;
  /** the measure at which the better band begins; `inclusive` = reaching it is enough */
  readonly bound: number;
  readonly inclusive: boolean;
  /** amount in proportion to all that is left to do in that criterion, 0 … 1 */
  readonly share: number;
}

/** The least percentage points, and thousands of đồng, that a person would name. */
const FINE = 0.01;

/**
 * Every way up in one criterion, the nearest band first. Nothing where the measure is not known, where its band does not have the
 * points that were given (then the bands are not the ones in use, and any advice would be invented), or where no amount reaches a band.
 */
export function effortsFor(
  criterion: Criterion,
  points: number | null,
  measure: Measure,
  parts: MeasureParts,
  edition: Edition,
): readonly Effort[] {
  if (points === null || typeof measure !== 'number') return [];
  if (bandOf(criterion, measure, edition)?.points !== points) return [];
  const { better, bands } = edition.criteria[criterion];
  const steps = bands
    .filter((band) => band.points > points)
    .map((band) => ({ points: band.points, ...edgeOf(band, better) }))
    .filter((step): step is Step => step.bound !== null)
    .sort((a, b) => a.points - b.points);
  const reached = steps.flatMap((step) => {
    const needed = neededFor(criterion, measure, step, parts, better);
    return needed === null || needed.amount <= 0 ? [] : [{ step, ...needed }];
  });
  const most = Math.max(0, ...reached.map(({ amount }) => amount));
  return reached.map(({ step, amount, unit, whole }) => ({
    criterion,
    points: step.points,
    gain: step.points - points,
    amount,
    unit,
    bound: step.bound,
    inclusive: step.inclusive,
    share: Math.min(1, amount / (whole ?? most)),
  }));
}

interface Step {
  readonly points: number;
  readonly bound: number;
  readonly inclusive: boolean;
}

interface Needed {
  readonly amount: number;
  readonly unit: EffortUnit;
  /** all that could be done; null = up to the best band */
  readonly whole: number | null;
}

const edgeOf = (band: Band, better: 'more' | 'less'): { readonly bound: number | null; readonly inclusive: boolean } =>
  better === 'more' ? { bound: band.from, inclusive: band.includeFrom } : { bound: band.to, inclusive: band.includeTo };

function neededFor(
  criterion: Criterion,
  measure: number,
  step: Step,
  parts: MeasureParts,
  better: 'more' | 'less',
): Needed | null {
  const { overdue, principal, interest, savers, savings } = parts;
  if (criterion === 'overdue' && overdue) return collectOverdue(overdue, step);
  if (criterion === 'principal' && principal) return collectDue(principal, step);
  if (criterion === 'interest' && interest) return collectDue(interest, step);
  if (criterion === 'savers' && savers) return moreSavers(savers, step);
  if (criterion === 'savings') return moreSavings(measure, savings?.members ?? null, step);
  const away = better === 'more' ? step.bound - measure : measure - step.bound;
  return { amount: leastStep(away, step, FINE), unit: 'percentagePoints', whole: null };
}

const isReached = (value: number, { bound, inclusive }: Step, better: 'more' | 'less'): boolean => {
  const at = clean(value);
  return at === bound ? inclusive : better === 'more' ? at > bound : at < bound;
};

/** The least multiple of `unit` that is at least (or more than) `away`. */
function leastStep(away: number, { inclusive }: Step, unit: number): number {
  const steps = Math.max(0, Math.ceil(clean(away / unit)));
  const enough = inclusive ? clean(steps * unit) >= clean(away) : clean(steps * unit) > clean(away);
  return clean((enough ? steps : steps + 1) * unit);
}

/** The least whole number from 0 to `most` that reaches the step, begun from a good guess; null if none does. */
function least(guess: number, most: number, reaches: (amount: number) => boolean): number | null {
  let amount = Math.min(most, Math.max(0, Math.ceil(guess) - 2));
  while (amount <= most && !reaches(amount)) amount++;
  if (amount > most) return null;
  while (amount > 0 && reaches(amount - 1)) amount--;
  return amount;
}

/** What is collected leaves the overdue and the outstanding debt: (overdue − x) / (outstanding − x). */
function collectOverdue({ overdue, outstanding }: { overdue: number; outstanding: number }, step: Step): Needed | null {
  const bound = step.bound / 100;
  const guess = bound >= 1 ? 0 : (overdue - bound * outstanding) / (1 - bound);
  const ratio = (x: number): number => (outstanding === x ? 0 : ((overdue - x) * 100) / (outstanding - x));
  const amount = least(guess, overdue, (x) => isReached(ratio(x), step, 'less'));
  return amount === null ? null : { amount, unit: 'collect', whole: overdue };
}

function collectDue({ collected, due }: { collected: number; due: number }, step: Step): Needed | null {
  const left = due - collected;
  if (!(due > 0) || !(left > 0)) return null;
  const guess = (step.bound * due) / 100 - collected;
  const amount = least(guess, left, (x) => isReached(((collected + x) * 100) / due, step, 'more'));
  return amount === null ? null : { amount, unit: 'collect', whole: left };
}

function moreSavers({ savers, members }: { savers: number; members: number }, step: Step): Needed | null {
  const left = members - savers;
  if (!(members > 0) || !(left > 0)) return null;
  const guess = (step.bound * members) / 100 - savers;
  const amount = least(guess, left, (n) => isReached(((savers + n) * 100) / members, step, 'more'));
  return amount === null ? null : { amount, unit: 'members', whole: left };
}

function moreSavings(measure: number, members: number | null, step: Step): Needed {
  const away = step.bound - measure;
  return members !== null && members > 0
    ? { amount: leastStep(away * 1_000 * members, step, 1), unit: 'save', whole: null }
    : { amount: leastStep(away, step, FINE), unit: 'thousandPerMember', whole: null };
}
