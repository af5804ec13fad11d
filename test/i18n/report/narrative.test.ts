import { serialOf } from '../../../src/core/cell/serial';
import type { OrganisationLine, Report } from '../../../src/core/report/report';
import { report as texts } from '../../../src/i18n/report/vi';

const line = (
  organisation: OrganisationLine['organisation'],
  outstanding: number,
  overdue: number,
): OrganisationLine => ({
  organisation,
  groups: 10,
  households: 300,
  outstanding,
  overdue,
  frozen: 0,
  change: { groups: 0, households: 5, outstanding: 2_500e6, overdue: -1.5e6 },
});

const base: Report = {
  quarter: { year: 2026, quarter: 3 },
  unit: 'PGD Sông Mây',
  asOf: serialOf(2026, 9, 30)!,
  baseline: serialOf(2025, 12, 31)!,
  lines: [line('farmers', 60_000e6, 60e6), line('women', 40_000e6, 0)],
  total: line(null, 100_000e6, 60e6),
  classes: [
    { organisation: 'farmers', count: { good: 8, fair: 2, average: 0, poor: 0 }, open: 0 },
    { organisation: null, count: { good: 17, fair: 2, average: 0, poor: 0 }, open: 1 },
  ],
  unverified: false,
  due: null,
  unfilled: [],
};

describe('the report’s paragraphs', () => {
  test('debt, its growth against 31/12, and the share of each organisation', () => {
    expect(texts.narrative(base)[0]).toBe(
      'Đến 30/9/2026, các tổ chức chính trị - xã hội nhận ủy thác quản lý 10 Tổ TK&VV với 300 hộ còn dư nợ; dư nợ ủy thác đạt ' +
        '100.000 triệu đồng, tăng 2.500 triệu đồng (2,56%) so với 31/12/2025. Trong đó: Hội Nông dân 60.000 triệu đồng, chiếm 60,00%; ' +
        'Hội Liên hiệp Phụ nữ 40.000 triệu đồng, chiếm 40,00%.',
    );
  });

  test('a change of the overdue ratio is in percentage points, the change of the debt in triệu đồng', () => {
    const text = texts.narrative(base)[1]!;
    expect(text).toContain('Nợ quá hạn 60 triệu đồng, tỷ lệ 0,06%');
    expect(text).toContain('nợ quá hạn giảm 1,5 triệu đồng');
    expect(text).toContain('tỷ lệ nợ quá hạn không thay đổi');
    const risen = {
      ...base,
      total: { ...base.total, change: { groups: 0, households: 0, outstanding: 0, overdue: 30e6 } },
    };
    expect(texts.narrative(risen)[1]).toContain('tỷ lệ nợ quá hạn tăng 0,03 điểm phần trăm');
  });

  test('classes with their share of all groups; a class without groups is said so; groups without a class are not hidden', () => {
    expect(texts.narrative(base)[2]).toBe(
      'Kết quả chấm điểm 20 Tổ TK&VV: 17 tổ xếp loại tốt, chiếm 85,00%; 2 tổ xếp loại khá, chiếm 10,00%; ' +
        'không có tổ xếp loại trung bình; không có tổ xếp loại yếu; 1 tổ chưa đủ số liệu để xếp loại.',
    );
  });

  test('without a baseline nothing is compared; without overdue debt that is said', () => {
    const alone = { ...base, baseline: null, total: { ...base.total, overdue: 0, change: null } };
    const [debt, overdue] = texts.narrative(alone);
    expect(debt).not.toContain('so với');
    expect(overdue).toBe('Không có nợ quá hạn. Không có nợ khoanh.');
  });
});
