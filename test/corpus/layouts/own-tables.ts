import type { FieldId } from '../../../src/core/sheet/field';
import type { KindId } from '../../../src/core/sheet/table';
import type { Layout, LayoutTable } from '../layout';
import type { Thing } from '../facts';

const own = (
  name: string,
  kind: KindId,
  of: Thing,
  keep: readonly FieldId[],
  columns: string,
  more: Partial<LayoutTable> = {},
): Layout => ({
  name,
  sheet: 'Sheet1',
  tables: [
    {
      ...{
        kind,
        of,
        keep,
        columns,
        dong: 1_000_000,
        unitLine: 'Đơn vị: tổ, hộ, triệu đồng',
        total: 'last',
        totalLabel: 'Cộng',
      },
      ...{ above: [['BÁO CÁO SỐ LIỆU TÍN DỤNG CHÍNH SÁCH'], ['(Đến ngày 30/9/2026)']], ...more },
    },
  ],
});
const ORG = 'organisationName';

/** What offices and organisations type themselves: no two look alike. */
export const OWN_LAYOUTS: readonly Layout[] = [
  own(
    'seed 2, table 1',
    'organisationTable',
    'organisation',
    ['ordinal', ORG, 'groups', 'households', 'outstanding', 'overdue'],
    'STT = ordinal · Tổ chức CT-XH = organisationName · Đến 30/9/2026 / Tổng số tổ TK&VV có dư nợ = groups · Đến 30/9/2026 / Tổng số hộ có dư nợ = households · ' +
      'Đến 30/9/2026 / DƯ NỢ / Tổng số = outstanding · Đến 30/9/2026 / DƯ NỢ / T.đó:Nợ quá hạn = overdue · Đến 30/9/2026 / DƯ NỢ / Tỷ lệ NQH/DN (%) = overdueRatio @1.3 · ' +
      'Tăng (+), Giảm (-) so với 31/12/2025 / Tổ TK&VV = groupsChange · Tăng (+), Giảm (-) so với 31/12/2025 / Số hộ = householdsChange · ' +
      'Tăng (+), Giảm (-) so với 31/12/2025 / Dư nợ = outstandingChange · Tăng (+), Giảm (-) so với 31/12/2025 / NQH = overdueChange @1000000.1 · ' +
      'Tăng (+), Giảm (-) so với 31/12/2025 / Tỷ lệ NQH tăng (%) = overdueGrowth',
    { above: [] },
  ),
  own(
    'seed 2, table 2',
    'inspectionTable',
    'organisation',
    ['ordinal', ORG, 'inspectedDistricts', 'inspectedCommunes', 'inspectedGroups', 'inspectedHouseholds'],
    'STT = ordinal · HĐT nhận ủy thác = organisationName · Số lượt huyện = inspectedDistricts · Số lượt xã = inspectedCommunes · ' +
      'Số lượt Tổ TK&VV = inspectedGroups · Số lượt hộ = inspectedHouseholds',
    { above: [], unitLine: 'Năm 2026', period: null, levels: ['- Cấp tỉnh', '- Cấp huyện'], total: undefined },
  ),
  own(
    'meeting notice by organisation',
    'organisationTable',
    'organisation',
    ['ordinal', ORG, 'groups', 'households', 'outstanding', 'overdue'],
    'Stt = ordinal · Đơn vị nhận ủy thác = organisationName · Số Tổ = groups · Số KH = households · DS cho vay = lent · DS thu nợ = collected · ' +
      'Tổng dư nợ = outstanding · Tỷ trọng % = share · NQH = overdue · Nợ khoanh = frozen · Món 3T KHĐ = inactiveLoans',
    { unitLine: 'Đơn vị tính: tổ, khách hàng, triệu đồng, %' },
  ),
  own(
    'organisations, short',
    'organisationTable',
    'organisation',
    [ORG, 'groups', 'households', 'outstanding'],
    'TT = ordinal · Tên hội = organisationName · Số tổ = groups · Số hộ = households · Dư nợ = outstanding · NQH = overdue · Tỷ lệ (%) = overdueRatio',
  ),
  own(
    'organisations with classes',
    'organisationTable',
    'organisation',
    [ORG, 'groups', 'outstanding', 'classGood'],
    'STT = ordinal · Hội đoàn thể nhận ủy thác = organisationName · Số tổ TK&VV = groups · Dư nợ ủy thác = outstanding · Nợ quá hạn = overdue · ' +
      'Tỷ lệ nợ quá hạn (%) = overdueRatio · Nợ khoanh = frozen · Xếp loại tổ / Tốt = classGood · Xếp loại tổ / Khá = classFair · ' +
      'Xếp loại tổ / Trung bình = classAverage · Xếp loại tổ / Yếu = classPoor',
  ),
  own(
    'organisations and savings, đồng',
    'organisationTable',
    'organisation',
    [ORG, 'members', 'savings'],
    'STT = ordinal · Tổ chức hội = organisationName · Số tổ = groups · Tổng số tổ viên = members · Số tổ viên gửi tiền = savers · ' +
      'Số dư tiền gửi = savings · Số dư tiền gửi tăng thêm = savingsIncrease · Lãi tồn = arrears',
    { dong: 1, unitLine: 'ĐVT: đồng' },
  ),
  own(
    'organisations, head above rows and sum on top',
    'organisationTable',
    'organisation',
    [ORG, 'groups', 'households', 'outstanding'],
    'Số TT = ordinal · Đơn vị nhận ủy thác = organisationName · Số tổ = groups · Số hộ còn dư nợ = households · Dư nợ / Tổng số = outstanding · ' +
      'Dư nợ / Trong đó / Trong hạn = inTerm · Dư nợ / Trong đó / Quá hạn = overdue · Dư nợ / Trong đó / Khoanh = frozen',
    { total: 'first', totalLabel: 'Tổng số' },
  ),
  own(
    'communes, short',
    'communeTable',
    'commune',
    ['communeName', 'groups', 'households', 'outstanding'],
    'STT = ordinal · Tên xã = communeName · Số tổ = groups · Số hộ = households · Tổng dư nợ = outstanding · Nợ quá hạn = overdue · Tỷ lệ NQH (%) = overdueRatio',
    { totalLabel: 'Tổng cộng' },
  ),
  own(
    'communes, groups by class',
    'communeTable',
    'commune',
    ['communeName', 'groups', 'classGood', 'classFair'],
    'TT = ordinal · Xã, phường, thị trấn = communeName · Tổng số tổ = groups · Tổ tốt = classGood · Tổ khá = classFair · Tổ trung bình = classAverage · Tổ yếu = classPoor',
    { unitLine: 'Đơn vị: tổ' },
  ),
  own(
    'communes, debt and savings in two levels',
    'communeTable',
    'commune',
    ['communeName', 'households', 'outstanding', 'savings'],
    'STT = ordinal · Xã/phường = communeName · Số KH vay vốn = households · Dư nợ (triệu đồng) / Tổng số = outstanding · Dư nợ (triệu đồng) / Nợ quá hạn = overdue · ' +
      'Dư nợ (triệu đồng) / Nợ khoanh = frozen · Lãi tồn (triệu đồng) = arrears · Số dư tiền gửi (triệu đồng) = savings',
    { unitLine: null, decimals: 1 },
  ),
  own(
    'hamlets',
    'communeTable',
    'hamlet',
    ['hamletName', 'households', 'outstanding'],
    'STT = ordinal · Tên thôn = hamletName · Số tổ = groups · Số hộ vay = households · Dư nợ = outstanding · Nợ quá hạn = overdue · Ghi chú',
    { dong: 1_000, unitLine: 'Đơn vị: nghìn đồng' },
  ),
  own(
    'programmes',
    'programmeTable',
    'programme',
    ['programmeName', 'outstanding', 'households'],
    'Stt = ordinal · Chương trình cho vay = programmeName · Số khách hàng = households · Dư nợ đến 30/9/2026 = outstanding · Nợ quá hạn = overdue · ' +
      'Tỷ lệ NQH (%) = overdueRatio · Tăng, giảm so với 31/12/2025 = outstandingChange',
  ),
  own(
    'offices',
    'officeTable',
    'office',
    ['officeName', 'households', 'outstanding'],
    'STT = ordinal · Tên đơn vị = officeName · Số tổ = groups · Số KH = households · Dư nợ = outstanding · NQH = overdue · Tỷ lệ NQH = overdueRatio · Nợ khoanh = frozen',
    { dong: 1_000_000_000, unitLine: 'ĐVT: tỷ đồng', decimals: 3 },
  ),
  own(
    'groups of an organisation',
    'groupList',
    'group',
    ['leaderName', 'households', 'outstanding', 'savings'],
    'STT = ordinal · Tên tổ trưởng = leaderName · Thôn = hamletName · Số hộ = households · Dư nợ = outstanding · Nợ quá hạn = overdue · Số dư tiền gửi = savings · Xếp loại = groupClass',
  ),
  own(
    'groups with code, đồng',
    'groupList',
    'group',
    ['groupCode', 'leaderName', 'members', 'outstanding'],
    'TT = ordinal · Mã tổ = groupCode · Họ và tên tổ trưởng = leaderName · Tên hội = organisationName · Số tổ viên = members · Tổng dư nợ = outstanding · ' +
      'Dư nợ quá hạn = overdue · Lãi tồn = arrears · Số dư tiết kiệm = savings',
    { dong: 1, unitLine: 'Đơn vị: đồng' },
  ),
  own(
    'measures for a forecast',
    'groupList',
    'group',
    ['groupCode', 'leaderName', 'attendance', 'interestRatio'],
    'STT = ordinal · Mã tổ = groupCode · Tổ trưởng = leaderName · Tỷ lệ tham gia GDX (%) = attendance · Tỷ lệ NQH (%) = overdueRatio · ' +
      'Tỷ lệ thu nợ đến hạn (%) = principalRatio · Tỷ lệ thu lãi (%) = interestRatio · Tỷ lệ tổ viên gửi tiền (%) = saverRatio · Số dư tiền gửi tăng thêm (đồng) = savingsIncrease',
    { dong: 1, unitLine: null, total: undefined },
  ),
  own(
    'loans as an office types them',
    'loanList',
    'loan',
    ['ordinal', 'customerName', 'loanCode', 'dueContract', 'outstanding'],
    'STT = ordinal · Họ và tên khách hàng = customerName · Mã món vay = loanCode · Tên tổ trưởng = leaderName · Chương trình vay = programmeName · ' +
      'Ngày vay = loanDate · Hạn trả = dueContract · Số tiền vay = principal · Dư nợ = outstanding · Trong đó: quá hạn = overdue',
    { dong: 1, unitLine: 'ĐVT: đồng', above: [['SỔ THEO DÕI CHO VAY'], ['Đến ngày 30/9/2026']] },
  ),
  own(
    'members in arrears',
    'freeTable',
    'loan',
    ['ordinal', 'customerName', 'outstanding', 'arrears'],
    'STT = ordinal · Họ tên hộ vay = customerName · Tên thôn = hamletName · Tên hội = organisationName · Dư nợ = outstanding · Lãi tồn = arrears · Ghi chú',
    { dong: 1, unitLine: 'ĐVT: đồng', above: [['DANH SÁCH HỘ CÒN LÃI TỒN ĐỌNG'], ['Đến ngày 30/9/2026']] },
  ),
];
