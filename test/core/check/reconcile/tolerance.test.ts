import fc from 'fast-check';
import type { Table } from '../../../../src/core/sheet/table';
import { findingsOf } from '../found';
import { printed } from '../printed-table';
import { groupList, groupListRows, loanRows, loanTable, summaryRows, tableOfRows, typed } from './office';
import type { Cells } from './office';

const DONG = [1, 1_000, 1_000_000] as const;
/** As a column printed with so many decimals is read. */
const withHalves = (table: Table, decimals: number): Table => ({
  ...table,
  columns: table.columns.map((column) =>
    column.unit
      ? { ...column, halves: new Float64Array(column.numbers.length).fill(Number(`5e${-decimals - 1}`)) }
      : column,
  ),
});
const cut = (value: number, decimals: number): number => Math.trunc(value * 10 ** decimals) / 10 ** decimals;

const money = fc.integer({ min: 1_000, max: 90_000_000 });
const loansWith = (amounts: readonly number[]): Cells[] =>
  loanRows().map((row, index) => ({
    ...row,
    outstanding: amounts[index] ?? 0,
    inTerm: amounts[index] ?? 0,
    overdue: 0,
    frozen: 0,
  }));

const sums = (rows: readonly Cells[]): Cells[] =>
  summaryRows('communeName', []).map(({ communeName }) => ({
    communeName: communeName ?? '',
    outstanding: rows
      .filter((row) => row.communeName === communeName)
      .reduce((sum, row) => sum + Number(row.outstanding), 0),
  }));

test('true sums, rounded or cut off at any precision in any unit, are never a difference', () => {
  fc.assert(
    fc.property(
      fc.array(money, { minLength: 60, maxLength: 60 }),
      fc.constantFrom(...DONG),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (amounts, dong, decimals, rounds) => {
        const loans = loansWith(amounts);
        const rows = sums(loans).map(({ communeName, outstanding }) => ({
          communeName: communeName ?? '',
          outstanding: (rounds ? printed : cut)(Number(outstanding) / dong, decimals),
        }));
        const table = withHalves(tableOfRows('communeTable', rows, { dong }), decimals);
        expect(findingsOf('reconcile.summary', loanTable(loans), table)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a sum off by more than its last digit leaves open is always told, at its cell', () => {
  fc.assert(
    fc.property(
      fc.array(money, { minLength: 60, maxLength: 60 }),
      fc.constantFrom(...DONG),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 3, max: 1_000 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      (amounts, dong, decimals, steps, up, at) => {
        const loans = loansWith(amounts);
        // half a đồng is tolerated besides what the digits leave open
        const by = (up ? 1 : -1) * (steps * 10 ** -decimals + 1 / dong);
        const right = sums(loans).map(({ communeName, outstanding }) => ({
          communeName: communeName ?? '',
          outstanding: printed(Number(outstanding) / dong, decimals),
        }));
        // a sum of nothing is one that was not exported, no wrong one
        fc.pre(Math.abs(Number(right[at]?.outstanding) + by) >= 1);
        const wrong = typed(right, at, { outstanding: Number(right[at]?.outstanding) + by });
        const table = withHalves(tableOfRows('communeTable', wrong, { dong }), decimals);
        expect(findingsOf('reconcile.summary', loanTable(loans), table).map(({ place }) => place.row)).toEqual([
          at + 1,
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

test('BC0437: below one million never, from one million and the last digit on always', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: 0, max: 11 }), (by, at) => {
      const right = Number(groupListRows()[at]?.outstanding);
      const rows = typed(groupListRows(), at, { outstanding: right + by / 1_000_000 });
      const found = findingsOf('reconcile.group', loanTable(), groupList(rows)).length;
      expect(found).toBe(Math.abs(by) < 1_000_000 ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});
