import { figureKey } from '../../../../src/core/report/figure';
import type { ItemId } from '../../../../src/core/report/items';
import type { FieldId } from '../../../../src/core/sheet/field';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { tableOf } from '../../record/table-of';
import { AS_OF, byOrganisation, collect, day, loanList } from './office';

const POINTS: Partial<Record<FieldId, readonly CellValue[]>> = {
  pointsAttendance: [20, 20, 20],
  pointsOverdue: [30, 5, 30],
  pointsPrincipal: [15, 15, 15],
  pointsInterest: [20, 10, 20],
  pointsSavers: [5, 5, 5],
  pointsSavings: [5, 5, 5],
};

const scores = (cells: Partial<Record<FieldId, readonly CellValue[]>>, date = AS_OF) =>
  tableOf(
    'groupScore',
    {
      groupCode: ['0000001', '0000002', '0000003'],
      officeCode: ['004899', '004899', '004899'],
      organisationName: ['Hội Nông dân', 'Hội Nông dân', 'Hội Phụ nữ'],
      outstanding: [50e6, 10e6, 65e6],
      ...cells,
    },
    { date, sheet: `CDTOTKVV ${date}` },
  );

const official = { ...POINTS, pointsTotal: [95, 60, 95], groupClass: ['Tốt', 'Trung bình', 'Tốt'] };

const CLASSES = [
  'classGood',
  'classFair',
  'classAverage',
  'classPoor',
  'unclassified',
] as const satisfies readonly ItemId[];
const inAll = (data: ReturnType<typeof collect>) => CLASSES.map((item) => data.figures.value(item));

describe('classes of the quarter', () => {
  test('are the bank’s of the quarter’s last month', () => {
    const data = collect([loanList(), scores(official)]);
    expect(inAll(data)).toEqual([2, 0, 1, 0, 0]);
    expect(data.figures.value('classGood', 'farmers')).toBe(1);
    expect(data.figures.get(figureKey('classGood'))).not.toHaveProperty('unverified');
    expect(data.figures.value('groupQuality', 'office')).toBeCloseTo(250 / 3, 5);
    expect(data.figures.get(figureKey('lowForecast'))).toBeNull();
    expect(data.groups.map(({ weak }) => weak)).toEqual([['small', 'overdue'], ['small', 'class'], ['small']]);
  });

  test('follow from the bank’s points where the export left the class uncalculated', () => {
    const data = collect([loanList(), scores({ ...official, groupClass: [0, 0, 0] })]);
    expect(inAll(data)).toEqual([2, 0, 1, 0, 0]);
    expect(data.groups.every(({ forecast }) => !forecast)).toBe(true);
  });

  test('of another month are an outlook only: unverified, and told as a forecast', () => {
    const data = collect([loanList(), scores(official, day(2026, 8, 31))]);
    expect(inAll(data)).toEqual([2, 0, 1, 0, 0]);
    expect(data.figures.get(figureKey('classGood'))).toMatchObject({ unverified: true });
    expect(data.figures.value('lowForecast')).toBe(1);
    expect(data.groups[1]).toMatchObject({ class: 'average', forecast: true, weak: ['small', 'forecast'] });
  });

  test('are forecast where the bank gave none; a printed table of classes comes before a forecast', () => {
    const forecast = scores(POINTS);
    expect(inAll(collect([loanList(), forecast]))).toEqual([2, 0, 1, 0, 0]);
    const printed = byOrganisation(
      {
        groups: [2, 1, 0, 0],
        classGood: [2, 1, 0, 0],
        classFair: [0, 0, 0, 0],
        classAverage: [0, 0, 0, 0],
        classPoor: [0, 0, 0, 0],
      },
      { date: AS_OF, sheet: 'Xếp loại' },
    );
    const data = collect([loanList(), forecast, printed]);
    expect(data.figures.value('classGood')).toBe(3);
    expect(data.figures.value('classedGroups')).toBe(3);
    expect(data.figures.get(figureKey('classGood', 'women'))).toMatchObject({ basis: 'printed' });
  });

  test('a group without any class is counted as such; where none has one, nothing is known', () => {
    const one = collect([loanList(), scores({ pointsTotal: [95, '', ''], groupClass: ['Tốt', '', ''] })]);
    expect(inAll(one)).toEqual([1, 0, 0, 0, 2]);
    expect(one.figures.value('classGoodRatio')).toBe(100);
    expect(collect([loanList()]).figures.get(figureKey('classGood'))).toBeNull();
  });

  test('of an earlier day are compared with, whichever day of the month the sheet bears; nothing of then is forecast', () => {
    const june = scores({ ...official, groupClass: ['Khá', 'Yếu', 'Tốt'] }, day(2026, 6, 28));
    const { figures, compared } = collect([loanList(), scores(official), june]);
    expect(figures.value('classGood', 'total', 'change', 'lastQuarter')).toBe(1);
    expect(figures.value('classPoor', 'total', 'change', 'lastQuarter')).toBe(-1);
    expect(compared.lastQuarter).toBe(day(2026, 6, 30));
    const bare = collect([loanList(), scores(official), scores(POINTS, day(2026, 6, 28))]).figures;
    expect(bare.get(figureKey('classGood', 'total', 'value', 'lastQuarter'))).toBeNull();
  });
});

describe('groups without a loan list', () => {
  const list = tableOf(
    'groupList',
    {
      groupCode: ['0000001', '0000002', '0000003', '0000004'],
      organisationCode: ['11', '11', '12', '12'],
      communeName: ['Hoa Sim', 'Hoa Sim', 'Lộc Vừng', 'Lộc Vừng'],
      members: [40, 30, 25, 20],
      borrowers: [38, 18, 25, 0],
      savers: [40, 20, 24, 0],
      outstanding: [900, 400, 800, 0],
      overdue: [0, 20, 0, 0],
      savings: [90, 40, 0, 0],
      pointsTotal: [95, 60, 88, ''],
    },
    { dong: 1_000_000, date: AS_OF, sheet: 'BC0437' },
  );
  const { figures, groups, communes } = collect([list]);

  test('give debts, households, savings and classes of the groups with debt', () => {
    const inAllOf = (
      ['groups', 'households', 'outstanding', 'overdue', 'members', 'savers', 'savingsGroups'] as const
    ).map((item) => figures.value(item));
    expect(inAllOf).toEqual([3, 81, 2_100e6, 20e6, 95, 84, 2]);
    expect(figures.value('smallGroups', 'farmers')).toBe(1);
    expect(figures.value('groupsOverTwo')).toBe(1);
    expect(figures.value('classAverage')).toBe(1);
    expect(figures.get(figureKey('frozen'))).toBeNull();
    expect(figures.get(figureKey('outstanding', 'office'))).toBeNull();
  });

  test('and lines of groups and communes', () => {
    expect(groups.map(({ code, households, weak }) => [code, households, weak])).toEqual([
      ['0000001', 38, []],
      ['0000002', 18, ['small', 'overdue', 'class']],
      ['0000003', 25, []],
    ]);
    expect(communes[0]).toMatchObject({ organisation: 'farmers', groups: 2, households: 56, outstanding: 1_300e6 });
    expect(figures.get(figureKey('households', 'women'))!.sources).toEqual([
      { sheet: 'BC0437', area: { row: 1, col: 4, rows: 4, cols: 1 } },
    ]);
  });
});
