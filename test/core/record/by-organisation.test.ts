import { byOrganisation } from '../../../src/core/record/by-organisation';
import { groupsOf } from '../../../src/core/record/groups';
import { loansOf } from '../../../src/core/record/loans';
import { organisationRows } from '../../../src/core/record/organisation-rows';
import { tableOf } from './table-of';

const loanList = tableOf('loanList', {
  loanCode: ['01', '02', '03', '04', '05', '06'].map((end) => `66000000000000${end}`),
  groupCode: ['0000001', '0000001', '0000002', '0000003', '', '0000009'],
  customerCode: ['0000000001', '0000000001', '0000000002', '0000000001', '0000000003', '0000000004'],
  organisationCode: ['11', '11', '', '12', '', ''],
  outstanding: [10, 20, 30, 40, 50, 60],
  overdue: [1, 0, 0, 2, 0, 0],
  frozen: [0, 5, 0, 0, 0, 0],
  savings: [1, 1, 1, 1, 1, 'x'],
});
const scores = tableOf('groupScore', {
  groupCode: ['0000001', '0000002', '0000003'],
  organisationName: ['Hội Nông dân', 'Đoàn Thanh niên', 'Hội Phụ nữ'],
  groupClass: ['Tốt', 'Khá', ''],
});

describe('figures by organisation', () => {
  const loans = loansOf([loanList]);
  const groups = groupsOf([scores, loanList]);
  const figures = byOrganisation(loans, groups);

  test('each organisation has its groups, distinct households, balances and classes', () => {
    expect(figures.rows.farmers).toEqual({
      groups: 1,
      households: 1,
      outstanding: 30,
      overdue: 1,
      frozen: 5,
      savings: 2,
      classes: { good: 1, fair: 0, average: 0, poor: 0, none: 0 },
      groupsWithOverdue: 1,
    });
    expect(figures.rows.women).toMatchObject({ groups: 1, outstanding: 40, classes: { none: 1 } });
    expect(figures.rows.veterans).toMatchObject({ groups: 0, households: 0, outstanding: 0 });
  });

  test('a loan without an organisation belongs to its group’s; direct loans and loans of nobody stay out of the total', () => {
    expect(figures.rows.youth).toMatchObject({ groups: 1, households: 1, outstanding: 30 });
    expect(figures.direct.outstanding).toBe(50);
    expect(figures.unknown).toMatchObject({ outstanding: 60, groups: 1 });
    expect(figures.total).toMatchObject({
      groups: 3,
      outstanding: 100,
      households: 3,
      classes: { good: 1, fair: 1, none: 1 },
    });
  });

  test('a household that borrows through two organisations is one household, though two in the printed total', () => {
    expect([figures.total.households, figures.distinctHouseholds]).toEqual([3, 2]);
  });

  test('an amount that could not be read is told', () => {
    expect(figures.unreadable).toBe(1);
  });

  test('a forecast may stand in for a class that is not printed', () => {
    expect(byOrganisation(loans, groups, { classOf: () => 'poor' }).total.classes.poor).toBe(3);
  });

  test('without loans the groups’ own figures are summed', () => {
    const list = tableOf(
      'groupList',
      { groupCode: ['0000001', '0000002'], organisationCode: ['13', '13'], outstanding: [5, 0] },
      { dong: 1_000_000 },
    );
    const alone = byOrganisation(loansOf([]), groupsOf([list]));
    expect(alone.rows.veterans).toMatchObject({ groups: 1, outstanding: 5_000_000, households: 0 });
  });
});

describe('a printed table by organisation', () => {
  const baseline = tableOf(
    'organisationTable',
    {
      organisationName: ['Hội Nông dân', 'Hội LHPN', '- Cấp tỉnh', 'Hội CCB', 'Cộng'],
      groups: [10, 12, 3, '', 22],
      outstanding: [1_234.5, 2_000, 7, 'không rõ', 3_234.5],
    },
    { dong: 1_000_000, roles: ['data', 'data', 'part', 'data', 'total'] },
  );
  const { rows, total } = organisationRows(baseline);

  test('is read in đồng, sub-levels and the total kept apart', () => {
    expect(rows.farmers?.figures).toEqual({ groups: 10, outstanding: 1_234_500_000 });
    expect(rows.women?.source.row).toBe(1);
    expect(total?.figures).toEqual({ groups: 22, outstanding: 3_234_500_000 });
  });

  test('what is blank, unreadable or missing is left out, not 0', () => {
    expect(rows.veterans?.figures).toEqual({});
    expect(rows.youth).toBeUndefined();
  });
});
