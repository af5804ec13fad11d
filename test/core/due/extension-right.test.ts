import fc from 'fast-check';
import { addMonths, fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { EXTENSION_CASES, extensionRight } from '../../../src/core/due/extension-right';
import { begunMonths, fullMonths } from '../../../src/core/due/months-between';

const day = (iso: string): number => fromIsoDate(iso)!;
const right = (made: string, contract: string, extended = '', programme = '01') =>
  extensionRight(day(made), day(contract), extended ? day(extended) : NaN, programme);

describe('months between two days', () => {
  test.each([
    ['2026-01-31', '2026-02-28', 1, 1],
    ['2028-01-31', '2028-02-28', 0, 1],
    ['2028-01-31', '2028-02-29', 1, 1],
    ['2026-01-15', '2026-03-14', 1, 2],
    ['2026-01-15', '2027-01-15', 12, 12],
    ['2026-05-05', '2026-05-05', 0, 0],
  ])('%s to %s: %d full, %d begun', (from, to, full, begun) => {
    expect([fullMonths(day(from), day(to)), begunMonths(day(from), day(to))]).toEqual([full, begun]);
  });
});

describe('what is left of the right to extend (DOMAIN 5.4)', () => {
  test.each([
    // term ≤ 12 months: 12 more [F6 q.19]
    ['a term of 12 months', right('2025-10-10', '2026-10-10'), { case: 'short', most: 12, used: 0, left: 12 }],
    ['a day more is no short term', right('2025-10-10', '2026-10-11'), { case: 'half', most: 6, left: 6 }],
    // longer: half the term, rounded down
    ['36 months', right('2023-10-10', '2026-10-10'), { case: 'half', most: 18, left: 18 }],
    ['25 months', right('2024-09-10', '2026-10-10'), { case: 'half', most: 12, left: 12 }],
    // remaining = ½ term − (extension − contract) (SHEETS 5)
    ['extended by 10 of 18', right('2023-10-10', '2026-10-10', '2027-08-10'), { used: 10, left: 8 }],
    ['a month begun counts', right('2023-10-10', '2026-10-10', '2027-08-11'), { used: 11, left: 7 }],
    ['extended by all', right('2023-10-10', '2026-10-10', '2028-04-10'), { used: 18, left: 0 }],
    ['extended by more than allowed', right('2023-10-10', '2026-10-10', '2029-04-10'), { used: 30, left: 0 }],
    // students: half, as in general; 17: 30 months, seen at one office only
    ['students', right('2016-10-10', '2026-10-10', '', '02'), { case: 'half', most: 60, verified: true }],
    ['programme 17', right('2023-10-10', '2026-10-10', '', '17'), { case: 'programme17', most: 30, verified: false }],
    ['no programme', right('2023-10-10', '2026-10-10', '', ''), { most: 18, verified: false }],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  test('an extension that equals the contract is none', () => {
    expect(right('2023-10-10', '2026-10-10', '2026-10-10')).toMatchObject({ used: 0, left: 18 });
  });

  test('the last day: a day that the month lacks becomes its last', () => {
    expect(isoDate(right('2024-08-31', '2026-08-31')!.latest)).toBe('2027-08-31');
    expect(isoDate(right('2024-08-31', '2025-08-31')!.latest)).toBe('2026-08-31');
    expect(isoDate(right('2025-08-31', '2026-10-31')!.latest)).toBe('2027-05-31');
    expect(isoDate(right('2025-06-30', '2026-08-31')!.latest)).toBe('2027-03-31');
  });

  test('without its dates, or due before it was made, nothing is promised', () => {
    expect(extensionRight(NaN, day('2026-10-10'), NaN, '01')).toBeNull();
    expect(extensionRight(day('2026-10-10'), NaN, NaN, '01')).toBeNull();
    expect(right('2026-10-10', '2026-10-09')).toBeNull();
  });

  test('never more than the right, never below nothing; another month used is never a month more left', () => {
    const date = fc.integer({ min: 100, max: 60_000 });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (made, term, later) => {
        const found = extensionRight(made, made + term, made + term + later, '01')!;
        expect(found.left).toBeGreaterThanOrEqual(0);
        expect(found.left).toBeLessThanOrEqual(found.most);
        expect(addMonths(made + term, found.used + found.left)).toBeLessThanOrEqual(
          Math.max(found.latest, addMonths(made + term, found.used)),
        );
        expect(extensionRight(made, made + term, made + term + later + 31, '01')!.left).toBeLessThanOrEqual(found.left);
      }),
    );
  });

  test('every case names its source', () => {
    for (const { source } of Object.values(EXTENSION_CASES)) expect(source).toMatch(/DOMAIN 5\.4/);
  });
});
