import fc from 'fast-check';
import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { dueList, scheduleOf } from '../../../src/core/due/due-list';
import { byMonth, byStage } from '../../../src/core/due/due-summary';
import { noticesOf, STAGES, stageOf } from '../../../src/core/due/stage';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const day = (iso: string): number => fromIsoDate(iso)!;
const AS_OF = day('2026-09-30');

describe('stages and reminders', () => {
  test.each([
    [91, 'later'],
    [90, '90'],
    [61, '90'],
    [60, '60'],
    [31, '60'],
    [30, '30'],
    [1, '30'],
    [0, 'due'],
    [-1, 'overdue'],
  ])('%d days left → %s', (days, stage) => {
    expect(stageOf(days)).toBe(stage);
  });

  test('90, 60 and 30 calendar days before the day', () => {
    expect(noticesOf(day('2026-12-31')).map(isoDate)).toEqual(['2026-10-02', '2026-11-01', '2026-12-01']);
  });
});

describe('due list of loans', () => {
  const loans = loansOf([
    tableOf('loanList', {
      loanCode: ['K4', 'K1', 'K3', 'K2', 'K5', 'K6', 'K7', 'K8'],
      inTerm: [40, 10, 30, 20, 0, 50, 60, 70],
      overdue: [0, 5, 0, 0, 9, 0, 0, 0],
      frozen: [0, 0, 0, 0, 9, 0, 0, 0],
      loanStatus: ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN', 'CLOSE', 'OPEN', 'OPEN'],
      dueContract: [
        '2026-11-10',
        '2026-11-10',
        '2026-09-30',
        '2026-08-01',
        '2026-11-10',
        '2026-11-10',
        '',
        '2027-01-15',
      ].map((iso) => (iso ? day(iso) : '')),
      dueExtended: ['', '', '', day('2026-10-15'), '', '', '', ''],
      dueSession: [day('2026-11-20'), '', '', '', '', '', '', ''],
    }),
  ]);

  test('in-term balances only, by due date and code; a loan without a date is named', () => {
    const list = dueList(loans, AS_OF, { basis: 'auto' });
    expect(list.entries.map(({ code, amount, stage }) => [code, amount, stage])).toEqual([
      ['K3', 30, 'due'],
      ['K2', 20, '30'],
      ['K1', 10, '60'],
      ['K4', 40, '60'],
      ['K8', 70, 'later'],
    ]);
    expect(list.undated.map((loan) => loans.code[loan])).toEqual(['K7']);
    expect(list.entries[1]).toMatchObject({ daysLeft: 15, dueDate: day('2026-10-15') });
  });

  test('the basis decides between contract, extension and session; an extension falls back on the contract', () => {
    const dates = (basis: 'contract' | 'extension' | 'session') =>
      Object.fromEntries(dueList(loans, AS_OF, { basis }).entries.map(({ code, dueDate }) => [code, isoDate(dueDate)]));
    expect(dates('contract')).toMatchObject({ K4: '2026-11-10', K2: '2026-08-01' });
    expect(dates('extension')).toMatchObject({ K4: '2026-11-10', K2: '2026-10-15' });
    expect(dates('session')).toEqual({ K4: '2026-11-20' });
  });

  test('loans of one day stand by code, those of one code as in the sheet', () => {
    const due = Float64Array.of(46_300, 46_300, 46_299, 46_300);
    const list = scheduleOf({ code: ['B', 'A', 'Z', 'A'], dueDate: due, amount: Float64Array.of(1, 2, 3, 4) }, AS_OF);
    expect(list.entries.map(({ index }) => index)).toEqual([2, 1, 3, 0]);
  });

  test('a time of day in a date or in the report date changes nothing', () => {
    const list = scheduleOf({ code: ['A'], dueDate: Float64Array.of(46_305.75), amount: Float64Array.of(1) }, 46_295.5);
    expect(list.entries[0]).toMatchObject({ dueDate: 46_305, daysLeft: 10 });
  });

  test('stages and months each hold every debt once, and the amounts add up', () => {
    const debt = fc.record({
      dueDate: fc.integer({ min: 40_000, max: 50_000 }),
      amount: fc.integer({ min: -5, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(debt, { maxLength: 60 }), (debts) => {
        const { entries } = scheduleOf(
          {
            code: debts.map((_, index) => `K${index % 7}`),
            dueDate: Float64Array.from(debts, ({ dueDate }) => dueDate),
            amount: Float64Array.from(debts, ({ amount }) => amount),
          },
          AS_OF,
        );
        const owed = debts.filter(({ amount }) => amount > 0);
        const total = owed.reduce((sum, { amount }) => sum + amount, 0);
        for (const sums of [byStage(entries), byMonth(entries)]) {
          expect(sums.reduce((count, sum) => count + sum.count, 0)).toBe(owed.length);
          expect(sums.reduce((amount, sum) => amount + sum.amount, 0)).toBe(total);
        }
        expect(byStage(entries).map(({ stage }) => stage)).toEqual([...STAGES]);
        const keys = entries.map(({ dueDate, code }) => `${dueDate} ${code}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  test('months are in order over the turn of a year', () => {
    const dueDate = Float64Array.of(day('2027-01-05'), day('2026-12-31'), day('2027-01-31'));
    const { entries } = scheduleOf({ code: ['A', 'B', 'C'], dueDate, amount: Float64Array.of(1, 2, 4) }, AS_OF);
    expect(byMonth(entries)).toEqual([
      { year: 2026, month: 12, count: 1, amount: 2 },
      { year: 2027, month: 1, count: 2, amount: 5 },
    ]);
  });
});
