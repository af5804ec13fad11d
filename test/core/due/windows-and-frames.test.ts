import fc from 'fast-check';
import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { dueSourceOf } from '../../../src/core/due/due-date';
import { dueList } from '../../../src/core/due/due-list';
import { dueByGroup, dueCalendar, windowSums, withYears } from '../../../src/core/due/due-sums';
import { dueWindows } from '../../../src/core/due/due-window';
import { FRAMES, frameOf, framesOf } from '../../../src/core/due/moving-frame';
import { STAGES } from '../../../src/core/due/stage';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const day = (iso: string): number => fromIsoDate(iso)!;
const AS_OF = day('2026-09-30');

const ends = (iso: string): string[] => dueWindows(day(iso)).map(({ from, to }) => `${isoDate(from)} ${isoDate(to)}`);

describe('windows (SHEETS 5: month, quarter end, year end)', () => {
  test('of a month’s last day are the month, quarter and year that follow', () => {
    expect(ends('2026-09-30')).toEqual(['2026-10-01 2026-10-31', '2026-10-01 2026-12-31', '2026-10-01 2026-12-31']);
    expect(ends('2026-12-31')).toEqual(['2027-01-01 2027-01-31', '2027-01-01 2027-03-31', '2027-01-01 2027-12-31']);
  });

  test('of another day are what is left of its month, quarter and year; February of a leap year has 29 days', () => {
    expect(ends('2028-02-10')).toEqual(['2028-02-11 2028-02-29', '2028-02-11 2028-03-31', '2028-02-11 2028-12-31']);
    expect(ends('2027-02-27')[0]).toBe('2027-02-28 2027-02-28');
  });

  test('around the day that Excel counts though it never was (29/02/1900, serial 60) days stay in order', () => {
    for (const serial of [58, 59, 60, 61])
      for (const { from, to } of dueWindows(serial)) {
        expect(from).toBe(serial + 1);
        expect(to).toBeGreaterThanOrEqual(from - 1);
      }
  });
});

describe('frames of moving to overdue (SHEETS 5)', () => {
  const [october] = dueWindows(AS_OF);
  test.each([
    ['2026-09-29', '2026-10-05', 'waiting'],
    ['2026-10-01', '2026-10-01', 'within'],
    ['2026-10-31', '2026-10-31', 'within'],
    ['2026-10-20', '2026-11-05', 'after'],
    ['2026-11-01', '2026-11-05', null],
  ])('due %s, session %s → %s', (due, session, frame) => {
    expect(frameOf(day(due), day(session), october!)).toBe(frame);
  });

  test('without a session the due date itself stands for it', () => {
    expect(frameOf(day('2026-10-20'), NaN, october!)).toBe('within');
  });

  test('a loan stands in exactly one frame, or falls due after the window', () => {
    const date = fc.integer({ min: 46_200, max: 46_500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.option(date), fc.integer({ min: -5, max: 9 }))), (rows) => {
        const loans = loansOf([
          tableOf('loanList', {
            loanCode: rows.map((_, at) => `K${at}`),
            inTerm: rows.map(([, , amount]) => amount),
            dueContract: rows.map(([due]) => due),
            dueSession: rows.map(([, session]) => session ?? ''),
          }),
        ]);
        for (const window of dueWindows(AS_OF)) {
          const sums = framesOf(loans, window);
          const owed = rows.filter(([due, , amount]) => amount > 0 && due <= window.to);
          expect(sums.map(({ frame }) => frame)).toEqual([...FRAMES]);
          expect(sums.reduce((count, sum) => count + sum.count, 0)).toBe(owed.length);
          expect(sums.reduce((all, { amount }) => all + amount, 0)).toBe(owed.reduce((all, [, , a]) => all + a, 0));
        }
      }),
    );
  });
});

describe('sums of what falls due', () => {
  const loans = loansOf([
    tableOf('loanList', {
      loanCode: ['A', 'B', 'C', 'D', 'E'],
      groupCode: ['0000001', '0000001', '0000002', '0000000', '0000002'],
      leaderName: ['Trần Thị Một', 'Trần Thị Một', 'Lê Văn Hai', '', 'Lê Văn Hai'],
      communeName: ['Xã Một', 'Xã Một', 'Xã Hai', 'Xã Hai', 'Xã Hai'],
      organisationCode: ['11', '11', '12', '99', '12'],
      inTerm: [1, 2, 4, 8, 16],
      dueContract: ['2026-10-10', '2026-11-10', '2026-10-31', '2027-01-02', '2030-05-05'].map(day),
      dueExtended: ['', day('2027-11-10'), '', '', ''],
      dueSession: [day('2026-11-05'), '', '', '', ''],
    }),
  ]);
  const list = dueList(loans, AS_OF, { basis: 'auto' });

  test('windows tell how the choice of the date changes what they hold', () => {
    const [month] = windowSums(loans, AS_OF, 'auto');
    expect(month).toMatchObject({ count: 1, amount: 4 });
    expect(month!.bySource).toEqual({
      contract: { count: 2, amount: 5 },
      extension: { count: 2, amount: 5 },
      session: { count: 0, amount: 0 },
    });
  });

  test('the source of a date is told: session, extension, or the contract where there is no extension', () => {
    expect([0, 1, 2].map((loan) => dueSourceOf(loans, loan, 'auto'))).toEqual(['session', 'extension', 'contract']);
    expect([0, 1, 2].map((loan) => dueSourceOf(loans, loan, 'extension'))).toEqual([
      'contract',
      'extension',
      'contract',
    ]);
    expect(dueSourceOf(loans, 1, 'session')).toBeNull();
  });

  test('the calendar adds up by organisation; years after the next one are gathered', () => {
    const calendar = dueCalendar(list.entries, loans);
    expect(calendar.map(({ year, month, amount }) => [year, month, amount])).toEqual([
      [2026, 10, 4],
      [2026, 11, 1],
      [2027, 1, 8],
      [2027, 11, 2],
      [2030, 5, 16],
    ]);
    expect(calendar[2]!.byOrganisation).toEqual({ direct: { count: 1, amount: 8 } });
    const lines = withYears(calendar, AS_OF);
    expect(lines.at(-1)).toEqual({
      year: 2030,
      month: null,
      count: 1,
      amount: 16,
      byOrganisation: { women: { count: 1, amount: 16 } },
    });
    expect(lines).toHaveLength(5);
  });

  test('groups hold every debt once, in exactly one stage', () => {
    const groups = dueByGroup(list.entries, loans);
    expect(groups.map(({ group, count, amount }) => [group, count, amount])).toEqual([
      ['', 1, 8],
      ['0000002', 2, 20],
      ['0000001', 2, 3],
    ]);
    for (const group of groups) {
      const stages = STAGES.map((stage) => group.byStage[stage]);
      expect(stages.reduce((count, sum) => count + sum.count, 0)).toBe(group.count);
      expect(stages.reduce((amount, sum) => amount + sum.amount, 0)).toBe(group.amount);
    }
  });
});
