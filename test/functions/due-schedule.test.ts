import fc from 'fast-check';
import { fromIsoDate } from '../../src/core/cell/serial';
import { DUESCHEDULE } from '../../src/functions/functions';
import { errorOf, ExcelError, installCustomFunctions, platforms } from './excel';

installCustomFunctions();

const day = (iso: string): number => fromIsoDate(iso)!;
const AS_OF = day('2026-09-30');
const LOANS = [
  ['Bà Mận', day('2026-12-29'), 30_000_000],
  ['Ông Ổi', day('2026-10-15'), 20_000_000],
  ['Bà Bưởi', day('2026-09-01'), 10_000_000],
];

describe('DUESCHEDULE', () => {
  test('list: label, due date, amount, days left, stage, three reminders; by date', () => {
    expect(DUESCHEDULE(LOANS, AS_OF)).toEqual([
      [
        'Bà Bưởi',
        day('2026-09-01'),
        10_000_000,
        -29,
        'Đã quá ngày đến hạn',
        day('2026-06-03'),
        day('2026-07-03'),
        day('2026-08-02'),
      ],
      [
        'Ông Ổi',
        day('2026-10-15'),
        20_000_000,
        15,
        'Còn 1–30 ngày',
        day('2026-07-17'),
        day('2026-08-16'),
        day('2026-09-15'),
      ],
      [
        'Bà Mận',
        day('2026-12-29'),
        30_000_000,
        90,
        'Còn 61–90 ngày',
        day('2026-09-30'),
        day('2026-10-30'),
        day('2026-11-29'),
      ],
    ]);
  });

  test('two columns have no label, one column no amount', () => {
    expect(DUESCHEDULE([[day('2026-10-15'), 5]], AS_OF)[0]?.slice(0, 4)).toEqual(['', day('2026-10-15'), 5, 15]);
    expect(DUESCHEDULE([[day('2026-10-15')], ['30/09/2026']], '30/9/2026').map((row) => row.slice(0, 5))).toEqual([
      ['', AS_OF, '', 0, 'Đến hạn hôm nay'],
      ['', day('2026-10-15'), '', 15, 'Còn 1–30 ngày'],
    ]);
  });

  test('summary holds every stage, month every month with a debt; options in Vietnamese too', () => {
    expect(DUESCHEDULE(LOANS, AS_OF, 'summary')).toEqual([
      ['Đã quá ngày đến hạn', 1, 10_000_000],
      ['Đến hạn hôm nay', 0, 0],
      ['Còn 1–30 ngày', 1, 20_000_000],
      ['Còn 31–60 ngày', 0, 0],
      ['Còn 61–90 ngày', 1, 30_000_000],
      ['Còn trên 90 ngày', 0, 0],
    ]);
    expect(DUESCHEDULE(LOANS, AS_OF, 'Theo tháng')).toEqual([
      ['09/2026', 1, 10_000_000],
      ['10/2026', 1, 20_000_000],
      ['12/2026', 1, 30_000_000],
    ]);
  });

  test('a loan list with headings: in-term balance, GDXA date before extension before contract, each contract once', () => {
    const range = [
      [
        'Số khế ước',
        'Tên KH',
        'Ngày ĐH theo hợp đồng',
        'Ngày ĐH theo Gia hạn',
        'Ngày ĐH theo GDXA',
        'Dư nợ trong hạn',
        'Dư nợ quá hạn',
        'Tình trạng món vay',
      ],
      ['6600001234567801', 'Bà Mận', day('2026-10-01'), '', day('2026-10-15'), 40, 0, 'OPEN'],
      ['6600001234567801', 'Bà Mận', day('2026-10-01'), '', day('2026-10-15'), 40, 0, 'OPEN'],
      ['6600001234567802', 'Ông Ổi', '01/10/2026', '05/11/2026', '', 30, 0, 'OPEN'],
      ['6600001234567803', 'Bà Bưởi', day('2026-10-01'), '', '', 0, 20, 'OPEN'],
      ['6600001234567804', 'Ông Cóc', day('2026-10-01'), '', '', 10, 0, 'CLOSE'],
    ];
    expect(DUESCHEDULE(range, AS_OF).map((row) => row.slice(0, 3))).toEqual([
      ['6600001234567801', day('2026-10-15'), 40],
      ['6600001234567802', day('2026-11-05'), 30],
    ]);
  });

  test('amounts come in the unit of the range', () => {
    const range = [
      ['Số khế ước', 'Ngày đến hạn', 'Tổng dư nợ (triệu đồng)'],
      ['6600001234567801', day('2026-10-15'), 12.3],
    ];
    expect(DUESCHEDULE(range, AS_OF)[0]?.slice(0, 3)).toEqual(['6600001234567801', day('2026-10-15'), 12.3]);
  });

  test('a debt without a date, and a row that cannot be read, stand at the end: they are owed all the same', () => {
    const rows = DUESCHEDULE(
      [...LOANS, ['Bà Na', '', 5], ['Ông Xoài', '31/02/2026', 5], ['Bà Me', day('2026-10-01'), new ExcelError('#N/A')]],
      AS_OF,
    );
    expect(rows.slice(0, 3)).toEqual(DUESCHEDULE(LOANS, AS_OF));
    expect(rows[3]).toEqual(['Bà Na', '', 5, '', 'Không có ngày đến hạn', '', '', '']);
    expect(rows[4]?.[0]).toBe('Ông Xoài');
    expect((rows[4]?.[1] as ExcelError).message).toContain('31/02/2026');
    expect(rows[5]?.[1]).toMatchObject({ code: '#N/A' });
    const summary = DUESCHEDULE(
      [
        ['Bà Na', '', 5],
        ['Ông Xoài', '31/02/2026', 5],
      ],
      AS_OF,
      'summary',
    );
    expect(summary.slice(6)).toMatchObject([
      ['Không có ngày đến hạn', 1, 5],
      ['Không đọc được', 1, { code: '#VALUE!' }],
    ]);
  });

  test('headings that nobody knows are passed over where the columns are plain', () => {
    expect(DUESCHEDULE([['Ai', 'Khi nào', 'Bao nhiêu'], ...LOANS], AS_OF)).toEqual(DUESCHEDULE(LOANS, AS_OF));
  });

  test('a heading of the amounts that nobody knows does not lose them', () => {
    for (const heading of ['Số tiền', 'Gốc phải trả']) {
      expect(DUESCHEDULE([['Họ tên', 'Ngày đến hạn', heading], ...LOANS], AS_OF)).toEqual(DUESCHEDULE(LOANS, AS_OF));
    }
    const wide = [
      ['Họ tên', 'Địa chỉ', 'Ngày đến hạn', 'Gốc phải trả'],
      ['Bà Mận', 'Ấp 1', AS_OF, 5],
    ];
    expect(errorOf(() => DUESCHEDULE(wide, AS_OF)).message).toContain('cột số tiền');
    expect(
      errorOf(() =>
        DUESCHEDULE(
          [
            ['Họ tên', 'Ngày đến hạn'],
            ['Bà Mận', AS_OF],
          ],
          AS_OF,
        ),
      ).message,
    ).toContain('cột số tiền');
  });

  test('a schedule of instalments has several rows of one contract', () => {
    const range = [
      ['SOKU', 'NGAYDENHAN', 'NODENHAN'],
      ['6600001234567801', day('2026-11-15'), 2_500_000],
      ['6600001234567801', day('2026-10-15'), 2_500_000],
    ];
    expect(DUESCHEDULE(range, AS_OF).map((row) => row.slice(0, 3))).toEqual([
      ['6600001234567801', day('2026-10-15'), 2_500_000],
      ['6600001234567801', day('2026-11-15'), 2_500_000],
    ]);
  });

  test.each([
    [LOANS, null, null, 'ngày_tính'],
    [LOANS, 'hôm nay', null, 'ngày_tính'],
    [LOANS, AS_OF, 'năm', 'kết_quả'],
    [[[1, 2, 3, 4]], AS_OF, null, 'ngày đến hạn'],
  ])('refuses what it cannot answer: %#', (loans, asOf, result, words) => {
    const error = errorOf(() => DUESCHEDULE(loans, asOf, result));
    expect([error.code, error.message.includes(words)]).toEqual(['#VALUE!', true]);
  });
});

describe.each(platforms)('blank cells, Excel for %s', (_, range) => {
  test('blank rows, a blank label and a whole column', () => {
    const blanks = Array.from({ length: 1_000 }, () => [null, null, null]);
    const rows = DUESCHEDULE(
      range([[null, day('2026-10-15'), 5], [null, null, null], ['B', day('2026-10-16'), null], ...blanks]),
      AS_OF,
      null,
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([['', day('2026-10-15'), 5]]);
    expect(DUESCHEDULE(range(blanks), AS_OF)).toEqual([['']]);
  });

  test('a blank extension date in a loan list is none', () => {
    const headings = ['Số khế ước', 'Ngày ĐH theo hợp đồng', 'Ngày ĐH theo Gia hạn', 'Dư nợ trong hạn'];
    const rows = DUESCHEDULE(
      range([headings, ['6600001234567801', day('2026-10-15'), null, 5], [null, null, null, null]]),
      AS_OF,
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([['6600001234567801', day('2026-10-15'), 5]]);
  });
});

test('list, summary and months tell of the same debts', () => {
  const loan = fc.tuple(
    fc.stringMatching(/^K[0-9]{1,3}$/),
    fc.integer({ min: 45_000, max: 48_000 }),
    fc.integer({ min: 1, max: 1e8 }),
  );
  fc.assert(
    fc.property(fc.array(loan, { minLength: 1, maxLength: 40 }), (loans) => {
      const total = loans.reduce((sum, [, , amount]) => sum + amount, 0);
      const sumOf = (result: string) =>
        DUESCHEDULE(loans, AS_OF, result).reduce((sum, row) => sum + (row[2] as number), 0);
      expect(DUESCHEDULE(loans, AS_OF)).toHaveLength(loans.length);
      expect([sumOf('list'), sumOf('summary'), sumOf('month')]).toEqual([total, total, total]);
    }),
  );
});
