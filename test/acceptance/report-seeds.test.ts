import { serialOf } from '../../src/core/cell/serial';
import { collectReport } from '../../src/core/report/collect/collect-report';
import { figureKey } from '../../src/core/report/figure';
import type { Figure, Holder } from '../../src/core/report/figure';
import { HOLDERS } from '../../src/core/report/figure';
import type { ItemId } from '../../src/core/report/items';
import type { ReportData } from '../../src/core/report/report-data';
import { EDITION_3986 } from '../../src/core/rubric/editions';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { gridOf } from '../../src/core/sheet/grid';
import { recognise } from '../../src/core/sheet/recognise';
import { table1, TABLE_1_FIGURES, TABLE_2, TABLE_2_FIGURES } from '../core/sheet/seed-tables';

/**
 * The figures of two published reports (DOMAIN 8), entered as an office has them – its tables as sheets, the rest typed – come out of the
 * collection as they were printed; where a published figure is wrong, the right one comes out, and a test names the place.
 */

const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;

/** As on the input sheet: [item, whose, value, moment]; half = half a unit of the last printed digit. */
const typedFigure = (
  item: ItemId,
  value: number,
  { of = 'total', at = 'now', half = 0 }: { of?: Holder; at?: Figure['key']['at']; half?: number } = {},
): Figure => ({
  key: figureKey(item, of, 'value', at),
  value,
  basis: 'typed',
  half,
  sources: [{ sheet: 'TKVV Nhập liệu', area: { row: 5, col: 4, rows: 1, cols: 1 } }],
  from: [],
});

function collect(grids: Grid[], [year, month, day]: [number, number, number], typed: Figure[] = []): ReportData {
  const { tables } = recognise(grids);
  const quarter = { year, quarter: Math.ceil(month / 3) };
  const data = collectReport({ tables, asOf: serialOf(year, month, day)!, quarter, edition: EDITION_3986, typed });
  if (!data) throw new Error('nothing was collected');
  return data;
}

const ORGANISATIONS = ['farmers', 'women', 'veterans', 'youth'] as const;

/** Figures of the four and the total, in the unit given. */
const row = ({ figures }: ReportData, item: ItemId, unit = 1): (number | null)[] =>
  [...ORGANISATIONS, 'total' as const].map((of) => {
    const value = figures.value(item, of);
    return value === null ? null : value / unit;
  });

const rounded = (value: number | null | undefined, decimals: number): number =>
  Number((value ?? NaN).toFixed(decimals));

const organisationRows = (values: readonly (readonly CellValue[])[]): CellValue[][] =>
  ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'].map((name, at) => [
    at + 1,
    name,
    ...(values[at] ?? []),
  ]);

describe('the report of a province, 2020', () => {
  const savings = gridOf(
    [
      ['Số dư tiền gửi tổ viên đến 31/12/2020'],
      ['STT', 'Tổ chức CT-XH', 'Số dư tiền gửi (tỷ đồng)'],
      ...organisationRows([[62.7], [80.7], [18.5], [9.9]]),
      ['', 'Cộng', 171.8],
    ],
    'Tiền gửi',
  );
  const classes = gridOf(
    [
      ['Xếp loại tổ đến 31/12/2020'],
      ['STT', 'Tổ chức CT-XH', 'Số tổ', 'Tổ tốt', 'Tổ khá', 'Tổ trung bình', 'Tổ yếu'],
      ...organisationRows([
        [1341, 1282, 40, 19, 0],
        [1365, 1290, 61, 12, 2],
        [398, 360, 27, 11, 0],
        [194, 181, 9, 4, 0],
      ]),
      ['', 'Cộng', 3298, 3113, 137, 46, 2],
    ],
    'Xếp loại',
  );
  const inspections = gridOf([['Kết quả kiểm tra năm 2020'], ...TABLE_2], 'Bảng 2');
  const typed = [
    typedFigure('savingsIn', 83.1 * BILLION, { half: 0.05 * BILLION }),
    typedFigure('savingsOut', 53.9 * BILLION, { half: 0.05 * BILLION }),
    typedFigure('trainees', 7_315),
    typedFigure('mergedGroups', 68),
    typedFigure('fees', 11.4 * BILLION, { half: 0.05 * BILLION }),
    typedFigure('commission', 26.6 * BILLION, { half: 0.05 * BILLION }),
    typedFigure('writtenOffLoans', 15),
    typedFigure('writtenOff', 156.2 * MILLION, { half: 0.05 * MILLION }),
    typedFigure('savers', 101_578),
    typedFigure('groupsWithOverdue', 202),
    ...([299, 230, 101, 35] as const).map((count, at) => typedFigure('smallGroups', count, { of: HOLDERS[at]! })),
    ...([30, 27, 12, 5] as const).map((count, at) => typedFigure('groupsOverTwo', count, { of: HOLDERS[at]! })),
  ];
  const data = collect([table1('merged'), inspections, savings, classes], [2020, 12, 31], typed);
  const { figures } = data;

  test('groups, households and debts of Table 1 are those printed', () => {
    expect(row(data, 'groups')).toEqual(TABLE_1_FIGURES.groups);
    expect(row(data, 'households')).toEqual(TABLE_1_FIGURES.households);
    expect(row(data, 'outstanding', MILLION).slice(0, 4)).toEqual(TABLE_1_FIGURES.outstanding!.slice(0, 4));
  });

  test('R1: the total debt is the sum of the rows, 3.206.969, where 3.206.970 is printed', () => {
    expect(row(data, 'outstanding', MILLION)[4]).toBe(3_206_969);
  });

  test('A1: overdue debt in all is 3.188, not the 3.198 that Table 1 prints', () => {
    expect(row(data, 'overdue', MILLION)).toEqual([1_243, 1_177, 478, 290, 3_188]);
    expect(figures.get(figureKey('overdue'))).toMatchObject({ basis: 'derived', half: 2 * MILLION });
    expect(figures.get(figureKey('overdue'))!.sources).toHaveLength(4);
  });

  test('A2: its ratio is 0,099 % either way', () => {
    expect(row(data, 'overdueRatio').map((value) => rounded(value, 3))).toEqual([0.1, 0.084, 0.129, 0.154, 0.099]);
  });

  test('A3: its growth stays at the printed 29,3 %, which fits 3.188 and not 3.198 (29,2)', () => {
    const growth = figures.get(figureKey('overdue', 'total', 'growth', 'yearStart'))!;
    expect(growth).toMatchObject({ basis: 'printed', value: 29.3 });
    expect(rounded((100 * 722.5) / (3_198 - 722.5), 1)).toBe(29.2);
    expect(rounded((100 * 722.5) / (3_188 - 722.5), 1)).toBe(29.3);
  });

  test('A3: were 29,2 printed, as 3.198 would give, it would be worked out anew', () => {
    const { values, ...grid } = table1('merged');
    const printed = values.map((cells) => cells.map((cell) => (cell === '     29.3' ? '     29.2' : cell)));
    const { figures: again } = collect([{ ...grid, values: printed }], [2020, 12, 31]);
    const growth = again.get(figureKey('overdue', 'total', 'growth', 'yearStart'))!;
    expect(growth.basis).toBe('derived');
    expect(rounded(growth.value, 1)).toBe(29.3);
  });

  test('R2 to R5: growths of the rows are those printed, which are nearer the truth than the rounded amounts', () => {
    const growths = ORGANISATIONS.map((of) => figures.value('overdue', of, 'growth', 'yearStart'));
    expect(growths).toEqual([18.58, 23.59, 63.39, 67.93]);
  });

  test('changes since 31/12/2019 are those printed, and the totals add up', () => {
    expect(data.compared.yearStart).toBe(serialOf(2019, 12, 31));
    const change = (item: ItemId, unit: number) =>
      [...ORGANISATIONS, 'total' as const].map((of) =>
        rounded(figures.value(item, of, 'change', 'yearStart')! / unit, 1),
      );
    expect(change('groups', 1)).toEqual(TABLE_1_FIGURES.groupsChange);
    expect(change('households', 1)).toEqual(TABLE_1_FIGURES.householdsChange);
    expect(change('outstanding', MILLION)).toEqual([76_822, 51_552, 19_327, 16_588, 164_289]);
    expect(change('overdue', MILLION)).toEqual(TABLE_1_FIGURES.overdueChange);
  });

  test('shares 38,89 / 43,70 / 11,55 / 5,86; 30 households and 972 triệu a group, 68 triệu more than at the year’s start', () => {
    const shares = ORGANISATIONS.map((of) => rounded(figures.value('outstanding', of, 'share'), 2));
    expect(shares).toEqual([38.89, 43.7, 11.55, 5.86]);
    expect(rounded(figures.value('householdsPerGroup'), 0)).toBe(30);
    expect(rounded(figures.value('debtPerGroup')! / MILLION, 0)).toBe(972);
    expect(rounded(figures.value('debtPerGroup', 'total', 'change', 'yearStart')! / MILLION, 0)).toBe(68);
  });

  test('visits of Table 2 by organisation and level; 38, 632, 2.235, 3.989 in all', () => {
    for (const [item, printed] of Object.entries(TABLE_2_FIGURES) as [ItemId, number[]][]) {
      ORGANISATIONS.forEach((of, at) => {
        const of3 = ['', 'province', 'district'].map((part) => figures.value(item, of, 'value', 'now', part) ?? NaN);
        expect(of3).toEqual(printed.slice(at * 3, at * 3 + 3));
      });
    }
    const totals = (['inspectedDistricts', 'inspectedCommunes', 'inspectedGroups', 'inspectedHouseholds'] as const).map(
      (item) => figures.value(item),
    );
    expect(totals).toEqual([38, 632, 2_235, 3_989]);
    expect(figures.value('inspectedGroups', 'total', 'value', 'now', 'province')).toBe(226);
  });

  test('savings 62,7 / 80,7 / 18,5 / 9,9, in all 171,8 tỷ; classes 94,39 / 4,15 / 1,39 / 0,06 %', () => {
    expect(row(data, 'savings', BILLION).map((value) => rounded(value, 1))).toEqual([62.7, 80.7, 18.5, 9.9, 171.8]);
    expect(row(data, 'classedGroups')).toEqual([1_341, 1_365, 398, 194, 3_298]);
    const shares = (['classGoodRatio', 'classFairRatio', 'classAverageRatio', 'classPoorRatio'] as const).map((item) =>
      rounded(figures.value(item), 2),
    );
    expect(shares).toEqual([94.39, 4.15, 1.39, 0.06]);
  });

  test('A4: groups with overdue debt are 6,12 % of all groups, not 6,07 %; 74 over 2 % are 2,2 %', () => {
    expect(rounded(figures.value('groupsWithOverdueRatio'), 2)).toBe(6.12);
    expect(figures.value('groupsOverTwo')).toBe(74);
    expect(rounded(figures.value('groupsOverTwoRatio'), 1)).toBe(2.2);
    expect(figures.value('smallGroups')).toBe(665);
  });

  test('what no export holds is as it was typed', () => {
    expect(figures.value('trainees')).toBe(7_315);
    expect(figures.value('mergedGroups')).toBe(68);
    expect(figures.value('savingsIn')).toBe(83.1 * BILLION);
    expect(figures.get(figureKey('fees'))).toMatchObject({ basis: 'typed', half: 0.05 * BILLION });
  });

  test('what nobody says stays open', () => {
    expect(figures.get(figureKey('frozen'))).toBeNull();
    expect(figures.get(figureKey('outstanding', 'total', 'change', 'lastQuarter'))).toBeNull();
    expect(data.compared.lastQuarter).toBeNull();
  });
});

describe('the meeting of a district, first quarter of 2024', () => {
  const debts = gridOf(
    [
      ['Dư nợ ủy thác đến 31/03/2024'],
      ['STT', 'Tổ chức CT-XH', 'Dư nợ (triệu đồng)'],
      ...organisationRows([[117_303], [124_039], [33_415], [17_486]]),
      ['', 'Cộng', 292_244],
    ],
    'Dư nợ ủy thác',
  );
  const before = (item: ItemId, value: number, of: Holder = 'total') =>
    typedFigure(item, value, { of, at: 'yearStart' });
  const typed = [
    typedFigure('funds', 294_886 * MILLION, { of: 'office' }),
    before('funds', (294_886 - 3_711) * MILLION, 'office'),
    typedFigure('outstanding', 293_804 * MILLION, { of: 'office' }),
    before('outstanding', (293_804 - 2_688) * MILLION, 'office'),
    typedFigure('outstanding', 294_984 * MILLION, { of: 'office', at: 'plan' }),
    typedFigure('households', 6_535, { of: 'office' }),
    typedFigure('programmes', 13, { of: 'office' }),
    typedFigure('lent', 21_687 * MILLION, { of: 'office' }),
    typedFigure('collected', 19_000 * MILLION, { of: 'office' }),
    typedFigure('groups', 158),
    typedFigure('households', 6_519),
    typedFigure('overdue', 250.15 * MILLION),
    before('overdue', (250.15 + 10.74) * MILLION),
    typedFigure('frozen', 112.64 * MILLION),
    before('frozen', (112.64 + 11.08) * MILLION),
    before('outstanding', (292_244 - 3_773) * MILLION),
    typedFigure('classedGroups', 158),
    typedFigure('classGood', 150),
    typedFigure('classFair', 5),
    typedFigure('classAverage', 3),
    typedFigure('classPoor', 0),
    typedFigure('groupsWithOverdue', 7),
    typedFigure('trainees', 193),
    typedFigure('trainees', 474, { at: 'plan' }),
    typedFigure('trainingClasses', 6),
  ];
  const { figures } = collect([debts], [2024, 3, 31], typed);

  test('R7: the four debts make 292.243, printed as 292.244', () => {
    expect(figures.value('outstanding')).toBe(292_243 * MILLION);
  });

  test('A5: the shares are 40,1 / 42,4 / 11,4 / 6,0 and add up to 99,9; none is forced to 6,1', () => {
    const shares = ORGANISATIONS.map((of) => rounded(figures.value('outstanding', of, 'share'), 1));
    expect(shares).toEqual([40.1, 42.4, 11.4, 6]);
    expect(
      rounded(
        shares.reduce((sum, share) => sum + share, 0),
        1,
      ),
    ).toBe(99.9);
  });

  test('all debt grew by 0,92 %, 99,6 % of the plan, 45 triệu a customer', () => {
    expect(rounded(figures.value('outstanding', 'office', 'change', 'yearStart')! / MILLION, 0)).toBe(2_688);
    expect(rounded(figures.value('outstanding', 'office', 'growth', 'yearStart'), 2)).toBe(0.92);
    expect(rounded(figures.value('outstanding', 'office', 'reached', 'plan'), 1)).toBe(99.6);
    expect(rounded(figures.value('debtPerHousehold', 'office')! / MILLION, 0)).toBe(45);
    expect(rounded(figures.value('funds', 'office', 'change', 'yearStart')! / MILLION, 0)).toBe(3_711);
  });

  test('overdue 0,09 %, frozen 0,04 %, each with its fall', () => {
    expect(rounded(figures.value('overdueRatio'), 2)).toBe(0.09);
    expect(rounded(figures.value('frozenRatio'), 2)).toBe(0.04);
    expect(rounded(figures.value('overdue', 'total', 'change', 'yearStart')! / MILLION, 2)).toBe(-10.74);
    expect(rounded(figures.value('frozen', 'total', 'change', 'yearStart')! / MILLION, 2)).toBe(-11.08);
  });

  test('classes 95 / 3 / 2 / 0 %, 4,4 % of the groups with overdue debt, 40,7 % of the training plan', () => {
    const shares = (['classGoodRatio', 'classFairRatio', 'classAverageRatio', 'classPoorRatio'] as const).map((item) =>
      rounded(figures.value(item), 0),
    );
    expect(shares).toEqual([95, 3, 2, 0]);
    expect(rounded(figures.value('groupsWithOverdueRatio'), 1)).toBe(4.4);
    expect(rounded(figures.value('trainees', 'total', 'reached', 'plan'), 1)).toBe(40.7);
  });
});
