import { serialOf } from '../../../src/core/cell/serial';
import type { CellValue } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/sheet/recognise';
import { columnOf, Reading } from '../../../src/core/sheet/table';
import { fieldsOf, numbersOf, readingsOf, sheetOf, tableOf, textsOf } from './sheet-of';

const ORGANISATIONS = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];
/** Rows of counts that add up, and their total. */
const body = (cols: number, label = 'Cộng'): CellValue[][] => [
  ...ORGANISATIONS.map((name, at) => [name, ...Array.from({ length: cols }, (_, col) => (at + 1) * 10 + col)]),
  [label, ...Array.from({ length: cols }, (_, col) => 100 + 4 * col)],
];

describe('tables by organisation that offices type themselves', () => {
  test('two heading rows, unit line, mixed numbers and text, changes against the year before', () => {
    const table = tableOf(
      sheetOf(
        [
          ['TỔNG HỢP DƯ NỢ ỦY THÁC THEO TỔ CHỨC HỘI'],
          ['', '', '', '', '', '', '', 'ĐVT: tổ, hộ, triệu đồng'],
          [
            'TT',
            'Đơn vị nhận ủy thác',
            'Số tổ',
            'Số hộ',
            'Dư nợ',
            'Trong đó: NQH',
            '% NQH',
            'Tăng, giảm so với đầu năm',
            '',
            '',
          ],
          ['', '', '', '', '', '', '', 'Số hộ', 'Dư nợ', 'NQH'],
          [1, 'HND', 20, 700, '35.120', '42,5', '0,12', 12, '1.205', '-3,2'],
          [2, 'HPN', 22, '800', '40.250', '12', '0,03', 15, '1.800', '2'],
          [3, 'HCCB', 10, 300, 15_120, 0, 0, 0, 500, 0],
          [4, 'ĐTN', 8, 200, 10_000, 0, 0, 0, 300, 0],
          ['', 'Tổng cộng', 60, 2_000, '100.490', '54,5', '0,05', 27, '3.805', '-1,2'],
        ],
        'Theo Hội 30-9-2026',
      ),
    );
    expect(table.kind).toBe('organisationTable');
    expect(table.title).toBe('TỔNG HỢP DƯ NỢ ỦY THÁC THEO TỔ CHỨC HỘI');
    expect(table.period).toEqual({ date: serialOf(2026, 9, 30), from: 'sheetName' });
    expect(numbersOf(table, 'outstanding')).toEqual([35_120, 40_250, 15_120, 10_000, 100_490]);
    expect(numbersOf(table, 'outstandingChange')).toEqual([1_205, 1_800, 500, 300, 3_805]);
    expect(numbersOf(table, 'overdue')).toEqual([42.5, 12, 0, 0, 54.5]);
    expect(columnOf(table, 'outstandingChange')?.baseline).toBe(serialOf(2025, 12, 31));
    expect(table.rows.at(-1)).toMatchObject({ role: 'total', parts: [0, 1, 2, 3] });
  });

  test('a label column without a known heading is known by its cells; "Tỷ lệ (%)" by its arithmetic', () => {
    const rows: CellValue[][] = [
      ['Đơn vị', 'Tổ', 'Hộ', 'Dư nợ (tr.đ)', 'NQH (tr.đ)', 'Tỷ lệ (%)', 'Nợ khoanh'],
      ['Hội Nông dân', 19, 688, 33_915, 45.7, 0.13, 0],
      ['Hội LHPN', 22, 785, 38_450, 10, 0.03, 0],
      ['Hội CCB', 10, 300, 14_620, 0, 0, 0],
      ['Đoàn TN', 8, 200, 9_700, 0, 0, 0],
      ['Cộng', 59, 1_973, 96_685, 55.7, 0.06, 0],
    ];
    const table = tableOf(sheetOf(rows, '31-12-2025'));
    expect(table.kind).toBe('organisationTable');
    expect(fieldsOf(table)).toEqual([
      'organisationName',
      'groups',
      'households',
      'outstanding',
      'overdue',
      'overdueRatio',
      'frozen',
    ]);
    expect(columnOf(table, 'outstanding')?.unit?.from).toBe('heading');
    const other = rows.map((row, at) => row.map((cell, col) => (col === 5 && at > 0 ? 40 + at : cell)));
    expect(fieldsOf(tableOf(sheetOf(other, '31-12-2025')))).not.toContain('overdueRatio');
  });

  test('of two dated groups the later one is the table, the earlier one the baseline of its changes', () => {
    const table = tableOf(
      sheetOf([
        ['Hội', '31/12/2025', '', '', '30/9/2026', '', '', 'Tăng, giảm', '', ''],
        ['', 'Số tổ', 'Dư nợ', 'NQH', 'Số tổ', 'Dư nợ', 'NQH', 'Số tổ', 'Dư nợ', 'NQH'],
        ...body(9),
      ]),
    );
    expect(table.period).toEqual({ date: serialOf(2026, 9, 30), from: 'heading' });
    expect(table.columns.map(({ field, col }) => [field, col])).toEqual([
      ...[
        ['organisationName', 0],
        ['groups', 4],
        ['outstanding', 5],
        ['overdue', 6],
      ],
      ...[
        ['groupsChange', 7],
        ['outstandingChange', 8],
        ['overdueChange', 9],
      ],
    ]);
    expect(columnOf(table, 'outstandingChange')?.baseline).toBe(serialOf(2025, 12, 31));
  });

  test('a heading date kept as a true date is read by its format', () => {
    const grid = sheetOf([
      ['Hội', serialOf(2025, 12, 31) as number, '', serialOf(2026, 9, 30) as number, ''],
      ['', 'Số tổ', 'Dư nợ', 'Số tổ', 'Dư nợ'],
      ...body(4),
    ]);
    const formats = grid.values.map((row, at) => row.map((_, col) => (at === 0 && col > 0 ? 'dd/mm/yyyy' : 'General')));
    const table = tableOf({ ...grid, formats });
    expect(columnOf(table, 'outstanding')?.col).toBe(4);
    expect(table.period?.date).toBe(serialOf(2026, 9, 30));
  });

  test('05/KTNB: numbers and debt of each class apart, index row skipped, total above its rows', () => {
    const table = tableOf(
      sheetOf([
        [
          'STT',
          'Tổ chức nhận ủy thác cho vay',
          'Tổng số',
          '',
          'Tổ TK&VV đã được kiểm tra',
          '',
          'Tốt',
          '',
          'Khá',
          '',
          'Trung bình',
          '',
          'Kém',
          '',
        ],
        ['', '', ...Array.from({ length: 6 }, () => ['Số tổ', 'Dư nợ']).flat()],
        ['1', '2', '3', '4', '5=7+9+11+13', '6=8+10+12+14', '7', '8', '9', '10', '11', '12', '13', '14'],
        ['', 'Các T/c Chính trị xã hội', 20, 2_000, 10, 1_000, 9, 900, 1, 100, 0, 0, 0, 0],
        ['1', 'Hội Nông dân', 10, 1_000, 5, 500, 5, 500, 0, 0, 0, 0, 0, 0],
        ['2', 'Hội Phụ nữ', 10, 1_000, 5, 500, 4, 400, 1, 100, 0, 0, 0, 0],
      ]),
    );
    expect(table.columns.map(({ field, col }) => [field, col])).toEqual([
      ...[
        ['ordinal', 0],
        ['organisationName', 1],
        ['groups', 2],
        ['outstanding', 3],
        ['inspectedGroups', 4],
        ['inspectedDebt', 5],
      ],
      ...[
        ['classGood', 6],
        ['debtGood', 7],
        ['classFair', 8],
        ['debtFair', 9],
      ],
      ...[
        ['classAverage', 10],
        ['debtAverage', 11],
        ['classPoor', 12],
        ['debtPoor', 13],
      ],
    ]);
    expect(table.rows.map(({ role, parts }) => [role, parts])).toEqual([
      ['total', [1, 2]],
      ['data', []],
      ['data', []],
    ]);
  });
});

describe('BC0437', () => {
  const HEAD =
    'Mã PGD · Mã xã · Tên xã · Mã ĐVUT · Tên ĐVUT · Mã tổ · Tên tổ trưởng · Số tổ viên · Số tổ viên còn dư nợ · Số tổ viên có gửi tiết kiệm · Số tổ viên có nộp lãi trong 3 tháng gần nhất · Số tổ viên không nộp lãi đầy đủ trong 3 tháng gần nhất · Số tổ viên có tham gia gửi tiết kiệm trong 3 tháng gần nhất · Số tổ viên không tham gia gửi tiết kiệm đầy đủ trong 3 tháng gần nhất · Tổng dư nợ\n(triệu đồng) · Dư nợ quá hạn (triệu đồng) · Tỷ lệ NQH (%) · Dư nợ khoanh (triệu đồng) · Tỷ lệ nợ khoanh (%) · Lãi tồn (triệu đồng) · Lãi tồn ân hạn (triệu đồng) · Số dư tiết kiệm (triệu đồng) · Mức tiền gửi bình quân/tổ viên (triệu đồng) · Mức tiền gửi bình quân/tổ viên/tháng (ngàn đồng) · Số tổ viên có lãi tồn · Số tổ viên có lãi tồn ân hạn · Kết quả chấm điểm tổ tháng gần nhất · Xếp loại'.split(
      ' · ',
    );
  const group: CellValue[] = [
    '004899',
    '489901',
    'Xã Đồi Cỏ',
    '11',
    0,
    '0126200',
    'Lê Văn Ví Dụ',
    40,
    38,
    37,
    36,
    2,
    37,
    3,
    1_234.567,
    10,
    0.81,
    0,
    0,
    1.2,
    0,
    56.7,
    1.4,
    50,
    2,
    0,
    92.5,
    0,
  ];
  const table = tableOf(
    sheetOf([['THÔNG TIN TỔ TK&VV DO HỘI ĐOÀN THỂ QUẢN LÝ ĐẾN NGÀY 30/09/2026'], HEAD, group], 'BC0437'),
  );

  test('all 28 columns', () => {
    expect(table.kind).toBe('groupList');
    expect(fieldsOf(table)).toEqual([
      ...[
        'officeCode',
        'communeCode',
        'communeName',
        'organisationCode',
        'organisationName',
        'groupCode',
        'leaderName',
        'members',
        'borrowers',
        'savers',
      ],
      ...[
        'payersQuarter',
        'nonPayersQuarter',
        'saversQuarter',
        'nonSaversQuarter',
        'outstanding',
        'overdue',
        'overdueRatio',
        'frozen',
        'frozenRatio',
      ],
      ...[
        'arrears',
        'arrearsGrace',
        'savings',
        'savingsAverage',
        'savingsPerMember',
        'membersInArrears',
        'membersInGrace',
        'pointsTotal',
        'groupClass',
      ],
    ]);
  });
  test('units differ by column; formulas exported as 0 are blank words', () => {
    expect(columnOf(table, 'outstanding')?.unit?.dong).toBe(1_000_000);
    expect(columnOf(table, 'savingsPerMember')?.unit?.dong).toBe(1_000);
    expect(textsOf(table, 'groupClass')).toEqual(['']);
    expect(readingsOf(table, 'organisationName')).toEqual([Reading.blank]);
    expect(table.period).toEqual({ date: serialOf(2026, 9, 30), from: 'title' });
  });
});

test('BC0438: three stacked tables, each found with its own heading; "Tổng cộng" is a total, not a code', () => {
  const { tables, unknown } = recognise([
    sheetOf(
      [
        ['THÔNG TIN ỦY THÁC XÃ ĐỒI CỎ ĐẾN NGÀY 30/09/2026'],
        ['1. Dư nợ nhận ủy thác'],
        [
          'Mã PGD',
          'Mã xã',
          'Tên xã',
          'Mã ĐVUT',
          'Tên ĐVUT',
          'Số ấp có dư nợ do HĐT quản lý',
          'Số ấp trên địa bàn',
          'Tổng số tổ do HĐT quản lý',
          'Tổng số khách hàng vay vốn do HĐT quản lý',
          'Tổng dư nợ do HĐT quản lý',
          'Số dư tiết kiệm do HĐT quản lý',
        ],
        ['004899', '489901', 'Xã Đồi Cỏ', '11', 'Hội Nông dân', 3, 9, 10, 300, 12_000_000_000, 500_000_000],
        ['004899', '489901', 'Xã Đồi Cỏ', '12', 'Hội Phụ nữ', 3, 9, 12, 320, 13_000_000_000, 600_000_000],
        ['Tổng cộng', '', '', '', '', 0, 0, 0, 0, 0, 0],
        [],
        ['2. Chấm điểm hoạt động nhận ủy nhiệm'],
        ['Mã PGD', 'Mã xã', 'Tên xã', 'Mã ĐVUT', 'Tên ĐVUT', 'Tổng số', 'Tốt', 'Khá', 'Trung bình', 'Yếu'],
        ['004899', '489901', 'Xã Đồi Cỏ', '11', 'Hội Nông dân', 0, 9, 1, 0, 0],
        ['Tổng cộng', '', '', '', '', 0, 0, 0, 0, 0],
        [],
        ['3. Theo chương trình'],
        [
          'Tên chương trình vay',
          'Số khách hàng',
          'Tổng dư nợ',
          'Nợ quá hạn',
          '',
          'Nợ khoanh',
          '',
          'Lãi tồn',
          'Số món vay 3 tháng không hoạt động',
        ],
        ['', '', '', 'Số tiền', 'Tỷ lệ', 'Số tiền', 'Tỷ lệ', '', ''],
        ['Hộ nghèo', 100, 5_000_000_000, 1_000_000, 0.02, 0, 0, 20_000, 3],
        ['Tổng cộng', 0, 0, 0, 0, 0, 0, 0, 0],
      ],
      'BC0438',
    ),
  ]);
  expect(unknown).toEqual([]);
  expect(tables.map(({ kind }) => kind)).toEqual(['trustDebt', 'trustClasses', 'trustProgrammes']);
  expect(tables.map((table) => [table.head, table.period?.date, table.rows.map(({ role }) => role).join()])).toEqual([
    [{ from: 2, to: 2 }, 46_295, 'data,data,total'],
    [{ from: 8, to: 8 }, 46_295, 'data,total'],
    [{ from: 13, to: 14 }, 46_295, 'data,total'],
  ]);
  expect(tables.map((table) => fieldsOf(table).length)).toEqual([9, 9, 9]);
  expect(tables[0] && textsOf(tables[0], 'officeCode')).toEqual(['004899', '004899', '']);
  expect(tables[2] && fieldsOf(tables[2])).toEqual([
    'programmeName',
    'households',
    'outstanding',
    'overdue',
    'overdueRatio',
    'frozen',
    'frozenRatio',
    'arrears',
    'inactiveLoans',
  ]);
});

test('two tables of one layout below each other, each with its total and its own line above', () => {
  const part = (title: string) => [[title], ['Tổ chức hội', 'Số tổ', 'Số hộ', 'Dư nợ'], ...body(3), []];
  const { tables } = recognise([sheetOf([...part('Xã Đồi Cỏ'), ...part('Xã Đồi Sim')])]);
  expect(tables.map(({ head, rows }) => [head.from, rows.length])).toEqual([
    [1, 5],
    [9, 5],
  ]);
});

describe('sheets that are no table of ours', () => {
  test.each<[string, CellValue[][], string]>([
    [
      'blank',
      [
        ['', ''],
        ['', ''],
      ],
      'empty',
    ],
    ['a letter', [['Kính gửi: Ban đại diện'], ['Căn cứ văn bản số 12/2015']], 'noHeading'],
    [
      'figures only',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      'noHeading',
    ],
    [
      'other headings',
      [
        ['Tên sách', 'Tác giả', 'Giá'],
        ['A', 'B', 10],
      ],
      'noHeading',
    ],
    [
      'labels with their values',
      [
        ['Mã đơn vị:', '004899', 'Tên đơn vị:', 'PGD Sông Mây'],
        ['Mã xã:', '489901', 'Tên xã:', 'Đồi Cỏ'],
      ],
      'noHeading',
    ],
    [
      'other lists',
      [
        ['STT', 'Tên xã', 'Ghi chú', 'Mã xã'],
        [1, 'Đồi Cỏ', '', '489901'],
      ],
      'noKind',
    ],
  ])('%s → %s', (_, rows, why) => expect(recognise([sheetOf(rows, 'X')]).unknown).toEqual([{ sheet: 'X', why }]));

  test('the sheet without any row', () =>
    expect(recognise([sheetOf([[]], 'X')]).unknown).toEqual([{ sheet: 'X', why: 'empty' }]));
});
