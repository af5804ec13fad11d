import fc from 'fast-check';
import { calibrate } from '../../../src/core/rubric/calibrate';
import { calibratedEdition, isDetermined } from '../../../src/core/rubric/calibrated-edition';
import type { Criterion } from '../../../src/core/rubric/criterion';
import { statusOf } from '../../../src/core/rubric/edition';
import type { Band, Edition } from '../../../src/core/rubric/edition';
import { editionFaults } from '../../../src/core/rubric/edition-faults';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { pointsFor } from '../../../src/core/rubric/points';

const NAMED = { id: 'own', name: 'Bản hiệu chỉnh', from: null, source: 'hiệu chỉnh từ bảng điểm ngày 30/09/2026' };

const of = (criterion: Criterion, pairs: readonly (readonly [measure: number, given: number])[]) =>
  calibrate(
    pairs.map(([measure, given]) => ({ points: { [criterion]: given }, measures: { [criterion]: measure } })),
    EDITION_3986,
  );
const only = (criterion: Criterion, pairs: readonly (readonly [number, number])[]) =>
  of(criterion, pairs).find((one) => one.criterion === criterion)!;

describe('bands inferred from pairs of measure and official points', () => {
  test('each boundary lies between the last group below it and the first above it', () => {
    const found = only('overdue', [
      [0, 30],
      [0.2, 30],
      [0.31, 25],
      [0.9, 25],
      [1.6, 10],
      [4, 0],
    ]);
    expect(found.boundaries.map(({ low, high, below, above }) => [low, high, below, above])).toEqual([
      [0.2, 0.31, 30, 25],
      [0.9, 1.6, 25, 10],
      [1.6, 4, 10, 0],
    ]);
    expect(found).toMatchObject({ compared: 6, supports: 6, contradictions: [], unseen: [20, 15, 5] });
    expect(found.boundaries[0]!.supports).toEqual([2, 2]);
  });

  test('a group that fits no monotone table is a contradiction, and moves no boundary', () => {
    const found = only('interest', [
      [70, 5],
      [75, 5],
      [76, 20],
      [80, 10],
      [90, 15],
      [95, 15],
      [99, 20],
    ]);
    expect(found.contradictions).toEqual([{ group: 2, measure: 76, given: 20, fitted: expect.any(Number) as number }]);
    expect(found.boundaries.map(({ low, high }) => [low, high])).toEqual([
      [75, 80],
      [80, 90],
      [95, 99],
    ]);
    expect(found.boundaries[2]!.contradicts).toBe(1);
  });

  test('nothing to compare: no boundary, no span, and the bands stay', () => {
    const found = of('savers', []);
    expect(found.every(({ compared, boundaries, span }) => compared === 0 && !boundaries.length && !span)).toBe(true);
    const { edition, adopted, kept } = calibratedEdition(found, EDITION_3986, NAMED);
    expect([edition.criteria.savers, adopted, kept]).toEqual([EDITION_3986.criteria.savers, [], []]);
  });

  test('what does not make a whole table of bands is not adopted', () => {
    const found = of('principal', [
      [99, 15],
      [95, 15],
      [100, 15],
    ]);
    expect(calibratedEdition(found, EDITION_3986, NAMED)).toMatchObject({ adopted: [], kept: ['principal'] });
  });
});

/** A hidden table: five or fewer boundaries at hundredths, points falling (or rising) from the maximum to 0. */
const hidden = fc
  .record({
    criterion: fc.constantFrom<Criterion>('overdue', 'interest', 'principal'),
    cuts: fc.uniqueArray(fc.integer({ min: 5, max: 995 }), { minLength: 1, maxLength: 5 }),
    drops: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ criterion, cuts, drops }) => {
    const rule = EDITION_3986.criteria[criterion];
    const at = [...cuts].sort((a, b) => a - b).map((cut) => cut / 10);
    let points = rule.max;
    const levels = at.map((_, index) => (points -= index === 0 ? 0 : drops[index]!));
    levels.push(0);
    if (rule.better === 'more') levels.reverse();
    const more = rule.better === 'more';
    const bands = levels.map((value, index): Band => ({
      from: at[index - 1] ?? (more ? 0 : 0),
      to: at[index] ?? null,
      includeFrom: index === 0 || more,
      includeTo: index < at.length && !more,
      points: value,
    }));
    const edition: Edition = {
      ...EDITION_3986,
      criteria: { ...EDITION_3986.criteria, [criterion]: { ...rule, bands } },
    };
    return { criterion, at, edition };
  });

describe('hidden random bands', () => {
  test('every boundary that the data enclose is found, its interval holds the hidden one; those not enclosed are not named exact', () => {
    fc.assert(
      fc.property(
        hidden,
        fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 400 }),
        ({ criterion, at, edition }, raw) => {
          expect(editionFaults(edition)).toEqual([]);
          // both sides of the first boundary are always there
          const measures = [...raw.map((value) => value / 100), at[0]!, at[0]! + 0.01, at[0]! - 0.01];
          const found = only(
            criterion,
            measures.map((measure) => [measure, pointsFor(criterion, measure, edition)!]),
          );
          expect(found.contradictions).toEqual([]);
          const more = edition.criteria[criterion].better === 'more';
          for (const cut of at) {
            const isEnclosed =
              measures.some((m) => (more ? m < cut : m <= cut)) && measures.some((m) => (more ? m >= cut : m > cut));
            const holding = found.boundaries.filter(({ low, high }) => low <= cut && cut <= high);
            expect(holding.length > 0).toBe(isEnclosed);
          }
          const exact = found.boundaries.filter(isDetermined);
          expect(exact.length).toBeGreaterThan(0);
          for (const { low, high } of exact) expect(at.some((cut) => low <= cut && cut <= high)).toBe(true);
        },
      ),
    );
  });

  test('dense data recover the whole table: the adopted bands give every group the hidden points', () => {
    fc.assert(
      fc.property(hidden, ({ criterion, edition }) => {
        const measures = Array.from({ length: 10_001 }, (_, index) => index / 100);
        const pairs = measures.map((measure) => [measure, pointsFor(criterion, measure, edition)!] as const);
        const adopted = calibratedEdition(of(criterion, pairs), EDITION_3986, NAMED);
        expect(adopted.adopted).toEqual([criterion]);
        expect(editionFaults(adopted.edition)).toEqual([]);
        expect(pairs.filter(([measure, points]) => pointsFor(criterion, measure, adopted.edition) !== points)).toEqual(
          [],
        );
        const rule = adopted.edition.criteria[criterion];
        const inner = rule.bands.slice(1, -1);
        expect(inner.every((band) => statusOf(rule, band) === 'evidence')).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
