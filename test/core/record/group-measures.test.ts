import { serialOf } from '../../../src/core/cell/serial';
import { comparisonsFor, earlierScores } from '../../../src/core/record/earlier-scores';
import { firstDay } from '../../../src/core/record/group-flows';
import { groupsOf } from '../../../src/core/record/groups';
import { rowFaults } from '../../../src/core/record/row-faults';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { NOTHING_DUE } from '../../../src/core/rubric/points';
import type { FieldId } from '../../../src/core/sheet/field';
import type { CellValue } from '../../../src/core/sheet/grid';
import { tableOf } from './table-of';

const DAY = serialOf(2026, 9, 30)!;
const DUE = serialOf(2026, 9, 15)!;
const LATER = serialOf(2027, 3, 15)!;

type Cells = Partial<Record<FieldId, readonly CellValue[]>>;

/** Two groups: the first has a loan due in September, half of it paid, one due later; the second nothing due. */
const LOANS: Cells = {
  loanCode: ['6600000000000001', '6600000000000002', '6600000000000003'],
  customerCode: ['1', '2', '3'],
  groupCode: ['0126201', '0126201', '0126202'],
  outstanding: [5_000_000, 20_000_000, 30_000_000],
  inTerm: [0, 20_000_000, 30_000_000],
  overdue: [5_000_000, 0, 0],
  dueContract: [DUE, LATER, LATER],
  savings: [600_000, 300_000, 0],
};
const MONTH: Cells = {
  interestAccruedMonth: [40_000, 160_000, 200_000],
  interestInTermMonth: [40_000, 130_000, 200_000],
  interestOverdueMonth: [10_000, 0, 0],
  principalInTermMonth: [5_000_000, 1_000_000, 0],
  principalOverdueMonth: [0, 0, 0],
};
const loanList = (cells: Cells, date = DAY) => tableOf('loanList', cells, { date, sheet: `Vay ${date}` });

describe('measures worked out from the loan list', () => {
  test('interest: collected of what accrued; principal: only loans that fell due in the month, what was paid in it of what was owed', () => {
    const [first, second] = groupsOf([loanList({ ...LOANS, ...MONTH })]);
    expect(first?.measures).toMatchObject({ interest: 90, principal: 50, overdue: 20, savers: null });
    expect(first?.bases).toMatchObject({ interest: 'flows', principal: 'flows', overdue: 'loans', savers: null });
    expect(first?.parts).toMatchObject({
      interest: { collected: 180_000, due: 200_000 },
      principal: { collected: 5_000_000, due: 10_000_000 },
      overdue: { overdue: 5_000_000, outstanding: 25_000_000 },
    });
    expect(second?.measures).toMatchObject({ interest: 100, principal: NOTHING_DUE, overdue: 0 });
  });

  test('frozen debt is in the denominator of the overdue ratio, not in the numerator', () => {
    const [first] = groupsOf([
      loanList({ ...LOANS, frozen: [0, 5_000_000, 0], outstanding: [5_000_000, 25_000_000, 1] }),
    ]);
    expect(first?.measures.overdue).toBeCloseTo(500 / 30, 9);
  });

  test('a list without the month’s columns gives no score of them: quarter and year are only for the plan', () => {
    const year: Cells = {
      interestAccruedYear: [400_000, 1_600_000, 2_000_000],
      interestInTermYear: [400_000, 1_500_000, 2_000_000],
      principalInTermYear: [5_000_000, 0, 0],
    };
    const [first] = groupsOf([loanList({ ...LOANS, ...year })]);
    expect(first?.measures).toMatchObject({ interest: null, principal: null });
    expect(first?.plan).toMatchObject({ interest: { collected: 1_900_000, due: 2_000_000, period: 'Year' } });
  });

  test('an unreadable amount or a loan without a due date leaves the group without the measure, the others keep theirs', () => {
    const [first, second] = groupsOf([
      loanList({ ...LOANS, ...MONTH, interestInTermMonth: ['chưa rõ', 1, 200_000], dueContract: ['', LATER, LATER] }),
    ]);
    expect(first?.measures).toMatchObject({ interest: null, principal: null });
    expect(second?.measures).toMatchObject({ interest: 100, principal: NOTHING_DUE });
  });

  test('savers and savings from two lists: who saved more than before, each customer once', () => {
    const before = loanList({ ...LOANS, savings: [400_000, 300_000, 0] }, serialOf(2026, 8, 31)!);
    const [first] = groupsOf([loanList(LOANS), before]);
    expect(first?.measures).toMatchObject({ savers: 50, savings: 100 });
    expect(first?.bases).toMatchObject({ savers: 'savingsChange', savings: 'savingsChange' });
  });

  test('BC0437: members with savings and members who pay are told as definitions of our own', () => {
    const list = tableOf('groupList', { groupCode: ['0126201'], members: [40], savers: [38], nonPayersQuarter: [2] });
    const [group] = groupsOf([list]);
    expect(group?.measures).toMatchObject({ savers: 95, interest: 95 });
    expect(group?.bases).toMatchObject({ savers: 'participation', interest: 'payers' });
    const printed = tableOf('groupList', {
      groupCode: ['0126201'],
      members: [40],
      interestRatio: [99],
      nonPayersQuarter: [2],
    });
    expect(groupsOf([printed])[0]).toMatchObject({ measures: { interest: 99 }, bases: { interest: 'printed' } });
  });

  test('the first day of a month, quarter and year', () => {
    expect((['Month', 'Quarter', 'Year'] as const).map((period) => firstDay(serialOf(2028, 2, 29)!, period))).toEqual([
      serialOf(2028, 2, 1),
      serialOf(2028, 1, 1),
      serialOf(2028, 1, 1),
    ]);
  });
});

describe('cells that a score cannot use', () => {
  test('words for points, a share over 100, an unknown class: named at their cells; the rest of the sheet is read', () => {
    const table = tableOf('groupScore', {
      groupCode: ['0126201', '0126202'],
      pointsOverdue: ['ba mươi', 30],
      saverRatio: [50, 120],
      interestRatio: [104, 99],
      groupClass: ['Tuyệt vời', '0'],
    });
    const told = [0, 1].map((row) =>
      rowFaults({ table, row }).map(({ code, field, place }) => [code, field, place.row]),
    );
    expect(told).toEqual([
      [
        ['unreadable', 'pointsOverdue', 1],
        ['unknownClass', 'groupClass', 1],
      ],
      [['overHundred', 'saverRatio', 2]],
    ]);
  });
});

describe('score sheets of earlier days', () => {
  const sheet = (date: number, total: number, id: string) =>
    tableOf(
      'groupScore',
      { groupCode: ['0126201'], pointsTotal: [total], groupClass: [id], outstanding: [10] },
      { date, sheet: `Điểm ${date}` },
    );
  const tables = [
    sheet(DAY, 66, 'Trung bình'),
    sheet(serialOf(2026, 8, 31)!, 64, ''),
    sheet(serialOf(2026, 6, 30)!, 88, 'Tốt'),
    sheet(serialOf(2025, 12, 31)!, 90, 'Tốt'),
    sheet(serialOf(2025, 3, 31)!, 10, 'Yếu'),
  ];

  test('last month, last quarter and 31/12 are found; a class that was not printed is that of the total', () => {
    const found = comparisonsFor(DAY, earlierScores(tables, EDITION_3986));
    expect(found.map(({ since, scores }) => [since, scores.date, scores.groups[0]?.class])).toEqual([
      ['month', serialOf(2026, 8, 31), 'average'],
      ['quarter', serialOf(2026, 6, 30), 'good'],
      ['year', serialOf(2025, 12, 31), 'good'],
    ]);
  });

  test('in January and in the first quarter, last month and last quarter are both last December', () => {
    const found = comparisonsFor(serialOf(2026, 1, 31)!, earlierScores(tables, EDITION_3986));
    expect(found.map(({ since, scores }) => [since, scores.date])).toEqual([
      ['month', serialOf(2025, 12, 31)],
      ['quarter', serialOf(2025, 12, 31)],
      ['year', serialOf(2025, 12, 31)],
    ]);
  });
});
