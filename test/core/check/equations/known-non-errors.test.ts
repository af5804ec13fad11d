import { runChecks } from '../../../../src/core/check/run-checks';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { Table } from '../../../../src/core/sheet/table';
import { printedTable } from '../printed-table';

/** Differences that the bank's sheets are known to have (SHEETS R7; DOMAIN 1.5): never an error, never a warning. */
const loud = (...tables: Table[]): string[] =>
  runChecks(tables, 46_295)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, values }) => `${rule} ${String(values.heading)}`);

const table = (kind: Table['kind'], columns: Partial<Record<FieldId, readonly number[]>>): Table =>
  printedTable({
    kind,
    labels: ['Xã Bình An', 'Xã Sông Mây', 'Xã Phú Lộc', 'TỔNG CỘNG'],
    unit: 1,
    columns: Object.fromEntries(Object.entries(columns).map(([field, values]) => [field, { decimals: 0, values }])),
  });

test('LEN_31: customers and savings of those who only save are in the total, not in every row', () => {
  expect(loud(table('lenCommune', { households: [100, 200, 300, 612], outstanding: [10, 20, 30, 60] }))).toEqual([]);
});

test('LEN_31: what was collected is lower than the balances say in some groups', () => {
  const flows = {
    outstanding: [1_000, 2_000, 3_000, 6_000],
    outstandingChange: [100, 200, 300, 600],
    lent: [150, 300, 450, 900],
    collected: [20, 70, 100, 190],
  };
  expect(loud(table('lenLeader', flows))).toEqual([]);
});

test('by programme: one customer borrows from several, so customers do not add up', () => {
  const columns = { households: [100, 200, 300, 480], outstanding: [10, 20, 30, 60] };
  expect(loud(table('trustProgrammes', columns))).toEqual([]);
  expect(loud(table('creditByProgramme', columns))).toEqual([]);
  expect(loud(table('lenProgramme', columns))).toEqual([]);
  expect(loud(table('creditByProgramme', { ...columns, outstanding: [10, 20, 30, 70] }))).toEqual([
    'sum.total outstanding',
  ]);
});

test('BC0438: a total row that was exported uncalculated is all zeros', () => {
  expect(
    loud(table('trustDebt', { groups: [3, 4, 5, 0], outstanding: [10, 20, 30, 0], savings: [1, 2, 3, 0] })),
  ).toEqual([]);
  const classes = { groups: [6, 4, 5, 0], classGood: [3, 3, 3, 0], classFair: [2, 1, 1, 0], classPoor: [1, 0, 1, 0] };
  expect(loud(table('trustClasses', classes))).toEqual([]);
});

test('BC0438 ②: "Tổng số" exported uncalculated in every row is no sum of classes either', () => {
  const classes = { groups: [0, 0, 0, 0], classGood: [3, 3, 3, 9], classFair: [2, 1, 1, 4], classPoor: [1, 0, 1, 2] };
  expect(loud(table('trustClasses', classes))).toEqual([]);
});

test('groups without a class yet: a table in which most rows have some is not of classes of all groups', () => {
  const classes = {
    groups: [10, 10, 10, 30],
    classGood: [3, 3, 3, 9],
    classFair: [2, 1, 1, 4],
    classPoor: [1, 0, 1, 2],
  };
  expect(loud(table('communeTable', classes))).toEqual([]);
});

test('a list of groups that cuts its ratios off does so in every row: nothing is said', () => {
  const list = printedTable({
    kind: 'groupList',
    labels: ['a', 'b', 'c'],
    rows: [4, 5, 6].map((row) => ({ row, role: 'data', parent: -1, parts: [] })),
    columns: {
      outstanding: { decimals: 0, values: [1_000, 1_000, 1_000] },
      overdue: { decimals: 0, values: [66, 77, 88] },
      overdueRatio: { decimals: 0, values: [6, 7, 8] },
    },
  });
  expect(runChecks([list], 46_295).filter(({ rule }) => rule.startsWith('ratio'))).toEqual([]);
});

test('a share column whose whole the sheet does not hold says nothing', () => {
  expect(loud(table('communeTable', { outstanding: [100, 200, 300, 600], share: [1, 2, 3, 6] }))).toEqual([]);
});

test('shares that add up to 99,99 are rounded', () => {
  const shares = printedTable({
    labels: ['a', 'b', 'c', 'd', 'Cộng'],
    columns: {
      classGood: { decimals: 0, values: [3113, 137, 46, 2, 3298] },
      share: { decimals: 2, values: [94.39, 4.15, 1.39, 0.06, 99.99] },
    },
  });
  expect(loud(shares)).toEqual([]);
});

test('amounts rounded to millions and typed in đồng do not add up exactly', () => {
  const audit = table('groupAudit', {
    inspectedDebt: [48_703e6, 20_337e6, 36_626e6, 105_666e6],
    debtGood: [35_066e6, 17_370e6, 28_109e6, 80_545e6],
    debtFair: [10_593e6, 2_403e6, 5_769e6, 18_765e6],
    debtAverage: [2_390e6, 475e6, 2_117e6, 4_982e6],
    debtPoor: [655e6, 90e6, 630e6, 1_375e6],
  });
  expect(loud(audit).filter((one) => one.startsWith('sum.columns'))).toEqual([]);
});
