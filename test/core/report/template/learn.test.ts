import fc from 'fast-check';
import { gridOf, type CellValue, type Grid } from '../../../../src/core/sheet/grid';
import { learn, learnedCells } from '../../../../src/core/report/template/learn/learn';
import type { Proposal } from '../../../../src/core/report/template/learn/proposal';
import { smallReport } from './small-report';

const DATA = smallReport();
const learnt = (rows: CellValue[][], formulas: CellValue[][] = rows, data = DATA): Proposal[] =>
  learn({ grid: gridOf(rows, 'Quý II'), formulas }, data);
const brief = (all: readonly Proposal[]) => all.map(({ row, col, token }) => [row, col, token]);

const TABLE: CellValue[][] = [
  ['KẾT QUẢ ỦY THÁC ĐẾN 30/6/2026', '', '', '', '', ''],
  ['Đơn vị: tổ, hộ, triệu đồng', '', '', '', '', ''],
  ['STT', 'Tổ chức CT-XH', 'Số tổ TK&VV', 'Số hộ', 'Dư nợ', 'Nợ quá hạn'],
  [1, 'Hội Nông dân', 128, 3_850, 118_200, 300.5],
  [2, 'Hội Phụ nữ', 150, 4_400, 139_000, 10],
  [3, 'Hội Cựu chiến binh', 44, 1_250, 39_500, 80],
  [4, 'Đoàn Thanh niên', 20, 500, 12_000, 5],
  ['', 'Tổng cộng', 342, 10_000, 308_700, 395.5],
];

describe('learning from last quarter’s report', () => {
  test('organisation rows and known columns become tokens; calculated cells stay', () => {
    const formulas = TABLE.map((row, r) => (r === 7 ? row.map((value, c) => (c === 4 ? '=SUM(E4:E7)' : value)) : row));
    const proposals = learnt(TABLE, formulas);
    expect(brief(proposals.filter(({ row }) => row === 3))).toEqual([
      [3, 2, 'uythac.hnd.soto'],
      [3, 3, 'uythac.hnd.soho'],
      [3, 4, 'uythac.hnd.duno'],
      [3, 5, 'uythac.hnd.nqh'],
    ]);
    expect(brief(proposals.filter(({ row }) => row === 7))).toEqual([
      [7, 2, 'uythac.tong.soto'],
      [7, 3, 'uythac.tong.soho'],
      [7, 5, 'uythac.tong.nqh'],
    ]);
    expect(proposals.every(({ why }) => why.by === 'table')).toBe(true);
  });

  test('a printed form of two heading rows: values, and changes since the day that the heading names', () => {
    const rows: CellValue[][] = [
      ['Bảng 1: Kết quả ủy thác', '', '', '', '', '', '', ''],
      ['Đơn vị: tổ, hộ, triệu đồng', '', '', '', '', '', '', ''],
      ['STT', 'Tổ chức CT-XH', 'Đến 30/6/2026', '', '', 'Tăng (+), giảm (-) so với 31/12/2025', '', ''],
      [
        '',
        '',
        'Tổng số tổ TK&VV có dư nợ',
        'Tổng số hộ có dư nợ',
        'Dư nợ',
        'Tổng số tổ TK&VV có dư nợ',
        'Tổng số hộ có dư nợ',
        'Dư nợ',
      ],
      [1, 'Hội Nông dân', '128', '3.850', '118.200,5', '-2', '120', '9.750,5'],
      [2, 'Hội Phụ nữ', '150', '4.400', '139.000', '1', '-80', '5.100'],
      ['', 'Tổng', '278', '8.250', '257.200,5', '-1', '40', '14.850,5'],
    ];
    const merges = [
      { row: 2, col: 0, rows: 2, cols: 1 },
      { row: 2, col: 1, rows: 2, cols: 1 },
      { row: 2, col: 2, rows: 1, cols: 3 },
      { row: 2, col: 5, rows: 1, cols: 3 },
    ];
    const found = learn({ grid: { ...gridOf(rows, 'Quý II'), merges }, formulas: rows }, DATA);
    expect(brief(found.filter(({ row }) => row !== 5))).toEqual([
      [4, 2, 'uythac.hnd.soto'],
      [4, 3, 'uythac.hnd.soho'],
      [4, 4, 'uythac.hnd.duno'],
      [4, 5, 'uythac.hnd.soto.tang.daunam'],
      [4, 6, 'uythac.hnd.soho.tang.daunam'],
      [4, 7, 'uythac.hnd.duno.tang.daunam'],
      [6, 2, 'uythac.tong.soto'],
      [6, 3, 'uythac.tong.soho'],
      [6, 4, 'uythac.tong.duno'],
      [6, 5, 'uythac.tong.soto.tang.daunam'],
      [6, 6, 'uythac.tong.soho.tang.daunam'],
      [6, 7, 'uythac.tong.duno.tang.daunam'],
    ]);
  });

  test('a figure that the workbook knows is surer, and its day is told', () => {
    const known = TABLE.map((row) => row.map((value) => (value === 118_200 ? 108_450 : value)));
    const find = (rows: CellValue[][]) => learnt(rows).find(({ row, col }) => row === 3 && col === 4)!;
    expect(find(known).matches).toBe('yearStart');
    expect(find(known).confidence).toBeGreaterThan(find(TABLE).confidence);
  });

  test('figures in sentences become tokens in the text, with unit and decimals as printed', () => {
    const sentence =
      'Đến 30/6/2026, tổng dư nợ ủy thác đạt 308,7 tỷ đồng, tăng 7.950 triệu đồng so với đầu năm; nợ quá hạn 395,50 triệu đồng.';
    const proposals = learnt([[sentence]]);
    const [cell] = learnedCells(proposals, () => sentence);
    expect(cell?.text).toBe(
      'Đến 30/6/2026, tổng dư nợ ủy thác đạt {{uythac.tong.duno|ty}} tỷ đồng, {{uythac.tong.duno.tang.daunam|tanggiam}} triệu đồng so với đầu năm; nợ quá hạn {{uythac.tong.nqh|2}} triệu đồng.',
    );
  });

  test('what words alone tell is a question; a figure that agrees is not', () => {
    const [unsure] = learnt([['Tổng dư nợ ủy thác đạt 111.222 triệu đồng.']]);
    const [sure] = learnt([['Tổng dư nợ ủy thác đạt 300.750 triệu đồng.']]);
    expect([unsure?.isQuestion, sure?.isQuestion, sure?.matches]).toEqual([true, false, 'now']);
  });

  test('nothing is proposed for lists of people, plain words, dates and numbers of documents', () =>
    expect(
      learnt([
        ['Số: 12/BC-NHCS', 'Bình An, ngày 05 tháng 7 năm 2026'],
        ['Căn cứ Quyết định số 33/2015/QĐ-TTg; cuộc họp quý 2 có 15 đại biểu.', ''],
        ['Danh sách: Trần Thị Số 1, 45 tuổi', 7],
      ]),
    ).toEqual([]));

  test('a cell that has changed since is left as it is', () => {
    const proposals = learnt(TABLE).filter(({ row, col }) => row === 3 && col === 4);
    expect(learnedCells(proposals, () => '118200')).toHaveLength(1);
    expect(learnedCells(proposals, () => '118201')).toEqual([]);
  });
});

const COLUMNS = [
  ['Số tổ TK&VV', 'soto'],
  ['Số hộ còn dư nợ', 'soho'],
  ['Dư nợ', 'duno'],
  ['Nợ quá hạn', 'nqh'],
] as const;
const ROWS = [
  ['Hội Nông dân', 'hnd'],
  ['Hội Phụ nữ', 'hpn'],
  ['Hội Cựu chiến binh', 'ccb'],
  ['Đoàn Thanh niên', 'dtn'],
] as const;

test('a sheet filled from a template gives the template’s tokens again, whichever columns it has in whichever order', () =>
  fc.assert(
    fc.property(
      fc
        .shuffledSubarray([...COLUMNS], { minLength: 2 })
        .filter((columns) => columns.some(([, word]) => word === 'duno')),
      fc.shuffledSubarray([...ROWS], { minLength: 2 }),
      fc.array(fc.integer({ min: 100, max: 4_000 }), { minLength: 16, maxLength: 16 }),
      fc.nat(4),
      (columns, rows, values, blank) => {
        const head: CellValue[][] = [
          ['BÁO CÁO KẾT QUẢ ỦY THÁC QUÝ II/2026'],
          ['Đơn vị: tổ, hộ, triệu đồng'],
          ...Array.from({ length: blank }, () => ['']),
        ];
        const size = (word: string, n: number): number =>
          word === 'duno' ? n * 30 : word === 'nqh' ? n / 10 : word === 'soho' ? n * 3 : Math.round(n / 10) + 3;
        const cells: CellValue[][] = [
          ...head,
          ['STT', 'Tổ chức hội', ...columns.map(([heading]) => heading)],
          ...rows.map(([name], r): CellValue[] => [
            r + 1,
            name,
            ...columns.map(([, word], c) => size(word, values[r * 4 + c] ?? 100)),
          ]),
        ];
        const width = columns.length + 2;
        const grid: Grid = gridOf(
          cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
          'Quý II',
        );
        const found = learn({ grid, formulas: grid.values }, DATA);
        const expected = rows.flatMap(([, who], r) =>
          columns.map(([, word], c) => [head.length + 1 + r, 2 + c, `uythac.${who}.${word}`]),
        );
        expect(brief(found)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  ));
