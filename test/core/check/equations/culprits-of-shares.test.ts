import type { FieldId } from '../../../../src/core/sheet/field';
import { runChecks } from '../../../../src/core/check/run-checks';
import type { Table } from '../../../../src/core/sheet/table';
import { printedTable } from '../printed-table';

const errors = (table: Table) =>
  runChecks([table], 46_295)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, found, expected }) => [rule, place.row - 4, found, expected]);

const shares = (labels: readonly string[], outstanding: readonly number[], share: readonly number[]): Table =>
  printedTable({
    labels,
    columns: { outstanding: { decimals: 0, values: outstanding }, share: { decimals: 1, values: share } },
  });

describe('a wrong share is named itself, not the 100 of its total row', () => {
  test('among four, three and two organisations', () => {
    expect(errors(shares(['a', 'b', 'c', 'd', 'Cộng'], [40, 30, 20, 10, 100], [40, 33, 20, 10, 100]))).toEqual([
      ['share.part', 1, 33, 30],
    ]);
    expect(errors(shares(['a', 'b', 'c', 'Cộng'], [500, 300, 200, 1000], [50, 30, 23, 100]))).toEqual([
      ['share.part', 2, 23, 20],
    ]);
    expect(errors(shares(['a', 'b', 'Cộng'], [600, 400, 1000], [63, 40, 100]))).toEqual([['share.part', 0, 63, 60]]);
  });

  test('two swapped between their rows: each is named', () => {
    expect(
      errors(shares(['a', 'b', 'c', 'd', 'Cộng'], [4000, 3000, 2000, 1000, 10_000], [40, 20, 30, 10, 100])),
    ).toEqual([
      ['share.part', 1, 20, 30],
      ['share.part', 2, 30, 20],
    ]);
  });

  test('the total itself', () => {
    expect(errors(shares(['a', 'b', 'c', 'Cộng'], [500, 300, 200, 1000], [50, 30, 20, 103]))).toEqual([
      ['share.total', 3, 103, 100],
    ]);
  });
});

test('a list of groups: a ratio and an average that their own row contradicts', () => {
  const columns: Partial<Record<FieldId, { decimals: number; values: readonly number[] }>> = {
    members: { decimals: 0, values: [40, 50, 30, 120] },
    outstanding: { decimals: 0, values: [1_000, 2_000, 3_000, 6_000] },
    overdue: { decimals: 0, values: [10, 20, 30, 60] },
    overdueRatio: { decimals: 2, values: [1, 1, 7, 1] },
    savings: { decimals: 0, values: [400, 500, 600, 1_500] },
    savingsAverage: { decimals: 1, values: [10, 72.7, 20, 12.5] },
  };
  const list = printedTable({ kind: 'groupReview', labels: ['a', 'b', 'c', 'Cộng'], columns });
  const found = errors(list).filter(([rule]) => /^(?:ratio|average|sum)/.test(String(rule)));
  expect(found).toEqual([
    ['average.figure', 1, 72.7, 10],
    ['ratio.overdue', 2, 7, 1],
  ]);
});
