import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { sessionAtOrAfter, workingDay } from '../../../src/sandbox/samples/office/session-day';

const serial = (iso: string): number => fromIsoDate(iso) as number;

describe('commune session day', () => {
  test.each([
    ['2026-09-10', 12, '2026-09-12'],
    ['2026-09-12', 12, '2026-09-12'],
    ['2026-09-13', 12, '2026-10-12'],
    ['2026-12-30', 5, '2027-01-05'],
  ])('%s, session on day %i → %s', (due, day, expected) => {
    expect(isoDate(sessionAtOrAfter(serial(due), day))).toBe(expected);
  });

  test('weekends go back to Friday', () => {
    expect(isoDate(workingDay(serial('2026-09-26')))).toBe('2026-09-25');
    expect(isoDate(workingDay(serial('2026-09-27')))).toBe('2026-09-25');
    expect(isoDate(workingDay(serial('2026-09-28')))).toBe('2026-09-28');
  });
});
