import type { ReportData } from '../../src/core/report/report-data';
import { FORMS } from '../../src/jobs/report/forms';
import { HEAD, cellOf, paragraphs, tableOf } from '../jobs/report/forms/in-document';
import { DISTRICT_2024 } from './report/district-2024';
import { PLAN_2020 } from './report/plan-2020';
import { PROVINCE_2020 } from './report/province-2020';

/**
 * The sentences of the report, from the figures of the published reports (seeds 002, 003, 004): the same figures as in the originals,
 * and the right ones where an original is wrong. The words are the product's own.
 */
const said = (data: ReportData): string => [...paragraphs(FORMS.entrusted.compose(data, HEAD)).values()].join('\n');

describe('the report of a province on 31/12/2020 (seed 002)', () => {
  const text = said(PROVINCE_2020);

  test.each([
    ['groups', '3.298 Tổ TK&VV'],
    ['households', '99.590 hộ'],
    ['debt in tỷ', 'dư nợ ủy thác đạt 3.207 tỷ đồng'],
    ['its change', 'tăng 164,3 tỷ đồng'],
    ['share of all debt', '99,8% tổng dư nợ'],
    ['means per group', 'Bình quân mỗi tổ quản lý 30 hộ, dư nợ 972 triệu đồng, tăng 68 triệu đồng/tổ'],
    ['groups and households less', 'số Tổ TK&VV giảm 68 tổ, số hộ còn dư nợ giảm 2.990 hộ'],
    ['share of the farmers', 'Hội Nông dân 1.247 tỷ đồng, chiếm 38,89%'],
    ['share of the women', 'chiếm 43,70%'],
    ['share of the veterans', 'chiếm 11,55%'],
    ['share of the youth', 'chiếm 5,86%'],
    ['write-offs', 'xóa nợ 15 món vay, số tiền gốc 156,2 triệu đồng'],
    ['savings paid in and out', 'doanh số thu tiền gửi của tổ viên đạt 83,1 tỷ đồng, doanh số chi 53,9 tỷ đồng'],
    ['groups that save', '100% số Tổ TK&VV có số dư tiền gửi'],
    ['savers', '101.578 tổ viên tham gia gửi tiền, chiếm 98,9% số tổ viên'],
    ['savings', 'Số dư tiền gửi đạt 171,8 tỷ đồng, tăng 29,1 tỷ đồng so với đầu năm, đạt 112% kế hoạch'],
    ['savings of the youth', 'Đoàn Thanh niên 9,9 tỷ đồng, tăng 2,5 tỷ đồng'],
    ['visits', '38 lượt huyện, 632 lượt xã, 2.235 lượt Tổ TK&VV, 3.989 lượt hộ'],
    ['good groups', '3.113 tổ xếp loại tốt, chiếm 94,39%'],
    ['fair groups', '137 tổ xếp loại khá, chiếm 4,15%'],
    ['average groups', '46 tổ xếp loại trung bình, chiếm 1,39%'],
    ['poor groups', '02 tổ xếp loại yếu, chiếm 0,06%'],
    ['what rounding leaves', 'tổng các tỷ lệ là 99,99% do làm tròn'],
    ['merged groups', 'củng cố, sáp nhập 68 tổ'],
    ['people trained', '7.315 người'],
    ['fees and commission', '11,4 tỷ đồng, hoa hồng cho Ban quản lý Tổ TK&VV là 26,6 tỷ đồng'],
    [
      'small groups by organisation',
      'còn 665 tổ có dưới 20 hộ còn dư nợ (Hội Nông dân 299 tổ, Hội LHPN 230 tổ, Hội CCB 101 tổ, Đoàn Thanh niên 35 tổ)',
    ],
    ['groups over two per cent', '74 tổ có tỷ lệ nợ quá hạn trên 2%'],
    ['their movement', 'tăng 11 tổ'],
    ['average groups more', 'tăng 09 tổ so với đầu năm; 02 tổ xếp loại yếu (Hội LHPN), giảm 02 tổ'],
    ['overdue debt everywhere up', 'Nợ quá hạn của cả bốn tổ chức đều tăng'],
  ])('%s: "%s"', (_, words) => {
    expect(text).toContain(words);
  });

  test('Table 1, row Cộng, overdue: the original prints 3.198, its rows make 3.188 (A1)', () => {
    expect(text).toContain('Nợ quá hạn 3.188 triệu đồng');
    expect(text).not.toContain('3.198');
    const table = tableOf(FORMS.entrusted.compose(PROVINCE_2020, HEAD), 'debt');
    expect(cellOf(table, 'total', 'overdue')).toMatchObject({
      type: 'sumRows',
      rows: ['farmers', 'women', 'veterans', 'youth'],
    });
  });

  test('Table 1, growth of the overdue debt: 29,3 % fits 3.188 (A3)', () => {
    expect(text).toContain('tăng 722,5 triệu đồng (29,30%)');
  });

  test('part II, groups with overdue debt: the original says 6,07 %, 202 of 3.298 are 6,12 % (A4)', () => {
    expect(text).toContain('202 tổ có nợ quá hạn, chiếm 6,12% tổng số tổ, tăng 36 tổ so với đầu năm');
    expect(text).not.toContain('6,07');
  });

  test('a change of a ratio is in percentage points, never in per cent', () => {
    expect(text).toContain('tỷ lệ nợ quá hạn tăng 0,02 điểm phần trăm');
  });

  test('Biểu 3 has the levels of the day, each organisation the sum of its levels', () => {
    const table = tableOf(FORMS.entrusted.compose(PROVINCE_2020, HEAD), 'inspection');
    expect(table.rows.map(({ key }) => key).slice(0, 3)).toEqual(['farmers', 'farmers-province', 'farmers-district']);
    expect(cellOf(table, 'farmers', 'inspectedGroups')).toMatchObject({
      type: 'sumRows',
      rows: ['farmers-province', 'farmers-district'],
    });
    expect(cellOf(table, 'farmers-district', 'inspectedDistricts')).toBeNull();
  });
});

describe('the meeting of a district on the first quarter of 2024 (seed 003)', () => {
  const text = said(DISTRICT_2024);

  test.each([
    ['funds', 'Tổng nguồn vốn đạt 294.886 triệu đồng, tăng 3.711 triệu đồng so với đầu năm'],
    ['all debt', 'Tổng dư nợ đạt 293.804 triệu đồng, tăng 2.688 triệu đồng so với đầu năm, tốc độ tăng trưởng 0,92%'],
    ['of the plan', 'hoàn thành 99,6% kế hoạch'],
    ['programmes and customers', 'với 13 chương trình tín dụng đang cho vay và 6.535 khách hàng'],
    ['mean per customer', '45 triệu đồng/khách hàng'],
    ['lent and collected', 'doanh số cho vay từ đầu năm đạt 21.687 triệu đồng, doanh số thu nợ đạt 19.000 triệu đồng'],
    ['entrusted debt', 'dư nợ ủy thác đạt 292.244 triệu đồng, tăng 3.773 triệu đồng'],
    ['share of all debt', 'chiếm 99,5% tổng dư nợ'],
    ['groups and households', '158 Tổ TK&VV với 6.519 hộ'],
    ['farmers', '117.303 triệu đồng, chiếm 40,1%'],
    ['women', '124.039 triệu đồng, chiếm 42,4%'],
    ['veterans', '33.415 triệu đồng, chiếm 11,4%'],
    ['overdue', 'Nợ quá hạn 250,15 triệu đồng, chiếm tỷ lệ 0,09%, giảm 10,74 triệu đồng'],
    ['frozen', 'Nợ khoanh 112,64 triệu đồng, chiếm tỷ lệ 0,04%, giảm 11,08 triệu đồng'],
    ['good groups', '150 tổ xếp loại tốt'],
    ['fair groups', '05 tổ xếp loại khá'],
    ['average groups', '03 tổ xếp loại trung bình'],
    ['no poor ones', 'không có tổ xếp loại yếu'],
    ['groups without overdue debt', '151 tổ, chiếm 95,6%'],
    ['groups with', '07 tổ, chiếm 4,4%'],
    ['training', '06 lớp tập huấn cho 193 người'],
    ['of the plan of training', 'hoàn thành 40,7% kế hoạch năm'],
  ])('%s: "%s"', (_, words) => {
    expect(text.toLowerCase()).toContain(words.toLowerCase());
  });

  test('share of the youth: the original forces 6,1 % to make 100, it is 6,0 %, and 99,9 is said (A5)', () => {
    expect(text).toContain('Đoàn Thanh niên 17.486 triệu đồng, chiếm 6,0% (tổng các tỷ trọng là 99,9% do làm tròn)');
    expect(text).not.toContain('6,1%');
  });

  test('what the meeting did not speak of stays open and is asked for, with its unit', () => {
    expect(text).toContain('số tiền gốc … triệu đồng');
    const asked = FORMS.entrusted.needs(DISTRICT_2024).filter((key) => !DISTRICT_2024.figures.get(key));
    expect(asked.map(({ item, of }) => `${item} ${of}`)).toEqual(
      expect.arrayContaining(['writtenOff total', 'savingsIn total', 'fees total', 'groups farmers']),
    );
  });
});

describe('the plan of a district (seed 004)', () => {
  const document = FORMS.planIndicators.compose(PLAN_2020, HEAD);
  const table = tableOf(document, 'planIndicators');

  test('the overdue ratio is better when lower: 0,78 % has not reached 0,49 %', () => {
    expect(cellOf(table, 'overdueRatio', 'reached')).toEqual({ type: 'text', text: 'Chưa đạt' });
    expect([...paragraphs(document).values()].join()).toContain('còn cao hơn mục tiêu 0,29 điểm phần trăm');
  });

  test('the others have, the quality of the groups in points; without a target nothing is judged', () => {
    expect(cellOf(table, 'principalRatio', 'reached')).toEqual({ type: 'text', text: 'Đạt' });
    expect(cellOf(table, 'groupQuality', 'unit')).toEqual({ type: 'text', text: 'điểm' });
    expect(cellOf(table, 'depositRatio', 'reached')).toEqual({ type: 'text', text: '' });
    expect([...paragraphs(document).values()].join()).toContain('Có 04/05 chỉ tiêu đạt mục tiêu');
  });
});
