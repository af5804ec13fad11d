import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/sheet/table';
import { serialOf } from '../../../../src/core/cell/serial';
import { slipOf, spreadOf } from '../../../../src/core/check/spread';
import { findingMessage } from '../../../../src/i18n/findings';
import { errorsOf, findingsOf, placesOf } from '../found';
import { tableOfRows } from '../reconcile/office';

type Cells = Partial<Record<FieldId, CellValue>>;
const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;

const loan = (index: number, changes: Cells = {}): Cells => ({
  loanCode: `6600${String(index).padStart(12, '0')}`,
  customerCode: String(4_600_000_000 + index),
  groupCode: '0126001',
  loanDate: day(2024, 3, 10),
  dueContract: day(2027, 3, 10),
  lastTransaction: day(2026, 9, 12),
  principal: 40_000_000 + index * 1_000_000,
  inTerm: 30_000_000 + index * 700_000,
  overdue: 0,
  frozen: 0,
  outstanding: 30_000_000 + index * 700_000,
  ...changes,
});

const list = (changes: (index: number) => Cells = () => ({})): Table =>
  tableOfRows(
    'loanList',
    Array.from({ length: 40 }, (_, index) => loan(index, changes(index))),
    { sheet: 'BCQUERY' },
  );
const at = (row: number, changes: Cells): Table => list((index) => (index === row ? changes : {}));

describe('days', () => {
  test('a loan made after the day of the list; on that day it is right', () => {
    expect(placesOf('loan.afterReport', at(3, { loanDate: day(2026, 10, 1) }))).toEqual([[4, 'loanDate']]);
    expect(placesOf('loan.afterReport', at(3, { loanDate: day(2026, 9, 30) }))).toEqual([]);
  });

  test('where half the loans are later, the day of the list is the wrong one', () => {
    expect(
      placesOf(
        'loan.afterReport',
        list((index) => (index < 20 ? { loanDate: day(2026, 11, 1) } : {})),
      ),
    ).toEqual([]);
  });

  test('transactions after the closing are told once', () => {
    const table = list((index) => (index < 5 ? { lastTransaction: day(2026, 10, 2) } : {}));
    expect(findingsOf('loan.activityAfter', table)).toMatchObject([{ severity: 'warning', values: { count: 5 } }]);
    expect(findingsOf('loan.activityAfter', list())).toEqual([]);
  });

  test('another century: told with the day that fits', () => {
    const [finding] = findingsOf('date.far', at(2, { dueContract: day(2127, 3, 10) }));
    expect(finding && findingMessage(finding, 'vi')).toBe(
      'Món vay 6600000000000002: cột «dueContract» là 10/03/2127, quá xa ngày số liệu; có thể là 10/03/2027; đề nghị kiểm tra.',
    );
    expect(placesOf('date.far', at(2, { loanDate: day(1924, 3, 10) }))).toEqual([[3, 'loanDate']]);
    expect(placesOf('date.far', at(2, { dueContract: day(2051, 3, 10) }))).toEqual([]);
  });

  test('1900 and 9999 are how exports write no day', () => {
    expect(placesOf('date.far', at(2, { lastTransaction: 1 }))).toEqual([]);
    expect(placesOf('date.far', at(2, { dueContract: day(9999, 12, 31) }))).toEqual([]);
  });
});

describe('amount.unusual', () => {
  test('forty times the usual amount, and more, is told once at the greatest', () => {
    const table = list((index) => (index === 3 ? { principal: 3e9 } : index === 5 ? { principal: 4e9 } : {}));
    const found = findingsOf('amount.unusual', table);
    expect(found).toMatchObject([{ severity: 'info', place: { row: 6 }, values: { count: 2 } }]);
    expect(found[0] && findingMessage(found[0], 'vi')).toMatch(/cao gấp \d+ lần mức thường gặp/);
  });

  test('ten times the usual amount is none, nor is anything in a column that varies widely', () => {
    expect(findingsOf('amount.unusual', at(3, { principal: 600_000_000 }))).toEqual([]);
    const wide = list((index) => ({ principal: Math.round(10 ** (5 + (index % 10) / 2)) }));
    expect(findingsOf('amount.unusual', wide)).toEqual([]);
  });
});

describe('columns.swapped', () => {
  test('in term and overdue: told once, where loans not yet due are overdue and none in term', () => {
    const table = list((index) => ({ inTerm: index % 20 === 0 ? 0 : '', overdue: 30_000_000 + index * 700_000 }));
    expect(placesOf('columns.swapped', table)).toEqual([[1, 'inTerm']]);
    expect(placesOf('columns.swapped', list())).toEqual([]);
  });

  test('loan date and due date: told once, and not for every loan', () => {
    const table = list(() => ({ loanDate: day(2027, 3, 10), dueContract: day(2024, 3, 10) }));
    expect(errorsOf(table)).toEqual(['columns.swapped']);
    expect(errorsOf(at(3, { loanDate: day(2026, 3, 10), dueContract: day(2024, 3, 10) }))).toEqual([
      'loan.dueBeforeLoan',
    ]);
  });

  test('codes of groups and of customers', () => {
    const table = list((index) => ({ groupCode: String(4_600_000_000 + index), customerCode: '0126001' }));
    expect(placesOf('columns.swapped', table)).toEqual([[1, 'groupCode']]);
    const [finding] = findingsOf('columns.swapped', table);
    expect(finding && findingMessage(finding, 'vi')).toContain('bị đổi chỗ cho nhau');
  });

  test('a short list, and one with both kinds of rows, prove nothing', () => {
    const half = list((index) => (index < 20 ? { loanDate: day(2027, 3, 10), dueContract: day(2024, 3, 10) } : {}));
    expect(placesOf('columns.swapped', half)).toEqual([]);
    const short = tableOfRows('loanList', [
      loan(0, { loanDate: day(2028, 1, 1) }),
      loan(1, { loanDate: day(2028, 1, 1) }),
    ]);
    expect(placesOf('columns.swapped', short)).toEqual([]);
  });
});

describe('where the amounts of a column lie', () => {
  const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  test('outliers do not move the middle; blanks and zeros do not count', () => {
    const numbers = Float64Array.from(all(50), (index) => (index < 5 ? 1e12 : index < 10 ? NaN : index < 15 ? 0 : 1e7));
    expect(spreadOf(numbers, all(50), 10)).toMatchObject({ middle: 7, scale: 0.1 });
    expect(spreadOf(numbers.slice(20), all(30), 10)).toBeNull();
    expect(spreadOf(numbers.slice(0, 12), all(12), 10)).toBeNull();
  });

  test.each([
    [5e7, 0],
    [5e4, -3],
    [5e10, 3],
    [5e5, 0],
    [5e8, 0],
    [5e1, 0],
  ])('%d among amounts of 50 million: %d', (amount, slip) => {
    expect(slipOf(amount, { middle: Math.log10(5e7), scale: 0.15 })).toBe(slip);
  });
});
