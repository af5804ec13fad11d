import fc from 'fast-check';
import { CRITERIA } from '../../src/core/rubric/criterion';
import { EDITION_3986 } from '../../src/core/rubric/editions';
import { GROUPSCORE } from '../../src/functions/functions';
import { errorOf, ExcelError, installCustomFunctions, platforms } from './excel';

installCustomFunctions();

const HEADINGS = [
  'Tỷ lệ giao dịch xã',
  'Tỷ lệ nợ quá hạn',
  'Tỷ lệ thu nợ gốc đến hạn',
  'Tỷ lệ thu lãi',
  'Tỷ lệ tổ viên tham gia tiền gửi',
  'Tiền gửi tăng thêm',
];
// by the assumed bands of edition 3986: 20 + 25 + 12 + 18 + 4 + 6
const FAIR = [100, 0.4, 91, 96, 85, 35];
const BEST = [100, 0, 100, 100, 100, 120];
const CDTOTKVV = [
  ...[
    'STT',
    'Mã đơn vị',
    'Tên đơn vị',
    'Mã xã',
    'Tên xã',
    'Mã tổ',
    'Tên tổ trưởng',
    'ĐVUT',
    'Loại tổ',
    'Dư nợ',
    'Số dư TK',
  ],
  ...[
    'Điểm GDX',
    'Điểm NQH',
    'Điểm thu nợ',
    'Điểm thu lãi',
    'Điểm TV tiền gửi',
    'Điểm DS TG',
    'Tổng điểm',
    'Xếp loại',
    'Tình trạng',
  ],
];
const group = (stt: number, code: string, ...points: (number | string)[]) => [
  ...[
    stt,
    '004820',
    'PGD Sông Mây',
    '482001',
    'Sông Mây',
    code,
    'Nguyễn Thị Mận',
    'Hội Nông dân',
    '01',
    850_000_000,
    31_000_000,
  ],
  ...[...points, 'A'],
];

describe('GROUPSCORE of six columns without headings', () => {
  test('raw measures in rubric order: one score per row', () => {
    expect(GROUPSCORE([FAIR, BEST])).toEqual([[85], [100]]);
  });

  test('class, sub-scores and gap; options in any case, in Vietnamese too', () => {
    expect(GROUPSCORE([FAIR], 'CLASS', 3986)).toEqual([['Tốt']]);
    expect(GROUPSCORE([FAIR], 'Xếp loại')).toEqual([['Tốt']]);
    expect(GROUPSCORE([FAIR], 'points')).toEqual([[20, 25, 12, 18, 4, 6, 85, 'Tốt']]);
    expect(GROUPSCORE([[100, 1.5, 91, 96, 85, 35], FAIR], 'gap', 'VB 3986')).toEqual([[10], [0]]);
    expect(GROUPSCORE([FAIR], null, null)).toEqual([[85]]);
    expect(GROUPSCORE([FAIR], 'điểm', 0)).toEqual([[85]]);
  });

  test('one group may stand in a column', () => {
    expect(GROUPSCORE(FAIR.map((cell) => [cell]))).toEqual([[85]]);
  });

  test('numbers kept as text are read as people print them; what nothing decides is an error of its row', () => {
    expect(GROUPSCORE([['100', '0,4', '91', '96,0 %', '85', '35']])).toEqual([[85]]);
    expect(GROUPSCORE([FAIR, ['100', '0,4', '91', '96', '85', '1.243']])[1]?.[0]).toMatchObject({ code: '#VALUE!' });
  });

  test('nothing due is not nothing collected', () => {
    expect(GROUPSCORE([[100, 0, 'Không có nợ đến hạn', 100, 100, 120]], 'points')).toEqual([
      [20, 30, 15, 20, 5, 10, 100, 'Tốt'],
    ]);
  });
});

describe('GROUPSCORE of a range with headings', () => {
  test('columns in any order, among others that do not matter', () => {
    const order = [3, 0, 5, 1, 4, 2];
    const pick = (row: readonly (string | number)[]) => ['Tổ', ...order.map((at) => row[at] ?? '')];
    expect(GROUPSCORE([pick(HEADINGS), pick(FAIR), pick(BEST)])).toEqual([[85], [100]]);
  });

  test('the bank’s points as in CDTOTKVV: nothing assumed, sums without the dust of fractions', () => {
    const range = [
      CDTOTKVV,
      group(1, '0126259', 20, 30, 15, 9.8, 0.1, 10, 84.9, 'Khá'),
      group(2, '0126260', 20, 25.1, 15, 9.8, 5, 10.1, '', ''),
    ];
    expect(GROUPSCORE(range, 'class')[0]).toEqual(['Khá']);
    expect(GROUPSCORE(range)[0]).toEqual([84.9]);
    // 10,1 of 10 points cannot be
    expect((GROUPSCORE(range)[1]?.[0] as ExcelError).message).toContain('10,1');
  });

  test('the whole-branch layout has both deposit criteria in one column of 15 points', () => {
    const headings = [
      'STT',
      'MAPGD',
      'MATO',
      'TENTO',
      'LOAITO',
      'DVUT',
      'DUNO',
      'Tham gia GDX',
      'TL thu nợ gốc',
      'TL thu lãi',
      'TG Tổ TKVV',
      'TL nợ quá hạn',
    ];
    expect(
      GROUPSCORE(
        [headings, [1, '4820', 126259, 'Trần Văn Ổi', '01', 'Hội Nông dân', 1e8, 20, 15, 18, 14, 30]],
        'points',
      ),
    ).toEqual([[20, 30, 15, 18, '', '', 97, 'Tốt']]);
  });

  test('a point that is missing is worked out from debt and overdue debt in the same range', () => {
    const headings = [
      'Dư nợ',
      'Nợ quá hạn',
      'Điểm GDX',
      'Điểm thu nợ',
      'Điểm thu lãi',
      'Điểm TV tiền gửi',
      'Điểm DS TG',
    ];
    expect(GROUPSCORE([headings, [200, 3, 20, 15, 20, 5, 10]], 'points')).toEqual([[20, 15, 15, 20, 5, 10, 85, 'Tốt']]);
  });

  test('a criterion without a column is named; its other points can still be had', () => {
    const range = [HEADINGS.slice(0, 5), FAIR.slice(0, 5)];
    const error = errorOf(() => GROUPSCORE(range));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('số_liệu');
    expect(error.message).toContain('Tiền gửi tăng thêm');
    expect(GROUPSCORE(range, 'points')).toEqual([[20, 25, 12, 18, 4, '', '', '']]);
  });

  test('a total row is no group; rows keep their places', () => {
    const total = ['', '', '', '', '', 'Tổng cộng', '', '', '', 1.7e9, 6.2e7, '', '', '', '', '', '', '', '', ''];
    const range = [CDTOTKVV, group(1, '0126259', 20, 30, 15, 20, 5, 10, 100, 'Tốt'), total];
    expect(GROUPSCORE(range)).toEqual([[100], ['']]);
  });
});

describe.each(platforms)('blank and error cells, Excel for %s', (_, range) => {
  test('a blank row has a blank result, a whole column ends with its last row', () => {
    const blank = [null, null, null, null, null, null];
    expect(GROUPSCORE(range([FAIR, blank, BEST, ...Array.from({ length: 2_000 }, () => blank)]))).toEqual([
      [85],
      [''],
      [100],
    ]);
    expect(GROUPSCORE(range([blank, blank]))).toEqual([['']]);
    expect(GROUPSCORE(range([HEADINGS, FAIR, blank, BEST]), 'class')).toEqual([['Tốt'], [''], ['Tốt']]);
  });

  test('an error cell is the error of its own row', () => {
    for (const error of [new ExcelError('#N/A'), { type: 'Error', basicType: 'Error', basicValue: '#N/A' }, '#N/A']) {
      for (const head of [[], [HEADINGS]]) {
        const scores = GROUPSCORE(range([...head, FAIR, [100, error, 100, 100, 100, 120], BEST]));
        expect([scores[0], scores[2]]).toEqual([[85], [100]]);
        expect(scores[1]?.[0]).toMatchObject({ code: '#N/A' });
      }
    }
  });

  test('data types are taken for the value they carry', () => {
    expect(
      GROUPSCORE(range([[100, { type: 'FormattedNumber', basicValue: 0.4, numberFormat: '0.0' }, 91, 96, 85, 35]])),
    ).toEqual([[85]]);
  });
});

test('on the web a blank measure is missing: no score, but what is known is shown', () => {
  expect(GROUPSCORE([[100, 0, null, 100, 100, 120]])).toEqual([['']]);
  expect(GROUPSCORE([[100, 0, 100, 100, null, 120]], 'class')).toEqual([['Tốt']]);
  expect(GROUPSCORE([[100, 0, 100, 100, null, 120]], 'points')).toEqual([[20, 30, 15, 20, '', 10, '', 'Tốt']]);
});

describe('GROUPSCORE refuses, and says how to mend it', () => {
  test.each([
    [[[1, 2, 3]], null, null, '6 cột'],
    [[FAIR], 'tốt', null, 'kết_quả'],
    [[FAIR], null, '15/2013', '3986'],
    [[[100, 0.004, 0.98, 0.97, 0.9, 35]], null, null, 'nhân các cột tỷ lệ với 100'],
  ])('%#: %j', (measures, result, edition, words) => {
    const error = errorOf(() => GROUPSCORE(measures, result, edition));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(words);
  });

  test('a measure that cannot be, and words for a number, are errors of their row', () => {
    const scores = GROUPSCORE([[100, -1, 91, 96, 85, 35], [100, 0, 'chưa có', 96, 85, 35], FAIR]);
    expect((scores[0]?.[0] as ExcelError).message).toContain('-1');
    expect((scores[1]?.[0] as ExcelError).message).toContain('dòng 2');
    expect(scores[2]).toEqual([85]);
  });
});

test('a better measure never lowers the score', () => {
  const measure = fc.double({ min: 2, max: 120, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(measure, { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...CRITERIA),
      measure,
      (measures, criterion, other) => {
        const at = CRITERIA.indexOf(criterion);
        const [a, b] = [other, measures[at] ?? 2];
        const isMore = EDITION_3986.criteria[criterion].better === 'more';
        const [worse, better] = isMore === a < b ? [a, b] : [b, a];
        const score = (value: number) =>
          GROUPSCORE([measures.map((old, index) => (index === at ? value : old))])[0]?.[0] as number;
        expect(score(better)).toBeGreaterThanOrEqual(score(worse));
      },
    ),
  );
});
