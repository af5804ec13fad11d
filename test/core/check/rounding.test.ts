import { runChecks } from '../../../src/core/check/run-checks';
import type { Table } from '../../../src/core/sheet/table';
import { printedTable } from './printed-table';

const NOW = 45_382; // 31/03/2024
const BEFORE = 45_291; // 31/12/2023
const one = [{ row: 4, role: 'data', parent: -1, parts: [] }] as const;

const errors = (...tables: Table[]): string[] =>
  runChecks(tables, NOW)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, values }) => `${rule} ${String(values.heading)}`);

/** now, change and earlier figure of one organisation, printed with so many decimals */
const flow = (now: number, change: number, earlier: number, decimals: number): Table[] => [
  printedTable({
    ...{ date: NOW, labels: ['Hội ND'], rows: one },
    columns: {
      outstanding: { decimals, values: [now] },
      outstandingChange: { decimals, values: [change], baseline: BEFORE },
    },
  }),
  printedTable({
    ...{ sheet: 'Đầu năm', date: BEFORE, labels: ['Hội ND'], rows: one },
    columns: { outstanding: { decimals, values: [earlier] } },
  }),
];

/** Differences in the published reports that rounding of the printed figures explains. */
describe('rounded figures are never errors', () => {
  test('total 3.206.970 over parts that print 3.206.969', () => {
    const values = [1_247_187, 1_401_418, 370_338, 188_026, 3_206_970];
    expect(
      errors(printedTable({ labels: ['a', 'b', 'c', 'd', 'Cộng'], columns: { outstanding: { decimals: 0, values } } })),
    ).toEqual([]);
  });

  test('total 292.244 over parts that print 292.243', () => {
    const values = [117_191, 123_912, 33_654, 17_486, 292_244];
    expect(
      errors(printedTable({ labels: ['a', 'b', 'c', 'd', 'Cộng'], columns: { outstanding: { decimals: 0, values } } })),
    ).toEqual([]);
  });

  test.each([
    ['HND', 1243, 194.7, 18.58],
    ['HPN', 1177, 224.7, 23.59],
    ['HCCB', 478, 185.6, 63.39],
    ['ĐTN', 290, 117.5, 67.93],
  ])('growth of overdue debt, %s', (label, overdue, change, growth) => {
    const table = printedTable({
      ...{ labels: [label], rows: one },
      columns: {
        overdue: { decimals: 0, values: [overdue] },
        overdueChange: { decimals: 1, values: [change] },
        overdueGrowth: { decimals: 2, values: [growth] },
      },
    });
    expect(errors(table)).toEqual([]);
  });

  test('83,1 − 53,9 printed 29,1', () => {
    expect(errors(...flow(83.1, 29.1, 53.9, 1))).toEqual([]);
  });

  test('21.687 − 19.000 printed 2.688', () => {
    expect(errors(...flow(21_687, 2_688, 19_000, 0))).toEqual([]);
  });

  test('one step more than rounding explains is an error', () => {
    expect(errors(...flow(83.1, 28.9, 53.9, 1))).toHaveLength(1);
    expect(errors(...flow(21_687, 2_690, 19_000, 0))).toHaveLength(1);
  });
});

test('a ratio cut off instead of rounded is told, not as an error', () => {
  const table = printedTable({
    ...{ labels: ['Hội ND'], rows: one },
    columns: {
      outstanding: { decimals: 0, values: [100_000] },
      overdue: { decimals: 0, values: [5_396] },
      overdueRatio: { decimals: 2, values: [5.39] },
    },
  });
  expect(runChecks([table], NOW).map(({ rule, severity }) => [rule, severity])).toEqual([['ratio.truncated', 'info']]);
});
