import type { Wordings } from './wording';

/** What was lent, collected and written off in a period (LEN_31, BCDHTD), debt by term, and the lines of the Điện báo. */
export const FLOW_WORDINGS: Wordings = {
  lent: {
    sure: [
      ...['Doanh số cho vay', 'DS cho vay', 'Cho vay lũy kế', 'Doanh số cho vay lũy kế', 'Doanh số cho vay trong năm'],
      ...['Lũy kế cho vay', 'Cho vay lũy kế từ đầu năm', 'Doanh số cho vay lũy kế từ đầu năm', 'Cho vay trong năm'],
    ],
    likely: ['Cho vay'],
  },
  lentMonth: {
    sure: [
      'Cho vay tháng',
      'Cho vay trong tháng',
      'Doanh số cho vay trong tháng',
      'DS cho vay tháng',
      'Doanh số cho vay tháng',
    ],
  },
  collected: {
    sure: [
      ...['Doanh số thu nợ', 'DS thu nợ', 'Thu nợ lũy kế', 'Doanh số thu nợ lũy kế', 'Doanh số thu nợ trong năm'],
      ...['Lũy kế thu nợ', 'Thu nợ lũy kế từ đầu năm', 'Doanh số thu nợ lũy kế từ đầu năm', 'Thu nợ trong năm'],
    ],
    likely: ['Thu nợ'],
  },
  collectedMonth: {
    sure: [
      'Thu nợ tháng',
      'Thu nợ trong tháng',
      'Doanh số thu nợ trong tháng',
      'DS thu nợ tháng',
      'Doanh số thu nợ tháng',
    ],
  },
  writtenOff: { sure: ['Xóa nợ', 'Xóa nợ lũy kế', 'Xóa nợ lũy kế từ đầu năm', 'Xóa nợ trong năm', 'Số tiền xóa nợ'] },
  writtenOffMonth: { sure: ['Xóa nợ tháng', 'Xóa nợ trong tháng'] },
  interestCollected: {
    sure: ['Số lãi thu được', 'Số tiền lãi thu được', 'Doanh số thu lãi', 'Số tiền thu lãi'],
    likely: ['Thu lãi'],
  },
  savingsIn: { sure: ['Thu TK', 'Thu tiết kiệm', 'Thu tiền gửi', 'Thu tiền gửi tiết kiệm', 'Gửi vào trong kỳ'] },
  savingsOut: { sure: ['Chi TK', 'Chi tiết kiệm', 'Chi tiền gửi', 'Chi trả tiền gửi', 'Rút ra trong kỳ'] },
  shortTerm: { sure: ['Dư nợ ngắn hạn'], likely: ['Ngắn hạn', 'Ngắn'] },
  mediumTerm: { sure: ['Dư nợ trung hạn'], likely: ['Trung hạn', 'Trung'] },
  longTerm: { sure: ['Dư nợ dài hạn'], likely: ['Dài hạn', 'Dài'] },
  borrowings: {
    sure: [
      'Số lượt KH vay',
      'Số lượt khách hàng vay',
      'Số lượt hộ vay vốn',
      'Số lượt khách hàng vay vốn',
      'Số lượt KH vay vốn',
      'Lượt khách hàng vay vốn',
    ],
  },
  inactiveLoans: {
    sure: [
      'Số món vay 3 tháng không hoạt động',
      'Món 3T KHĐ',
      'Số món 3 tháng không hoạt động',
      'Món vay 3 tháng không hoạt động',
      'Số món vay không hoạt động',
    ],
  },
  settledInArrears: { sure: ['Số hộ tất nợ còn lãi tồn', 'Tất nợ còn lãi tồn'] },
  settledWithSavings: { sure: ['Số hộ tất nợ còn tiết kiệm', 'Tất nợ còn tiết kiệm'] },
  inspectedDebt: {
    sure: [
      'Tổ TK&VV đã được kiểm tra dư nợ',
      'Dư nợ được kiểm tra',
      'Dư nợ đã kiểm tra',
      'Tổ TK&VV được kiểm tra dư nợ',
      'Dư nợ kiểm tra',
    ],
  },
  debtGood: { sure: ['Tốt dư nợ', 'Tổ tốt dư nợ', 'Dư nợ tổ tốt', 'Loại tốt dư nợ', 'Xếp loại tốt dư nợ'] },
  debtFair: { sure: ['Khá dư nợ', 'Tổ khá dư nợ', 'Dư nợ tổ khá', 'Loại khá dư nợ', 'Xếp loại khá dư nợ'] },
  debtAverage: {
    sure: [
      'Trung bình dư nợ',
      'Tổ trung bình dư nợ',
      'Dư nợ tổ trung bình',
      'Loại trung bình dư nợ',
      'Xếp loại trung bình dư nợ',
    ],
  },
  debtPoor: {
    sure: [
      'Kém dư nợ',
      'Yếu dư nợ',
      'Tổ yếu dư nợ',
      'Dư nợ tổ yếu',
      'Loại yếu dư nợ',
      'Xếp loại yếu dư nợ',
      'Loại kém dư nợ',
      'Xếp loại kém dư nợ',
      'Tổ kém dư nợ',
    ],
  },
  indicatorName: { sure: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu'] },
  amount: { sure: ['Giá trị', 'Số thực hiện'], likely: ['Số tiền', 'Số liệu', 'Thực hiện'] },
};
