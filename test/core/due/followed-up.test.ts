import { fromIsoDate, isoDate } from '../../../src/core/cell/serial';
import { awayStateOf, loansAway } from '../../../src/core/due/away';
import { frozenEndings, frozenStageOf } from '../../../src/core/due/frozen-ending';
import { inactiveLoans } from '../../../src/core/due/inactive-loans';
import { longArrears } from '../../../src/core/due/long-arrears';
import { loansOf } from '../../../src/core/record/loans';
import { tableOf } from '../record/table-of';

const day = (iso: string): number => fromIsoDate(iso)!;
const AS_OF = day('2026-09-30');

describe('loans without a transaction for three months (KHD3T: DOMAIN 4, SHEETS 5)', () => {
  const inactive = (last: string, asOf = '2026-09-30', over: object = {}) =>
    inactiveLoans(
      loansOf([
        tableOf('loanList', {
          loanCode: ['K1'],
          programmeCode: ['01'],
          inTerm: [50],
          outstanding: [50],
          frozen: [0],
          lastTransaction: [last ? day(last) : ''],
          loanDate: [day('2024-01-01')],
          dueContract: [day('2030-01-01')],
          ...over,
        }),
      ]),
      day(asOf),
    );
  const both = (found: ReturnType<typeof inactive>) => found.entries.map(({ byDay, byDays }) => [byDay, byDays])[0];

  test('for 30/09 the 30/06 itself does not count by date, but does by days: the two differ', () => {
    expect(isoDate(inactive('2026-06-30').since)).toBe('2026-06-30');
    expect(both(inactive('2026-06-29'))).toEqual([true, true]);
    // 92 days / 30.44 = 3.02
    expect(both(inactive('2026-06-30'))).toEqual([false, true]);
    // 91 days / 30.44 = 2.99
    expect(both(inactive('2026-07-01'))).toBeUndefined();
  });

  test('over a short February the date counts first: 30/11 to 28/02 is 90 days', () => {
    expect(isoDate(inactive('2026-01-01', '2026-05-31').since)).toBe('2026-02-28');
    expect(both(inactive('2026-11-27', '2027-02-28'))).toEqual([true, true]);
    expect(both(inactive('2026-11-28', '2027-02-28'))).toEqual([false, true]);
    expect(both(inactive('2027-01-30', '2027-04-30'))).toBeUndefined();
    expect(both(inactive('2027-01-29', '2027-04-30'))).toEqual([true, false]);
  });

  test('frozen debt, students, settled loans and loans without debt are left out', () => {
    for (const over of [
      { frozen: [1] },
      { programmeCode: ['02'] },
      { programmeCode: ['Học sinh sinh viên'] },
      { outstanding: [0] },
      { loanStatus: ['CLOSE'] },
    ])
      expect(inactive('2020-01-01', '2026-09-30', over).entries).toEqual([]);
  });

  test('a loan that never had a transaction counts by days from when it was made, and is told', () => {
    const found = inactive('');
    expect(both(found)).toEqual([false, true]);
    expect(found.undated).toBe(1);
  });
});

describe('more than three months of interest unpaid (LAITON3T)', () => {
  const arrears = (unpaid: number, rate: number | '', over: object = {}) =>
    longArrears(
      loansOf([
        tableOf('loanList', {
          loanCode: ['K1'],
          outstanding: [12_000_000],
          inTerm: [12_000_000],
          arrears: [unpaid],
          interestRate: [rate],
          dueContract: [AS_OF + 100],
          ...over,
        }),
      ]),
    );

  test('12 triệu at 6 %/năm bring 60.000 a month: 180.000 is three months, 180.001 is more', () => {
    expect(arrears(180_000, 6).entries).toEqual([]);
    expect(arrears(180_001, 6).entries).toMatchObject([{ code: 'K1', ofMonth: 60_000, debt: 12_000_000 }]);
  });

  test('a rate of up to 2 is one of a month (SHEETS 5)', () => {
    expect(arrears(180_001, 0.5).entries).toMatchObject([{ ofMonth: 60_000 }]);
  });

  test('without a rate it cannot be told', () => {
    expect(arrears(999_999, '')).toEqual({ entries: [], unknown: 1 });
    expect(arrears(999_999, 0)).toEqual({ entries: [], unknown: 1 });
  });
});

describe('frozen debt whose term ends (30 and 180 days; SHEETS 3, G5)', () => {
  test.each([
    [-1, 'past'],
    [0, 'urgent'],
    [30, 'urgent'],
    [31, 'soon'],
    [180, 'soon'],
    [181, null],
  ])('%d days left → %s', (days, stage) => {
    expect(frozenStageOf(days)).toBe(stage);
  });

  test('the book’s amount stands, the list of frozen loans only adds the day; a contract counts once', () => {
    const book = tableOf('loanList', {
      loanCode: ['K1', 'K2'],
      inTerm: [0, 0],
      frozen: [20, 30],
      dueContract: [AS_OF - 9, AS_OF - 9],
    });
    const list = tableOf('frozenList', {
      loanCode: ['K1', 'K3'],
      frozen: [19, 40],
      frozenUntil: [AS_OF + 20, AS_OF + 90],
    });
    const { entries, unknown } = frozenEndings([book, list], loansOf([book]), AS_OF);
    expect(entries.map(({ code, amount, daysLeft, stage }) => [code, amount, daysLeft, stage])).toEqual([
      ['K1', 20, 20, 'urgent'],
      ['K3', 40, 90, 'soon'],
    ]);
    expect(unknown).toBe(1);
  });
});

describe('borrowers away (BODI: DOMAIN 4)', () => {
  test.each([
    ['Không rõ địa chỉ', 'unknown'],
    ['Chưa có thông tin', 'unknown'],
    ['Có thông tin', 'known'],
    ['x', 'unsaid'],
    ['Bỏ đi từ 2024', 'unsaid'],
    ['Không', undefined],
    ['', undefined],
  ])('%s → %s', (text, state) => {
    expect(awayStateOf(text)?.state).toBe(state);
  });

  test('an address makes one known; those of whom nothing is known stand first; no such column, nothing is said', () => {
    const cells = {
      loanCode: ['K1', 'K2', 'K3'],
      outstanding: [1, 2, 3],
      dueContract: [AS_OF, AS_OF, AS_OF],
    };
    const loans = loansOf([
      tableOf('loanList', { ...cells, away: ['x', 'Không rõ', ''], awayAddress: ['Bình Dương', '', ''] }),
    ]);
    expect(loansAway(loans)!.entries.map(({ code, state, address }) => [code, state, address])).toEqual([
      ['K2', 'unknown', ''],
      ['K1', 'known', 'Bình Dương'],
    ]);
    expect(loansAway(loansOf([tableOf('loanList', cells)]))).toBeNull();
  });
});
