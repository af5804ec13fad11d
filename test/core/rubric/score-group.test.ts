import fc from 'fast-check';
import { classOf, gapOf } from '../../../src/core/rubric/classify';
import { CRITERIA } from '../../../src/core/rubric/criterion';
import { CLASS_IDS } from '../../../src/core/rubric/edition';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { readClass } from '../../../src/core/rubric/read-class';
import { scoreGroup } from '../../../src/core/rubric/score-group';

const FULL = { attendance: 20, overdue: 30, principal: 15, interest: 20, savers: 5, savings: 10 };
const MAX = Object.fromEntries(CRITERIA.map((criterion) => [criterion, EDITION_3986.criteria[criterion].max]));

describe('class of a total', () => {
  // the vectors published with the formula of the bank's export BC0437
  test.each([
    [49.9, 'poor'],
    [50, 'average'],
    [69.99, 'average'],
    [70, 'fair'],
    [84.9, 'fair'],
    [85, 'good'],
    [0, 'poor'],
    [100, 'good'],
    [-3, 'poor'],
  ])('%d → %s', (total, id) => {
    expect(classOf(total, EDITION_3986)).toBe(id);
  });

  test('a sum that binary fractions leave just under a bound is at the bound', () => {
    const sum = [19.9, 29.7, 14.6, 9.8, 0.7, 10.3].reduce((a, b) => a + b, 0);
    expect(classOf(sum, EDITION_3986)).toBe('good');
    expect(classOf(84.99999999999999, EDITION_3986)).toBe('good');
    expect(classOf(84.999, EDITION_3986)).toBe('fair');
  });

  test('points short of the next class', () => {
    expect(gapOf(66.5, EDITION_3986)).toEqual({ to: 'fair', points: 3.5 });
    expect(gapOf(84.9, EDITION_3986)).toEqual({ to: 'good', points: 0.1 });
    expect(gapOf(12, EDITION_3986)).toEqual({ to: 'average', points: 38 });
    expect(gapOf(85, EDITION_3986)).toBeNull();
  });
});

test('a class is read in any wording; 0 is a formula that the export did not calculate', () => {
  const read = ['Tốt', 'LOẠI TỐT', 'Khá', 'Trung bình', 'TB', 'Xếp loại: Yếu', 'Kém', 'Xuất sắc', '0', '', 'A'].map(
    readClass,
  );
  expect(read).toEqual(['good', 'good', 'fair', 'average', 'average', 'poor', 'poor', 'good', null, null, null]);
});

describe('score of a group', () => {
  test('points that the bank gave are summed as they are, nothing assumed', () => {
    const score = scoreGroup({ points: FULL, measures: { overdue: 9 } }, EDITION_3986);
    expect(score).toMatchObject({
      total: 100,
      low: 100,
      high: 100,
      class: 'good',
      gap: null,
      missing: [],
      computed: [],
      usesAssumed: false,
    });
  });

  test('measures are turned into points, and the score says that its bands are assumed', () => {
    const measures = { attendance: 100, overdue: 0.4, principal: 91, interest: 96, savers: 85, savings: 35 };
    expect(scoreGroup({ measures }, EDITION_3986)).toMatchObject({
      total: 85,
      class: 'good',
      computed: [...CRITERIA],
      usesAssumed: true,
    });
  });

  test('what is missing leaves a span; the class only where both ends agree', () => {
    const sure = scoreGroup({ points: { ...FULL, savers: null } }, EDITION_3986);
    expect(sure).toMatchObject({ total: null, low: 95, high: 100, class: 'good', gap: null, missing: ['savers'] });
    const open = scoreGroup({ points: { ...FULL, overdue: null } }, EDITION_3986);
    expect(open).toMatchObject({ total: null, low: 70, high: 100, class: null });
    expect(scoreGroup({}, EDITION_3986)).toMatchObject({ low: 0, high: 100, class: null, missing: [...CRITERIA] });
  });

  test('the joint deposit column of the whole-branch sheet counts for both its parts', () => {
    const points = { attendance: 20, overdue: 30, principal: 15, interest: 20 };
    expect(scoreGroup({ points, deposits: 14 }, EDITION_3986)).toMatchObject({
      total: 99,
      deposits: 14,
      missing: [],
      points: { savers: null },
    });
    expect(scoreGroup({ points: FULL, deposits: 9 }, EDITION_3986)).toMatchObject({ total: 100, deposits: null });
    expect(scoreGroup({ points, deposits: 16 }, EDITION_3986).outOfRange).toEqual(['deposits']);
  });

  test('a sub-score over its maximum or below 0 is named, and then no class is certain', () => {
    const score = scoreGroup({ points: { ...FULL, interest: 21, savers: -1 } }, EDITION_3986);
    expect(score).toMatchObject({ total: 95, class: null, outOfRange: ['interest', 'savers'] });
  });

  const some = fc.record(
    Object.fromEntries(
      CRITERIA.map((criterion) => [criterion, fc.option(fc.double({ min: 0, max: MAX[criterion] ?? 0, noNaN: true }))]),
    ),
  );

  test('a better measure of any criterion never lowers the total, nor its class', () => {
    const measure = fc.double({ min: 0, max: 150, noNaN: true });
    const all = fc.record(Object.fromEntries(CRITERIA.map((criterion) => [criterion, measure])));
    fc.assert(
      fc.property(all, fc.constantFrom(...CRITERIA), measure, (measures, criterion, other) => {
        const now = measures[criterion] ?? 0;
        const isMore = EDITION_3986.criteria[criterion].better === 'more';
        const best = isMore ? Math.max(now, other) : Math.min(now, other);
        const [before, after] = [measures, { ...measures, [criterion]: best }].map((one) =>
          scoreGroup({ measures: one }, EDITION_3986),
        );
        expect(after!.total!).toBeGreaterThanOrEqual(before!.total!);
        expect(CLASS_IDS.indexOf(after!.class!)).toBeLessThanOrEqual(CLASS_IDS.indexOf(before!.class!));
      }),
    );
  });

  test('whatever the missing points turn out to be, the total lies from low to high, and a class once given stays', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (points, parts) => {
          const partial = scoreGroup({ points }, EDITION_3986);
          const full = Object.fromEntries(
            CRITERIA.map((criterion, at) => [criterion, points[criterion] ?? (parts[at] ?? 0) * (MAX[criterion] ?? 0)]),
          );
          const score = scoreGroup({ points: full }, EDITION_3986);
          expect(score.total).toBeGreaterThanOrEqual(partial.low - 2e-6);
          expect(score.total).toBeLessThanOrEqual(partial.high + 2e-6);
          if (partial.class) expect(score.class).toBe(partial.class);
        },
      ),
    );
  });
});
