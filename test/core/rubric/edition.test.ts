import fc from 'fast-check';
import { serialOf } from '../../../src/core/cell/serial';
import { CRITERIA } from '../../../src/core/rubric/criterion';
import { isVerified } from '../../../src/core/rubric/edition';
import type { Edition } from '../../../src/core/rubric/edition';
import { editionFaults } from '../../../src/core/rubric/edition-faults';
import { EDITION_3986, editionById, editionFor, editions } from '../../../src/core/rubric/editions';

describe('the edition VB 3986', () => {
  test('maxima are those of the score sheet: 20, 30, 15, 20, 5, 10, in all 100', () => {
    expect(CRITERIA.map((criterion) => EDITION_3986.criteria[criterion].max)).toEqual([20, 30, 15, 20, 5, 10]);
  });

  test('its bands are assumed and say so; its classes have a source', () => {
    expect(CRITERIA.every((criterion) => EDITION_3986.criteria[criterion].status === 'assumed')).toBe(true);
    expect(EDITION_3986.classStatus).toBe('evidence');
    expect(isVerified(EDITION_3986)).toBe(false);
  });

  test('best band of every criterion earns the maximum, the worst nothing', () => {
    for (const criterion of CRITERIA) {
      const { bands, max } = EDITION_3986.criteria[criterion];
      expect(Math.max(...bands.map(({ points }) => points))).toBe(max);
      expect(Math.min(...bands.map(({ points }) => points))).toBe(0);
    }
  });

  test('a text of 2026 whose effect is not known is named', () => {
    expect(EDITION_3986.laterTexts[0]?.date).toBe(serialOf(2026, 7, 24));
  });

  test('every edition that comes with the product is without fault', () => {
    for (const edition of editions) expect(editionFaults(edition)).toEqual([]);
  });
});

describe('which edition is in force', () => {
  const old: Edition = { ...EDITION_3986, id: 'old', from: serialOf(2013, 4, 12), to: serialOf(2022, 12, 31) };
  const now: Edition = { ...EDITION_3986, id: 'now', from: serialOf(2023, 1, 1), to: null };

  test('the day of the score decides; both ends of the span belong to it', () => {
    expect(editionFor(serialOf(2022, 12, 31)!, [old, now])?.id).toBe('old');
    expect(editionFor(serialOf(2023, 1, 1)!, [old, now])?.id).toBe('now');
    expect(editionFor(serialOf(2012, 1, 1)!, [old, now])).toBeNull();
  });

  test('of several the one that began last; one without a first day is the oldest', () => {
    expect(editionFor(serialOf(2026, 9, 30)!, [now, EDITION_3986])?.id).toBe('now');
    expect(editionFor(serialOf(2026, 9, 30)!)).toBe(EDITION_3986);
  });

  test('by id, as a person types it', () => {
    expect(editionById(' 3986 ')).toBe(EDITION_3986);
    expect(editionById('15/2013')).toBeNull();
  });
});

describe('an edition that an office enters is checked', () => {
  const withOverdue = (bands: Edition['criteria']['overdue']['bands']): Edition => ({
    ...EDITION_3986,
    criteria: { ...EDITION_3986.criteria, overdue: { ...EDITION_3986.criteria.overdue, bands } },
  });
  const band = (from: number | null, to: number | null, points: number, includeFrom = true, includeTo = false) => ({
    ...{ from, to, points, includeFrom, includeTo },
  });

  test.each([
    ['noBands', []],
    ['pointsOutOfRange', [band(0, null, 31)]],
    ['emptyBand', [band(2, 1, 5)]],
    ['gap', [band(0, 1, 30), band(2, null, 0)]],
    ['gap', [band(0, 1, 30), band(1, null, 0, false)]],
    ['overlap', [band(0, 2, 30), band(1, null, 0)]],
    ['order', [band(0, 1, 10), band(1, null, 20)]],
  ])('%s', (code, bands) => {
    expect(editionFaults(withOverdue(bands)).map((fault) => fault.code)).toContain(code);
  });

  test('maxima that are not 100 and classes out of order', () => {
    const short = {
      ...EDITION_3986,
      criteria: { ...EDITION_3986.criteria, savers: { ...EDITION_3986.criteria.savers, max: 15 } },
    };
    expect(editionFaults(short)).toContainEqual({ code: 'maxima', sum: 110 });
    expect(editionFaults({ ...EDITION_3986, classes: [...EDITION_3986.classes].reverse() })).toContainEqual({
      code: 'classes',
    });
  });

  test('an edition without fault has exactly one band for any measure that can be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CRITERIA), fc.double({ min: 0, max: 1e6, noNaN: true }), (criterion, measure) => {
        const holding = EDITION_3986.criteria[criterion].bands.filter(
          ({ from, to, includeFrom, includeTo }) =>
            (from === null || measure > from || (includeFrom && measure === from)) &&
            (to === null || measure < to || (includeTo && measure === to)),
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });
});
