import type { Area } from '../../../src/core/cell/address';
import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../../src/core/sheet/grid';

/** Table 1 of the 2020 report on entrusted lending, exactly as printed, padding included. */
const HEAD: CellValue[][] = [
  ['STT', 'Tổ chức CT-XH', 'Đến 31/12/2020', '', '', '', '', 'Tăng (+), Giảm (-) so với 31/12/2019', '', '', '', ''],
  [
    '',
    '',
    'Tổng số tổ TK&VV có dư nợ',
    'Tổng số hộ có dư nợ',
    'DƯ NỢ',
    '',
    '',
    'Tổng số tổ TK&VV có dư nợ',
    'Tổng số hộ có dư nợ',
    'Dư nợ',
    'Nợ quá hạn',
    'Tỷ lệ NQH tăng (%)',
  ],
  ['', '', '', '', 'Tổng số', 'T.đó:Nợ quá hạn', 'Tỷ lệ NQH/DN (%)', '', '', '', '', ''],
];
const BODY: CellValue[][] = [
  [
    '1',
    'Hội ND',
    '      1.341',
    '            39.158',
    '         1.247.187',
    '      1.243',
    '       0.100',
    '              (19)',
    '          (1,069)',
    '         76.822',
    '     194.7',
    '    18.58',
  ],
  [
    '2',
    'Hội PN',
    '      1.365',
    '            43.253',
    '         1.401.418',
    '         1.177',
    '       0.084',
    '           (42)',
    '        (1.668)',
    '         51.552',
    '      224.7',
    '    23.59',
  ],
  [
    '3',
    'Hội CCB',
    '         398',
    '            11,347',
    '            370.338',
    '         478',
    '       0.129',
    '              (12)',
    '          (444)',
    '           19.327',
    '       185.6',
    '    63.39',
  ],
  [
    '4',
    'Đoàn TN',
    '         194',
    '              5,832',
    '            188.026',
    '         290',
    '       0.154',
    '             5',
    '           191',
    '           16.588',
    '       117.5',
    '    67.93',
  ],
  [
    '',
    'Cộng',
    '  3.298',
    '    99.590',
    '  3.206.970',
    '3.198',
    '   0.099',
    '      (68)',
    '   (2.990)',
    '   164.289',
    '722.5',
    '     29.3',
  ],
];
/** What the figures of Table 1 are. */
export const TABLE_1_FIGURES: Record<string, number[]> = {
  groups: [1341, 1365, 398, 194, 3298],
  households: [39158, 43253, 11347, 5832, 99590],
  outstanding: [1247187, 1401418, 370338, 188026, 3206970],
  overdue: [1243, 1177, 478, 290, 3198],
  overdueRatio: [0.1, 0.084, 0.129, 0.154, 0.099],
  groupsChange: [-19, -42, -12, 5, -68],
  householdsChange: [-1069, -1668, -444, 191, -2990],
  outstandingChange: [76822, 51552, 19327, 16588, 164289],
  overdueChange: [194.7, 224.7, 185.6, 117.5, 722.5],
  overdueGrowth: [18.58, 23.59, 63.39, 67.93, 29.3],
};

const MERGES: Area[] = [
  { row: 0, col: 0, rows: 3, cols: 1 },
  { row: 0, col: 1, rows: 3, cols: 1 },
  { row: 0, col: 2, rows: 1, cols: 5 },
  { row: 0, col: 7, rows: 1, cols: 5 },
  { row: 1, col: 2, rows: 2, cols: 1 },
  { row: 1, col: 3, rows: 2, cols: 1 },
  { row: 1, col: 4, rows: 1, cols: 3 },
  ...[7, 8, 9, 10, 11].map((col) => ({ row: 1, col, rows: 2, cols: 1 })),
];

const line = (text: string, col = 0): CellValue[] => [...Array.from({ length: col }, () => ''), text];

/** The unit line, the heading, the rows. */
export const TABLE_1: CellValue[][] = [line('Đơn vị: tổ, hộ, triệu đồng', 8), ...HEAD, ...BODY];

/** Table 2: visits of inspection, with sub-levels. */
export const TABLE_2: CellValue[][] = [
  ['STT', 'HĐT nhận ủy thác', 'Số lượt huyện', 'Số lượt xã', 'Số lượt Tổ TK&VV', 'Số lượt hộ'],
  ['1', 'Hội Nông dân', '10', '209', '962', '1.668'],
  ['', '- Cấp tỉnh', '10', '19', '97', '146'],
  ['', '- Cấp huyện', '', '190', '865', '1.522'],
  ['2', 'Hội Phụ nữ', '10', '231', '828', '1.560'],
  ['', '- Cấp tỉnh', '10', '19', '76', '209'],
  ['', '- Cấp huyện', '', '212', '752', '1.351'],
  ['3', 'Hội Cựu chiến binh', '10', '127', '290', '518'],
  ['', '- Cấp tỉnh', '10', '10', '23', '24'],
  ['', '- Cấp huyện', '', '117', '267', '494'],
  ['4', ' Đoàn Thanh niên', '8', '65', '155', '243'],
  ['', '- Cấp tỉnh', '8', '15', '30', '77'],
  ['', '- Cấp huyện', '', '50', '125', '166'],
];

/** What the figures of Table 2 are; NaN where the sheet is blank. */
export const TABLE_2_FIGURES: Record<string, number[]> = {
  inspectedDistricts: [10, 10, NaN, 10, 10, NaN, 10, 10, NaN, 8, 8, NaN],
  inspectedCommunes: [209, 19, 190, 231, 19, 212, 127, 10, 117, 65, 15, 50],
  inspectedGroups: [962, 97, 865, 828, 76, 752, 290, 23, 267, 155, 30, 125],
  inspectedHouseholds: [1668, 146, 1522, 1560, 209, 1351, 518, 24, 494, 243, 77, 166],
};

export type HeadStyle = 'merged' | 'first cell only' | 'repeated';

/** Table 1 as a sheet; group headings merged, typed into their first cell only, or repeated over their columns. */
export function table1(style: HeadStyle): Grid {
  if (style === 'merged')
    return { ...gridOf(TABLE_1, 'Bảng 1'), merges: MERGES.map((area) => ({ ...area, row: area.row + 1 })) };
  if (style === 'first cell only') return gridOf(TABLE_1, 'Bảng 1');
  const [unit, first, second, ...rest] = TABLE_1 as [CellValue[], CellValue[], CellValue[]];
  const top = first.map((text, col) =>
    col < 2 ? text : col < 7 ? 'Đến 31/12/2020' : 'Tăng (+), Giảm (-) so với 31/12/2019',
  );
  const middle = second.map((text, col) => (col === 5 || col === 6 ? 'DƯ NỢ' : text));
  return gridOf([unit, top, middle, ...rest], 'Bảng 1');
}

/** The same sheet with blank rows above and a blank column on the left. */
export function moved(grid: Grid, down: number, right: number): Grid {
  const width = grid.cols.length + right;
  const values = grid.values.map((row) => [...Array.from({ length: right }, (): CellValue => ''), ...row]);
  const blank = Array.from({ length: down }, () => Array.from({ length: width }, (): CellValue => ''));
  return {
    ...grid,
    cols: Array.from({ length: width }, (_, col) => col),
    values: [...blank, ...values],
    merges: grid.merges.map((area) => ({ ...area, row: area.row + down, col: area.col + right })),
  };
}
