import fc from 'fast-check';
import { ARGUMENTS, argumentNames, type ArgumentId, type FunctionId } from '../../src/i18n/functions/arguments';
import { buildFunctions, type Platform, type Shown } from './built-functions';

/** The contract of the worksheet functions, line by line, on the built functions, called as Excel calls them on either platform. */
let built: ReturnType<typeof buildFunctions>;
beforeAll(() => {
  built = buildFunctions();
}, 180_000);

const PLATFORMS = ['desktop', 'web'] as const;
const PLATFORM = fc.constantFrom(...PLATFORMS);
const DAY = 46_295;
const HEADINGS = [
  'Tỷ lệ giao dịch xã',
  'Tỷ lệ nợ quá hạn',
  'Tỷ lệ thu nợ gốc đến hạn',
  'Tỷ lệ thu lãi',
  'Tỷ lệ tổ viên tham gia tiền gửi',
  'Tiền gửi tăng thêm',
];
/** by the assumed bands of edition 3986: 20 + 25 + 12 + 18 + 4 + 6 */
const FAIR = [100, 0.4, 91, 96, 85, 35];

const isError = (cell: Shown | undefined): cell is Exclude<Shown, string | number | boolean> =>
  typeof cell === 'object';

describe('functions.json', () => {
  test('has the functions and parameters of the contract, none of them repeating, all with matrices for results', () => {
    expect(built.entries.map(({ id, parameters }) => [id, parameters.length])).toEqual(
      Object.entries(ARGUMENTS).map(([id, names]) => [id, names.length]),
    );
    for (const { parameters, result } of built.entries) {
      expect(result.dimensionality).toBe('matrix');
      expect(parameters.some(({ repeating }) => repeating)).toBe(false);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });
});

describe.each(PLATFORMS)('as Excel calls them on %s', (platform) => {
  const call = (id: FunctionId, ...given: readonly unknown[]): Shown[][] => built.call(platform, id, ...given);

  test('GROUPSCORE: six columns, headings in any order, each kind of result, an edition', () => {
    expect(call('GROUPSCORE', [FAIR])).toEqual([[85]]);
    expect(
      call(
        'GROUPSCORE',
        FAIR.map((cell) => [cell]),
      ),
    ).toEqual([[85]]);
    expect(call('GROUPSCORE', [HEADINGS, FAIR], 'points', 3986)).toEqual([[20, 25, 12, 18, 4, 6, 85, 'Tốt']]);
    expect(call('GROUPSCORE', [[...HEADINGS].reverse(), [...FAIR].reverse()], 'Xep Loai')).toEqual([['Tốt']]);
    expect(call('GROUPSCORE', [FAIR], 'gap', null)).toEqual([[0]]);
    expect(call('GROUPSCORE', [HEADINGS])).toEqual([['']]);
    expect(call('GROUPSCORE', null)).toEqual([['']]);
  });

  test('OVERDUERATIO: scalars, columns, rows, a key with accents and case folded', () => {
    expect(call('OVERDUERATIO', 1, 200)).toEqual([[0.5]]);
    expect(call('OVERDUERATIO', [[1, 1]], [[100, 300]])).toEqual([[0.5]]);
    expect(
      call('OVERDUERATIO', [[1], [1], [2]], [[100], [100], [200]], [['Hội Nông dân'], ['HOI NONG DAN'], ['Đoàn']]),
    ).toEqual([
      ['Hội Nông dân', 1],
      ['Đoàn', 1],
      ['Cộng', 1],
    ]);
    expect(call('OVERDUERATIO', [[1, 3]], [[100, 100]], [['a', 'b']])).toEqual([
      ['a', 1],
      ['b', 3],
      ['Cộng', 2],
    ]);
    expect(call('OVERDUERATIO', 0, 0)).toEqual([[0]]);
    expect(call('OVERDUERATIO', 5, null)).toMatchObject([[{ error: '#N/A' }]]);
  });

  test('DUESCHEDULE: one to three columns, headings, one row, every result; 90, 60 and 30 days before', () => {
    const row = ['Tổ 1', DAY + 45, 5];
    const listed = ['Tổ 1', DAY + 45, 5, 45, expect.any(String), DAY - 45, DAY - 15, DAY + 15];
    expect(call('DUESCHEDULE', [row], DAY)).toEqual([listed]);
    expect(call('DUESCHEDULE', [['Số khế ước', 'Ngày đến hạn', 'Tổng dư nợ'], row], '30/9/2026')).toEqual([listed]);
    expect(call('DUESCHEDULE', [row.slice(1)], DAY)).toEqual([['', ...listed.slice(1)]]);
    expect(call('DUESCHEDULE', [[DAY + 45]], DAY)).toEqual([['', DAY + 45, '', ...listed.slice(3)]]);
    expect(call('DUESCHEDULE', [row], DAY, 'THANG')).toEqual([['11/2026', 1, 5]]);
    const summary = call('DUESCHEDULE', [row], DAY, 'tổng hợp');
    expect(summary.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(1);
    expect(call('DUESCHEDULE', [[null, null, null]], DAY)).toEqual([['']]);
  });

  test('the small ones: a cell, a range, a blank among others', () => {
    expect(call('GROUPCLASS', 84.9)).toEqual([['Khá']]);
    // DOMAIN 1: 85 / 70 / 50, classes begin at their number
    expect(call('GROUPCLASS', [[49.9, 50, 69.99, 70, 84.9, 85]])).toEqual([
      ['Yếu', 'Trung bình', 'Trung bình', 'Khá', 'Khá', 'Tốt'],
    ]);
    expect(call('VNNUMBER', [['1.234,5'], [null], ['0'], [7]])).toEqual([[1234.5], [''], [0], [7]]);
    expect(call('VNDATE', [['5/1/2026'], [null], [DAY]])).toEqual([[46_027], [''], [DAY]]);
    expect(call('UNICODE', [['Tªn x·'], [null], [12]])).toEqual([['Tên xã'], [''], [12]]);
    // on the day, half a year later, and the rest on the last day: 30/9/2026, 30/3/2027, 18/4/2027
    expect(call('INSTALMENTS', 1_000_000, DAY, DAY + 200, 6)).toEqual([
      [DAY, 300_000],
      [DAY + 181, 300_000],
      [DAY + 200, 400_000],
    ]);
    expect(call('INSTALMENTS', null, DAY, DAY, 6)).toEqual([['']]);
  });

  test.each<[FunctionId, unknown[], ArgumentId]>([
    ['GROUPSCORE', [[[1, 2, 3]]], 'measures'],
    ['GROUPSCORE', [[FAIR], 'tất cả'], 'result'],
    ['GROUPSCORE', [[FAIR], null, '12/2013'], 'edition'],
    ['OVERDUERATIO', [[[1], [2]], [[1]]], 'outstanding'],
    ['OVERDUERATIO', [[[1], [2]], [[1], [2]], [['a']]], 'by'],
    ['OVERDUERATIO', ['mười', 100], 'overdue'],
    ['OVERDUERATIO', [10, 0], 'outstanding'],
    ['DUESCHEDULE', [[['a', 'b', 'c', 'd']], DAY], 'loans'],
    ['DUESCHEDULE', [[[DAY]], null], 'asOf'],
    ['DUESCHEDULE', [[[DAY]], '31/2/2026'], 'asOf'],
    ['DUESCHEDULE', [[[DAY]], DAY, 'năm'], 'result'],
    ['GROUPCLASS', [101], 'score'],
    ['GROUPCLASS', [70, 'x9'], 'edition'],
    ['INSTALMENTS', [-5, DAY, DAY, 6], 'principal'],
    ['INSTALMENTS', [5, 'hôm nay', DAY, 6], 'first'],
    ['INSTALMENTS', [5, DAY, DAY - 1, 6], 'last'],
    ['INSTALMENTS', [5, DAY, DAY, 1.5], 'months'],
    ['VNNUMBER', ['mười hai'], 'text'],
    ['VNDATE', ['30/2/2026'], 'text'],
    ['UNICODE', ['a', 'Arial'], 'font'],
  ])('%s%j names the argument and how to mend it, in Vietnamese', (id, given, argument) => {
    const [[cell]] = call(id, ...given) as [[Shown]];
    if (!isError(cell)) throw new Error(`no error: ${String(cell)}`);
    expect(['#VALUE!', '#N/A']).toContain(cell.error);
    expect(cell.message).toContain(`“${argumentNames.vi[argument]}”`);
    expect(cell.message).toMatch(/Hãy /);
  });

  test('a whole column of a million cells ends with its last row', () => {
    const column = (...cells: unknown[]): unknown[][] =>
      Array.from({ length: 1_048_576 }, (_, at) => [at < cells.length ? cells[at] : null]);
    expect(call('GROUPCLASS', column(90, null, 60))).toEqual([['Tốt'], [''], ['Trung bình']]);
    expect(call('OVERDUERATIO', column(1, 1), column(100, 100), column('a', 'b'))).toHaveLength(3);
    expect(call('DUESCHEDULE', column('Ngày đến hạn', DAY), DAY)).toHaveLength(1);
    expect(call('VNNUMBER', column('1,5'))).toEqual([[1.5]]);
  });
});

const CELL = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -10, max: 200, noNaN: true }) },
  fc.integer({ min: -1, max: 60_000 }),
  fc.constant(null),
  fc.boolean(),
  fc.string({ maxLength: 5 }),
  fc.constantFrom(
    ...HEADINGS,
    'Ngày đến hạn',
    'Tổng dư nợ',
    'Tổng cộng',
    'Cộng',
    '#N/A',
    '1.243',
    '30/9/2026',
    'Tªn x·',
  ),
  fc.constantFrom(
    { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
    { type: 'FormattedNumber', basicValue: 5 },
  ),
);
const RANGE = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, cols]) =>
    fc.array(fc.array(CELL, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
  );

describe('whatever the cells', () => {
  test('every function answers with what a cell can show: no null, NaN, ragged rows or exceptions of ours; errors speak', () => {
    fc.assert(
      fc.property(
        PLATFORM,
        fc.constantFrom(...Object.keys(ARGUMENTS)),
        fc.array(fc.oneof(RANGE, CELL), { maxLength: 4 }),
        (platform, id, given) => {
          const { parameters } = built.entries.find((one) => one.id === id)!;
          const least = parameters.filter(({ optional }) => !optional).length;
          const full = Array.from(
            { length: Math.max(least, Math.min(given.length, parameters.length)) },
            (_, at) => given[at] ?? null,
          );
          for (const cell of built.call(platform, id, ...full).flat())
            if (isError(cell)) expect(cell.message).toMatch(/[“].+[”]|: |Hãy /u);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('a single cell is the same as a range of one', () => {
    fc.assert(
      fc.property(
        PLATFORM,
        CELL,
        fc.constantFrom('GROUPCLASS', 'VNNUMBER', 'VNDATE', 'UNICODE'),
        (platform, cell, id) => {
          expect(built.call(platform, id, cell)).toEqual(built.call(platform, id, [[cell]]));
        },
      ),
    );
  });

  test('cell by cell: each result is that of its cell alone, blanks at the end apart', () => {
    fc.assert(
      fc.property(PLATFORM, RANGE, fc.constantFrom('GROUPCLASS', 'VNDATE'), (platform, range, id) => {
        const whole = built.call(platform, id, range);
        const plain = (cell: Shown | undefined): unknown => (isError(cell) ? cell.error : cell);
        whole.forEach((row, r) =>
          row.forEach((cell, c) => {
            // a text that can mean two numbers is decided by the others of its range
            const alone = built.call(platform, id, range[r]?.[c] ?? null)[0]?.[0];
            if (typeof range[r]?.[c] !== 'string') expect(plain(cell)).toEqual(plain(alone));
          }),
        );
      }),
    );
  });

  test('GROUPSCORE: neither the order of rows nor that of columns under headings changes a score', () => {
    const measure = fc.double({ min: 2, max: 120, noNaN: true });
    const rows = fc.array(fc.array(measure, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        PLATFORM,
        rows,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        (platform, groups, order) => {
          const inOrder = (row: readonly unknown[]): unknown[] => order.map((at) => row[at]);
          const plain = built.call(platform, 'GROUPSCORE', groups, 'points');
          expect(built.call(platform, 'GROUPSCORE', [HEADINGS, ...groups].map(inOrder), 'points')).toEqual(plain);
          expect(built.call(platform, 'GROUPSCORE', [...groups].reverse(), 'points')).toEqual([...plain].reverse());
        },
      ),
    );
  });

  test('INSTALMENTS add up to the principal', () => {
    fc.assert(
      fc.property(
        PLATFORM,
        fc.integer({ min: 1, max: 500_000_000 }),
        fc.nat(4_000),
        fc.integer({ min: 1, max: 24 }),
        (platform, principal, days, months) => {
          const rows = built.call(platform, 'INSTALMENTS', principal, DAY, DAY + days, months);
          expect(rows.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(principal);
          expect(rows.at(-1)?.[0]).toBe(DAY + days);
        },
      ),
    );
  });

  test('DUESCHEDULE: a debt is in one place of the list, one stage and one month', () => {
    const debt = fc.tuple(fc.integer({ min: DAY - 800, max: DAY + 800 }), fc.integer({ min: 1, max: 9_999 }));
    fc.assert(
      fc.property(PLATFORM, fc.array(debt, { minLength: 1, maxLength: 12 }), (platform, debts) => {
        const of = (result: string): Shown[][] => built.call(platform, 'DUESCHEDULE', debts, DAY, result);
        const sums = (rows: readonly Shown[][], at: number): number =>
          rows.reduce((sum, row) => sum + Number(row[at]), 0);
        expect(of('list')).toHaveLength(debts.length);
        const total = debts.reduce((sum, [, amount]) => sum + amount, 0);
        expect([sums(of('list'), 2), sums(of('summary'), 2), sums(of('month'), 2)]).toEqual([total, total, total]);
        expect([sums(of('summary'), 1), sums(of('month'), 1)]).toEqual([debts.length, debts.length]);
      }),
    );
  });
});

test('both platforms answer alike where no figure is 0', () => {
  const cell = fc.oneof(
    fc.integer({ min: 1, max: 60_000 }),
    fc.constant(null),
    fc.constantFrom('a', '1.243', '5/1/2026'),
  );
  const range = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(range, fc.constantFrom('VNNUMBER', 'VNDATE', 'GROUPCLASS', 'UNICODE'), (cells, id) => {
      const [desktop, web] = (['desktop', 'web'] satisfies Platform[]).map((platform) =>
        built.call(platform, id, cells),
      );
      expect(desktop).toEqual(web);
    }),
  );
});
