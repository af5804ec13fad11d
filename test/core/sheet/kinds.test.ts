import type { CellValue } from '../../../src/core/sheet/grid';
import { KINDS } from '../../../src/core/sheet/kinds';
import { FIELDS } from '../../../src/core/sheet/field';
import { vi } from '../../../src/i18n/terms/vi';
import { en } from '../../../src/i18n/terms/en';
import { fieldsOf, sheetOf, tableOf } from './sheet-of';

const LOAN: readonly (readonly [string, CellValue])[] = [
  ['Số khế ước', '6600000000000001'],
  ['Mã khách hàng', '4600000001'],
  ['Mã tổ', '0126001'],
  ['Ngày vay', 45_000],
  ['Ngày đến hạn gốc', 46_400],
  ['Tổng dư nợ', 30_000_000],
  ['Dư nợ trong hạn', 0],
  ['Dư nợ quá hạn', 30_000_000],
];
/** A sheet with these columns of one loan, and more; `title` may be ''. */
const loans = (title: string, more: readonly (readonly [string, CellValue])[] = [], name = 'Sheet1') => {
  const columns = [...LOAN, ...more];
  return sheetOf([[title], columns.map(([heading]) => heading), columns.map(([, value]) => value)], name);
};

describe('kinds as data', () => {
  test('every kind has a name in both languages, and a field that is in no other list of its own twice', () => {
    for (const { id, must, mustNot } of KINDS) {
      expect([id, vi.kinds[id], en.kinds[id]]).toEqual([id, expect.any(String), expect.any(String)]);
      expect([id, must.filter((group) => group.every((field) => mustNot.includes(field)))]).toEqual([id, []]);
      expect(must.flat().every((field) => field in FIELDS)).toBe(true);
    }
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  });
});

describe('the loan book and lists of some loans', () => {
  test('the same columns are the loan book, or what the title, the sheet’s or the file’s name says', () => {
    expect(tableOf(loans('')).kind).toBe('loanList');
    expect(tableOf(loans('31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu')).kind).toBe('loanList');
    expect(tableOf(loans('2. SAO KÊ DANH SÁCH NỢ QUÁ HẠN')).kind).toBe('overdueList');
    expect(tableOf(loans('', [], 'NQH tháng 9')).kind).toBe('overdueList');
    expect(tableOf(loans(''), 'No qua han 30-09-2026.xlsx').kind).toBe('overdueList');
    expect(
      tableOf(loans('Danh sách món vay 3 tháng không hoạt động', [['Ngày giao dịch gần nhất', 46_100]])).kind,
    ).toBe('inactiveList');
  });

  test('a title that only mentions overdue debt does not make a list of it', () => {
    expect(tableOf(loans('Dư nợ và nợ quá hạn theo hộ vay đến 30/09/2026')).kind).toBe('loanList');
  });

  test('a loan book with the last transaction in it stays the loan book', () => {
    expect(tableOf(loans('', [['Ngày giao dịch gần nhất', 46_100]])).kind).toBe('loanList');
    expect(
      tableOf(
        loans('', [
          ['Ngày giao dịch gần nhất', 46_100],
          ['Lãi đã thu', 5],
          ['Lãi tồn', 5],
        ]),
      ).kind,
    ).toBe('inactiveList');
  });
});

describe('instalments', () => {
  const head = ['SOKU', 'MAKH', 'NGAYDENHAN', 'DUNO', 'GOCDTRA', 'NODENHAN', 'TDUNO'];
  const line: CellValue[] = ['6600000000000001', '4600000001', 46_300, 3_000_000, 1_000_000, 2_000_000, 40_000_000];

  test('DUNO is the instalment’s principal, never the balance', () => {
    const table = tableOf(sheetOf([head, line]));
    expect(table.kind).toBe('instalmentList');
    expect(fieldsOf(table)).toEqual([
      ...([
        'loanCode',
        'customerCode',
        'instalmentDate',
        'instalment',
        'principalPaid',
        'instalmentDue',
        'outstanding',
      ] as const),
    ]);
  });

  test('nor is it where the balance is left out, with only the title to tell', () => {
    const bare = tableOf(sheetOf([['NỢ ĐẾN HẠN PHÂN KỲ'], head.slice(0, 5), line.slice(0, 5)]));
    expect([bare.kind, fieldsOf(bare).includes('outstanding')]).toEqual(['instalmentList', false]);
    const due = tableOf(sheetOf([head.slice(0, 6), line.slice(0, 6)]));
    expect([due.kind, fieldsOf(due).includes('outstanding')]).toEqual(['instalmentList', false]);
  });

  test('“Dư nợ” typed by an office beside what is due is the balance', () => {
    const table = tableOf(
      sheetOf([
        ['Số KU', 'Họ tên', 'Ngày đến hạn', 'Dư nợ', 'Nợ đến hạn'],
        [...line.slice(0, 1), 'Trần Thị An', 46_300, 40_000_000, 2_000_000],
      ]),
    );
    expect(fieldsOf(table)).toContain('outstanding');
  });

  test('DUNO of the scores of the whole branch is the group’s balance', () => {
    const table = tableOf(
      sheetOf([
        ['MATO', 'TENTO', 'DUNO', 'Tham gia GDX', 'TL thu nợ gốc', 'TL thu lãi', 'TG Tổ TKVV', 'TL nợ quá hạn'],
        ['0126001', 'Trần Văn Bình', 900_000_000, 20, 15, 20, 15, 30],
      ]),
    );
    expect([table.kind, fieldsOf(table)[2]]).toEqual(['groupScore', 'outstanding']);
  });
});

describe('headings that the same words share', () => {
  test('"Thu lãi" is money collected or a ratio, by its figures', () => {
    const rows = (value: number) =>
      sheetOf([
        ['Mã tổ', 'Tên tổ trưởng', 'Dư nợ', 'Thu lãi'],
        ...[1, 2, 3].map((n) => [`012600${n}`, 'Trần Văn Bình', 9e8, value]),
      ]);
    expect(fieldsOf(tableOf(rows(97.5)))).toContain('interestRatio');
    expect(fieldsOf(tableOf(rows(4_500_000)))).toContain('interestCollected');
  });

  test('a column without a unit is in that of its sisters, and in none where these disagree', () => {
    const sheet = (saved: string) =>
      tableOf(
        sheetOf([
          ['Số khế ước', 'Ngày đến hạn gốc', 'Tổng dư nợ (triệu đồng)', 'Nợ quá hạn', saved],
          ['6600000000000001', 46_400, 40, 5, 2],
        ]),
      ).columns.find(({ field }) => field === 'overdue')?.unit?.dong;
    expect(sheet('Số dư tiền gửi (triệu đồng)')).toBe(1_000_000);
    expect(sheet('Số dư tiền gửi (nghìn đồng)')).toBeUndefined();
  });
});
