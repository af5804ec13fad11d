import { figureKey, type Figure } from '../../../src/core/report/figure';
import { qualityOfGroups, groupsByOverdue, dueDebts, merged } from '../../../src/i18n/report/group-quality';
import { agreements, flows, frozen, overdue, overdueSpread, writeOffs } from '../../../src/i18n/report/lending';
import { savers } from '../../../src/i18n/report/savings';
import { irregularSavers, lowClasses, overdueRising, weakPoints } from '../../../src/i18n/report/weaknesses';
import { dataOf, figure } from './report-data';

const debt = (late: number, before?: number): Figure[] => [
  figure(1_000e6, 'outstanding'),
  figure(late, 'overdue'),
  ...(before === undefined
    ? []
    : [
        figure(before, 'overdue', 'total', 'value', 'yearStart'),
        figure(1_000e6, 'outstanding', 'total', 'value', 'yearStart'),
      ]),
];

describe('overdue debt', () => {
  test('rises, falls, stays, or is none', () => {
    expect(overdue(dataOf(debt(10e6, 5e6))).text).toBe(
      'nợ quá hạn 10 triệu đồng, chiếm tỷ lệ 1,00%, tăng 5 triệu đồng (100,00%) so với đầu năm, tỷ lệ nợ quá hạn tăng 0,50 điểm phần trăm',
    );
    expect(overdue(dataOf(debt(5e6, 10e6))).text).toContain('giảm 5 triệu đồng (50,00%) so với đầu năm');
    expect(overdue(dataOf(debt(5e6, 5e6))).text).toContain('không thay đổi so với đầu năm');
    expect(overdue(dataOf(debt(0, 5e6))).text).toBe('không có nợ quá hạn, giảm 5 triệu đồng so với đầu năm');
  });

  test('without a comparison nothing is compared; without a figure it stays open', () => {
    expect(overdue(dataOf(debt(10e6))).text).toBe('nợ quá hạn 10 triệu đồng, chiếm tỷ lệ 1,00%');
    expect(overdue(dataOf([]))).toMatchObject({ text: 'nợ quá hạn … triệu đồng, chiếm tỷ lệ …%', missing: true });
  });

  test('highest and lowest are named only where they differ in print', () => {
    const of = (...ratios: number[]): Figure[] =>
      (['farmers', 'women'] as const).flatMap((holder, index) => [
        figure(1_000e6, 'outstanding', holder),
        figure((ratios[index] ?? 0) * 10e6, 'overdue', holder),
      ]);
    expect(overdueSpread(dataOf(of(0.5, 0.2))).text).toBe(
      'tỷ lệ nợ quá hạn cao nhất là Hội Nông dân (0,50%), thấp nhất là Hội Liên hiệp Phụ nữ (0,20%)',
    );
    expect(overdueSpread(dataOf(of(0.5, 0.501))).text).toBe('');
  });
});

describe('what is optional', () => {
  test('frozen debt, agreements, flows are left out where nobody knows them', () => {
    const data = dataOf([]);
    expect([frozen(data), agreements(data), flows(data)].map(({ text }) => text)).toEqual(['', '', '']);
  });

  test('flows of what is entrusted come before those of the whole office', () => {
    expect(flows(dataOf([figure(5e6, 'lent', 'office')])).text).toBe('doanh số cho vay từ đầu năm đạt 5 triệu đồng');
    expect(flows(dataOf([figure(5e6, 'lent', 'office'), figure(4e6, 'lent')])).text).toContain('đạt 4 triệu đồng');
  });
});

describe('what the form asks for', () => {
  test('write-offs: unknown, none, some', () => {
    expect(writeOffs(dataOf([])).missing).toBe(true);
    expect(writeOffs(dataOf([figure(0, 'writtenOffLoans')])).text).toBe('Từ đầu năm không phát sinh xóa nợ.');
    expect(writeOffs(dataOf([figure(3, 'writtenOffLoans'), figure(12e6, 'writtenOff')])).text).toContain(
      'xóa nợ 03 món vay, số tiền gốc 12 triệu đồng',
    );
  });

  test('merged groups: none is not unknown', () => {
    expect(merged(dataOf([figure(0, 'mergedGroups')])).text).toBe('từ đầu năm không có tổ phải củng cố, sáp nhập');
    expect(merged(dataOf([])).missing).toBe(true);
  });
});

describe('groups', () => {
  test('a class without groups has none; its share is not printed as 0 %', () => {
    const data = dataOf([
      figure(10, 'groups'),
      figure(10, 'classedGroups'),
      figure(10, 'classGood'),
      figure(0, 'classFair'),
      figure(0, 'classAverage'),
      figure(0, 'classPoor'),
      figure(0, 'groupsWithOverdue'),
      figure(2, 'mergedGroups'),
    ]);
    const { text } = qualityOfGroups(data);
    expect(text).toContain('10 tổ xếp loại tốt, chiếm 100,0%; không có tổ xếp loại khá');
    expect(text).not.toContain(' 0,0%');
    expect(groupsByOverdue(data).text).toBe('tất cả các tổ đều không có nợ quá hạn');
  });

  test('groups whose class is not known are told apart', () => {
    expect(qualityOfGroups(dataOf([figure(4, 'unclassified')])).text).toContain('04 tổ chưa đủ số liệu để xếp loại');
  });
});

describe('savers', () => {
  test('a balance and a payment of the month are two ratios', () => {
    const data = dataOf([
      figure(20, 'groups'),
      figure(20, 'savingsGroups'),
      figure(200, 'members'),
      figure(190, 'savers'),
      figure(100, 'monthSavers'),
    ]);
    expect(savers(data).text).toBe(
      '100% số Tổ TK&VV có số dư tiền gửi; 190 tổ viên tham gia gửi tiền, chiếm 95,0% số tổ viên; trong tháng có 100 tổ viên gửi tiền, chiếm 50,0%',
    );
    expect(irregularSavers(data).text).toContain('chỉ 50,0% gửi tiền trong tháng');
  });
});

describe('debts that fall due', () => {
  const due = (part: string, loans: number): Figure[] => [
    figure(loans, 'dueLoans', 'total', 'value', 'now', part),
    figure(loans * 10e6, 'dueAmount', 'total', 'value', 'now', part),
  ];

  test('by stage, none, and unknown', () => {
    expect(dueDebts(dataOf([...due('30', 5), ...due('60', 0), ...due('90', 12)])).text).toBe(
      'dư nợ trong hạn đến hạn trong 90 ngày kể từ 30/9/2026, theo thời gian còn lại: trong 30 ngày 05 món, 50 triệu đồng; từ 61 đến 90 ngày 12 món, 120 triệu đồng',
    );
    expect(dueDebts(dataOf([...due('30', 0), ...due('60', 0), ...due('90', 0)])).text).toContain(
      'không có món vay nào',
    );
    expect(dueDebts(dataOf([])).text).toBe('');
  });
});

describe('weak points', () => {
  test('are said only where there are any', () => {
    expect(weakPoints(dataOf([]))).toEqual([]);
    expect(weakPoints(dataOf([figure(0, 'smallGroups'), figure(0, 'groupsWithOverdue')]))).toEqual([]);
  });

  test('name the figures that they speak of', () => {
    const [point] = weakPoints(dataOf([figure(2, 'smallGroups'), figure(2, 'smallGroups', 'women')]));
    expect(point).toMatchObject({
      key: 'weakSmallGroups',
      phrase: {
        text: 'Đến 30/9/2026 còn 02 tổ có dưới 20 hộ còn dư nợ (Hội LHPN).',
        figures: [figureKey('smallGroups'), figureKey('smallGroups', 'women')],
      },
    });
  });

  test('poor groups are said without average ones', () => {
    expect(lowClasses(dataOf([figure(0, 'classAverage'), figure(1, 'classPoor')])).text).toBe('còn 01 tổ xếp loại yếu');
  });

  test('only the organisations whose overdue debt grew are named', () => {
    const change = (value: number, of: 'farmers' | 'women'): Figure =>
      figure(value, 'overdue', of, 'change', 'yearStart');
    expect(overdueRising(dataOf([change(3e6, 'farmers'), change(-1e6, 'women')])).text).toBe(
      'nợ quá hạn tăng so với đầu năm tại Hội Nông dân 3 triệu đồng',
    );
    expect(overdueRising(dataOf([change(-3e6, 'farmers')])).text).toBe('');
  });
});
