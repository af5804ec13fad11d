import type { Layout } from '../layout';

const TITLE = [['BÁO CÁO SỐ LIỆU TÍN DỤNG CHÍNH SÁCH'], ['(Đến ngày 30/9/2026)']] as const;

/** Columns named "(triệu đồng)" that hold đồng: only the size of the debts tells. */
export const MISSTATED_LAYOUTS: readonly Layout[] = [
  {
    name: 'organisations, đồng named triệu đồng',
    sheet: 'Theo Hội',
    tables: [
      {
        kind: 'organisationTable',
        of: 'organisation',
        above: TITLE,
        columns:
          'STT = ordinal · Tên hội = organisationName · Số tổ = groups · Số hộ = households · Dư nợ (triệu đồng) = outstanding · ' +
          'Nợ quá hạn (triệu đồng) = overdue · Tỷ lệ NQH (%) = overdueRatio',
        total: 'last',
        totalLabel: 'Cộng',
        keep: ['organisationName', 'groups', 'households', 'outstanding'],
      },
    ],
  },
  {
    name: 'communes, đồng below a line of triệu đồng',
    sheet: 'Theo xã',
    tables: [
      {
        kind: 'communeTable',
        of: 'commune',
        above: TITLE,
        columns:
          'STT = ordinal · Tên xã = communeName · Số tổ = groups · Số hộ = households · Tổng dư nợ = outstanding · Nợ quá hạn = overdue · Nợ khoanh = frozen',
        unitLine: 'Đơn vị: tổ, hộ, triệu đồng',
        total: 'last',
        totalLabel: 'Tổng cộng',
        keep: ['communeName', 'groups', 'households', 'outstanding'],
      },
    ],
  },
  {
    name: 'groups, đồng named triệu đồng beside ngàn đồng',
    sheet: 'BC0437',
    tables: [
      {
        kind: 'groupList',
        of: 'group',
        above: [['THÔNG TIN TỔ TK&VV DO HỘI ĐOÀN THỂ QUẢN LÝ ĐẾN NGÀY 30/09/2026']],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã ĐVUT = organisationCode · Tên ĐVUT = organisationName · Mã tổ = groupCode · ' +
          'Tên tổ trưởng = leaderName · Số tổ viên = members · Số tổ viên còn dư nợ = borrowers · Số tổ viên có nộp lãi trong 3 tháng gần nhất = payersQuarter · ' +
          'Tổng dư nợ⏎(triệu đồng) = outstanding · Dư nợ quá hạn (triệu đồng) = overdue · Tỷ lệ NQH (%) = overdueRatio · Số dư tiết kiệm (triệu đồng) = savings · ' +
          'Mức tiền gửi bình quân/tổ viên/tháng (ngàn đồng) = savingsPerMember @1000.1 · Kết quả chấm điểm tổ tháng gần nhất = pointsTotal · Xếp loại = groupClass',
        keep: ['groupCode', 'leaderName', 'members', 'borrowers', 'payersQuarter', 'outstanding'],
      },
    ],
  },
  {
    name: 'loans, đồng named triệu đồng',
    sheet: 'Sao kê',
    tables: [
      {
        kind: 'loanList',
        of: 'loan',
        above: [['DANH SÁCH MÓN VAY ĐẾN NGÀY 30/09/2026']],
        columns:
          'Mã tổ = groupCode · Mã KH = customerCode · Tên KH = customerName · Số khế ước = loanCode · Ngày vay = loanDate · ' +
          'Ngày ĐH theo hợp đồng = dueContract · Dư nợ trong hạn (triệu đồng) = inTerm · Dư nợ quá hạn (triệu đồng) = overdue · ' +
          'Tổng dư nợ (triệu đồng) = outstanding · Ngày số liệu = reportDate',
        keep: ['loanCode', 'customerCode', 'customerName', 'outstanding', 'dueContract', 'reportDate'],
      },
    ],
  },
];
