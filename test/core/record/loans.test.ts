import { loanSource, loansFrom, loansOf } from '../../../src/core/record/loans';
import { placeOf } from '../../../src/core/record/place';
import { Reading } from '../../../src/core/sheet/table';
import { tableOf } from './table-of';

const A = '6600001234567801';
const B = '6600001234567802';
const C = '6600001234567803';

describe('loans of Mẫu 31', () => {
  test('a contract that stands twice because its owner has two savings books counts once, both books are added', () => {
    const loans = loansOf([
      tableOf('loanList', {
        loanCode: [A, A, B],
        outstanding: [50_000_000, 50_000_000, 20_000_000],
        savingsBook: ['0000000001', '0000000002', '0000000003'],
        savings: [1_000_000, 400_000, 250_000],
      }),
    ]);
    expect(loans.code).toEqual([A, B]);
    expect([...loans.outstanding]).toEqual([50_000_000, 20_000_000]);
    expect([...loans.savings]).toEqual([1_400_000, 250_000]);
    expect(loans.repeats).toBe(1);
  });

  test('identical rows are one loan with one book; a book that stands at two loans of its owner is counted once', () => {
    const twice = loansOf([tableOf('loanList', { loanCode: [A, A], outstanding: [7, 7], savings: [3, 3] })]);
    expect([twice.count, twice.savings[0]]).toEqual([1, 3]);
    const shared = loansOf([
      tableOf('loanList', {
        loanCode: [A, B],
        outstanding: [7, 8],
        savingsBook: ['0000000001', '0000000001'],
        savings: [3, 3],
      }),
    ]);
    expect([...shared.savings]).toEqual([3, 0]);
  });

  test('a 16-digit code kept as a number has lost its end: such rows are never taken for one contract', () => {
    const table = tableOf('loanList', { loanCode: [A, A], outstanding: [7, 8] });
    table.columns[0]!.readings.fill(Reading.imprecise);
    expect(loansOf([table]).count).toBe(2);
  });

  test('CLOSE is kept and flagged; totals and sub-levels are no loans', () => {
    const loans = loansOf([
      tableOf(
        'loanList',
        { loanCode: [A, B, C, ''], loanStatus: ['OPEN', 'CLOSE', 'Đã tất toán', ''], outstanding: [5, 0, 0, 5] },
        { roles: ['data', 'data', 'data', 'total'] },
      ),
    ]);
    expect([...loans.closed]).toEqual([0, 1, 1]);
  });

  test('a balance that the list leaves out is worked out; a blank is 0 and an unreadable one stays unknown', () => {
    const parts = loansOf([tableOf('loanList', { loanCode: [A], inTerm: [30], overdue: [''], frozen: [5] })]);
    expect([parts.outstanding[0], parts.overdue[0]]).toEqual([35, 0]);
    const total = loansOf([tableOf('loanList', { loanCode: [A, B], outstanding: [35, 10], overdue: [4, ''] })]);
    expect([...total.inTerm]).toEqual([31, 10]);
    const blankPart = loansOf([tableOf('loanList', { loanCode: [A], outstanding: [35], inTerm: [''], overdue: [35] })]);
    expect(blankPart.inTerm[0]).toBe(0);
    const unread = loansOf([tableOf('loanList', { loanCode: [A], outstanding: ['năm mươi'], overdue: [1] })]);
    expect(unread.outstanding[0]).toBeNaN();
    expect(unread.principal[0]).toBeNaN();
  });

  test('amounts come in đồng whatever the unit, without the dust of fractions', () => {
    const loans = loansOf([
      tableOf(
        'loanList',
        { loanCode: [A], outstanding: [12.3], arrearsInTerm: [0.1], arrearsOverdue: [0.2] },
        { dong: 1_000_000 },
      ),
    ]);
    expect(loans.outstanding[0]).toBe(12_300_000);
    expect(loans.arrears[0]).toBe(300_000);
  });

  test('organisation by code, by name, and direct lending: no group, or code 99', () => {
    const loans = loansOf([
      tableOf('loanList', {
        loanCode: [A, B, C, '6600001234567804', '6600001234567805'],
        groupCode: ['0126259', '0126259', '', '', '0000000'],
        organisationCode: ['11', '', '', '', '99'],
        organisationName: ['', 'Hội LHPN', '', '', ''],
        lendingForm: ['2', '2', '1', '2', ''],
        outstanding: [1, 1, 1, 1, 1],
      }),
    ]);
    expect(loans.organisation).toEqual(['farmers', 'women', 'direct', null, 'direct']);
    expect(loans.group).toEqual(['0126259', '0126259', '', '', '']);
  });

  test('lists of two days are not mixed: the later counts, the other is named; one contract over two sheets counts once', () => {
    const old = tableOf('loanList', { loanCode: [A, C], outstanding: [9, 9] }, { date: 46_022 });
    const now = tableOf('loanList', { loanCode: [A], outstanding: [8] }, { date: 46_295 });
    const more = tableOf('loanList', { loanCode: [A, B], outstanding: [8, 4] }, { sheet: 'Xã khác' });
    const loans = loansOf([old, now, more]);
    expect(loans.code).toEqual([A, B]);
    expect(loans.date).toBe(46_295);
    expect(loans.leftOut).toEqual([old]);
    expect(placeOf(loanSource(loans, 1), 'outstanding')).toEqual({ sheet: 'Xã khác', row: 2, col: 1 });
    expect(placeOf(loanSource(loans, 1), 'overdue')).toBeNull();
  });

  test('only loan lists are read, unless a table is pointed at; without any there are no loans', () => {
    const free = tableOf('freeTable', { customerName: ['Bà Mận'], outstanding: [5] });
    expect(loansOf([free]).count).toBe(0);
    expect(loansFrom([free]).count).toBe(1);
    expect(loansOf([]).date).toBeNull();
    expect(() => loanSource(loansOf([]), 0)).toThrow(RangeError);
  });
});
