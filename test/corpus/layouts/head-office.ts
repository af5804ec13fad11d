import type { KindId } from '../../../src/core/sheet/table';
import type { FieldId } from '../../../src/core/sheet/field';
import type { Thing } from '../facts';
import type { Layout } from '../layout';

const len = (name: string, kind: KindId, of: Thing, label: string, field: FieldId): Layout => ({
  name: `LEN_31_${name}`,
  sheet: 'Sheet1',
  file: `4820_LEN_31_${name}_30092026_01.xls`,
  tables: [
    {
      kind,
      of,
      above: [
        ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI'],
        ['', '', 'TỔNG HỢP SỐ LIỆU TÍN DỤNG'],
        ['', '', 'Ngày 30 tháng 09 năm 2026'],
      ],
      unitLine: 'Đơn vị: đồng',
      columns:
        `STT = ordinal · ${label} = ${field} · Số tổ = groups · Số hộ = households · Dư nợ / Tổng số = outstanding · Dư nợ / Trong hạn = inTerm · ` +
        'Dư nợ / Quá hạn = overdue · Dư nợ / Khoanh = frozen · Dư tiền gửi = savings · Cho vay = lent · Thu nợ = collected · Thu lãi = interestCollected · ' +
        'Thu TK = savingsIn · Chi TK = savingsOut',
      index: true,
      total: 'last',
      totalLabel: 'TỔNG CỘNG',
      below: [
        [],
        ['', 'Người lập biểu', '', '', 'Kiểm soát', '', '', 'Thủ trưởng đơn vị'],
        ['', 'null, ngày 03 tháng 10 năm 2026'],
      ],
      keep: ['ordinal', field, 'outstanding', 'interestCollected', 'savingsIn', 'savingsOut'],
    },
  ],
});

const credit = (name: string, kind: KindId, of: Thing, label: string, field: FieldId): Layout => ({
  name: `BCDHTD ${name}`,
  sheet: 'Sheet1',
  file: `4820_BCDHTD_${name}_30092026_01.xls`,
  tables: [
    {
      kind,
      of,
      above: [
        ['', '', '', '', '', '', `Mẫu biểu số: ${name}/BCTD`],
        ['', '', 'BÁO CÁO KẾT QỦA CHO VAY HỘ NGHÈO VÀ CÁC ĐỐI TƯỢNG CHÍNH SÁCH'],
        ['', '', 'Ngày 30 tháng 09 năm 2026'],
      ],
      dong: 1_000_000,
      decimals: 6,
      unitLine: 'Đơn vị: Triệu đồng, khách hàng',
      columns:
        `TT = ordinal · ${label} = ${field} · Doanh số cho vay / Trong tháng = lentMonth · Doanh số cho vay / Lũy kế từ đầu năm = lent · ` +
        'Doanh số thu nợ / Trong tháng = collectedMonth · Doanh số thu nợ / Lũy kế từ đầu năm = collected · Xóa nợ / Trong tháng = writtenOffMonth · ' +
        'Xóa nợ / Lũy kế từ đầu năm = writtenOff · Dư nợ / Tổng dư nợ = outstanding · Dư nợ / Trong hạn = inTerm · Dư nợ / Quá hạn = overdue · ' +
        'Dư nợ / Khoanh = frozen · Dư nợ theo thời hạn / Ngắn hạn = shortTerm · Dư nợ theo thời hạn / Trung hạn = mediumTerm · ' +
        'Dư nợ theo thời hạn / Dài hạn = longTerm · Số KH còn dư nợ = households · Số lượt KH vay vốn = borrowings',
      index: true,
      total: 'last',
      totalLabel: 'TỔNG CỘNG',
      below: [[], ['', 'Lập biểu', '', '', 'Kiểm soát', '', '', 'Giám đốc']],
      keep: ['ordinal', field, 'outstanding', 'lentMonth', 'writtenOff', 'shortTerm', 'mediumTerm'],
    },
  ],
});

/** Summaries of head office. */
export const HEAD_OFFICE_LAYOUTS: readonly Layout[] = [
  len('XAPUONG', 'lenCommune', 'commune', 'Xã/Phường', 'communeName'),
  len('DONVIUT', 'lenOrganisation', 'organisation', 'Đơn vị ủy thác', 'organisationName'),
  len('CHTRINH', 'lenProgramme', 'programme', 'Chương trình', 'programmeName'),
  len('TO_TRUONG', 'lenLeader', 'group', 'Tổ trưởng', 'leaderName'),
  credit('01.1', 'creditByCommune', 'commune', 'CHI NHÁNH/HUYỆN/XÃ', 'communeName'),
  credit('01.2', 'creditByProgramme', 'programme', 'CHƯƠNG TRÌNH', 'programmeName'),
  {
    name: '1, total debt by programme',
    sheet: 'BCQUERY',
    file: 'Tong_du_no_2026-09-30.xlsx',
    tables: [
      {
        kind: 'programmeDebt',
        of: 'hamlet',
        above: [[], ['1. TỔNG DƯ NỢ THEO CHƯƠNG TRÌNH'], []],
        columns:
          'Mã PGD = officeCode · Nguồn vốn = fundSource · Mã xã = communeCode · Tên xã = communeName · Mã điểm giao dịch = pointCode · ' +
          'Điểm giao dịch = pointName · Mã Thôn = hamletCode · Tên Thôn = hamletName · Chương Trình = programmeCode · Tên Chương trình = programmeName · ' +
          'Số KH = households · Tổng Dư nợ = outstanding · DN Trong hạn = inTerm · DN Quá hạn = overdue · DN Khoanh = frozen · Mã NĐT · Ngày báo cáo = reportDate',
        keep: [
          'communeCode',
          'hamletCode',
          'hamletName',
          'programmeCode',
          'programmeName',
          'outstanding',
          'reportDate',
        ],
      },
    ],
  },
  {
    name: 'Điện báo',
    sheet: 'DB1',
    file: 'DienBao_2026_3009.xlsx',
    tables: [
      {
        kind: 'telegram',
        of: 'indicator',
        above: [['ĐIỆN BÁO ĐẾN NGÀY 30/09/2026']],
        dong: 1_000_000,
        decimals: 1,
        unitLine: 'ĐVT: triệu đồng',
        columns: 'STT = ordinal · Chỉ tiêu = indicatorName · Số tiền = amount',
        keep: ['ordinal', 'indicatorName', 'amount'],
      },
    ],
  },
  {
    name: '05/KTNB',
    sheet: '05_KTNB',
    tables: [
      {
        kind: 'groupAudit',
        of: 'organisation',
        above: [['Mẫu số 05/KTNB'], ['BÁO CÁO KẾT QUẢ KIỂM TRA HOẠT ĐỘNG CỦA TỔ TK&VV'], ['Quý III/2026']],
        dong: 1_000_000,
        unitLine: 'Đơn vị: tổ, triệu đồng',
        columns:
          'STT = ordinal · Tổ chức nhận ủy thác cho vay = organisationName · Tổng số / Số tổ = groups · Tổng số / Dư nợ = outstanding · ' +
          'Tổ TK&VV đã được kiểm tra / Số tổ = inspectedGroups · Tổ TK&VV đã được kiểm tra / Dư nợ = inspectedDebt · Tốt / Số tổ = classGood · ' +
          'Tốt / Dư nợ = debtGood · Khá / Số tổ = classFair · Khá / Dư nợ = debtFair · Trung bình / Số tổ = classAverage · ' +
          'Trung bình / Dư nợ = debtAverage · Kém / Số tổ = classPoor · Kém / Dư nợ = debtPoor',
        index: true,
        total: 'first',
        totalLabel: 'Các T/c Chính trị xã hội',
        keep: [
          'organisationName',
          'groups',
          'outstanding',
          'inspectedGroups',
          'inspectedDebt',
          'classGood',
          'debtGood',
        ],
      },
    ],
  },
];
