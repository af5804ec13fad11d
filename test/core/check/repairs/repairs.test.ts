import fc from 'fast-check';
import { REPAIRS, isRepair } from '../../../../src/core/check/repairs';
import { unicodeFontFor } from '../../../../src/core/check/repairs/unicode-font';
import { withoutStraySpaces } from '../../../../src/core/check/repairs/trim';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { formatDate } from '../../../../src/i18n/format';
import { typedIn } from '../../cell/legacy-font/typed-in';
import { meaningOf, mend, type TestSheet } from './mended';

const HEADINGS = [
  'Mã tổ',
  'Tên tổ',
  'Mã KH',
  'Số khế ước',
  'Ngày vay',
  'Ngày ĐH theo hợp đồng',
  'Mức vay',
  'Dư nợ trong hạn',
  'Dư nợ quá hạn',
  'Dư nợ khoanh',
  'Tổng dư nợ',
];

const loan = (n: number): CellValue[] => [
  `01262${String(n % 7).padStart(2, '0')}`,
  `Trần Thị Số ${n % 7}`,
  String(4_600_000_000 + n),
  `6600${String(n).padStart(12, '0')}`,
  45_000 + n,
  47_000 + n,
  50_000_000,
  30_000_000 + n * 1_000,
  0,
  0,
  30_000_000 + n * 1_000,
];

type Change = readonly [row: number, col: number, value: CellValue];

const list = (rows: number, ...changes: readonly Change[]): TestSheet => {
  const values = [HEADINGS, ...Array.from({ length: rows }, (_, index) => loan(index + 1))];
  for (const [row, col, value] of changes) values[row]![col] = value;
  return { values };
};

const sumOf = ({ values }: TestSheet, col: number): number =>
  values.reduce((sum, row) => sum + (typeof row[col] === 'number' ? row[col] : 0), 0);

test('every repair is known by the mend that findings name', () => {
  expect(Object.entries(REPAIRS).every(([id, repair]) => repair.id === id)).toBe(true);
  expect([isRepair('trim'), isRepair('figure'), isRepair('constructor')]).toEqual([true, false, false]);
});

describe('textToNumber', () => {
  const grouped = (value: number, sign: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

  test('makes a true number of the same value, printed the same way, and names every cell before and after', () => {
    const sheet = list(12, [3, 10, '30.003.000'], [5, 10, '30,005,000']);
    const { plan, left } = mend(sheet, 'textToNumber');
    expect(plan.edits).toEqual([
      {
        ...{ sheet: 'Sổ vay', row: 3, col: 10 },
        before: { value: '30.003.000', numberFormat: 'General' },
        after: { value: 30_003_000, numberFormat: '#,##0' },
      },
      {
        ...{ sheet: 'Sổ vay', row: 5, col: 10 },
        before: { value: '30,005,000', numberFormat: 'General' },
        after: { value: 30_005_000, numberFormat: '#,##0' },
      },
    ]);
    expect(left).toEqual([]);
  });

  test('leaves calculated cells, and cells in which words stand beside the figure', () => {
    const sheet = list(12, [3, 10, '30.003.000'], [5, 10, '30.005.000 đ'], [7, 10, '30 triệu']);
    const { plan } = mend({ ...sheet, formulas: ['3,10'] }, 'textToNumber');
    expect(plan.edits).toEqual([]);
    expect(plan.leftOut.map(({ place, why }) => [place.row, why])).toEqual([
      [3, 'formula'],
      [5, 'words'],
      [7, 'words'],
    ]);
  });

  test('a column of many: every cell, not only the first that was told', () => {
    const sheet = list(
      100,
      ...Array.from({ length: 40 }, (_, i): Change => [i + 1, 10, grouped(30_000_000 + (i + 1) * 1_000, '.')]),
    );
    const { plan, left } = mend(sheet, 'textToNumber');
    expect(plan.edits).toHaveLength(40);
    expect(left).toEqual([]);
  });

  test('what is read stays what it was: no value, no sum, no other cell’s meaning changes (property)', () => {
    const text = fc.oneof(
      fc.integer({ min: 0, max: 90_000_000 }).map((n) => grouped(n, '.')),
      fc.integer({ min: 0, max: 90_000_000 }).map((n) => grouped(n, ',')),
      fc.integer({ min: 0, max: 90_000_000 }).map(String),
      fc.integer({ min: 1, max: 9_000 }).map((n) => ` ${grouped(n, '.')} `),
      fc.integer({ min: 1, max: 9_000_000 }).map((n) => `(${grouped(n, '.')})`),
      fc.constantFrom('-', '', '12 tổ', '1.5', '3,25', '+1.200', '1.234.567,5', '30 triệu', 'chưa rõ'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 16 }), fc.constantFrom(6, 7, 8, 10), text), { maxLength: 24 }),
        (changes) => {
          const sheet = list(16, ...changes);
          const { plan, before, after, left, sheet: mended } = mend(sheet, 'textToNumber');
          expect(meaningOf(after)).toEqual(meaningOf(before));
          for (const col of [6, 7, 8, 10]) {
            const added = plan.edits.filter((edit) => edit.col === col);
            const expected = added.reduce((sum, { after: { value } }) => sum + Number(value), sumOf(sheet, col));
            expect(sumOf(mended, col)).toBeCloseTo(expected, 5);
          }
          const kept = new Set(plan.leftOut.map(({ place }) => `${place.row},${place.col}`));
          expect(left.filter(({ place }) => !kept.has(`${place.row},${place.col}`))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('in a table of millions with decimals', () => {
  const MILLIONS = [
    'Đơn vị',
    'Số tổ',
    'Số hộ',
    'Dư nợ (triệu đồng)',
    'Nợ quá hạn (triệu đồng)',
    'Tỷ lệ nợ quá hạn (%)',
  ];
  const names = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];
  const table = (...changes: readonly Change[]): TestSheet => {
    const values: CellValue[][] = [
      MILLIONS,
      ...names.map((name, n): CellValue[] => [name, 10 + n, 400 + n, 12_345.5 + n, 10.25 * n, 0.5 * n]),
    ];
    for (const [row, col, value] of changes) values[row]![col] = value;
    return { values };
  };

  test('a text that shows how another one is read stays with it', () => {
    const { plan, before, after } = mend(table([1, 3, '12.345,5'], [2, 3, '1.243']), 'textToNumber');
    expect(meaningOf(after)).toEqual(meaningOf(before));
    expect(plan.edits.length + plan.leftOut.length).toBeLessThanOrEqual(2);
  });

  test('decimals, plus signs and per cent signs are printed as before, and mean the same (property)', () => {
    const text = fc.constantFrom(
      '12.345,5',
      '1.243',
      '1,243',
      '12345,25',
      '0,75%',
      '1,2',
      '+4',
      '-3,5',
      '98.765',
      '3.198',
      '0.100',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 3, 4, 5), text), { maxLength: 6 }),
        (changes) => {
          const { before, after } = mend(table(...changes), 'textToNumber');
          expect(meaningOf(after)).toEqual(meaningOf(before));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('textToDate', () => {
  test('makes a true date of the day', () => {
    const { plan, left } = mend(list(12, [2, 5, '30/09/2028'], [4, 5, '5/1/2029']), 'textToDate');
    expect(plan.edits.map(({ row, after }) => [row, formatDate(Number(after.value)), after.numberFormat])).toEqual([
      [2, '30/09/2028', 'dd/mm/yyyy'],
      [4, '05/01/2029', 'dd/mm/yyyy'],
    ]);
    expect(left).toEqual([]);
  });

  test('leaves what would lose something: a time of day, a month without a day', () => {
    const { plan } = mend(list(12, [2, 5, '30/09/2028 10:15'], [4, 5, 'Tháng 9/2028']), 'textToDate');
    expect(plan.edits).toEqual([]);
    expect(plan.leftOut.map(({ why }) => why)).toEqual(['timeOfDay', 'noDay']);
  });

  test('days stay days, and what could not be read is not read otherwise afterwards (property)', () => {
    const two = fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, '0'));
    const text = fc.oneof(
      fc.tuple(two, two).map(([a, b]) => `${a}/${b}/2028`),
      fc.tuple(two, two).map(([a, b]) => `${a}-${b}-28`),
      fc.constantFrom('2028-09-30', '30/09/2028 10:15', 'Tháng 9/2028', 'chưa rõ', '31/02/2028', '09/30/2028'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 16 }), text), { maxLength: 8 }), (changes) => {
        const { before, after } = mend(
          list(16, ...changes.map(([row, value]): Change => [row, 5, value])),
          'textToDate',
        );
        expect(meaningOf(after)).toEqual(meaningOf(before));
      }),
      { numRuns: 200 },
    );
  });
});

describe('padCode', () => {
  test('every code of the column gets its zeros back and is text from then on', () => {
    const { plan, left, before, after } = mend(
      list(12, ...Array.from({ length: 12 }, (_, i): Change => [i + 1, 0, 126_200 + i])),
      'padCode',
    );
    expect(plan.edits).toHaveLength(12);
    expect(plan.edits[0]).toMatchObject({
      before: { value: 126_200 },
      after: { value: '0126200', numberFormat: '@' },
    });
    expect(left).toEqual([]);
    expect(meaningOf(after)).toEqual(meaningOf(before));
  });

  test('a code that lost another digit, or its last ones, is left alone', () => {
    const { plan } = mend(list(12, [1, 0, '012625'], [2, 0, 126_202], [3, 3, 6_600_000_000_000_003]), 'padCode');
    expect(plan.edits.map(({ row, col }) => [row, col])).toEqual([[2, 0]]);
  });
});

describe('trim', () => {
  test.each([
    [' Hội  Phụ nữ\u00a0', 'Hội Phụ nữ'],
    ['Hội Phụ nữ', 'Hội Phụ nữ'],
    ['Tên tổ \n trưởng\u200b', 'Tên tổ\ntrưởng'],
    ['\u2003', ''],
  ])('%j', (text, tidy) => expect(withoutStraySpaces(text)).toBe(tidy));

  test('names and codes lose what nobody sees, and mean the same', () => {
    const { plan, left, before, after } = mend(
      list(12, [2, 1, ' Trần Thị Số 2'], [3, 1, 'Trần  Thị Số 3'], [4, 0, '0126204\u00a0']),
      'trim',
    );
    expect(plan.edits.map(({ row, col, after: { value } }) => [row, col, value])).toEqual([
      [2, 1, 'Trần Thị Số 2'],
      [3, 1, 'Trần Thị Số 3'],
      [4, 0, '0126204'],
    ]);
    expect(left).toEqual([]);
    expect(after[0]?.columns.map(({ field }) => field)).toEqual(before[0]?.columns.map(({ field }) => field));
  });
});

describe('toUnicode', () => {
  const typed = (sheet: TestSheet, encoding: 'tcvn3' | 'vni', font: string): TestSheet => ({
    values: sheet.values.map((row) => row.map((cell) => (typeof cell === 'string' ? typedIn(encoding, cell) : cell))),
    fonts: sheet.values.map((row) => row.map(() => font)),
  });

  test.each([
    ['tcvn3', '.VnTime', 'Times New Roman'],
    ['vni', 'VNI-Helve', 'Arial'],
  ] as const)('a sheet typed in %s: titles, headings and cells in Unicode, in %s → %s', (encoding, font, unicode) => {
    const plain = list(12);
    const titled: TestSheet = {
      values: [['Danh sách món vay của tổ', ...HEADINGS.slice(1).map(() => '')], ...plain.values],
    };
    const { plan, left, after, sheet } = mend(typed(titled, encoding, font), 'toUnicode');
    expect(sheet.values).toEqual(titled.values);
    expect(new Set(plan.edits.map(({ after: { fontName } }) => fontName))).toEqual(new Set([unicode]));
    expect(left).toEqual([]);
    expect(after[0]?.kind).toBe('loanList');
  });

  test('without a font’s name the letters tell, and no font is changed', () => {
    const plain = list(12);
    const { plan, sheet, left } = mend(typed(plain, 'tcvn3', 'Arial'), 'toUnicode');
    expect(sheet.values).toEqual(plain.values);
    expect(plan.edits.every(({ before, after }) => before.fontName === after.fontName)).toBe(true);
    expect(left).toEqual([]);
  });

  test('fonts', () => {
    expect(['.VnTimeH', '.VnArialH', 'VNI-Times', '.VnArial Narrow', '.VnCourier'].map(unicodeFontFor)).toEqual([
      'Times New Roman',
      'Arial',
      'Times New Roman',
      'Arial Narrow',
      'Courier New',
    ]);
  });
});

describe('markDuplicates', () => {
  test('rows that repeat another exactly are highlighted over their whole width; rows that contradict it are left to people', () => {
    const again = loan(2);
    const sheet = list(12);
    const values = [...sheet.values, again, [...loan(3).slice(0, 10), 1]];
    const { plan } = mend({ values }, 'markDuplicates');
    expect(plan.edits).toEqual([]);
    expect(plan.rows).toEqual([{ sheet: 'Sổ vay', row: 13, col: 0, rows: 1, cols: 11 }]);
    expect(plan.leftOut.map(({ place, why }) => [place.row, why])).toEqual([[14, 'notExact']]);
  });
});
