import type { Workbook } from '../../../src/sandbox/model/workbook';
import { officeSample } from '../../../src/sandbox/samples/sample';
import { at, columnAt, figure, loanRows, sheetOf } from './sheet-rows';
import type { LoanRow } from './sheet-rows';

/** Everything here is recomputed from the printed cells alone, by headings, without the generator's own sums. */
const workbook: Workbook = officeSample('phong-giao-dich-sach.xlsx', []).workbook;
const loans = loanRows(workbook);
const scores = sheetOf(workbook, 'CDTOTKVV');
const REPORT_DATE = 46_295;
const ORGANISATIONS = ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'];

const groupRows = Array.from({ length: 60 }, (_, index) => 10 + index);
const scoreCol = (heading: string): number => {
  try {
    return columnAt(scores, 8, heading);
  } catch {
    return columnAt(scores, 9, heading);
  }
};
const score = (row: number, heading: string) => at(scores, row, scoreCol(heading));
const sum = (rows: readonly LoanRow[], heading: string): number =>
  rows.reduce((total, loan) => total + loan.money(heading), 0);
const distinct = (rows: readonly LoanRow[], heading: string): number =>
  new Set(rows.map((loan) => loan.get(heading))).size;

describe('size of the office', () => {
  test('2,000 contracts, each on one row, six communes, 60 groups, four organisations', () => {
    expect(loans).toHaveLength(2_000);
    expect(distinct(loans, 'Số khế ước')).toBe(2_000);
    expect(distinct(loans, 'Mã xã')).toBe(6);
    expect(
      distinct(
        loans.filter((loan) => loan.get('Mã tổ') !== ''),
        'Mã tổ',
      ),
    ).toBe(60);
    expect(new Set(loans.map((loan) => loan.get('Tên ĐVUT')))).toEqual(
      new Set([...ORGANISATIONS, 'Cho vay trực tiếp']),
    );
    expect(at(scores, 70, 0)).toBe('');
  });

  test('some loans are settled, direct, extended, overdue, frozen or the second of their customer', () => {
    const count = (holds: (loan: LoanRow) => boolean): number => loans.filter(holds).length;
    const settled = count((loan) => loan.get('Tình trạng món vay') === 'CLOSE');
    expect(settled).toBeGreaterThan(70);
    expect(settled).toBeLessThan(130);
    expect(
      count((loan) => loan.get('Mã tổ') === '' && loan.get('Hình thức vay') === '1' && loan.get('Mã ĐVUT') === '99'),
    ).toBe(12);
    expect(count((loan) => loan.get('Ngày ĐH theo Gia hạn') !== '')).toBeGreaterThan(5);
    expect(count((loan) => loan.money('Dư nợ khoanh') > 0)).toBeGreaterThan(3);
    expect(2_000 - distinct(loans, 'Mã KH')).toBe(14);
    const overdue = sum(loans, 'Dư nợ quá hạn') / sum(loans, 'Tổng dư nợ');
    expect(overdue).toBeGreaterThan(0.005);
    expect(overdue).toBeLessThan(0.01);
  });
});

describe('each loan', () => {
  test.each(loans.map((loan) => [loan.row + 1, loan] as const).filter(([row]) => row % 97 === 0))(
    'row %i has codes of their widths',
    (_, loan) => {
      const widths: Record<string, number> = {
        'Mã CN': 6,
        'Mã PGD': 6,
        'Mã xã': 6,
        'Mã thôn': 8,
        'Mã KH': 10,
        'Số khế ước': 16,
      };
      for (const [heading, width] of Object.entries(widths))
        expect(String(loan.get(heading))).toMatch(new RegExp(`^\\d{${width}}$`));
      if (loan.get('Mã tổ') !== '') expect(loan.get('Mã tổ')).toMatch(/^0\d{6}$/);
      if (loan.get('Sổ tiết kiệm 105') !== '') expect(loan.get('Sổ tiết kiệm 105')).toMatch(/^105\d{7}$/);
    },
  );

  test('debt = in term + overdue + frozen, nothing negative, never more than was paid out', () => {
    for (const loan of loans) {
      const parts = loan.money('Dư nợ trong hạn') + loan.money('Dư nợ quá hạn') + loan.money('Dư nợ khoanh');
      expect(loan.money('Tổng dư nợ')).toBe(parts);
      for (const heading of ['Dư nợ trong hạn', 'Dư nợ quá hạn', 'Dư nợ khoanh', 'Gốc đã trả', 'Lãi tồn TH']) {
        expect(loan.money(heading)).toBeGreaterThanOrEqual(0);
      }
      expect(loan.money('Tổng dư nợ') + loan.money('Gốc đã trả')).toBe(loan.money('Tổng giải ngân'));
      expect(loan.money('Tổng giải ngân')).toBeLessThanOrEqual(loan.money('Mức vay'));
      expect(loan.get('Tình trạng món vay') === 'CLOSE').toBe(loan.money('Tổng dư nợ') === 0);
    }
  });

  test('dates follow each other, and what is past due is overdue, frozen or settled', () => {
    for (const loan of loans) {
      const [from, contract, session] = ['Ngày vay', 'Ngày ĐH theo hợp đồng', 'Ngày ĐH theo GDXA'].map(loan.money) as [
        number,
        number,
        number,
      ];
      const extended = loan.money('Ngày ĐH theo Gia hạn');
      expect(from).toBeGreaterThan(42_370);
      expect(from).toBeLessThanOrEqual(REPORT_DATE);
      expect(contract).toBeGreaterThan(from);
      expect(session).toBeGreaterThanOrEqual(extended || contract);
      expect(session - (extended || contract)).toBeLessThan(31);
      expect(loan.money('Ngày giao dịch gần nhất')).toBeGreaterThanOrEqual(from);
      if (session < REPORT_DATE) expect(loan.money('Dư nợ trong hạn')).toBe(0);
      else if (loan.money('Dư nợ quá hạn') > 0) expect(loan.money('Dư nợ trong hạn')).toBeGreaterThan(0);
      expect(loan.get('Ngày số liệu')).toBe(REPORT_DATE);
    }
  });

  test('a customer has one savings book, on one row', () => {
    const books = loans.filter((loan) => loan.get('Sổ tiết kiệm 105') !== '');
    expect(distinct(books, 'Mã KH')).toBe(books.length);
    expect(distinct(books, 'Sổ tiết kiệm 105')).toBe(books.length);
  });
});

describe('the score sheet', () => {
  const MAXIMA: Readonly<Record<string, number>> = {
    'Điểm\nGDX': 20,
    'Điểm\nNQH': 30,
    'Điểm\nthu nợ': 15,
    'Điểm\nthu lãi': 20,
    'Điểm TV\ntiền gửi': 5,
    'Điểm\nDS TG': 10,
  };

  test('points lie within their maxima, totals and classes follow; three groups wait for their overdue points', () => {
    const classes: Record<string, number> = {};
    for (const row of groupRows) {
      const points = Object.entries(MAXIMA).map(([heading, max]) => {
        const value = score(row, heading);
        if (value !== '') expect(Number(value)).toBeLessThanOrEqual(max);
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(Number(value))).toBe(true);
        return Number(value);
      });
      const total = score(row, 'Tổng điểm');
      const name = String(score(row, 'Xếp loại'));
      classes[name] = (classes[name] ?? 0) + 1;
      if (score(row, 'Điểm\nNQH') === '') {
        expect([total, name]).toEqual(['', '']);
        continue;
      }
      expect(total).toBe(points.reduce((a, b) => a + b, 0));
      expect(name).toBe(
        Number(total) >= 85 ? 'Tốt' : Number(total) >= 70 ? 'Khá' : Number(total) >= 50 ? 'Trung bình' : 'Yếu',
      );
    }
    expect(classes).toEqual({ Tốt: 48, Khá: 6, 'Trung bình': 2, Yếu: 1, '': 3 });
  });

  test('debt, savings, leader and organisation of each group are those of its loans; at most 60 borrowers', () => {
    for (const row of groupRows) {
      const mine = loans.filter((loan) => loan.get('Mã tổ') === score(row, 'Mã tổ'));
      expect(score(row, 'Dư nợ')).toBe(sum(mine, 'Tổng dư nợ'));
      expect(score(row, 'Số dư TK')).toBe(sum(mine, 'Số dư tiền gửi 105'));
      expect(new Set(mine.map((loan) => loan.get('Tên tổ')))).toEqual(new Set([score(row, 'Tên tổ trưởng')]));
      expect(new Set(mine.map((loan) => loan.get('Mã ĐVUT')))).toEqual(new Set([score(row, 'ĐVUT')]));
      expect(distinct(mine, 'Mã KH')).toBeLessThanOrEqual(60);
    }
  });

  test('names its office in the first row only, its commune in the first row of each block', () => {
    expect(groupRows.filter((row) => score(row, 'Mã\nđơn vị') !== '')).toEqual([10]);
    expect(groupRows.filter((row) => score(row, 'Mã xã') !== '')).toEqual([10, 20, 30, 40, 50, 60]);
  });
});

describe('the tables by organisation', () => {
  const table = sheetOf(workbook, 'Theo Hội 30-9-2026');
  const baseline = sheetOf(workbook, '31-12-2025');
  /** groups, households, outstanding, overdue, ratio, then their changes and the growth */
  const printed = (row: number): number[] =>
    Array.from({ length: 10 }, (_, index) => figure(at(table, row, 2 + index)));
  const then = (row: number): number[] => Array.from({ length: 6 }, (_, index) => Number(at(baseline, row, 2 + index)));

  test('prints what the loans of each organisation add up to', () => {
    ORGANISATIONS.forEach((name, index) => {
      const mine = loans.filter((loan) => loan.get('Tên ĐVUT') === name);
      const owing = mine.filter((loan) => loan.money('Tổng dư nợ') > 0);
      const [groups, households, outstanding, overdue, ratio] = printed(9 + index) as [
        number,
        number,
        number,
        number,
        number,
      ];
      expect(groups).toBe(distinct(owing, 'Mã tổ'));
      expect(households).toBe(distinct(owing, 'Mã KH'));
      expect(Math.abs(outstanding - sum(mine, 'Tổng dư nợ') / 1e6)).toBeLessThanOrEqual(0.5);
      expect(overdue).toBeCloseTo(sum(mine, 'Dư nợ quá hạn') / 1e6, 1);
      expect(ratio).toBeCloseTo((sum(mine, 'Dư nợ quá hạn') / sum(mine, 'Tổng dư nợ')) * 100, 2);
    });
  });

  test('its total row adds up, to half a unit of the last digit of each figure', () => {
    const rows = [9, 10, 11, 12].map(printed);
    const total = printed(13);
    [0, 0, 2.5, 0.25].forEach((tolerance, index) => {
      const added = rows.reduce((sum, row) => sum + (row[index] as number), 0);
      expect(Math.abs(added - (total[index] as number))).toBeLessThanOrEqual(tolerance + 1e-9);
    });
  });

  test('its changes are today less the 31/12 sheet; debt grew by 3 to 6 %', () => {
    [9, 10, 11, 12, 13].forEach((row, index) => {
      const now = printed(row);
      const before = then(5 + index);
      [0, 1].forEach((count) => expect(now[5 + count]).toBe((now[count] as number) - (before[count] as number)));
      expect(Math.abs((now[7] as number) - ((now[2] as number) - (before[2] as number)))).toBeLessThanOrEqual(1.5);
      expect(now[8]).toBeCloseTo((now[3] as number) - (before[3] as number), 1);
      expect(now[9]).toBeCloseTo(((now[8] as number) / (before[3] as number)) * 100, 1);
      const growth = (now[7] as number) / (before[2] as number);
      expect(growth).toBeGreaterThan(0.03);
      expect(growth).toBeLessThan(0.06);
    });
  });

  test('the 31/12 sheet: total = sum of the organisations, ratio = overdue / debt, debt rolled forward by the loan book', () => {
    const rows = [5, 6, 7, 8].map(then);
    const total = then(9);
    [0, 0, 2.5, 0.25].forEach((tolerance, index) => {
      const added = rows.reduce((sum, row) => sum + (row[index] as number), 0);
      expect(Math.abs(added - (total[index] as number))).toBeLessThanOrEqual(tolerance + 1e-9);
    });
    for (const row of [...rows, total]) expect(row[4]).toBeCloseTo(((row[3] as number) / (row[2] as number)) * 100, 1);
    ORGANISATIONS.forEach((name, index) => {
      const mine = loans.filter((loan) => loan.get('Tên ĐVUT') === name);
      const back =
        sum(mine, 'Tổng dư nợ') - sum(mine, 'Giải ngân Năm') + sum(mine, 'Thu nợ TH Năm') + sum(mine, 'Thu nợ QH Năm');
      expect(Math.abs((rows[index] as number[])[2]! - back / 1e6)).toBeLessThanOrEqual(0.5);
    });
  });

  test('inspections: each organisation is its province level and its communes together', () => {
    const sheet = sheetOf(workbook, 'Kiểm tra');
    for (const row of [5, 8, 11, 14]) {
      expect([at(sheet, row + 1, 1), at(sheet, row + 2, 1)]).toEqual(['- Cấp tỉnh', '- Cấp xã']);
      for (const col of [2, 3, 4]) {
        expect(Number(at(sheet, row, col))).toBe(
          Number(at(sheet, row + 1, col)) + Number(at(sheet, row + 2, col) || 0),
        );
      }
    }
  });
});
