import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/sheet/table';
import { serialOf } from '../../../../src/core/cell/serial';
import { findingMessage } from '../../../../src/i18n/findings';
import { errorsOf, findingsOf, placesOf, REPORT_DATE } from '../found';
import { groupList, groupListRows, loanRows, loanTable, tableOfRows, typed } from '../reconcile/office';

type Cells = Partial<Record<FieldId, CellValue>>;
const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;

const loan = (index: number, changes: Cells = {}): Cells => ({
  loanCode: `6600${String(index).padStart(12, '0')}`,
  customerCode: String(4_600_000_000 + index),
  groupCode: '0126001',
  loanStatus: 'OPEN',
  programmeCode: '01',
  loanDate: day(2024, 3, 10),
  dueContract: day(2027, 3, 10),
  dueExtended: '',
  principal: 40_000_000 + index * 1_000_000,
  disbursed: 40_000_000 + index * 1_000_000,
  inTerm: 30_000_000 + index * 700_000,
  overdue: 0,
  frozen: 0,
  outstanding: 30_000_000 + index * 700_000,
  arrears: 0,
  ...changes,
});

/** 40 loans, some changed. */
const list = (changes: Readonly<Record<number, Cells>> = {}, date = REPORT_DATE): Table =>
  tableOfRows(
    'loanList',
    Array.from({ length: 40 }, (_, index) => loan(index, changes[index])),
    { sheet: date === REPORT_DATE ? 'BCQUERY' : 'Kỳ trước', date },
  );
const many = (count: number, of: (index: number) => Cells): Record<number, Cells> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [index, of(index)]));

describe('column.negative (A2)', () => {
  const minus = (index: number): Cells => ({
    inTerm: -30_000_000 - index * 700_000,
    outstanding: -30_000_000 - index * 700_000,
  });

  test('a column with a twentieth of negative amounts is told once, and none of its rows', () => {
    const table = list(many(8, minus));
    expect(errorsOf(table)).toEqual(['column.negative']);
    const [finding] = findingsOf('column.negative', table);
    expect(finding && findingMessage(finding, 'vi')).toBe(
      'Cột «inTerm» có 8 ô âm trên 40 dòng, ô đầu tiên ở dòng 2; đề nghị xuất lại số liệu của cột này.',
    );
  });

  test('a few rows are told one by one; a sign lost in the parts alone is still one finding', () => {
    expect(errorsOf(list(many(4, minus)))).toEqual(Array(4).fill('loan.negative'));
    const parts = many(8, (index) => ({ inTerm: -30_000_000 - index * 700_000 }));
    expect(errorsOf(list(parts))).toEqual(['column.negative']);
  });
});

describe('unit.slip (A3)', () => {
  test('a total a thousand times its parts, and a part of a thousandth, are told at their own cells', () => {
    const total = list({ 5: { outstanding: 33_500_000_000 } });
    expect(errorsOf(total)).toEqual(['unit.slip']);
    expect(findingsOf('unit.slip', total)).toMatchObject([{ found: 33_500_000_000, expected: 33_500_000 }]);
    expect(placesOf('unit.slip', total)).toEqual([[6, 'outstanding']]);
    const part = list({ 5: { inTerm: 33_500 } });
    expect(placesOf('unit.slip', part)).toEqual([[6, 'inTerm']]);
    expect(errorsOf(part)).toEqual(['unit.slip']);
    const overdue = list({ 5: { inTerm: 30_000_000, overdue: 3_500 } });
    expect(findingsOf('unit.slip', overdue)).toMatchObject([{ found: 3_500, expected: 3_500_000 }]);
  });

  test('another factor is no slip of a unit', () => {
    expect(errorsOf(list({ 5: { inTerm: 3_350_000 } }))).toEqual(['balance.sum']);
    expect(errorsOf(list({ 5: { outstanding: 33_500_001 } }))).toEqual(['balance.sum']);
  });

  test('a group’s debt in another unit than its sisters is named so, with what the loans give', () => {
    const right = groupListRows()[4]?.outstanding ?? 0;
    const tables = [loanTable(), groupList(typed(groupListRows(), 4, { outstanding: Number(right) * 1_000 }))];
    expect(errorsOf(...tables)).toEqual(['unit.slip']);
    expect(findingsOf('unit.slip', ...tables)).toMatchObject([
      { expected: right, values: { by: 'sheet', over: true } },
    ]);
  });
});

describe('unit.unlike (A3)', () => {
  test('a granted amount 1,000 times too small or too large for its column', () => {
    const small = list({ 7: { principal: 47_000, disbursed: 47_000, inTerm: 30_000, outstanding: 30_000 } });
    expect(placesOf('unit.unlike', small)).toEqual([[8, 'principal']]);
    expect(findingsOf('unit.unlike', small)).toMatchObject([
      { severity: 'warning', values: { corrected: 47_000_000 } },
    ]);
    const large = list({ 7: { principal: 47e9, disbursed: 47e9 } });
    expect(placesOf('unit.unlike', large)).toEqual([[8, 'principal']]);
  });

  test('the small rest of a loan, an amount off the thousand, a short list prove nothing', () => {
    expect(placesOf('unit.unlike', list({ 7: { inTerm: 35_000, outstanding: 35_000 } }))).toEqual([]);
    expect(placesOf('unit.unlike', list({ 7: { principal: 600_000_000, disbursed: 600_000_000 } }))).toEqual([]);
    const short = tableOfRows('loanList', [loan(0), loan(1), loan(2, { principal: 42_000 })]);
    expect(placesOf('unit.unlike', short)).toEqual([]);
  });
});

describe('the list before this one (A5)', () => {
  const THEN = day(2026, 6, 30);
  const before = (changes: Readonly<Record<number, Cells>> = {}): Table => list(changes, THEN);

  test('balances that fall, or rise by what was disbursed, are in order', () => {
    const now = list({
      1: { inTerm: 20_000_000, outstanding: 20_000_000 },
      2: { disbursed: 52_000_000, principal: 52_000_000, inTerm: 41_400_000, outstanding: 41_400_000 },
    });
    expect(findingsOf('loan.rose', before(), now)).toEqual([]);
  });

  test('a balance that rose by more than was disbursed is told in the later list', () => {
    const now = list({ 3: { inTerm: 35_000_000, outstanding: 35_000_000 } });
    const [finding] = findingsOf('loan.rose', before(), now);
    expect(finding).toMatchObject({ severity: 'warning', place: { sheet: 'BCQUERY', row: 4 }, found: 35_000_000 });
    expect(finding && findingMessage(finding, 'vi')).toBe(
      'Món vay 6600000000000003: cột «outstanding» ghi 35.000.000, ngày 30/06/2026 là 32.100.000, trong khi từ đó đến nay chỉ giải ngân thêm 0; đề nghị kiểm tra.',
    );
  });

  test('where more than twenty rose, they are told once', () => {
    const now = list(many(30, (index) => ({ inTerm: 35e6 + index * 7e5, outstanding: 35e6 + index * 7e5 })));
    const found = findingsOf('loan.rose', before(), now);
    expect(found).toMatchObject([{ values: { count: 30 } }]);
    expect(found[0] && findingMessage(found[0], 'vi')).toContain('30 món vay có dư nợ tăng so với ngày 30/06/2026');
  });

  test('without a column of disbursed amounts nobody can say', () => {
    const without = (table: Table): Table => ({
      ...table,
      columns: table.columns.filter(({ field }) => field !== 'disbursed'),
    });
    const now = list({ 3: { inTerm: 35_000_000, outstanding: 35_000_000 } });
    expect(findingsOf('loan.rose', without(before()), without(now))).toEqual([]);
  });

  test('loans that owed and are gone: one info; old loans that were not there: one warning', () => {
    const now = list(many(3, (index) => ({ loanCode: `660000000000090${index}` })));
    expect(findingsOf('loan.vanished', before(), now)).toMatchObject([
      { severity: 'info', place: { sheet: 'Kỳ trước', row: 1 }, values: { count: 3, amount: 92_100_000 } },
    ]);
    expect(findingsOf('loan.appeared', before(), now)).toMatchObject([
      { severity: 'warning', place: { sheet: 'BCQUERY', row: 1 }, values: { count: 3 } },
    ]);
    const made = list(many(3, (index) => ({ loanCode: `660000000000090${index}`, loanDate: day(2026, 7, 15) })));
    expect(findingsOf('loan.appeared', before(), made)).toEqual([]);
  });

  test('a list of other loans is not the list before', () => {
    const now = list(many(30, (index) => ({ loanCode: `66000000000009${String(index).padStart(2, '0')}` })));
    expect(findingsOf('loan.vanished', before(), now)).toEqual([]);
    expect(findingsOf('loan.appeared', before(), now)).toEqual([]);
  });
});

describe('what a loan is (A6, A7)', () => {
  const nothing = { disbursed: 0, inTerm: 0, outstanding: 0 };
  test('OPEN for more than a month and never disbursed: to be closed, told once', () => {
    const table = list({ 4: nothing, 9: nothing });
    expect(findingsOf('loan.neverDrawn', table)).toMatchObject([{ severity: 'info', values: { count: 2 } }]);
  });

  test('new ones, cancelled ones (CLOSE), and blank amounts are none', () => {
    const table = list({
      1: { ...nothing, loanDate: day(2026, 9, 15) },
      2: { ...nothing, loanStatus: 'CLOSE' },
      3: { ...nothing, disbursed: '' },
    });
    expect(findingsOf('loan.neverDrawn', table)).toEqual([]);
  });

  test('no debt but unpaid interest is not settled; neither is a debt with unpaid interest', () => {
    const table = list({
      4: { ...nothing, disbursed: 44_000_000, loanStatus: 'CLOSE', arrears: 12_000 },
      5: { arrears: 9_000 },
      6: { ...nothing, disbursed: 46_000_000, loanStatus: 'CLOSE', arrears: 0 },
    });
    expect(findingsOf('loan.settledInArrears', table)).toMatchObject([
      { severity: 'info', place: { row: 5 }, values: { count: 1, amount: 12_000 } },
    ]);
  });
});

describe('extensions (A8)', () => {
  const extended = (dueExtended: number, changes: Cells = {}): Table => list({ 4: { dueExtended, ...changes } });
  test('an extended due date before the contract’s', () => {
    expect(placesOf('loan.extendedEarlier', extended(day(2027, 3, 9)))).toEqual([[5, 'dueExtended']]);
    expect(placesOf('loan.extendedEarlier', extended(day(2027, 3, 10)))).toEqual([]);
  });

  test.each([
    ['half the term of 36 months', day(2028, 9, 10), {}, 0],
    ['and the days to the session', day(2028, 10, 10), {}, 0],
    ['longer', day(2028, 11, 10), {}, 1],
    [
      '12 months for a short loan',
      day(2027, 12, 10),
      { loanDate: day(2026, 1, 10), dueContract: day(2026, 12, 10) },
      0,
    ],
    ['longer for a short loan', day(2028, 2, 10), { loanDate: day(2026, 1, 10), dueContract: day(2026, 12, 10) }, 1],
    ['30 months for programme 17', day(2029, 9, 10), { programmeCode: '17' }, 0],
  ])('%s', (_what, date, changes, count) => {
    expect(placesOf('loan.extendedTooLong', extended(date, changes))).toHaveLength(count);
  });
});

test('the loans of the reconciliation tests have none of these', () => {
  expect(errorsOf(loanTable(loanRows()), groupList())).toEqual([]);
});
