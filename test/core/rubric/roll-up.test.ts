import fc from 'fast-check';
import { overdueRatio } from '../../../src/core/indicator/ratio';
import { officeIndicators } from '../../../src/core/indicator/office-indicators';
import type { IndicatorGroup } from '../../../src/core/indicator/office-indicators';
import { attain } from '../../../src/core/indicator/targets';
import { byCriterion } from '../../../src/core/rubric/criterion';
import { CLASS_IDS } from '../../../src/core/rubric/edition';
import { isWeak, rollUp, rollUpBy } from '../../../src/core/rubric/roll-up';
import type { RolledGroup } from '../../../src/core/rubric/roll-up';

const group = (total: number | null, id: RolledGroup['class'], outstanding: number): RolledGroup => ({
  ...{ total, class: id, outstanding },
});

test('average of the known totals, groups and debt by class, share that passes', () => {
  const of = rollUp([group(90, 'good', 100), group(71, 'fair', 50), group(60, 'average', 30), group(null, null, NaN)]);
  expect(of).toMatchObject({ groups: 4, scored: 3, outstanding: 180, average: 73.666667, passed: 200 / 3 });
  expect(of.classes.good).toEqual({ groups: 1, outstanding: 100 });
  expect(of.classes.none).toEqual({ groups: 1, outstanding: 0 });
  expect(CLASS_IDS.filter(isWeak)).toEqual(['average', 'poor']);
  expect(rollUp([])).toMatchObject({ average: null, passed: null });
});

const anyGroup = fc.record({
  total: fc.option(fc.integer({ min: 0, max: 100 })),
  class: fc.option(fc.constantFrom(...CLASS_IDS)),
  outstanding: fc.integer({ min: 0, max: 2_000_000_000 }),
  overdue: fc.integer({ min: 0, max: 100_000_000 }),
  key: fc.constantFrom('a', 'b', 'c'),
});

test('the parts of any partition add up to the whole, and its overdue and debt give the whole’s ratio', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { minLength: 1 }), (groups) => {
      const parts = rollUpBy(groups, ({ key }) => key);
      const whole = rollUp(groups);
      const sum = (pick: (of: typeof whole) => number): number => parts.reduce((all, { of }) => all + pick(of), 0);
      expect(sum((of) => of.groups)).toBe(whole.groups);
      expect(sum((of) => of.outstanding)).toBe(whole.outstanding);
      for (const id of [...CLASS_IDS, 'none' as const])
        expect(sum((of) => of.classes[id].outstanding)).toBe(whole.classes[id].outstanding);
      if (whole.average !== null)
        expect(sum((of) => (of.average ?? 0) * of.scored) / whole.scored).toBeCloseTo(whole.average, 4);
      const total = (pick: (one: (typeof groups)[number]) => number) => groups.reduce((all, one) => all + pick(one), 0);
      const ratios = parts.map(({ key }) => groups.filter((one) => one.key === key));
      const overdue = ratios.reduce((all, own) => all + own.reduce((part, one) => part + one.overdue, 0), 0);
      expect(
        overdueRatio(
          overdue,
          sum((of) => of.outstanding),
        ),
      ).toBe(
        overdueRatio(
          total((one) => one.overdue),
          total((one) => one.outstanding),
        ),
      );
    }),
  );
});

describe('indicators against their targets', () => {
  // the plan of Long Phú, 31/12/2020 against the target of end-2023
  test.each([
    ['principalRatio', 90.96, 87, true, 3.96, 'percentagePoints'],
    ['interestRatio', 99.2, 99, true, 0.2, 'percentagePoints'],
    ['overdueRatio', 0.78, 0.49, false, 0.29, 'percentagePoints'],
    ['groupQuality', 87.78, 86, true, 1.78, 'points'],
    ['sessionQuality', 95.8, 95, true, 0.8, 'percentagePoints'],
    ['overdueRatio', 0.49, 0.49, true, 0, 'percentagePoints'],
  ] as const)('%s %d against %d', (indicator, value, target, met, distance, unit) => {
    expect(attain(indicator, value, target)).toEqual({ indicator, value, target, met, distance, unit });
  });

  test('what is not known is neither met nor missed', () => {
    expect(attain('depositRatio', null, 63)).toMatchObject({ met: null, distance: null });
  });

  const of = (overdue: number, outstanding: number, plan: IndicatorGroup['plan']): IndicatorGroup => ({
    ...{ overdue, outstanding, plan, parts: {}, bases: byCriterion(() => null) },
  });

  test('ratios of sums; one group without figures leaves the whole unknown', () => {
    const flow = (collected: number, due: number) => ({ collected, due, period: 'Year' as const });
    const full = of(2, 100, { interest: flow(9, 10), principal: flow(0, 0) });
    const other = of(0, 300, { interest: flow(30, 30), principal: flow(8, 10) });
    expect(officeIndicators([full, other], 81)).toMatchObject({
      ...{ overdueRatio: 0.5, interestRatio: 97.5, principalRatio: 80, groupQuality: 81 },
      ...{ depositRatio: null, sessionQuality: null },
    });
    const silent = of(0, 5, { interest: null, principal: null });
    expect(officeIndicators([full, silent], null)).toMatchObject({ interestRatio: null, groupQuality: null });
    expect(officeIndicators([], null).overdueRatio).toBeNull();
  });
});
