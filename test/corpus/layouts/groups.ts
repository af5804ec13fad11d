import type { Layout } from '../layout';

/** BC0437, BC0438, DSTO, the leaders, Mẫu 7. */
export const GROUP_LAYOUTS: readonly Layout[] = [
  {
    name: 'BC0437',
    sheet: 'BC0437',
    file: 'BC0437_009912___30092026.xls',
    tables: [
      {
        kind: 'groupList',
        of: 'group',
        above: [['THÔNG TIN TỔ TK&VV DO HỘI ĐOÀN THỂ QUẢN LÝ ĐẾN NGÀY 30/09/2026']],
        dong: 1_000_000,
        decimals: 2,
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã ĐVUT = organisationCode · Tên ĐVUT = organisationName · Mã tổ = groupCode · ' +
          'Tên tổ trưởng = leaderName · Số tổ viên = members · Số tổ viên còn dư nợ = borrowers · Số tổ viên có gửi tiết kiệm = savers · ' +
          'Số tổ viên có nộp lãi trong 3 tháng gần nhất = payersQuarter · Số tổ viên không nộp lãi đầy đủ trong 3 tháng gần nhất = nonPayersQuarter · ' +
          'Số tổ viên có tham gia gửi tiết kiệm trong 3 tháng gần nhất = saversQuarter · Số tổ viên không tham gia gửi tiết kiệm đầy đủ trong 3 tháng gần nhất = nonSaversQuarter · ' +
          'Tổng dư nợ⏎(triệu đồng) = outstanding · Dư nợ quá hạn (triệu đồng) = overdue · Tỷ lệ NQH (%) = overdueRatio · Dư nợ khoanh (triệu đồng) = frozen · ' +
          'Tỷ lệ nợ khoanh (%) = frozenRatio · Lãi tồn (triệu đồng) = arrears · Lãi tồn ân hạn (triệu đồng) = arrearsGrace · Số dư tiết kiệm (triệu đồng) = savings · ' +
          'Mức tiền gửi bình quân/tổ viên (triệu đồng) = savingsAverage · Mức tiền gửi bình quân/tổ viên/tháng (ngàn đồng) = savingsPerMember @1000.1 · ' +
          'Số tổ viên có lãi tồn = membersInArrears · Số tổ viên có lãi tồn ân hạn = membersInGrace · Kết quả chấm điểm tổ tháng gần nhất = pointsTotal · Xếp loại = groupClass',
        keep: ['groupCode', 'leaderName', 'members', 'borrowers', 'payersQuarter', 'outstanding'],
      },
    ],
  },
  {
    name: 'BC0438, three stacked tables',
    sheet: 'BC0438',
    file: 'BC0438_000000_30092026.xls',
    tables: [
      {
        kind: 'trustDebt',
        of: 'organisation',
        above: [['THÔNG TIN ỦY THÁC XÃ HOA SIM ĐẾN NGÀY 30/09/2026'], ['1. Dư nợ nhận ủy thác']],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã ĐVUT = organisationCode · Tên ĐVUT = organisationName · ' +
          'Số ấp có dư nợ do HĐT quản lý · Số ấp trên địa bàn · Tổng số tổ do HĐT quản lý = groups · Tổng số khách hàng vay vốn do HĐT quản lý = households · ' +
          'Tổng dư nợ do HĐT quản lý = outstanding · Số dư tiết kiệm do HĐT quản lý = savings',
        total: 'zero',
        below: [[]],
        keep: ['communeCode', 'organisationCode', 'organisationName', 'groups', 'households', 'outstanding', 'savings'],
      },
      {
        kind: 'trustClasses',
        of: 'organisation',
        above: [['2. Chấm điểm hoạt động nhận ủy nhiệm']],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã ĐVUT = organisationCode · Tên ĐVUT = organisationName · ' +
          'Tốt = classGood · Khá = classFair · Trung bình = classAverage · Yếu = classPoor',
        total: 'zero',
        below: [[]],
        keep: [
          'communeCode',
          'organisationCode',
          'organisationName',
          'classGood',
          'classFair',
          'classAverage',
          'classPoor',
        ],
      },
      {
        kind: 'trustProgrammes',
        of: 'programme',
        above: [['3. Dư nợ theo chương trình']],
        columns:
          'Tên chương trình vay = programmeName · Số khách hàng = households · Tổng dư nợ = outstanding · Nợ quá hạn / Số tiền = overdue · ' +
          'Nợ quá hạn / Tỷ lệ = overdueRatio · Nợ khoanh / Số tiền = frozen · Nợ khoanh / Tỷ lệ = frozenRatio · Lãi tồn = arrears · ' +
          'Số món vay 3 tháng không hoạt động = inactiveLoans',
        total: 'zero',
        keep: ['programmeName', 'households', 'outstanding', 'arrears', 'inactiveLoans'],
      },
    ],
  },
  {
    name: 'DSTO',
    sheet: 'BCQUERY',
    file: '009912_30092026_DSTO.xlsx',
    tables: [
      {
        kind: 'groupRegister',
        of: 'group',
        above: [[], ['DANH SÁCH TỔ TK&VV'], [], []],
        columns:
          'MÃ PGD = officeCode · TÊN XÃ = communeName · MÃ ĐIỂM GDX = pointCode · TÊN ĐIỂM GDX = pointName · TÊN THÔN = hamletName · ' +
          'ĐƠN VỊ ỦY THÁC = organisationName · MÃ TỔ = groupCode · MÃ KHÁCH HÀNG TỔ TRƯỞNG = leaderCustomerCode · TÊN TỔ TRƯỞNG = leaderName · ' +
          'SỐ ĐIỆN THOẠI = leaderPhone · SỐ TỔ VIÊN = members · TỔNG DƯ NỢ = outstanding · SỐ HỘ TẤT NỢ / CÒN LÃI TỒN = settledInArrears · ' +
          'SỐ HỘ TẤT NỢ / CÒN TIẾT KIỆM = settledWithSavings',
        total: 'last',
        totalLabel: 'TỔNG CỘNG',
        keep: ['groupCode', 'leaderName', 'leaderCustomerCode', 'members', 'outstanding'],
      },
    ],
  },
  {
    name: '12, leaders',
    sheet: 'BCQUERY',
    file: 'Thong_tin_to_truong.xlsx',
    tables: [
      {
        kind: 'leaderList',
        of: 'group',
        period: null,
        above: [[], ['12. THÔNG TIN TỔ TRƯỞNG'], []],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã điểm GDXA = pointCode · Tên điểm GDXA = pointName · Ngày GDXA · ' +
          'Mã thôn = hamletCode · Tên thôn = hamletName · ĐVUT = organisationCode · Mã tổ trưởng = groupCode · Tên tổ trưởng = leaderName · ' +
          'Năm sinh tổ trưởng · SĐT Tổ trưởng = leaderPhone · Mã KH tổ phó = deputyCode · Tên Tổ phó = deputyName · Trạng thái = groupStatus · Loại tổ = groupType',
        keep: ['groupCode', 'leaderName', 'leaderPhone', 'deputyName'],
      },
    ],
  },
  {
    name: 'Mẫu 7',
    sheet: 'BCQUERY',
    tables: [
      {
        kind: 'groupReview',
        of: 'group',
        above: [[], ['7. BÁO CÁO KIỂM TRA TỔ TK&VV (DL THÁNG)'], []],
        columns:
          'Mã tổ = groupCode · Tên tổ trưởng = leaderName · Số tổ viên = members · Số tổ viên dư nợ = borrowers · Số tổ viên còn 105 = savers · ' +
          'STV 3th không nộp lãi = nonPayersQuarter · STV 3th không gửi TK = nonSaversQuarter · Tỷ lệ NQH = overdueRatio · Tỷ lệ nợ KH · ' +
          'Tiền gửi bình quân TV = savingsAverage · Điểm tổ = pointsTotal · Xếp loại tổ = groupClass · Dư nợ = outstanding · Ngày Dữ liệu = reportDate',
        keep: ['groupCode', 'leaderName', 'members', 'nonPayersQuarter', 'pointsTotal', 'reportDate'],
      },
    ],
  },
];
