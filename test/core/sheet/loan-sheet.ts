import type { CellValue, Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../../src/core/sheet/grid';
import type { FieldId } from '../../../src/core/sheet/field';

/** Every heading of Mẫu 31, in its order. */
export const LOAN_HEADINGS: readonly string[] = (
  'Mã CN · Mã PGD · Tên PGD · Mã xã · Tên xã · Mã thôn · Tên thôn · Mã KH · Tên KH · Ngày sinh · Phân loại · Loại KH · Giới tính · ' +
  'Mã dân tộc · Tên DT · Số CMND · Nơi cấp CMND · Ngày cấp CMND · Tên vợ/chồng · Địa chỉ · Số điện thoại · Mã tổ · Loại tổ · Mã CIF TT · ' +
  'Tên tổ · Mã ĐVUT · Tên ĐVUT · Số khế ước · Ngày vay · Ngày ĐH theo hợp đồng · Ngày ĐH theo Gia hạn · Ngày ĐH theo GDXA · ' +
  'Thời hạn\nvay · Lãi suất (%/năm) · Ngày B đầu trả gốc · Ngày B đầu trả lãi · Ngày KTAHSV · Ngày GDXA · Hình thức vay · Tình trạng món vay · ' +
  'Cấp QL vốn · Tên cấp QLV · Đối tượng thụ hưởng · Tên ĐTTH · Mã sản phẩm cụ thể · Mã SP tín dụng · Mã DM sản phẩm · Nguồn vốn · ' +
  'Mã chương trình · Tên chương trình · Mã Quyết định · Tên Quyết định · Mức vay · Tổng giải ngân · Ngày GN đầu tiên · Ngày GN cuối cùng · ' +
  'Dư nợ trong hạn · Dư nợ quá hạn · Dư nợ khoanh · Tổng dư nợ · Gốc đến hạn LK · Gốc đã trả · Gốc xóa · Lãi xóa · Lũy kế thu lãi · ' +
  'Lũy kế thu lãi TH · Lãi tồn TH · Lũy kế thu lãi QH · Lãi tồn QH · Lãi DT chưa đến hạn · Lãi DT trong tháng · Lãi TT trong tháng · ' +
  'Thu lãi TH tháng · Thu lãi QH Tháng · Giải ngân trong tháng · Đảo khoản GN tháng · Lưu vụ trong tháng · Gia hạn trong tháng · ' +
  'Chuyển QH trong tháng · Chuyển khoanh trong tháng · Thu nợ TH tháng · Thu nợ QH tháng · Thu nợ khoanh tháng · Gốc xóa trong tháng · ' +
  'Lãi DT Quý · Lãi TT Quý · Thu lãi TH Quý · Thu lãi QH Quý · Giải ngân trong Quý · Đảo khoản GN Quý · Lưu vụ trong Quý · ' +
  'Gia hạn trong Quý · CQH trong Quý · Chuyển Khoanh Quý · Thu nợ TH Quý · Thu nợ QH Quý · Thu nợ Khoanh Quý · Gốc xóa trong Quý · ' +
  'Lãi DT Năm · Lãi TT Năm · Thu lãi TH Năm · Thu lãi QH Năm · Giải ngân Năm · Đảo khoản GN Năm · Lưu vụ Năm · Gia hạn Năm · CQH Năm · ' +
  'Chuyển Khoanh Năm · Thu nợ TH Năm · Thu nợ QH Năm · Thu nợ Khoanh Năm · Xóa trong Năm · Tài khoản TH · Tài khoản QH · ' +
  'Tài khoản khoanh · Tài khoản thu lãi · Tổng thu nợ TH · Tổng thu nợ QH · Tổng thu nợ Khoanh · Tổng gia hạn nợ · Số lần đã gia hạn · ' +
  'Ngày GH gần nhất · Số tháng đã GH · Tổng chuyển nợ QH · Ngày CNQH gần nhất · Tổng chuyển nợ khoanh · Ngày hết hạn Khoanh · ' +
  'Gốc hết hạn Khoanh · Ngày lưu vụ · Tồn RPA · Ngày giao dịch gần nhất · Ngày dự thu · Tổng Lãi phải HT · Lãi chưa hỗ trợ · ' +
  'Chuẩn nghèo ĐP · Mã nhà đầu tư · Mã PNKT51 · Tên PNKT51 · Mã PNKT52 · Mã HQĐT · Tên HQĐT · Giá trị HQĐT1 · Giá trị HQĐT2 · Ký quý · ' +
  'Mục đích nhà · Mục đích 30A · Mã dự án · Mã HSSV · Tên HSSV · CMND HSSV · Mã trường HSSV · Tên trường · Mã Hệ đào tạo · Tên Hệ ĐT · ' +
  'Mã ngành ĐT · Tên Ngành ĐT · Mã ĐT học phí · Tên ĐT học phí · Ngày nhập học · Ngày ra trường · Số ATM · Đơn vị cấp thẻ · Tên LĐXK · ' +
  'Ngày sinh LĐXK · Số thẻ LĐXK · Ngày hợp đồng XK · Ngày hết hạn XK · Lĩnh vực LĐXK · Công ty xuất khẩu · Quốc gia xuất khẩu · ' +
  'Tên Quốc Gia · Công ty môi giới XK · Sổ tiết kiệm 105 · Số dư tiền gửi 105 · Ngày số liệu'
).split(' · ');

/** Which of them mean a field of ours; every other one must mean nothing. */
export const LOAN_FIELDS: Readonly<Record<string, FieldId>> = {
  ...{
    'Mã CN': 'branchCode',
    'Mã PGD': 'officeCode',
    'Tên PGD': 'officeName',
    'Mã xã': 'communeCode',
    'Tên xã': 'communeName',
  },
  ...{
    'Mã thôn': 'hamletCode',
    'Tên thôn': 'hamletName',
    'Mã KH': 'customerCode',
    'Tên KH': 'customerName',
    'Mã tổ': 'groupCode',
    'Ngày sinh': 'birthDate',
    'Số CMND': 'identityNumber',
    'Ngày cấp CMND': 'identityIssued',
    'Số điện thoại': 'customerPhone',
  },
  ...{ 'Loại tổ': 'groupType', 'Tên tổ': 'leaderName', 'Mã ĐVUT': 'organisationCode', 'Tên ĐVUT': 'organisationName' },
  ...{
    'Số khế ước': 'loanCode',
    'Ngày vay': 'loanDate',
    'Ngày ĐH theo hợp đồng': 'dueContract',
    'Ngày ĐH theo Gia hạn': 'dueExtended',
  },
  ...{ 'Ngày ĐH theo GDXA': 'dueSession', 'Lãi suất (%/năm)': 'interestRate', 'Ngày B đầu trả gốc': 'firstPrincipal' },
  ...{
    'Hình thức vay': 'lendingForm',
    'Tình trạng món vay': 'loanStatus',
    'Nguồn vốn': 'fundSource',
    'Mã chương trình': 'programmeCode',
  },
  ...{
    'Tên chương trình': 'programmeName',
    'Mức vay': 'principal',
    'Tổng giải ngân': 'disbursed',
    'Dư nợ trong hạn': 'inTerm',
  },
  ...{
    'Dư nợ quá hạn': 'overdue',
    'Dư nợ khoanh': 'frozen',
    'Tổng dư nợ': 'outstanding',
    'Gốc đến hạn LK': 'principalDue',
  },
  ...{
    'Lãi DT trong tháng': 'interestAccruedMonth',
    'Thu lãi TH tháng': 'interestInTermMonth',
    'Thu lãi QH Tháng': 'interestOverdueMonth',
    'Thu nợ TH tháng': 'principalInTermMonth',
    'Thu nợ QH tháng': 'principalOverdueMonth',
    'Lãi DT Quý': 'interestAccruedQuarter',
    'Thu lãi TH Quý': 'interestInTermQuarter',
    'Thu lãi QH Quý': 'interestOverdueQuarter',
    'Thu nợ TH Quý': 'principalInTermQuarter',
    'Thu nợ QH Quý': 'principalOverdueQuarter',
  },
  ...{
    'Lãi DT Năm': 'interestAccruedYear',
    'Thu lãi TH Năm': 'interestInTermYear',
    'Thu lãi QH Năm': 'interestOverdueYear',
    'Thu nợ TH Năm': 'principalInTermYear',
    'Thu nợ QH Năm': 'principalOverdueYear',
    'Thu nợ Khoanh Năm': 'principalFrozenYear',
    'Giải ngân Năm': 'disbursedYear',
    'Đảo khoản GN Năm': 'replacedYear',
    'Xóa trong Năm': 'writtenOffYear',
  },
  ...{
    'Gốc đã trả': 'principalPaid',
    'Lãi tồn TH': 'arrearsInTerm',
    'Lãi tồn QH': 'arrearsOverdue',
    'Ngày CNQH gần nhất': 'movedOverdue',
  },
  ...{
    'Ngày hết hạn Khoanh': 'frozenUntil',
    'Ngày giao dịch gần nhất': 'lastTransaction',
    'Sổ tiết kiệm 105': 'savingsBook',
  },
  ...{ 'Số dư tiền gửi 105': 'savings', 'Ngày số liệu': 'reportDate' },
};

const SAMPLE: Partial<Record<FieldId, (loan: number) => CellValue>> = {
  branchCode: () => '004800',
  officeCode: () => '004899',
  officeName: () => 'PGD Sông Mây',
  communeCode: () => '489901',
  communeName: () => 'Xã Đồi Cỏ',
  hamletCode: () => '48990101',
  hamletName: () => 'Thôn Một',
  customerCode: (loan) => String(4_600_000_000 + loan),
  customerName: (loan) => `Khách Vay Thứ ${loan}`,
  groupCode: (loan) => String(126_200 + (loan % 60)).padStart(7, '0'),
  groupType: () => '01',
  leaderName: (loan) => `Tổ trưởng Số ${loan % 60}`,
  organisationCode: (loan) => String(11 + (loan % 4)),
  organisationName: (loan) =>
    ['HỘI NÔNG DÂN', 'HỘI PHỤ NỮ', 'HỘI CỰU CHIẾN BINH', 'ĐOÀN THANH NIÊN'][loan % 4] as string,
  loanCode: (loan) => `6600${String(loan).padStart(12, '0')}`,
  loanDate: (loan) => 45_000 + (loan % 500),
  dueContract: (loan) => 46_000 + (loan % 900),
  dueSession: (loan) => 46_005 + (loan % 900),
  interestRate: () => 6.6,
  lendingForm: () => '2',
  loanStatus: (loan) => (loan % 9 === 0 ? 'CLOSE' : 'OPEN'),
  fundSource: () => '1',
  programmeCode: () => '01',
  programmeName: () => 'HONGHEO',
  principal: () => 50_000_000,
  disbursed: () => 50_000_000,
  inTerm: (loan) => 1_000_000 * (loan % 50),
  overdue: () => 0,
  frozen: () => 0,
  outstanding: (loan) => 1_000_000 * (loan % 50),
  savings: (loan) => 1_000 * (loan % 700),
  reportDate: () => 46_295,
};

/** Mẫu 31 as it is exported: column A empty, title in row 2, headings in row 5, loans from row 6. Blank where we know no sample. */
export function loanSheet(headings: readonly string[], loans: number): Grid {
  const makers = headings.map((heading) => SAMPLE[LOAN_FIELDS[heading] as FieldId] ?? (() => ''));
  const width = headings.length + 1;
  const line = (...cells: CellValue[]): CellValue[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, (): CellValue => ''),
  ];
  const values: CellValue[][] = [
    line(),
    line('', '31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu'),
    line(),
    line(),
    ['', ...headings],
  ];
  for (let loan = 1; loan <= loans; loan++) values.push(['', ...makers.map((make) => make(loan))]);
  return gridOf(values, 'BCQUERY');
}
