import { runChecks } from '../../../../src/core/check/run-checks';
import type { Edition } from '../../../../src/core/rubric/edition';
import { EDITION_3986 } from '../../../../src/core/rubric/editions';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/sheet/table';
import { tableOf } from '../../record/table-of';
import { errorsOf, findingsOf, placesOf, REPORT_DATE } from '../found';

type Cells = Partial<Record<FieldId, CellValue>>;

const listOf = (kind: Table['kind'], sheet: string, date: number, rows: readonly Cells[]): Table => {
  const fields = Object.keys(rows[0] ?? {}) as FieldId[];
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? '')]));
  return tableOf(kind, columns, { sheet, date });
};

const code = (number: number): string => `01260${String(number).padStart(2, '0')}`;

const group = (number: number, changes: Cells = {}): Cells => ({
  officeCode: '004899',
  groupCode: code(number),
  organisationCode: '11',
  outstanding: 30_000_000,
  pointsAttendance: 20,
  pointsOverdue: 30,
  pointsPrincipal: 12,
  pointsInterest: 18,
  pointsSavers: 4,
  pointsSavings: 6,
  pointsTotal: 90,
  groupClass: 'Tốt',
  ...changes,
});

const scores = (changed: number, changes: Cells, date = REPORT_DATE): Table =>
  listOf(
    'groupScore',
    'CDTOTKVV',
    date,
    [1, 2, 3, 4].map((number) => group(number, number === changed ? changes : {})),
  );

const loan = (number: number, changes: Cells = {}): Cells => ({
  officeCode: '004899',
  loanCode: `6600${String(number).padStart(12, '0')}`,
  customerCode: String(4_600_000_000 + number),
  groupCode: code(number),
  organisationCode: '11',
  outstanding: 30_000_000,
  ...changes,
});

const loanList = (changed: number, changes: Cells, ...more: Cells[]): Table =>
  listOf('loanList', 'BCQUERY', REPORT_DATE, [
    ...[1, 2, 3, 4].map((number) => loan(number, number === changed ? changes : {})),
    ...more,
  ]);

test('sheets in order have no findings', () => {
  expect(errorsOf(scores(0, {}), loanList(0, {}))).toEqual([]);
});

describe('points', () => {
  test('a sub-score over its maximum, with what the total leaves for it', () => {
    const table = scores(2, { pointsOverdue: 31 });
    expect(placesOf('score.range', table)).toEqual([[2, 'pointsOverdue']]);
    expect(findingsOf('score.range', table)[0]?.expected).toBe(30);
    expect(errorsOf(table)).toEqual(['score.range']);
  });

  test('a negative one; the maximum itself and 0 are right', () => {
    expect(placesOf('score.range', scores(2, { pointsSavers: -1 }))).toEqual([[2, 'pointsSavers']]);
    expect(errorsOf(scores(2, { pointsSavers: 0, pointsTotal: 86 }))).toEqual([]);
  });

  test('deposits in one column have 15 points together', () => {
    const joint = (points: number): Table => {
      const table = listOf('groupScore', 'CT', REPORT_DATE, [
        group(1, { pointsDeposits: 10 }),
        group(2, { pointsDeposits: points, pointsTotal: 80 + points }),
        group(3, { pointsDeposits: 10 }),
      ]);
      const parts: FieldId[] = ['pointsSavers', 'pointsSavings'];
      return { ...table, columns: table.columns.filter(({ field }) => !parts.includes(field)) };
    };
    expect(errorsOf(joint(15))).toEqual([]);
    expect(errorsOf(joint(16))).toEqual(['score.range']);
  });

  test('total ≠ Σ: told at the total; the class of the right total is not told as well', () => {
    const table = scores(3, { pointsTotal: 69 });
    expect(placesOf('score.total', table)).toEqual([[3, 'pointsTotal']]);
    expect(findingsOf('score.total', table)[0]?.expected).toBe(90);
    expect(errorsOf(table)).toEqual(['score.total']);
  });

  test('a blank sub-score leaves the total alone', () => {
    expect(errorsOf(scores(3, { pointsOverdue: '', pointsTotal: '', groupClass: '' }))).toEqual([]);
    expect(errorsOf(scores(3, { pointsOverdue: '' }))).toEqual([]);
  });

  test('totals that the export left uncalculated (all 0) are no error', () => {
    const rows = [1, 2, 3].map((number) => group(number, { pointsTotal: 0, groupClass: '0' }));
    expect(errorsOf(listOf('groupScore', 'CT', REPORT_DATE, rows))).toEqual([]);
  });

  test('points with decimals: 29,9 + … = 89,9 in binary fractions is no difference', () => {
    expect(errorsOf(scores(1, { pointsOverdue: 29.9, pointsTotal: 89.9 }))).toEqual([]);
  });
});

describe('classes', () => {
  const classed = (total: number, word: string): string[] =>
    errorsOf(scores(1, { pointsOverdue: total - 60, pointsTotal: total, groupClass: word })).filter(
      (id) => id === 'score.class',
    );

  test.each([
    [85, 'Tốt'],
    [84.9, 'Khá'],
    [70, 'Khá'],
    [69.99, 'TB'],
    [60, 'Trung bình'],
  ])('%d points are %s', (total, word) => {
    expect(classed(total, word)).toEqual([]);
  });

  test.each([
    [85, 'Khá'],
    [84.9, 'Tốt'],
    [69.99, 'Khá'],
  ])('%d points are not %s', (total, word) => {
    expect(classed(total, word)).toEqual(['score.class']);
  });

  test('an edition that the office has entered judges its sheets', () => {
    const own = {
      ...EDITION_3986,
      classes: EDITION_3986.classes.map((one) => (one.id === 'good' ? { ...one, from: 90 } : one)),
    };
    const table = scores(1, { pointsOverdue: 26, pointsTotal: 86, groupClass: 'Tốt' });
    const judged = (editions: readonly Edition[]): string[] =>
      runChecks([table], REPORT_DATE, { context: { editions } }).map(({ rule }) => rule);
    expect(judged([])).not.toContain('score.class');
    expect(judged([own])).toContain('score.class');
  });

  test('the expected class is written as the sheet writes it', () => {
    const table = listOf('groupScore', 'CT', REPORT_DATE, [
      group(1, { groupClass: 'Loại tốt' }),
      group(2, { groupClass: 'Loại khá' }),
      group(3, { groupClass: 'Loại tốt' }),
    ]);
    expect(findingsOf('score.class', table)).toMatchObject([{ found: 'Loại khá', expected: 'Loại tốt' }]);
  });

  test.each(['groupList', 'groupReview'] as const)('the bank’s %s has totals and classes too', (kind) => {
    const listed = (groupClass: string): Table =>
      listOf(
        kind,
        'BC0437',
        REPORT_DATE,
        [1, 2, 3].map((number) => ({
          groupCode: code(number),
          pointsTotal: 76,
          groupClass: number === 2 ? groupClass : 'Khá',
        })),
      );
    expect(placesOf('score.class', listed('Tốt'))).toEqual([[2, 'groupClass']]);
    expect(placesOf('score.class', listed('Khá'))).toEqual([]);
    expect(placesOf('score.class', listed('0'))).toEqual([]);
  });

  test('a formula left uncalculated (0) and a blank are no class', () => {
    expect(errorsOf(scores(1, { groupClass: '0' }))).toEqual([]);
    expect(errorsOf(scores(1, { groupClass: '' }))).toEqual([]);
  });
});

describe('groups of the score sheet', () => {
  test('a group that stands in two score sheets is compared in both', () => {
    const branch = listOf(
      'groupScore',
      'Toàn CN',
      REPORT_DATE,
      [1, 2, 3, 4].map((number) => group(number, number === 2 ? { outstanding: 36_000_000 } : {})),
    );
    expect(placesOf('group.debt', scores(0, {}), branch, loanList(0, {}))).toEqual([[2, 'outstanding']]);
  });

  test('a group twice is told at its later row; the same code in another office is another group', () => {
    expect(placesOf('group.duplicate', scores(4, { groupCode: code(1) }))).toEqual([[4, 'groupCode']]);
    expect(placesOf('group.duplicate', scores(4, { groupCode: code(1), officeCode: '004898' }))).toEqual([]);
  });

  test('points without debt are a warning', () => {
    expect(placesOf('group.noDebt', scores(4, { outstanding: 0 }))).toEqual([[4, 'outstanding']]);
    expect(placesOf('group.noDebt', scores(4, { outstanding: 0, pointsTotal: '' }))).toEqual([]);
  });
});

describe('loans against the score sheet', () => {
  test('an unknown group is told at the loan, and no sum tells it again', () => {
    const list = loanList(2, { groupCode: '0126099' });
    expect(placesOf('group.unknown', scores(0, {}), list)).toEqual([[2, 'groupCode']]);
    expect(errorsOf(scores(0, {}), list)).toEqual(['group.unknown']);
  });

  test('many loans of one unknown group are one finding; settled ones none', () => {
    const strays = [5, 6, 7].map((number) => loan(number, { groupCode: '0126099' }));
    const found = findingsOf('group.unknown', scores(0, {}), loanList(0, {}, ...strays));
    expect(found).toHaveLength(1);
    expect(found[0]?.values.loans).toBe(3);
    const settled = loanList(0, {}, loan(5, { groupCode: '0126099', outstanding: 0 }));
    expect(findingsOf('group.unknown', scores(0, {}), settled)).toEqual([]);
  });

  test('direct loans and savers (0000000) have no group; a list of another office or day is not compared', () => {
    const list = loanList(0, {}, loan(5, { groupCode: '', organisationCode: '99' }), loan(6, { groupCode: '0000000' }));
    expect(errorsOf(scores(0, {}), list)).toEqual([]);
    const stray = loanList(2, { groupCode: '0126099' });
    expect(placesOf('group.unknown', scores(0, {}, REPORT_DATE - 30), stray)).toEqual([]);
    const elsewhere = listOf(
      'loanList',
      'BCQUERY',
      REPORT_DATE,
      [50, 51, 52].map((number) => loan(number)),
    );
    expect(errorsOf(scores(0, {}), elsewhere)).toEqual([]);
  });

  test('another organisation than the group’s is told at the loan', () => {
    const list = loanList(0, {}, loan(5, { groupCode: code(3), organisationCode: '12', outstanding: 0 }));
    const found = findingsOf('group.organisation', scores(0, {}), list);
    expect(found).toMatchObject([
      { found: '12', expected: '11', values: { of: 'loan', organisation: 'women', other: 'farmers' } },
    ]);
    expect(placesOf('group.organisation', scores(0, {}), list)).toEqual([[5, 'organisationCode']]);
  });

  test('where all loans of a group agree against the score sheet, its cell is told once', () => {
    const list = loanList(0, {}, loan(5, { groupCode: code(3), outstanding: 0 }));
    const found = findingsOf('group.organisation', scores(3, { organisationCode: '12' }), list);
    expect(found).toMatchObject([{ place: { sheet: 'CDTOTKVV', row: 3 }, found: '12', expected: '11' }]);
  });

  test('debt of a group ≠ Σ of its loans, from 1 million đồng on', () => {
    const off = (difference: number) =>
      placesOf('group.debt', scores(2, { outstanding: 30_000_000 + difference }), loanList(0, {}));
    expect(off(1_000_000)).toEqual([[2, 'outstanding']]);
    expect(off(-1_000_000)).toEqual([[2, 'outstanding']]);
    expect(off(999_999)).toEqual([]);
    expect(findingsOf('group.debt', scores(2, { outstanding: 40_000_000 }), loanList(0, {}))[0]?.expected).toBe(
      30_000_000,
    );
  });

  test('a contract on two rows counts once', () => {
    const list = loanList(0, {}, loan(2, { savingsBook: '1050000002' }));
    expect(errorsOf(scores(0, {}), list)).toEqual(['loan.duplicate']);
  });

  test('sheets of different days are not compared, nor lists that agree in hardly anything', () => {
    expect(placesOf('group.debt', scores(2, { outstanding: 1 }, REPORT_DATE - 30), loanList(0, {}))).toEqual([]);
    const few = listOf('loanList', 'NQH', REPORT_DATE, [loan(1)]);
    expect(placesOf('group.debt', scores(0, {}), few)).toEqual([]);
  });

  test('a balance that its own row contradicts is not told again by the group', () => {
    const list = listOf(
      'loanList',
      'BCQUERY',
      REPORT_DATE,
      [1, 2, 3, 4].map((number) => ({
        ...loan(number, { outstanding: number === 2 ? 36_000_000 : 30_000_000 }),
        inTerm: 30_000_000,
        overdue: 0,
        frozen: 0,
      })),
    );
    expect(errorsOf(scores(0, {}), list)).toEqual(['balance.sum']);
  });

  test('more than 60 borrowers are a warning at the group; 60 are not', () => {
    const members = (count: number): Table =>
      listOf('loanList', 'BCQUERY', REPORT_DATE, [
        ...[2, 3, 4].map((number) => loan(number)),
        ...Array.from({ length: count }, (_, index) => loan(100 + index, { groupCode: code(1) })),
      ]);
    expect(placesOf('group.size', scores(0, {}), members(60))).toEqual([]);
    expect(placesOf('group.size', scores(0, {}), members(61))).toEqual([[1, 'groupCode']]);
  });

  test.each(['groupList', 'groupRegister'] as const)('members outside 5 to 60 in a %s are warned of', (kind) => {
    const listed = listOf(
      kind,
      'DSTO',
      REPORT_DATE,
      [61, 60, 5, 4].map((members, at) => ({ groupCode: code(at + 1), members })),
    );
    expect(placesOf('group.size', listed)).toEqual([
      [1, 'members'],
      [4, 'members'],
    ]);
  });
});
