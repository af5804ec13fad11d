import { groupsOf, isScored, scoreInputOf } from '../../../src/core/record/groups';
import { loansOf } from '../../../src/core/record/loans';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { scoreGroup } from '../../../src/core/rubric/score-group';
import { tableOf } from './table-of';

const scores = tableOf('groupScore', {
  groupCode: ['0126259', '0126260'],
  leaderName: ['Nguyễn Thị Mận', 'Trần Văn Ổi'],
  communeName: ['Sông Mây', 'Sông Mây'],
  organisationName: ['Hội Phụ nữ', 'Hội Nông dân'],
  outstanding: [100_000_000, 200_000_000],
  pointsAttendance: [20, 20],
  pointsOverdue: [30, ''],
  pointsPrincipal: [15, 12],
  pointsInterest: [18, 20],
  pointsSavers: [5, 5],
  pointsSavings: [10, 8],
  pointsTotal: [98, ''],
  groupClass: ['Tốt', ''],
});
const loanList = tableOf('loanList', {
  loanCode: ['6600000000000001', '6600000000000002', '6600000000000003', '6600000000000004'],
  groupCode: ['0126259', '0126260', '0126260', '0126299'],
  customerCode: ['0000000011', '0000000012', '0000000012', '0000000013'],
  leaderName: ['', '', '', 'Lê Thị Bưởi'],
  organisationCode: ['12', '11', '11', '13'],
  outstanding: [100_000_000, 150_000_000, 50_000_000, 30_000_000],
  overdue: [0, 3_000_000, 0, 0],
  frozen: [0, 0, 10_000_000, 0],
});

describe('groups: the score sheet joined with the loans', () => {
  const groups = groupsOf([scores, loanList]);

  test('points, official result and place come from the score sheet, debt and borrowers from the loans', () => {
    expect(groups.map(({ code }) => code)).toEqual(['0126259', '0126260', '0126299']);
    expect(groups[0]).toMatchObject({
      leader: 'Nguyễn Thị Mận',
      organisation: 'women',
      official: { total: 98, class: 'good' },
    });
    expect(groups[1]).toMatchObject({
      outstanding: 200_000_000,
      overdue: 3_000_000,
      frozen: 10_000_000,
      borrowers: 1,
      printedOutstanding: 200_000_000,
    });
    expect(groups[1]?.source).toEqual({ table: scores, row: 1 });
  });

  test('a blank point for overdue debt is worked out: 3 of 200 million is 1,5 %, frozen debt only in the denominator', () => {
    expect(groups[1]?.measures.overdue).toBeCloseTo(1.5, 12);
    const score = scoreGroup(scoreInputOf(groups[1]!), EDITION_3986);
    expect(score).toMatchObject({ total: 80, class: 'fair', missing: [], computed: ['overdue'], usesAssumed: true });
  });

  test('a group that only the loans know is there, without points', () => {
    expect(groups[2]).toMatchObject({
      leader: 'Lê Thị Bưởi',
      organisation: 'veterans',
      source: null,
      printedOutstanding: null,
    });
    expect(isScored(groups[2]!)).toBe(false);
    expect(isScored(groups[1]!)).toBe(true);
  });

  test('a group without loans in the list gets no ratio: no debt is not a good ratio', () => {
    const [group] = groupsOf([tableOf('groupScore', { groupCode: ['0999999'], pointsAttendance: [20] }), loanList]);
    expect(group).toMatchObject({ outstanding: 0, borrowers: 0 });
    expect(group?.measures.overdue).toBeNull();
  });

  test('without loans the printed debt stands, and borrowers are not known', () => {
    const [group] = groupsOf([scores]);
    expect(group).toMatchObject({ outstanding: 100_000_000, borrowers: null });
  });

  test('a repeated row counts once, the first wins; the same code in another office is another group', () => {
    const twice = tableOf('groupScore', {
      officeCode: ['004820', '004820', '004821'],
      groupCode: ['0000007', '0000007', '0000007'],
      pointsTotal: [80, 81, 82],
    });
    expect(groupsOf([twice]).map(({ office, official }) => [office, official.total])).toEqual([
      ['004820', 80],
      ['004821', 82],
    ]);
  });

  test('points of the score sheet meet the raw measures of BC0437', () => {
    const bc0437 = tableOf(
      'groupList',
      { groupCode: ['0126260'], overdueRatio: [0.4], members: [40], savers: [38], savingsPerMember: [55] },
      { dong: 1_000 },
    );
    const group = groupsOf([scores, bc0437])[1];
    expect(group?.measures).toMatchObject({ overdue: 0.4, savers: 95, savings: 55, interest: null });
    expect(group?.points.interest).toBe(20);
  });

  test('of two months of the score sheet the later counts', () => {
    const june = tableOf('groupScore', { groupCode: ['0000007'], pointsTotal: [60] }, { date: 46_203 });
    const september = tableOf('groupScore', { groupCode: ['0000007'], pointsTotal: [90] }, { date: 46_295 });
    expect(groupsOf([june, september]).map(({ official }) => official.total)).toEqual([90]);
  });

  test('loans may be handed in when they were read before', () => {
    expect(groupsOf([scores], loansOf([loanList]))).toEqual(groups);
  });
});
