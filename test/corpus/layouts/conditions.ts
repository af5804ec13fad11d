import type { Layout } from '../layout';

/** Lists of loans by condition: none of them is the loan book. */
export const CONDITION_LAYOUTS: readonly Layout[] = [
  {
    name: '14, inactive loans',
    sheet: 'BCQUERY',
    file: 'Mon_vay_03_thang_KHD_2026-09-30.xlsx',
    tables: [
      {
        kind: 'inactiveList',
        of: 'loan',
        above: [[], ['14. Sao kê món vay 03 tháng không hoạt động (DL Tháng)'], [], []],
        columns:
          'Mã CN = branchCode · Mã PGD = officeCode · Mã thôn/ấp = hamletCode · Mã điểm GDX = pointCode · Tên điểm GDX = pointName · ĐVUT = organisationCode · ' +
          'Mã tổ = groupCode · Tên tổ trưởng = leaderName · Mã khách hàng = customerCode · Tên khách hàng = customerName · Số khế ước = loanCode · Mã sản phẩm · ' +
          'Ngày đăng ký khoản vay = loanDate · Ngày giải ngân đầu tiên · Ngày đến hạn gốc = dueContract · Ngày đến hạn GH = dueExtended · ' +
          'Ngày đến hạn GDXA = dueSession · Chương trình = programmeCode · Tổng dư nợ = outstanding · Dư nợ trong hạn = inTerm · Dư nợ quá hạn = overdue · ' +
          'Dư nợ khoanh = frozen · Ngày giao dịch gần nhất = lastTransaction · Lãi đã thu = interestPaid · Lãi tồn = arrears',
        keep: ['loanCode', 'customerCode', 'lastTransaction', 'outstanding'],
      },
    ],
  },
  {
    name: '08/KTNB, inactive loans',
    sheet: 'BCQUERY',
    file: '08_KTNB_30092026.xlsx',
    tables: [
      {
        kind: 'inactiveList',
        of: 'loan',
        above: [['08/KTNB - Danh sách món vay 3 tháng không hoạt động']],
        columns:
          'Mã CN = branchCode · Mã PGD = officeCode · Mã tổ = groupCode · Mã khác hàng = customerCode · Mã món vay = loanCode · ' +
          'Ngày giao dịch gần nhất = lastTransaction · Tổng dư nợ = outstanding · Mô tả',
        keep: ['loanCode', 'customerCode', 'lastTransaction', 'outstanding'],
      },
    ],
  },
  {
    name: '2, overdue loans',
    sheet: 'BCQUERY',
    file: 'No qua han 30-09-2026.xlsx',
    tables: [
      {
        kind: 'overdueList',
        of: 'loan',
        above: [[], ['2. SAO KÊ DANH SÁCH NỢ QUÁ HẠN'], []],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Thôn = hamletName · Mã điểm GD = pointCode · Tên điểm GD = pointName · ' +
          'Mã tổ = groupCode · Tên tổ trưởng = leaderName · ĐVUT = organisationCode · Tên ĐVUT = organisationName · Mã khách hàng = customerCode · ' +
          'Tên khách hàng = customerName · Số khế ước = loanCode · Dư nợ quá hạn = overdue · Chuyển QH trong tháng · Ngày chuyển quá hạn = movedOverdue · ' +
          'Nguồn vốn = fundSource · Chương trình = programmeCode · Tên Chương trình = programmeName · Số dư 105 = savings · Ngày báo cáo = reportDate',
        keep: ['loanCode', 'customerCode', 'overdue', 'movedOverdue', 'reportDate'],
      },
    ],
  },
  {
    name: 'overdue loans as an office types them',
    sheet: 'Danh sách NQH',
    tables: [
      {
        kind: 'overdueList',
        of: 'loan',
        above: [['DANH SÁCH NỢ QUÁ HẠN ĐẾN NGÀY 30/9/2026'], ['Xã Hoa Sim']],
        columns:
          'TT = ordinal · Họ tên hộ vay = customerName · Số khế ước = loanCode · Thôn = hamletName · Tổ trưởng = leaderName · Tên hội = organisationName · ' +
          'Ngày vay = loanDate · Ngày đến hạn = dueContract · Tổng dư nợ = outstanding · Nợ quá hạn = overdue · Lãi tồn = arrears · Nguyên nhân',
        unitLine: 'ĐVT: đồng',
        total: 'last',
        totalLabel: 'Cộng',
        keep: ['ordinal', 'customerName', 'loanCode', 'overdue'],
      },
    ],
  },
  {
    name: '13, frozen loans',
    sheet: 'BCQUERY',
    file: 'Khoanh No_2026-09-30.xlsx',
    tables: [
      {
        kind: 'frozenList',
        of: 'loan',
        above: [[], ['13. Danh sách nợ khoanh (DL Tháng)'], []],
        columns:
          'Mã PGD = officeCode · Ngày GDXA · Mã xã = communeCode · Tên xã = communeName · Mã khách hàng = customerCode · Tên khách hàng = customerName · ' +
          'Mã tổ = groupCode · Tên tổ trưởng = leaderName · Số khế ước = loanCode · ĐVUT = organisationCode · Dư nợ khoanh = frozen · Ngày hiệu lực · ' +
          'Ngày hết hạn khoanh = frozenUntil · Nguồn vốn = fundSource · Chương trình = programmeCode · Tên chương trình = programmeName · Nguyên nhân',
        keep: ['loanCode', 'customerCode', 'frozen', 'frozenUntil'],
      },
    ],
  },
  {
    name: 'instalments, run-together headings',
    sheet: 'Sheet1',
    file: 'Nợ đến hạn NOXH phân kỳ đến 30-09-2026.xlsx',
    tables: [
      {
        kind: 'instalmentList',
        of: 'loan',
        columns:
          'MAPGD = officeCode · XA = communeName · MADGD = pointCode · TENDGD = pointName · MATO = groupCode · TENTO = leaderName · MAKH = customerCode · ' +
          'TENKH = customerName · SOKU = loanCode · CTVT · NGAYDENHAN = instalmentDate · DUNO = instalment · GOCDTRA = principalPaid · ' +
          'NODENHAN = instalmentDue · TDUNO = outstanding · SODUTK = savings · NGAYBC = reportDate',
        keep: ['loanCode', 'customerCode', 'instalmentDate', 'instalmentDue', 'instalment', 'reportDate'],
      },
    ],
  },
  {
    name: 'instalments in words',
    sheet: 'NXH phân kỳ',
    file: 'Phan ky NXH 30-09-2026.xlsx',
    tables: [
      {
        kind: 'instalmentList',
        of: 'loan',
        above: [['DANH SÁCH NỢ ĐẾN HẠN PHÂN KỲ'], []],
        columns:
          'STT = ordinal · Tên PGD = officeName · Tên xã = communeName · Mã KH = customerCode · Tên KH = customerName · Số khế ước = loanCode · ' +
          'Số thứ tự kỳ trả · Ngày đến hạn kỳ con = instalmentDate · Dư nợ kỳ con đến hạn = instalmentDue · Tổng dư nợ = outstanding · Lãi tồn = arrears',
        keep: ['ordinal', 'loanCode', 'customerCode', 'instalmentDate', 'instalmentDue'],
      },
    ],
  },
  {
    name: '1, disbursements',
    sheet: 'BCQUERY',
    file: 'Giai_ngan_09_2026.xlsx',
    tables: [
      {
        kind: 'disbursementList',
        of: 'loan',
        above: [[], ['1. Sao kê danh sách giải ngân Từ ngày 01/09/2026 - Đến ngày 30/09/2026'], []],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã tổ = groupCode · Tên tổ trưởng = leaderName · Mã khách hàng = customerCode · ' +
          'Tên khách hàng = customerName · Số khế ước = loanCode · Ngày vay = loanDate · Ngày giải ngân · Số tiền giải ngân = disbursed · Mức vay = principal · ' +
          'Lãi suất = interestRate · Nguồn vốn = fundSource · Chương trình = programmeCode · Tên chương trình = programmeName',
        keep: ['loanCode', 'customerCode', 'disbursed', 'principal'],
      },
    ],
  },
];
