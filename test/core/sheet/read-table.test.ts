import fc from 'fast-check';
import { gridOf, type CellValue } from '../../../src/core/sheet/grid';
import { readTable } from '../../../src/core/sheet/read-table';
import { recognise } from '../../../src/core/sheet/recognise';
import { fieldsOf, numbersOf } from './sheet-of';

const read = (rows: CellValue[][]) => readTable(gridOf(rows));

describe('a range given to a worksheet function', () => {
  test('raw measures of the rubric', () => {
    const table = read([
      [
        'Tỷ lệ tham gia GDX (%)',
        'Tỷ lệ NQH',
        'Tỷ lệ thu nợ đến hạn',
        'Tỷ lệ thu lãi',
        'Tỷ lệ TV gửi tiền',
        'Tiền gửi tăng thêm',
      ],
      [98, 0, 100, 99, 92, 0.5],
      [80, '1,5', 90, 95, 60, -0.1],
    ]);
    expect(table && fieldsOf(table)).toEqual([
      'attendance',
      'overdueRatio',
      'principalRatio',
      'interestRatio',
      'saverRatio',
      'savingsIncrease',
    ]);
    expect(table && numbersOf(table, 'overdueRatio')).toEqual([0, 1.5]);
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 2]);
  });
  test('points as the bank gives them', () => {
    const table = read([
      ['điểm GDTX', 'điểm NQH', 'điểm thu nợ', 'điểm thu lãi', 'điểm TV tiền gửi', 'điểm DS TG'],
      [20, 30, 15, 20, 5, 10],
    ]);
    expect(table && fieldsOf(table)).toEqual([
      'pointsAttendance',
      'pointsOverdue',
      'pointsPrincipal',
      'pointsInterest',
      'pointsSavers',
      'pointsSavings',
    ]);
  });
  test('due dates and amounts, one known heading is enough', () => {
    const table = read([
      ['Khách', 'Hạn trả', 'Dư nợ'],
      ['A', 46_300, 5_000_000],
    ]);
    expect(table && fieldsOf(table)).toEqual(['dueContract', 'outstanding']);
    const dates = read([['Hạn trả'], [46_300], ['30/09/2026']]);
    expect(dates && fieldsOf(dates)).toEqual(['dueContract']);
    expect(dates && numbersOf(dates, 'dueContract')).toEqual([46_300, 46_295]);
  });
  test.each<[string, CellValue[][]]>([
    [
      'figures only',
      [
        [46_300, 5],
        [46_301, 6],
      ],
    ],
    [
      'unknown headings',
      [
        ['Sách', 'Giá'],
        ['A', 5],
      ],
    ],
    ['blank', [['', '']]],
    ['nothing', []],
  ])('%s: no table', (_, rows) => expect(read(rows)).toBeNull());
});

test('whatever stands on a sheet, reading it ends and keeps its arrays as long as its rows', () => {
  const words = [
    'STT',
    'Tổ chức hội',
    'Số tổ',
    'Dư nợ',
    'NQH',
    'Mã tổ',
    'Cộng',
    '- Cấp tỉnh',
    '1.243',
    '(5)',
    '31/02/2026',
    'Hội ND',
    '(1)',
    '',
  ];
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(...words),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.string({ maxLength: 8 }),
    fc.integer(),
  );
  const merge = fc.record({
    row: fc.nat(8),
    col: fc.nat(6),
    rows: fc.integer({ min: 1, max: 4 }),
    cols: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 3 }),
      (rows, merges) => {
        for (const { rows: lines, columns } of recognise([{ ...gridOf(rows), merges }]).tables) {
          for (const { raw, numbers, texts, readings } of columns) {
            expect([raw.length, readings.length]).toEqual([lines.length, lines.length]);
            expect(numbers.length + texts.length).toBe(lines.length);
          }
          for (const { parts, parent } of lines) {
            expect(parent).toBeLessThan(lines.length);
            expect(parts.every((part) => lines[part]?.role !== undefined)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
