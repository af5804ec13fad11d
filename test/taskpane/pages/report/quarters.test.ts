import { quarterId } from '../../../../src/core/report/quarter';
import { quartersTo } from '../../../../src/taskpane/pages/report/quarters';

test('the quarter of the data comes first, seven earlier ones follow, over the turn of the year', () => {
  expect(quartersTo({ year: 2026, quarter: 2 }).map(quarterId)).toEqual([
    '2026-Q2',
    '2026-Q1',
    '2025-Q4',
    '2025-Q3',
    '2025-Q2',
    '2025-Q1',
    '2024-Q4',
    '2024-Q3',
  ]);
});
