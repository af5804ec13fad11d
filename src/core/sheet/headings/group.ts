import type { Wordings } from './wording';

/** The group itself, its members, and the bank's points (CDTOTKVV in both layouts, BC0437). */
export const GROUP_WORDINGS: Wordings = {
  groupCode: { sure: ['Mã tổ', 'Mã tổ TK&VV', 'Mã số tổ', 'Mã tổ vay vốn'], likely: ['Mã tổ trưởng'] },
  leaderName: {
    sure: [
      'Tên tổ trưởng',
      'Họ tên tổ trưởng',
      'Họ và tên tổ trưởng',
      'Tên tổ',
      'Tên tổ TK&VV',
      'Tên tổ trưởng tổ TK&VV',
      'Tổ trưởng tổ TK&VV',
    ],
    likely: ['Tổ trưởng', 'Họ tên TT'],
  },
  groupType: { sure: ['Loại tổ'] },
  groupStatus: { sure: ['Tình trạng tổ', 'Trạng thái tổ'], likely: ['Tình trạng', 'Trạng thái'] },
  leaderCustomerCode: { sure: ['Mã khách hàng tổ trưởng', 'Mã KH tổ trưởng'] },
  leaderPhone: { sure: ['Số điện thoại tổ trưởng', 'SĐT Tổ trưởng', 'Điện thoại tổ trưởng', 'ĐT tổ trưởng'] },
  deputyCode: { sure: ['Mã KH tổ phó', 'Mã khách hàng tổ phó'] },
  deputyName: { sure: ['Tên Tổ phó', 'Họ tên tổ phó', 'Họ và tên tổ phó'], likely: ['Tổ phó'] },
  members: {
    sure: ['Số tổ viên', 'Tổng số tổ viên', 'Số thành viên', 'Số lượng tổ viên'],
    likely: ['Tổ viên', 'Thành viên'],
  },
  borrowers: {
    sure: [
      'Số tổ viên còn dư nợ',
      'Số tổ viên dư nợ',
      'Số tổ viên có dư nợ',
      'Tổ viên còn dư nợ',
      'Số tổ viên vay vốn',
      'Thành viên còn dư nợ',
    ],
  },
  savers: {
    sure: [
      ...['Số tổ viên có gửi tiết kiệm', 'Số tổ viên gửi tiết kiệm', 'Số tổ viên có tiền gửi', 'Số tổ viên gửi tiền'],
      ...[
        'Số tổ viên tham gia gửi tiền',
        'Số tổ viên tham gia tiền gửi',
        'Số tổ viên có số dư tiền gửi',
        'Số tổ viên còn 105',
      ],
      ...['Số tổ viên gửi tiền tiết kiệm', 'Số tổ viên tham gia gửi tiết kiệm'],
    ],
  },
  payersQuarter: { sure: ['Số tổ viên có nộp lãi trong 3 tháng gần nhất'] },
  nonPayersQuarter: { sure: ['Số tổ viên không nộp lãi đầy đủ trong 3 tháng gần nhất', 'STV 3th không nộp lãi'] },
  saversQuarter: { sure: ['Số tổ viên có tham gia gửi tiết kiệm trong 3 tháng gần nhất'] },
  nonSaversQuarter: {
    sure: ['Số tổ viên không tham gia gửi tiết kiệm đầy đủ trong 3 tháng gần nhất', 'STV 3th không gửi TK'],
  },
  membersInArrears: { sure: ['Số tổ viên có lãi tồn'] },
  membersInGrace: { sure: ['Số tổ viên có lãi tồn ân hạn'] },
  attendance: {
    sure: [
      ...['Tỷ lệ tham gia giao dịch xã', 'Tỷ lệ tham gia GDX', 'Tỷ lệ giao dịch tại xã', 'Tỷ lệ giao dịch xã'],
      ...['Tỷ lệ tổ viên tham gia giao dịch xã', 'Tỷ lệ tham gia giao dịch tại xã', 'Tỷ lệ tham gia giao dịch'],
      ...['Tỷ lệ giao dịch tại điểm giao dịch xã', 'Tỷ lệ tổ tham gia giao dịch xã'],
    ],
    likely: ['Tham gia GDX', 'Giao dịch tại xã', 'Tham gia giao dịch xã', 'Giao dịch xã'],
  },
  principalRatio: {
    sure: [
      ...['Tỷ lệ thu nợ gốc', 'Tỷ lệ thu nợ đến hạn', 'Tỷ lệ thu nợ gốc đến hạn', 'Tỷ lệ thu gốc', 'Tỷ lệ thu nợ'],
      ...['Tỷ lệ thu hồi nợ đến hạn', 'Tỷ lệ thu gốc đến hạn'],
    ],
    likely: ['Thu nợ đến hạn', 'Thu nợ gốc'],
  },
  interestRatio: { sure: ['Tỷ lệ thu lãi', 'Tỷ lệ lãi thu được', 'Tỷ lệ thu lãi tháng'], likely: ['Thu lãi'] },
  saverRatio: {
    sure: [
      ...[
        'Tỷ lệ tổ viên tham gia tiền gửi',
        'Tỷ lệ tổ viên gửi tiền',
        'Tỷ lệ tham gia tiền gửi',
        'Tỷ lệ tổ viên có tiền gửi',
      ],
      ...['Tỷ lệ tổ viên tham gia gửi tiền', 'Tỷ lệ tổ viên gửi tiết kiệm', 'Tỷ lệ tổ viên tham gia gửi tiết kiệm'],
      ...['Tỷ lệ tổ viên có số dư tiền gửi', 'Tỷ lệ tổ viên tham gia gửi tiền tiết kiệm', 'Tỷ lệ gửi tiền'],
    ],
    likely: ['Tổ viên tham gia tiền gửi', 'Tổ viên tham gia gửi tiền'],
  },
  savingsIncrease: {
    sure: [
      ...[
        'Số dư tiền gửi tăng thêm',
        'Tiền gửi tăng thêm',
        'Số dư tiền gửi tăng',
        'Tăng tiền gửi',
        'Mức tăng tiền gửi',
      ],
      ...['Số tiền gửi tăng thêm', 'Số dư tiết kiệm tăng thêm'],
    ],
  },
  pointsAttendance: {
    sure: [
      ...[
        'Điểm GDTX',
        'Điểm giao dịch tại xã',
        'Điểm tham gia giao dịch xã',
        'Điểm tham gia GDX',
        'Điểm tỷ lệ giao dịch xã',
      ],
      ...['Điểm giao dịch tại điểm giao dịch xã', 'Điểm tham gia giao dịch tại xã', 'Điểm tỷ lệ tham gia giao dịch xã'],
    ],
    likely: ['Điểm GDX'],
  },
  pointsOverdue: { sure: ['Điểm NQH', 'Điểm tỷ lệ NQH', 'Điểm nợ quá hạn', 'Điểm tỷ lệ nợ quá hạn'] },
  pointsPrincipal: {
    sure: [
      ...['Điểm thu nợ', 'Điểm thu nợ đến hạn', 'Điểm thu nợ gốc', 'Điểm thu nợ gốc đến hạn', 'Điểm tỷ lệ thu nợ'],
      ...['Điểm tỷ lệ thu nợ đến hạn', 'Điểm tỷ lệ thu nợ gốc', 'Điểm thu gốc', 'Điểm tỷ lệ thu nợ gốc đến hạn'],
    ],
  },
  pointsInterest: { sure: ['Điểm thu lãi', 'Điểm tỷ lệ thu lãi'] },
  pointsSavers: {
    sure: [
      ...['Điểm TV tiền gửi', 'Điểm tổ viên tham gia tiền gửi', 'Điểm tổ viên gửi tiền', 'Điểm tổ viên gửi tiết kiệm'],
      ...['Điểm tỷ lệ tổ viên tham gia tiền gửi', 'Điểm tổ viên tham gia gửi tiền', 'Điểm tỷ lệ tổ viên gửi tiền'],
    ],
  },
  pointsSavings: {
    sure: [
      ...[
        'Điểm DS TG',
        'Điểm doanh số tiền gửi',
        'Điểm số dư tiền gửi',
        'Điểm số dư tiền gửi tăng thêm',
        'Điểm tiền gửi tăng thêm',
      ],
      ...['Điểm số dư TG', 'Điểm mức tiền gửi', 'Điểm tăng tiền gửi'],
    ],
  },
  pointsDeposits: {
    sure: ['TG Tổ TKVV', 'Tiền gửi tổ TK&VV', 'Điểm tiền gửi', 'Điểm tiền gửi tổ TK&VV', 'Điểm tiền gửi tổ viên'],
  },
  pointsTotal: {
    sure: [
      ...['Tổng điểm', 'Tổng số điểm', 'Điểm tổng', 'Kết quả chấm điểm tổ tháng gần nhất', 'Điểm tổ', 'Tổng điểm chấm'],
      ...['Kết quả chấm điểm', 'Điểm chấm', 'Số điểm', 'Cộng điểm', 'Tổng cộng điểm'],
    ],
    likely: ['Điểm'],
  },
  groupClass: {
    sure: ['Xếp loại', 'Xếp loại tổ', 'Kết quả xếp loại', 'Phân loại tổ', 'Xếp loại chất lượng', 'Xếp loại hoạt động'],
    likely: ['Loại'],
  },
};
