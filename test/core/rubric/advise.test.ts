import fc from 'fast-check';
import { advise } from '../../../src/core/rubric/advise';
import type { Advice } from '../../../src/core/rubric/advise';
import { CRITERIA } from '../../../src/core/rubric/criterion';
import type { Criterion } from '../../../src/core/rubric/criterion';
import { CLASS_IDS } from '../../../src/core/rubric/edition';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { effortsFor } from '../../../src/core/rubric/effort';
import type { Effort, MeasureParts } from '../../../src/core/rubric/effort';
import { explain } from '../../../src/core/rubric/explain';
import { pointsFor } from '../../../src/core/rubric/points';
import { scoreGroup } from '../../../src/core/rubric/score-group';

type Measures = Record<Criterion, number>;

const BEST: Measures = { attendance: 100, overdue: 0, principal: 100, interest: 100, savers: 100, savings: 120 };
const adviceFor = (measures: Partial<Measures>, parts: MeasureParts = {}) =>
  advise(scoreGroup({ measures }, EDITION_3986), measures, parts, EDITION_3986);

/** The measures after the efforts were made. */
function after(
  measures: Measures,
  parts: MeasureParts,
  efforts: readonly Pick<Effort, 'criterion' | 'amount' | 'unit'>[],
): Measures {
  const next = { ...measures };
  for (const { criterion, amount, unit } of efforts) {
    const { overdue, savers } = parts;
    if (unit === 'percentagePoints') next[criterion] += criterion === 'overdue' ? -amount : amount;
    else if (unit === 'thousandPerMember') next.savings += amount;
    else if (unit === 'save') next.savings += amount / 1_000 / parts.savings!.members;
    else if (unit === 'members') next.savers = ((savers!.savers + amount) * 100) / savers!.members;
    else if (criterion === 'overdue')
      next.overdue = ((overdue!.overdue - amount) * 100) / (overdue!.outstanding - amount);
    else {
      const part = parts[criterion as 'principal' | 'interest']!;
      next[criterion] = ((part.collected + amount) * 100) / part.due;
    }
  }
  return next;
}

const totalOf = (measures: Measures): number => scoreGroup({ measures }, EDITION_3986).total ?? NaN;

describe('the cheapest way to the next class', () => {
  test('overdue debt: what is collected leaves the debt too, so less than a plain share is not enough', () => {
    // 2,5 % of 800 tr.đ: 5 points; to 2 % (15 points): (20 − x) / (800 − x) = 2 % → x = 4.081.633 đồng
    const measures = { ...BEST, overdue: 2.5, attendance: 50, interest: 97 };
    const parts = { overdue: { overdue: 20_000_000, outstanding: 800_000_000 } };
    const advice = adviceFor(measures, parts) as Advice;
    expect(totalOf(measures)).toBe(63);
    expect(advice).toMatchObject({ to: 'fair', needed: 7, gain: 10, total: 73 });
    expect(advice.efforts).toMatchObject([
      { criterion: 'overdue', amount: 4_081_633, unit: 'collect', points: 15, gain: 10, bound: 2, inclusive: true },
    ]);
    expect(pointsFor('overdue', after(measures, parts, advice.efforts).overdue, EDITION_3986)).toBe(15);
  });

  test('savers are told as members, savings as money where the number of members is known', () => {
    const efforts = effortsFor('savers', 4, 81.25, { savers: { savers: 26, members: 32 } }, EDITION_3986);
    expect(efforts).toMatchObject([{ amount: 3, unit: 'members', points: 5 }]);
    const savings = effortsFor('savings', 6, 42, { savings: { members: 30 } }, EDITION_3986);
    expect(savings).toMatchObject([
      { amount: 240_000, unit: 'save', points: 8 },
      { amount: 1_740_000, unit: 'save', points: 10 },
    ]);
    expect(effortsFor('savings', 6, 42, {}, EDITION_3986)[0]).toMatchObject({ amount: 8, unit: 'thousandPerMember' });
  });

  test('a bound that must be passed needs a little more than reaching it', () => {
    expect(effortsFor('savings', 0, -5, {}, EDITION_3986)[0]).toMatchObject({ amount: 5.01, inclusive: false });
    expect(effortsFor('attendance', 0, 0, {}, EDITION_3986)).toMatchObject([
      { amount: 0.01, points: 10, inclusive: false },
      { amount: 100, points: 20, inclusive: true },
    ]);
  });

  test('one criterion is cheaper than two, however large its part', () => {
    const measures = { ...BEST, overdue: 2.5, interest: 96, savers: 85 };
    // 5 + 2 + 1 lost of 30, 20, 5; 72 → 85 needs 13: only overdue gains so much by itself (15 % → 20 or more)
    const advice = adviceFor(measures) as Advice;
    expect(totalOf(measures)).toBe(72);
    expect(advice.efforts.map(({ criterion }) => criterion)).toEqual(['overdue']);
    expect(advice.total).toBeGreaterThanOrEqual(85);
  });

  test('no advice is invented: best class, a missing criterion, points that the bands do not explain', () => {
    expect(adviceFor(BEST)).toBe('bestClass');
    expect(adviceFor({ overdue: 3 })).toBe('unsure');
    const points = { attendance: 20, overdue: 10, principal: 12, interest: 15, savers: 3, savings: 6 };
    const score = scoreGroup({ points }, EDITION_3986);
    expect(advise(score, { overdue: 0.4 }, {}, EDITION_3986)).toBe('noWay');
    expect(explain(score, { overdue: 0.4 }, EDITION_3986)[0]).toMatchObject({
      criterion: 'overdue',
      lost: 20,
      contradicted: true,
    });
  });

  const grid = fc.record({
    attendance: fc.constantFrom(0, 50, 100),
    overdue: fc.constantFrom(0, 0.3, 0.8, 1.4, 2.2, 3.5),
    principal: fc.constantFrom(45, 60, 75, 85, 92, 99),
    interest: fc.constantFrom(60, 75, 85, 92, 96, 99),
    savers: fc.constantFrom(40, 55, 65, 75, 85, 95),
    savings: fc.constantFrom(-5, 5, 20, 40, 60, 110),
  });
  const debts = fc.record({
    outstanding: fc.integer({ min: 50_000_000, max: 4_000_000_000 }),
    due: fc.integer({ min: 1_000_000, max: 90_000_000 }),
    receivable: fc.integer({ min: 100_000, max: 20_000_000 }),
    members: fc.integer({ min: 5, max: 60 }),
  });

  /** Measures made of whole amounts, so that measure and parts agree. */
  function made(measures: Measures, whole: { outstanding: number; due: number; receivable: number; members: number }) {
    const overdue = Math.round((measures.overdue * whole.outstanding) / 100);
    const principal = Math.round((measures.principal * whole.due) / 100);
    const interest = Math.round((measures.interest * whole.receivable) / 100);
    const savers = Math.round((measures.savers * whole.members) / 100);
    const parts: MeasureParts = {
      overdue: { overdue, outstanding: whole.outstanding },
      principal: { collected: principal, due: whole.due },
      interest: { collected: interest, due: whole.receivable },
      savers: { savers, members: whole.members },
      savings: { members: whole.members },
    };
    const real = {
      ...measures,
      overdue: (overdue * 100) / whole.outstanding,
      principal: (principal * 100) / whole.due,
      interest: (interest * 100) / whole.receivable,
      savers: (savers * 100) / whole.members,
    };
    return { measures: real, parts };
  }

  test('it reaches the class that it names, and one step less of any effort does not reach its band', () => {
    fc.assert(
      fc.property(grid, debts, (wanted, whole) => {
        const { measures, parts } = made(wanted, whole);
        const advice = adviceFor(measures, parts);
        if (typeof advice === 'string') return;
        const now = scoreGroup({ measures }, EDITION_3986);
        const then = scoreGroup({ measures: after(measures, parts, advice.efforts) }, EDITION_3986);
        expect(then.total).toBe(advice.total);
        expect(then.class).toBe(advice.to);
        expect(CLASS_IDS.indexOf(then.class!)).toBeLessThan(CLASS_IDS.indexOf(now.class!));
        for (const effort of advice.efforts) {
          const less = {
            ...effort,
            amount: effort.amount - (effort.unit.startsWith('p') || effort.unit.startsWith('t') ? 0.01 : 1),
          };
          const points = pointsFor(effort.criterion, after(measures, parts, [less])[effort.criterion], EDITION_3986)!;
          expect(points).toBeLessThan(effort.points);
        }
      }),
    );
  });

  test('no other combination of steps is cheaper: fewer criteria, or as many and less effort (all of them tried)', () => {
    fc.assert(
      fc.property(grid, debts, (wanted, whole) => {
        const { measures, parts } = made(wanted, whole);
        const score = scoreGroup({ measures }, EDITION_3986);
        const advice = adviceFor(measures, parts);
        const ways = CRITERIA.map((criterion) => [
          null,
          ...effortsFor(criterion, score.points[criterion], measures[criterion], parts, EDITION_3986),
        ]);
        let best: readonly [criteria: number, share: number] | null = null;
        const visit = (from: number, taken: readonly Effort[]): void => {
          if (from === ways.length) {
            const gain = taken.reduce((sum, one) => sum + one.gain, 0);
            if (score.gap === null || gain < score.gap.points) return;
            const cost = [taken.length, taken.reduce((sum, one) => sum + one.share, 0)] as const;
            if (!best || cost[0] < best[0] || (cost[0] === best[0] && cost[1] < best[1])) best = cost;
            return;
          }
          for (const way of ways[from]!) visit(from + 1, way ? [...taken, way] : taken);
        };
        visit(0, []);
        if (typeof advice === 'string') {
          expect(best).toBeNull();
          return;
        }
        expect(advice.efforts.length).toBe(best![0]);
        expect(advice.efforts.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(best![1], 9);
      }),
      { numRuns: 30 },
    );
  });
});

test('points lost are told most first, with the band that the measure fell in', () => {
  const measures = { ...BEST, overdue: 1.2, savers: 70 };
  const told = explain(scoreGroup({ measures }, EDITION_3986), measures, EDITION_3986);
  expect(told.slice(0, 2)).toMatchObject([
    { criterion: 'overdue', points: 15, max: 30, lost: 15, band: { from: 1, to: 2 }, assumed: true },
    { criterion: 'savers', points: 3, max: 5, lost: 2 },
  ]);
  expect(told[5]?.lost).toBe(0);
});
