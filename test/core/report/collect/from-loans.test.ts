import { figureKey } from '../../../../src/core/report/figure';
import type { Holder } from '../../../../src/core/report/figure';
import type { ItemId } from '../../../../src/core/report/items';
import { AS_OF, byOrganisation, collect, collected, day, loanList, YEAR_START } from './office';

const HOLDERS = ['farmers', 'women', 'veterans', 'youth', 'total', 'office'] as const satisfies readonly Holder[];
const { figures, ...data } = collect([loanList()]);
const of = (item: ItemId) => HOLDERS.map((holder) => figures.value(item, holder));

describe('figures out of the loan list', () => {
  test('debts by organisation, in all, and with what the bank lends itself', () => {
    expect(of('outstanding')).toEqual([60e6, 65e6, 0, 0, 125e6, 224e6]);
    expect(of('overdue')).toEqual([2e6, 0, 0, 0, 2e6, 2e6]);
    expect(of('frozen')).toEqual([0, 5e6, 0, 0, 5e6, 5e6]);
    expect(of('arrears')).toEqual([120, 50, 0, 0, 170, 170]);
  });

  test('households are borrowers with debt, each once; groups are those with debt', () => {
    expect(of('households')).toEqual([2, 2, 0, 0, 4, 5]);
    expect(of('groups')).toEqual([2, 1, 0, 0, 3, null]);
    expect(of('programmes')).toEqual([null, null, null, null, null, 4]);
  });

  test('savings: savers among the members of the groups; who only saves belongs to no organisation', () => {
    expect(of('savings')).toEqual([5e6, 2e6, 0, 0, 7e6, 11e6]);
    expect(of('members').slice(0, 5)).toEqual([2, 2, 0, 0, 4]);
    expect(of('savers').slice(0, 5)).toEqual([1, 1, 0, 0, 2]);
    expect(of('savingsGroups').slice(0, 5)).toEqual([1, 1, 0, 0, 2]);
  });

  test('inactive: last transaction before the same day three months ago, not frozen, not of pupils', () => {
    expect(of('inactiveLoans')).toEqual([1, 0, 0, 0, 1, 1]);
  });

  test('weak groups: under 20 households, over 2 % overdue', () => {
    expect(of('smallGroups').slice(0, 5)).toEqual([2, 1, 0, 0, 3]);
    expect(of('groupsWithOverdue').slice(0, 5)).toEqual([1, 0, 0, 0, 1]);
    expect(of('groupsOverTwo').slice(0, 5)).toEqual([1, 0, 0, 0, 1]);
    expect(data.groups.map(({ code, weak }) => [code, weak])).toEqual([
      ['0000001', ['small', 'overdue']],
      ['0000002', ['small']],
      ['0000003', ['small']],
    ]);
  });

  test('due debts by stage: the in-term part, frozen debt does not fall due', () => {
    const due = (part: string, holder: Holder = 'total') => [
      figures.value('dueLoans', holder, 'value', 'now', part),
      figures.value('dueAmount', holder, 'value', 'now', part),
    ];
    expect(due('30')).toEqual([2, 50e6]);
    expect(due('30', 'office')).toEqual([3, 149e6]);
    expect(due('60')).toEqual([1, 10e6]);
    expect(due('later', 'women')).toEqual([1, 40e6]);
    expect(due('overdue')).toEqual([0, 0]);
    expect(data.due).toContainEqual({
      commune: 'Lộc Vừng',
      organisation: 'women',
      stages: { '30': { count: 1, amount: 20e6 }, later: { count: 1, amount: 40e6 } },
    });
  });

  test('lines by commune and organisation, by programme, by group', () => {
    expect(data.communes).toEqual([
      expect.objectContaining({ commune: 'Hoa Sim', organisation: 'farmers', groups: 2, households: 2, savings: 5e6 }),
      expect.objectContaining({
        commune: 'Lộc Vừng',
        organisation: 'women',
        groups: 1,
        outstanding: 65e6,
        frozen: 5e6,
      }),
      expect.objectContaining({
        commune: 'Lộc Vừng',
        organisation: 'direct',
        groups: 0,
        households: 1,
        outstanding: 99e6,
      }),
    ]);
    expect(data.programmes.map(({ code, households, outstanding }) => [code, households, outstanding])).toEqual([
      ['01', 3, 80e6],
      ['02', 1, 25e6],
      ['06', 1, 20e6],
      ['12', 1, 99e6],
    ]);
    expect(data.programmes.every(({ yearStart }) => Number.isNaN(yearStart))).toBe(true);
    expect(data.groups[0]).toMatchObject({ households: 1, outstanding: 50e6, arrears: 120, class: null });
    expect(data.unit).toBe('PGD Sông Mây');
  });

  test('a counted figure names the column that it was counted in, one area below its heading', () => {
    const { sources } = figures.get(figureKey('overdue', 'women'))!;
    expect(sources).toEqual([{ sheet: 'Sổ vay', area: { row: 1, col: 11, rows: 7, cols: 1 } }]);
    expect(figures.get(figureKey('overdueRatio'))!.sources).toHaveLength(2);
  });

  test('a column that the list does not have says nothing: no frozen debt is not the same as none known', () => {
    const without = collect([loanList({}, { without: ['frozen', 'customerCode', 'lastTransaction', 'savings'] })]);
    for (const item of ['frozen', 'households', 'inactiveLoans', 'savings', 'savers', 'savingsGroups'] as const)
      expect(without.figures.get(figureKey(item, 'farmers'))).toBeNull();
    expect(without.figures.value('overdue')).toBe(2e6);
  });

  test('lists that name no organisation give the whole office only', () => {
    const blank = { organisationCode: LOANS_BLANK, groupCode: LOANS_BLANK };
    const whole = collect([loanList(blank, { without: ['lendingForm'] })]);
    expect(whole.figures.value('outstanding', 'office')).toBe(224e6);
    expect(whole.figures.get(figureKey('outstanding', 'farmers'))).toBeNull();
    expect(whole.figures.get(figureKey('outstanding'))).toBeNull();
  });

  test('debt of a group whose organisation nobody names is in no total, and is told', () => {
    const organisationCode = ['', '', '', '12', '12', '99', ''];
    const told = collect([loanList({ organisationCode })]);
    expect(told.unassigned).toBe(60e6);
    expect(told.figures.value('outstanding')).toBe(65e6);
    expect(told.figures.value('outstanding', 'office')).toBe(224e6);
    expect(data).not.toHaveProperty('unassigned');
  });

  test('lent and collected of the year as 01.1/BCTD has them; unverified where the list leaves a column out', () => {
    const flows = {
      disbursedYear: [30e6, 20e6, 0, 0, 0, 99e6, 0],
      replacedYear: [5e6, 0, 0, 0, 0, 0, 0],
      principalInTermYear: [1e6, 0, 0, 3e6, 0, 0, 0],
      principalOverdueYear: [0, 2e6, 0, 0, 0, 0, 0],
      principalFrozenYear: [0, 0, 0, 0, 4e6, 0, 0],
    };
    const whole = collect([loanList(flows)]).figures;
    expect([whole.value('lent', 'farmers'), whole.value('lent', 'office')]).toEqual([45e6, 144e6]);
    expect([whole.value('collected', 'women'), whole.value('collected')]).toEqual([7e6, 10e6]);
    expect(whole.value('borrowings')).toBe(2);
    expect(whole.get(figureKey('collected'))).not.toHaveProperty('unverified');
    const less = collect([loanList(flows, { without: ['replacedYear', 'principalFrozenYear'] })]).figures;
    expect(less.get(figureKey('lent', 'farmers'))).toMatchObject({ value: 50e6, unverified: true });
    expect(less.get(figureKey('collected'))).toMatchObject({ value: 6e6, unverified: true });
    expect(figures.get(figureKey('lent'))).toBeNull();
  });

  test('communes bear the names of the reporting day', () => {
    const places = [{ from: 'Hoa Sim', to: 'Lộc Vừng', since: AS_OF - 10 }];
    const { communes } = collect([loanList({}, { date: AS_OF })], { places });
    expect([...new Set(communes.map(({ commune }) => commune))]).toEqual(['Lộc Vừng']);
  });
});

const LOANS_BLANK = Array.from({ length: 7 }, () => '');

describe('figures of the days compared with', () => {
  const before = byOrganisation({ groups: [3, 1, 0, 0], outstanding: [50, 70, 0, 0], overdue: [3, 0, 0, 0] });

  test('a table of 31/12 gives change and growth of each organisation and in all', () => {
    const { figures: now, compared } = collect([loanList(), before]);
    expect(compared).toEqual({ yearStart: YEAR_START, lastQuarter: null, lastYear: null });
    expect(now.value('groups', 'total', 'change', 'yearStart')).toBe(-1);
    expect(now.value('outstanding', 'farmers', 'change', 'yearStart')).toBe(10e6);
    expect(now.value('outstanding', 'farmers', 'growth', 'yearStart')).toBe(20);
    expect(now.value('overdueRatio', 'farmers', 'change', 'yearStart')).toBeCloseTo((2 / 60 - 3 / 50) * 100, 9);
    expect(now.value('households', 'total', 'change', 'yearStart')).toBeNull();
  });

  test('a loan list of that day does as well, with its households and programmes', () => {
    const earlier = loanList(
      { outstanding: [40e6, 20e6, 0, 40e6, 25e6, 50e6, 0] },
      { date: YEAR_START, sheet: '31-12' },
    );
    const { figures: now, programmes } = collect([loanList(), earlier]);
    expect(now.value('outstanding', 'office', 'change', 'yearStart')).toBe(49e6);
    expect(now.value('households', 'farmers', 'change', 'yearStart')).toBe(1);
    expect(programmes.map(({ code, yearStart }) => [code, yearStart])).toEqual([
      ['01', 80e6],
      ['02', 25e6],
      ['06', 20e6],
      ['12', 50e6],
    ]);
  });

  test('tables of the quarter before and of the same quarter last year are told apart, others are left alone', () => {
    const june = byOrganisation({ outstanding: [55, 65, 0, 0] }, { date: day(2026, 6, 30), sheet: '30-6' });
    const last = byOrganisation({ outstanding: [45, 60, 0, 0] }, { date: day(2025, 9, 30), sheet: '30-9-2025' });
    const may = byOrganisation({ outstanding: [1, 1, 1, 1] }, { date: day(2026, 5, 31), sheet: '31-5' });
    const { figures: now, compared } = collect([loanList(), june, last, may]);
    expect(now.value('outstanding', 'total', 'change', 'lastQuarter')).toBe(5e6);
    expect(now.value('outstanding', 'total', 'change', 'lastYear')).toBe(20e6);
    expect(now.value('outstanding', 'total', 'change', 'yearStart')).toBeNull();
    expect(compared).toEqual({ yearStart: null, lastQuarter: day(2026, 6, 30), lastYear: day(2025, 9, 30) });
  });

  test('in the first quarter the year’s start is also the end of the quarter before', () => {
    const asOf = day(2026, 3, 31);
    const { figures: now } = collect([loanList({}, { date: asOf }), before], {
      asOf,
      quarter: { year: 2026, quarter: 1 },
    });
    for (const at of ['yearStart', 'lastQuarter'] as const)
      expect(now.value('outstanding', 'total', 'change', at)).toBe(5e6);
  });

  test('the figures of a month before are not today’s', () => {
    const august = byOrganisation({ outstanding: [1, 2, 3, 4] }, { date: day(2026, 8, 31) });
    expect(collected([august])).toBeNull();
    expect(collected([before])).toBeNull();
    expect(collected([])).toBeNull();
  });
});
