import { hasMeasure, measureReader } from '../../../src/core/record/measures';
import { criteriaWithout } from '../../../src/core/record/score-input';
import { tableOf } from './table-of';

describe('raw measures of a table', () => {
  test('savings in nghìn đồng, whatever unit its heading states', () => {
    const perMember = (dong: 1 | 1_000 | 1_000_000, value: number) =>
      measureReader(tableOf('groupList', { savingsIncrease: [value] }, { dong }))(0).savings;
    expect([perMember(1, 35_000), perMember(1_000, 35), perMember(1_000_000, 0.035)]).toEqual([35, 35, 35]);
  });

  test('a unit told only from the size of the debts says nothing of savings', () => {
    const table = tableOf('groupList', { savingsIncrease: [35] }, { dong: 1_000_000 });
    const [column] = table.columns;
    const guessed = {
      ...table,
      columns: [{ ...column!, unit: { name: 'triệu đồng', dong: 1_000_000, from: 'magnitude' } as const }],
    };
    expect(measureReader(guessed)(0).savings).toBe(35);
  });

  test('a printed ratio wins over the debts beside it; without it the debts give it', () => {
    const both = tableOf('groupList', { overdueRatio: [0.4, ''], overdue: [3, 3], outstanding: [200, 200] });
    expect([0, 1].map((row) => measureReader(both)(row).overdue)).toEqual([0.4, 1.5]);
    const none = tableOf('groupList', { overdue: [0], outstanding: [0] });
    expect(measureReader(none)(0).overdue).toBeNull();
  });

  test('what a table can and cannot score', () => {
    const table = tableOf('groupList', {
      pointsAttendance: [20],
      overdue: [1],
      outstanding: [2],
      savers: [3],
      pointsDeposits: [14],
    });
    expect(hasMeasure(table, 'overdue')).toBe(true);
    expect(hasMeasure(table, 'savers')).toBe(false);
    expect(criteriaWithout(table)).toEqual(['principal', 'interest']);
  });
});
