import fc from 'fast-check';
import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { estimateInstalments, remaining } from '../../../src/core/due/instalment-estimate';
import { missedInstalment, workingDaysBefore } from '../../../src/core/due/instalment-rule';
import { instalmentSchedule } from '../../../src/core/due/instalment-schedule';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const day = (iso: string): number => fromIsoDate(iso)!;
const AS_OF = day('2026-09-30');
/** after the last instalment of every loan here */
const LATER = day('2040-01-01');

describe('a missed instalment (CV 597/NHCS-TDNN of 30/01/2026; DOMAIN 5.5)', () => {
  test.each([
    ['2026-02-28', 'women', '01', 'toNext'],
    ['2026-03-01', 'women', '01', 'toOverdue'],
    ['2026-03-01', 'direct', '03', 'ownRule'],
    ['2026-03-01', 'women', '12', 'ownRule'],
    ['2026-03-01', 'women', 'Nhà ở xã hội', 'ownRule'],
    ['2026-03-01', 'women', '02 HSSV', 'ownRule'],
    ['2026-03-01', null, '01', 'unknown'],
    ['2020-03-01', null, '01', 'toNext'],
  ] as const)('disbursed %s, %s, programme %s → %s', (made, organisation, programme, what) => {
    expect(missedInstalment(day(made), organisation, programme)).toBe(what);
  });

  test('without a day nobody can say', () => {
    expect(missedInstalment(NaN, 'women', '01')).toBe('unknown');
  });

  test('working days before: Saturdays and Sundays do not count (30/09/2026 is a Wednesday)', () => {
    expect(isoDate(workingDaysBefore(AS_OF, 2))).toBe('2026-09-28');
    expect(isoDate(workingDaysBefore(AS_OF, 3))).toBe('2026-09-25');
    expect(isoDate(workingDaysBefore(AS_OF, 5))).toBe('2026-09-23');
    // Monday 05/03/1900 (serial 65): the working day before it is Friday the 2nd (62)
    expect(workingDaysBefore(65, 1)).toBe(62);
    // Monday 08/01/1900 (serial 8), before the day that never was: Friday the 5th
    expect(workingDaysBefore(8, 1)).toBe(5);
  });
});

describe('instalments printed in the workbook', () => {
  const loans = loansOf([
    tableOf('loanList', {
      loanCode: ['K1', 'K2'],
      customerName: ['Người Một', 'Người Hai'],
      groupCode: ['0000001', '0000002'],
      organisationCode: ['11', '12'],
      programmeCode: ['01', '12'],
      loanDate: [day('2026-04-01'), day('2024-04-01')],
      inTerm: [90, 80],
      dueContract: [day('2031-04-01'), day('2039-04-01')],
    }),
  ]);
  const schedule = instalmentSchedule(
    [
      tableOf('instalmentList', {
        loanCode: ['K1', 'K1', 'K2', 'K9', 'K2'],
        instalmentDate: [day('2026-09-15'), day('2026-10-15'), day('2026-10-01'), '', day('2026-09-01')],
        instalment: [10, 10, 7, 5, 7],
        principalPaid: [4, '', '', '', 7],
        instalmentDue: [6, '', 7, 5, 0],
      }),
    ],
    loans,
    AS_OF,
  );

  test('what is still due of each: NODENHAN, or DUNO − GOCDTRA; DUNO is never the balance (SHEETS 1.7)', () => {
    expect(schedule.entries.map(({ loan, date, amount, missed }) => [loan, isoDate(date), amount, missed])).toEqual([
      ['K1', '2026-09-15', 6, 'toOverdue'],
      ['K2', '2026-10-01', 7, 'ownRule'],
      ['K1', '2026-10-15', 10, 'toOverdue'],
    ]);
    expect(schedule.entries[0]).toMatchObject({ customerName: 'Người Một', group: '0000001', from: 'schedule' });
  });

  test('a row without a day is named, and paid ones count as collected', () => {
    expect(schedule.unreadable.map(({ row }) => row)).toEqual([3]);
    expect(schedule.printed).toEqual({ principal: 17, paid: 11 });
    expect([...schedule.contracts]).toEqual(['K1', 'K2', 'K9']);
  });
});

describe('instalments that are estimated', () => {
  const list = (over: object) =>
    loansOf([
      tableOf('loanList', {
        loanCode: ['NOXH', 'TT', 'UT', 'CU', 'NGAN', 'HSSV'],
        groupCode: ['0000001', '', '0000001', '0000001', '0000001', '0000001'],
        organisationCode: ['11', '99', '11', '11', '11', '11'],
        programmeCode: ['12', '03', '01', '01', '01', '02'],
        loanDate: ['2024-03-31', '2025-05-20', '2026-04-10', '2025-04-10', '2026-04-10', '2026-04-10'].map(day),
        inTerm: [10_000_000, 6_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000],
        outstanding: [10_000_000, 6_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000],
        disbursed: [10_000_000, 8_000_000, 5_000_000, 5_000_000, 5_000_000, 5_000_000],
        dueContract: ['2028-03-31', '2028-05-20', '2029-04-10', '2029-04-10', '2027-04-10', '2029-04-10'].map(day),
        dueSession: ['2028-03-31', '2028-05-20', '2029-04-15', '2029-04-10', '2027-04-10', '2029-04-10'].map(day),
        firstPrincipal: ['2025-03-31', '2026-05-20', '2027-04-10', '2026-04-10', '', ''].map((d) => (d ? day(d) : '')),
        principalDue: [0, 3_000_000, 0, 4_000_000, 0, 0],
        principalPaid: [0, 0, 0, 0, 0, 0],
        ...over,
      }),
    ]);
  const of = (loan: string, estimate: ReturnType<typeof estimateInstalments>) =>
    estimate.entries.filter((entry) => entry.loan === loan).map(({ date, amount }) => [isoDate(date), amount]);

  test('social housing every 6 months on the session’s day; 30 or 31 becomes a month’s last day', () => {
    const estimate = estimateInstalments(list({}), AS_OF, new Set(), null, LATER);
    expect(of('NOXH', estimate)).toEqual([
      ['2027-03-31', 3_300_000],
      ['2027-09-30', 3_300_000],
      ['2028-03-31', 3_400_000],
    ]);
  });

  test('direct lending every 12 months; unpaid = Gốc đến hạn LK − max(Gốc đã trả, disbursed − balance) (SHEETS 5)', () => {
    const estimate = estimateInstalments(list({}), AS_OF, new Set(), null, LATER);
    expect(estimate.unpaid).toEqual([{ loan: 'TT', amount: 1_000_000 }]);
    expect(of('TT', estimate)).toEqual([
      ['2027-05-20', 2_500_000],
      ['2028-05-20', 2_500_000],
    ]);
  });

  test('entrusted loans only from 01/03/2026 and over 12 months; the office may say 6 months', () => {
    const yearly = estimateInstalments(list({}), AS_OF, new Set(), null, LATER);
    expect(of('UT', yearly).map(([date]) => date)).toEqual(['2027-04-15', '2028-04-15', '2029-04-15']);
    const halfYearly = estimateInstalments(list({}), AS_OF, new Set(), 6, LATER);
    expect(of('UT', halfYearly)).toHaveLength(5);
    for (const loan of ['CU', 'NGAN', 'HSSV']) expect(of(loan, yearly)).toEqual([]);
  });

  test('a printed schedule always wins, and without the first day nothing is estimated but told', () => {
    expect(of('NOXH', estimateInstalments(list({}), AS_OF, new Set(['NOXH']), null, LATER))).toEqual([]);
    const blank = list({ firstPrincipal: ['', '', '', '', '', ''] });
    expect(estimateInstalments(blank, AS_OF, new Set(), null, LATER)).toEqual({ entries: [], unpaid: [], unknown: 3 });
  });

  test('only those up to the day that is asked for', () => {
    const estimate = estimateInstalments(list({}), AS_OF, new Set(), null, day('2027-04-15'));
    expect(estimate.entries.map(({ loan, date }) => [loan, isoDate(date)])).toEqual([
      ['NOXH', '2027-03-31'],
      ['UT', '2027-04-15'],
    ]);
  });

  test('what is ahead adds up to the balance, days rise, none has passed but a final one', () => {
    const input = [
      fc.integer({ min: 1, max: 1e10 }),
      fc.integer({ min: 40_000, max: 46_000 }),
      fc.integer({ min: 0, max: 8_000 }),
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom(6, 12),
    ] as const;
    fc.assert(
      fc.property(...input, (balance, first, length, dayOfMonth, months) => {
        const plan = remaining(balance, first, first + length, dayOfMonth, months, 43_000);
        expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
        expect(plan.slice(0, -1).every(({ date }) => date > 43_000)).toBe(true);
        expect(plan.every(({ date }, at) => at === 0 || date > plan[at - 1]!.date)).toBe(true);
        expect(plan.at(-1)!.date).toBe(first + length);
      }),
    );
  });
});
