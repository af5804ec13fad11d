import { figureKey, type Figure, type Holder, type Moment } from '../../../../src/core/report/figure';
import { Figures } from '../../../../src/core/report/figures';
import type { ItemId } from '../../../../src/core/report/items';
import type { GroupLine, ReportData } from '../../../../src/core/report/report-data';

export const figure = (item: ItemId, of: Holder, value: number, at: Moment = 'now', part = ''): Figure => ({
  key: figureKey(item, of, 'value', at, part),
  value,
  ...{ basis: 'counted', half: 0, sources: [], from: [] },
});

const group = (n: number, more: Partial<GroupLine>): GroupLine => ({
  ...{ code: `01262${n}0`, leader: `Trần Thị Số ${n}`, commune: 'Xã Bình An', organisation: 'farmers' },
  ...{ households: 30 + n, outstanding: 900e6, overdue: 0, frozen: 0, savings: 10e6, arrears: 0 },
  ...{ points: 95, class: 'good', forecast: false, weak: [] },
  ...more,
});

/** An invented office: three organisations with debt, two communes, one weak group. Amounts in đồng. */
export function smallReport(more: Partial<ReportData> = {}, factor = 1): ReportData {
  const debts: readonly (readonly [Holder, number, number, number, number])[] = [
    ['farmers', 120_500_000_000, 361_500_000, 130, 3_900],
    ['women', 140_250_000_000, 0, 151, 4_480],
    ['veterans', 40_000_000_000, 90_000_000, 44, 1_270],
    ['total', 300_750_000_000, 451_500_000, 325, 9_650],
  ];
  return {
    ...{ quarter: { year: 2026, quarter: 3 }, asOf: 46_295, unit: 'PGD NHCSXH Bình An' },
    compared: { yearStart: 46_022, lastQuarter: null, lastYear: null },
    figures: new Figures([
      ...debts.flatMap(([of, debt, overdue, groups, households]) => [
        figure('outstanding', of, debt * factor),
        figure('outstanding', of, debt * 0.9, 'yearStart'),
        figure('overdue', of, overdue),
        figure('groups', of, groups),
        figure('households', of, households),
      ]),
      figure('classedGroups', 'total', 325),
      figure('classGood', 'total', 301),
      figure('savings', 'total', 15_321_000_000),
    ]),
    communes: [
      line('Xã Bình An', 100, 3_000, 90e9),
      line('Xã Bình An', 50, 1_500, 45e9),
      line('Xã Hòa Lộc', 175, 5_150, 165.75e9),
    ],
    programmes: [
      { code: '01', name: 'Hộ nghèo', households: 2_000, outstanding: 80e9, overdue: 1e8, yearStart: 70e9 },
      { code: '19', name: 'Giải quyết việc làm', households: 3_000, outstanding: 120e9, overdue: 0, yearStart: NaN },
    ],
    groups: [group(1, {}), group(2, { households: 12, points: 61.5, class: 'average', weak: ['small', 'class'] })],
    due: [],
    texts: {
      coordination: {
        text: 'Phối hợp tốt.',
        source: { sheet: 'TKVV Nhập liệu', area: { row: 0, col: 0, rows: 1, cols: 1 } },
      },
    },
    ...more,
  };
}

const line = (commune: string, groups: number, households: number, outstanding: number) => ({
  ...{ commune, organisation: null, groups, households, outstanding },
  ...{ overdue: 0, frozen: 0, savings: 1e9 },
});
