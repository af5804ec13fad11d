import fc from 'fast-check';
import { calibrate } from '../../../src/core/rubric/calibrate';
import { CRITERIA } from '../../../src/core/rubric/criterion';
import type { Criterion } from '../../../src/core/rubric/criterion';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { nextStep, NOTHING_DUE, pointsFor } from '../../../src/core/rubric/points';

/** The assumed table of the domain notes (1.4), both sides of every bound. */
const TABLE: Readonly<Record<Criterion, readonly (readonly [measure: number, points: number])[]>> = {
  attendance: [
    [0, 0],
    [50, 10],
    [99.9, 10],
    [100, 20],
  ],
  overdue: [
    [0, 30],
    [0.01, 25],
    [0.5, 25],
    [0.51, 20],
    [1, 20],
    [1.01, 15],
    [2, 15],
    [2.01, 5],
    [3, 5],
    [3.01, 0],
    [100, 0],
  ],
  principal: [
    [100, 15],
    [98, 15],
    [97.99, 12],
    [90, 12],
    [89.99, 9],
    [80, 9],
    [79.99, 6],
    [70, 6],
    [69.99, 3],
    [50, 3],
    [49.99, 0],
    [0, 0],
  ],
  interest: [
    [104, 20],
    [98, 20],
    [97.99, 18],
    [95, 18],
    [94.99, 15],
    [90, 15],
    [89.99, 10],
    [80, 10],
    [79.99, 5],
    [70, 5],
    [69.99, 0],
  ],
  savers: [
    [90, 5],
    [89.9, 4],
    [80, 4],
    [79.9, 3],
    [70, 3],
    [69.9, 2],
    [60, 2],
    [59.9, 1],
    [50, 1],
    [49.9, 0],
  ],
  savings: [
    [100, 10],
    [99, 8],
    [50, 8],
    [49, 6],
    [30, 6],
    [29, 4],
    [10, 4],
    [9, 2],
    [0.1, 2],
    [0, 0],
    [-20, 0],
  ],
};

describe('points of a measure', () => {
  test.each(CRITERIA)('%s: both sides of every bound', (criterion) => {
    for (const [measure, points] of TABLE[criterion])
      expect([measure, pointsFor(criterion, measure, EDITION_3986)]).toEqual([measure, points]);
  });

  test('the dust of a division does not move a ratio over a bound', () => {
    expect(pointsFor('overdue', 2.0000000000000004, EDITION_3986)).toBe(15);
    expect(pointsFor('interest', 97.99999999999999, EDITION_3986)).toBe(20);
  });

  test('nothing due earns the maximum of its criterion and means nothing elsewhere', () => {
    expect(pointsFor('principal', NOTHING_DUE, EDITION_3986)).toBe(15);
    expect(pointsFor('interest', NOTHING_DUE, EDITION_3986)).toBeNull();
  });

  test('what is not known, or cannot be, has no points', () => {
    expect(pointsFor('overdue', null, EDITION_3986)).toBeNull();
    expect(pointsFor('overdue', -1, EDITION_3986)).toBeNull();
    expect(pointsFor('interest', NaN, EDITION_3986)).toBeNull();
    expect(pointsFor('savings', Infinity, EDITION_3986)).toBeNull();
  });

  test('a better measure never lowers the points of any criterion', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CRITERIA),
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (criterion, a, b) => {
          const [worse, better] =
            EDITION_3986.criteria[criterion].better === 'more'
              ? [Math.min(a, b), Math.max(a, b)]
              : [Math.max(a, b), Math.min(a, b)];
          expect(pointsFor(criterion, better, EDITION_3986)!).toBeGreaterThanOrEqual(
            pointsFor(criterion, worse, EDITION_3986)!,
          );
        },
      ),
    );
  });
});

describe('what would raise the points', () => {
  test('the nearest better band, and whether reaching it is enough', () => {
    expect(nextStep('interest', 93, EDITION_3986)).toEqual({ measure: 95, inclusive: true, points: 18 });
    expect(nextStep('overdue', 1.2, EDITION_3986)).toEqual({ measure: 1, inclusive: true, points: 20 });
    expect(nextStep('savings', -5, EDITION_3986)).toEqual({ measure: 0, inclusive: false, points: 2 });
  });

  test('none at the top, and none where nothing is known', () => {
    expect(nextStep('overdue', 0, EDITION_3986)).toBeNull();
    expect(nextStep('principal', NOTHING_DUE, EDITION_3986)).toBeNull();
    expect(nextStep('principal', null, EDITION_3986)).toBeNull();
    expect(nextStep('principal', -3, EDITION_3986)).toBeNull();
  });
});

describe('calibration against the bank’s own points', () => {
  test('counts what can be compared and lists where the bands disagree', () => {
    const result = calibrate(
      [
        { points: { overdue: 25 }, measures: { overdue: 0.3 } },
        { points: { overdue: 25 }, measures: { overdue: 0.8 } },
        { points: { overdue: 30 }, measures: {} },
        { points: {}, measures: { overdue: 0 } },
      ],
      EDITION_3986,
    );
    expect(result.find(({ criterion }) => criterion === 'overdue')).toMatchObject({
      criterion: 'overdue',
      compared: 2,
      differences: [{ group: 1, measure: 0.8, given: 25, computed: 20 }],
    });
    expect(result.find(({ criterion }) => criterion === 'savers')?.compared).toBe(0);
  });
});
