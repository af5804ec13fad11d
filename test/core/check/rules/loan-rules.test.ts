import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { errorsOf, findingsOf, placesOf, REPORT_DATE } from '../found';

type Cells = Partial<Record<FieldId, CellValue>>;

/** A loan as it should be; each test changes what it is about. */
const loan = (number: number, changes: Cells = {}): Cells => ({
  loanCode: `6600${String(number).padStart(12, '0')}`,
  customerCode: String(4_600_000_000 + number),
  groupCode: '0126001',
  organisationCode: '11',
  loanStatus: 'OPEN',
  loanDate: 45_000,
  dueContract: 47_000,
  dueExtended: '',
  dueSession: 47_010,
  principal: 50_000_000,
  disbursed: 50_000_000,
  inTerm: 30_000_000,
  overdue: 0,
  frozen: 0,
  outstanding: 30_000_000,
  savingsBook: '1050000001',
  savings: 200_000,
  ...changes,
});

const loans = (...rows: Cells[]): Table => {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return tableOf('loanList', columns, { sheet: 'BCQUERY', date: REPORT_DATE });
};

/** The same list without some columns. */
const without = (table: Table, ...fields: FieldId[]): Table => ({
  ...table,
  columns: table.columns.filter(({ field }) => !fields.includes(field)),
});

const ten = (changed: number, changes: Cells): Table =>
  loans(...Array.from({ length: 10 }, (_, index) => loan(index, index === changed ? changes : {})));

test('a list in order has no findings at all', () => {
  expect(errorsOf(ten(-1, {}))).toEqual([]);
});

describe('balance.sum', () => {
  test('total ≠ in term + overdue + frozen is told at the total, with what it should be', () => {
    const table = ten(3, { inTerm: 20_000_000, overdue: 5_000_000, frozen: 1_000_000, outstanding: 26_500_000 });
    expect(placesOf('balance.sum', table)).toEqual([[4, 'outstanding']]);
    expect(findingsOf('balance.sum', table)[0]).toMatchObject({ found: 26_500_000, expected: 26_000_000 });
    expect(errorsOf(table)).toEqual(['balance.sum']);
  });

  test('a difference of 1 đồng is one; blank parts are 0; without the column of frozen debt nothing is said', () => {
    expect(placesOf('balance.sum', ten(0, { inTerm: 29_999_999 }))).toEqual([[1, 'outstanding']]);
    expect(placesOf('balance.sum', ten(0, { frozen: '', overdue: '' }))).toEqual([]);
    expect(placesOf('balance.sum', without(ten(0, { outstanding: 31_000_000 }), 'frozen'))).toEqual([]);
  });

  test('an unreadable part is told once, the sum stays silent', () => {
    expect(errorsOf(ten(2, { overdue: 'chưa rõ' }))).toEqual(['number.unreadable']);
  });
});

describe('loan.negative', () => {
  test('one finding a row, at the part that makes the total negative', () => {
    const table = ten(1, { inTerm: -30_000_000, outstanding: -30_000_000 });
    expect(placesOf('loan.negative', table)).toEqual([[2, 'inTerm']]);
    expect(errorsOf(table)).toEqual(['loan.negative']);
  });

  test('a sign lost in one part only is not told again by the sum', () => {
    expect(errorsOf(ten(1, { inTerm: -30_000_000 }))).toEqual(['loan.negative']);
  });

  test('0 is no negative amount', () => {
    expect(placesOf('loan.negative', ten(1, { inTerm: 0, outstanding: 0 }))).toEqual([]);
  });
});

describe('loan.overApproved', () => {
  test('more paid out than was approved', () => {
    expect(placesOf('loan.overApproved', ten(2, { disbursed: 60_000_000 }))).toEqual([[3, 'disbursed']]);
    expect(placesOf('loan.overApproved', ten(2, { disbursed: 50_000_000 }))).toEqual([]);
  });

  test('where the debt is above it too, the amount approved is the one to look at', () => {
    expect(placesOf('loan.overApproved', ten(2, { principal: 50_000 }))).toEqual([[3, 'principal']]);
  });

  test('a list in which it is usual means something else by its columns', () => {
    const all = Array.from({ length: 10 }, (_, at) => loan(at, at < 4 ? { disbursed: 60_000_000 } : {}));
    expect(placesOf('loan.overApproved', loans(...all))).toEqual([]);
  });
});

describe('loan.overPrincipal', () => {
  const over = { inTerm: 50_000_001, outstanding: 50_000_001 };
  test('more than was disbursed; as much is right', () => {
    expect(placesOf('loan.overPrincipal', ten(0, over))).toEqual([[1, 'outstanding']]);
    expect(placesOf('loan.overPrincipal', ten(0, { inTerm: 50_000_000, outstanding: 50_000_000 }))).toEqual([]);
  });

  test('disbursed counts before principal; principal only where the list has no disbursed amount', () => {
    expect(placesOf('loan.overPrincipal', ten(0, { ...over, disbursed: 60_000_000 }))).toEqual([]);
    expect(placesOf('loan.overPrincipal', without(ten(0, over), 'disbursed'))).toEqual([[1, 'outstanding']]);
    expect(placesOf('loan.overPrincipal', ten(0, { ...over, disbursed: '' }))).toEqual([[1, 'outstanding']]);
  });
});

describe('part.overdue', () => {
  test('overdue above total, in a list that has no other parts', () => {
    const table = (overdue: number): Table => without(ten(0, { overdue }), 'inTerm', 'frozen');
    expect(placesOf('part.overdue', table(30_000_001))).toEqual([[1, 'overdue']]);
    expect(placesOf('part.overdue', table(30_000_000))).toEqual([]);
  });

  test('silent where the total is already called wrong', () => {
    expect(errorsOf(ten(0, { inTerm: 0, overdue: 30_000_000, outstanding: 3_000_000 }))).toEqual(['balance.sum']);
  });
});

describe('loan.closedWithDebt', () => {
  test('CLOSE with a balance; CLOSE with none and OPEN are right', () => {
    expect(placesOf('loan.closedWithDebt', ten(0, { loanStatus: 'CLOSE' }))).toEqual([[1, 'outstanding']]);
    expect(placesOf('loan.closedWithDebt', ten(0, { loanStatus: 'CLOSE', inTerm: 0, outstanding: 0 }))).toEqual([]);
  });
});

describe('repeated contracts', () => {
  const code = loan(0).loanCode ?? '';

  test('the same row twice is an error at the later row', () => {
    const table = loans(loan(0), loan(1), loan(0));
    expect(placesOf('loan.duplicate', table)).toEqual([[3, 'loanCode']]);
    expect(findingsOf('loan.duplicate', table)[0]?.values).toMatchObject({ same: true, firstLine: 2 });
    expect(placesOf('loan.twoBooks', table)).toEqual([]);
  });

  test('another balance is an error; another savings book is a warning', () => {
    const other = loans(loan(0), loan(1, { loanCode: code }));
    expect(placesOf('loan.duplicate', other)).toEqual([[2, 'loanCode']]);
    expect(findingsOf('loan.duplicate', other)[0]?.values).toMatchObject({ same: false });
    const books = loans(loan(0), loan(0, { savingsBook: '1050000002', savings: '' }));
    expect(placesOf('loan.twoBooks', books)).toEqual([[2, 'loanCode']]);
    expect(placesOf('loan.duplicate', books)).toEqual([]);
  });

  test('another book and another balance is an error', () => {
    const table = loans(loan(0), loan(0, { savingsBook: '1050000002', inTerm: 1, outstanding: 1 }));
    expect(placesOf('loan.duplicate', table)).toEqual([[2, 'loanCode']]);
  });

  test('blank codes (customers who only save) are not one contract', () => {
    expect(errorsOf(loans(loan(0, { loanCode: '' }), loan(0, { loanCode: '' })))).toEqual([]);
  });
});

describe('dates', () => {
  test('a due date before the loan is told at the due date', () => {
    expect(placesOf('loan.dueBeforeLoan', ten(0, { dueContract: 44_999 }))).toEqual([[1, 'dueContract']]);
    expect(placesOf('loan.dueBeforeLoan', ten(0, { dueContract: 45_000 }))).toEqual([]);
  });

  test('where all due dates lie before it, the day of the loan is told', () => {
    expect(placesOf('loan.dueBeforeLoan', ten(0, { loanDate: 48_000 }))).toEqual([[1, 'loanDate']]);
    expect(placesOf('loan.dueBeforeLoan', without(ten(0, { loanDate: 48_000 }), 'dueSession'))).toEqual([
      [1, 'dueContract'],
    ]);
  });

  test('in term although every due date has passed', () => {
    const passed = { dueContract: 46_200, dueSession: 46_210 };
    expect(placesOf('loan.notMoved', ten(0, passed))).toEqual([[1, 'inTerm']]);
    expect(placesOf('loan.notMoved', ten(0, { ...passed, dueSession: REPORT_DATE }))).toEqual([]);
    expect(placesOf('loan.notMoved', ten(0, { ...passed, dueExtended: 46_900 }))).toEqual([]);
    expect(placesOf('loan.notMoved', ten(0, { ...passed, inTerm: 0, overdue: 30_000_000 }))).toEqual([]);
    expect(placesOf('loan.notMoved', ten(0, { ...passed, loanStatus: 'CLOSE', inTerm: 0, outstanding: 0 }))).toEqual(
      [],
    );
  });

  test('a list without a column of debt in term: what is neither overdue nor frozen', () => {
    const table = without(ten(0, { dueContract: 46_200, dueSession: 46_210 }), 'inTerm');
    expect(placesOf('loan.notMoved', table)).toEqual([[1, 'outstanding']]);
  });
});
