import { serialOf } from '../../../src/core/cell/serial';
import type { CellValue } from '../../../src/core/sheet/grid';
import { columnOf, Reading } from '../../../src/core/sheet/table';
import { fieldsOf, numbersOf, readingsOf, sheetOf, tableOf, textsOf } from './sheet-of';

const CAPTIONS =
  'STT|mã ĐV|tên ĐV|mã xã|tên xã|mã tổ|tên tổ trưởng|ĐVUT|loại tổ|dư nợ|số dư TK|điểm GDTX|điểm NQH|điểm thu nợ|điểm thu lãi|điểm TV tiền gửi|điểm DS TG|tổng điểm|xếp loại|tình trạng'.split(
    '|',
  );
const CODE_NAMES =
  'stt|ma_dv|ten_dv|ma_xa|ten_xa|ma_to|ten_to_truong|dvut|loai_to|du_no|so_du_tk|diem_gdtx|diem_nqh|diem_thu_no|diem_thu_lai|diem_tv_tiengui|diem_ds_tg|tong_diem|xep_loai|tinh_trang'.split(
    '|',
  );
const FIELDS = [
  ...[
    'ordinal',
    'officeCode',
    'officeName',
    'communeCode',
    'communeName',
    'groupCode',
    'leaderName',
    'organisationCode',
    'groupType',
    'outstanding',
  ],
  ...[
    'savings',
    'pointsAttendance',
    'pointsOverdue',
    'pointsPrincipal',
    'pointsInterest',
    'pointsSavers',
    'pointsSavings',
    'pointsTotal',
  ],
  ...['groupClass', 'groupStatus'],
];
const GROUPS: CellValue[][] = [
  [
    1,
    '004899',
    'PGD Sông Mây',
    '489901',
    'Xã Đồi Cỏ',
    '0126200',
    'Tống Văn Thử',
    '11',
    '01',
    1_234_500_000,
    56_000_000,
    20,
    30,
    15,
    20,
    5,
    10,
    100,
    'Tốt',
    'A',
  ],
  [
    2,
    '',
    '',
    '',
    '',
    126_201,
    'Cộng Thị Mẫu',
    '12',
    '01',
    '1.834.500.000',
    '66.000.000',
    20,
    '',
    '14,5',
    20,
    5,
    10,
    '',
    '',
    'A',
  ],
  [
    3,
    '',
    '',
    '489902',
    'Xã Đồi Sim',
    '0126202',
    'Lê Văn Ví Dụ',
    '13',
    '01',
    934_500_000,
    46_000_000,
    20,
    30,
    15,
    12,
    4,
    4,
    85,
    'Tốt',
    'A',
  ],
];
const ABOVE: CellValue[][] = [
  ...[[], [], [], [], ['CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN'], ['Ngày 30 tháng 9 năm 2026'], []],
  ['Mã đơn vị: 004899', '', '', 'Tên đơn vị: PGD Sông Mây'],
];

describe('CDTOTKVV per PGD', () => {
  test.each([
    ['captions', CAPTIONS],
    ['code names', CODE_NAMES],
    ['captions broken over lines', CAPTIONS.map((caption) => caption.replace(' ', '\n'))],
    ['captions in capitals and decomposed accents', CAPTIONS.map((caption) => caption.toUpperCase().normalize('NFD'))],
  ])('every column is known by its %s', (_, head) => {
    const table = tableOf(sheetOf([...ABOVE, head, [], ...GROUPS], 'CDTOTKVV'));
    expect(table.kind).toBe('groupScore');
    expect(fieldsOf(table)).toEqual(FIELDS);
    expect(table.title).toBe('CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN');
    expect(table.period).toEqual({ date: serialOf(2026, 9, 30), from: 'title' });
    expect(table.head).toEqual({ from: 8, to: 8 });
    expect(table.rows.map(({ row, role }) => [row, role])).toEqual([10, 11, 12].map((row) => [row, 'data']));
  });

  const table = tableOf(sheetOf([...ABOVE, CAPTIONS, [], ...GROUPS], 'CDTOTKVV'));
  test('blank cells of a block take what stands above; others stay blank', () => {
    expect(textsOf(table, 'officeCode')).toEqual(['004899', '004899', '004899']);
    expect(textsOf(table, 'communeName')).toEqual(['Xã Đồi Cỏ', 'Xã Đồi Cỏ', 'Xã Đồi Sim']);
    expect(readingsOf(table, 'communeCode')).toEqual([Reading.plain, Reading.inherited, Reading.plain]);
    expect(textsOf(table, 'groupClass')).toEqual(['Tốt', '', 'Tốt']);
    expect(numbersOf(table, 'pointsOverdue')).toEqual([30, NaN, 30]);
    expect(readingsOf(table, 'pointsTotal')).toEqual([Reading.plain, Reading.blank, Reading.plain]);
  });
  test('amounts are đồng, points exact, codes padded', () => {
    expect(columnOf(table, 'outstanding')?.unit).toEqual({ name: 'đồng', dong: 1, from: 'kind' });
    expect(numbersOf(table, 'outstanding')).toEqual([1_234_500_000, 1_834_500_000, 934_500_000]);
    expect(numbersOf(table, 'pointsPrincipal')).toEqual([15, 14.5, 15]);
    expect([...(columnOf(table, 'pointsPrincipal')?.halves ?? [])]).toEqual([0, 0, 0]);
    expect(textsOf(table, 'groupCode')).toEqual(['0126200', '0126201', '0126202']);
  });
  test('people called Tống or Cộng are no totals', () =>
    expect(table.rows.every(({ role }) => role === 'data')).toBe(true));

  test('a heading in two rows, merged in part, with the points under one caption', () => {
    const top = [...CAPTIONS.slice(0, 11), 'Điểm từng tiêu chí', '', '', '', '', '', ...CAPTIONS.slice(17)];
    const below = [
      ...Array.from({ length: 11 }, () => ''),
      'GDTX',
      'NQH',
      'Thu\nnợ',
      'Thu lãi',
      'TV tiền gửi',
      'DS TG',
    ];
    const merges = [
      { row: 8, col: 11, rows: 1, cols: 6 },
      ...[0, 1, 2, 17, 18].map((col) => ({ row: 8, col, rows: 2, cols: 1 })),
    ];
    for (const areas of [merges, []]) {
      const found = tableOf(sheetOf([...ABOVE, top, below, ...GROUPS], 'CDTOTKVV', areas));
      expect(found.kind).toBe('groupScore');
      expect(fieldsOf(found)).toEqual(FIELDS);
      expect(found.head).toEqual({ from: 8, to: 9 });
    }
  });
  test('ĐVUT holding words is the name of the organisation', () => {
    const worded = GROUPS.map((row) => row.map((cell, col) => (col === 7 ? 'Hội Nông dân' : cell)));
    expect(fieldsOf(tableOf(sheetOf([CAPTIONS, ...worded])))[7]).toBe('organisationName');
  });
});

describe('CDTOTKVV of the whole branch', () => {
  const HEAD =
    'STT|MAPGD|TEN_PGD|MAXA|TENXA|MATO|TENTO|LOAITO|DVUT|DUNO|Tham gia GDX|TL thu nợ gốc|TL thu lãi|TG Tổ TKVV|TL nợ quá hạn|TONGDIEM|XEPLOAI|NGAYBC'.split(
      '|',
    );
  const row = (n: number): CellValue[] => [
    n,
    4_899,
    'PGD Sông Mây',
    489_901,
    'Xã Đồi Cỏ',
    126_200 + n,
    'Lê Văn Ví Dụ',
    '01',
    '11',
    1.2e9,
    20,
    15,
    20,
    15,
    30,
    100,
    'Tốt',
    46_295,
  ];

  test.each([0, 1])('columns under the names of ratios hold points (%i blank column before)', (blank) => {
    const shift = (cells: CellValue[]) => [...Array.from({ length: blank }, (): CellValue => ''), ...cells];
    const table = tableOf(sheetOf([shift(HEAD), shift(row(1)), shift(row(2))]));
    expect(table.kind).toBe('groupScore');
    expect(fieldsOf(table)).toEqual([
      ...[
        'ordinal',
        'officeCode',
        'officeName',
        'communeCode',
        'communeName',
        'groupCode',
        'leaderName',
        'groupType',
        'organisationCode',
      ],
      ...[
        'outstanding',
        'pointsAttendance',
        'pointsPrincipal',
        'pointsInterest',
        'pointsDeposits',
        'pointsOverdue',
        'pointsTotal',
        'groupClass',
      ],
      'reportDate',
    ]);
    expect(textsOf(table, 'officeCode')).toEqual(['004899', '004899']);
    expect(table.period).toEqual({ date: 46_295, from: 'column' });
  });
});
