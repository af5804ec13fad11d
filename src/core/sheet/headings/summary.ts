import type { Wordings } from './wording';

/** Debt, savings, counts and ratios of a group, an organisation or a place; inspections. */
export const SUMMARY_WORDINGS: Wordings = {
  groups: {
    sure: [
      ...['Số tổ', 'Tổng số tổ', 'Tổng số tổ TK&VV có dư nợ', 'Số tổ TK&VV', 'Số tổ có dư nợ', 'Số tổ còn dư nợ'],
      ...['Tổng số tổ TK&VV', 'Số tổ tiết kiệm và vay vốn', 'Tổng số tổ do HĐT quản lý', 'Số tổ TK&VV còn dư nợ'],
      ...['Tổng số tổ có dư nợ', 'Tổng số tổ TK&VV còn dư nợ', 'Số tổ quản lý', 'Số tổ TK&VV có dư nợ'],
    ],
    likely: ['Tổ TK&VV', 'Tổ', 'Tổ TK&VV có dư nợ'],
  },
  households: {
    sure: [
      ...[
        'Số hộ',
        'Tổng số hộ',
        'Số hộ có dư nợ',
        'Tổng số hộ có dư nợ',
        'Số hộ còn dư nợ',
        'Số hộ vay',
        'Số hộ dư nợ',
      ],
      ...[
        'Số hộ vay vốn',
        'Tổng số hộ vay',
        'Tổng số hộ vay vốn',
        'Số khách hàng',
        'Số KH',
        'Tổng số KH',
        'Số KH vay vốn',
      ],
      ...[
        'Số khách hàng có dư nợ',
        'Số khách hàng còn dư nợ',
        'Số KH dư nợ',
        'Tổng số khách hàng',
        'Số khách hàng vay vốn',
      ],
      ...[
        'Tổng số khách hàng vay vốn do HĐT quản lý',
        'Tổng số hộ còn dư nợ',
        'Tổng số khách hàng còn dư nợ',
        'Số hộ đang vay',
      ],
    ],
    likely: ['Hộ vay', 'Hộ', 'Khách hàng', 'KH', 'Hộ vay vốn', 'Hộ còn dư nợ'],
  },
  outstanding: {
    sure: [
      ...[
        'Tổng dư nợ',
        'Dư nợ tổng số',
        'Tổng số dư nợ',
        'Dư nợ cho vay',
        'Dư nợ ủy thác',
        'Tổng dư nợ ủy thác',
        'TDUNO',
      ],
      ...[
        'Dư nợ hiện tại',
        'Dư nợ cuối kỳ',
        'Tổng dư nợ do HĐT quản lý',
        'Dư nợ nhận ủy thác',
        'Dư nợ tổng cộng',
        'Dư nợ',
      ],
      ...['Tổng dư nợ cho vay', 'Dư nợ tín dụng', 'Dư nợ tín dụng chính sách'],
    ],
    likely: ['DN'],
  },
  inTerm: { sure: ['Dư nợ trong hạn', 'Nợ trong hạn', 'Trong hạn', 'DN trong hạn'] },
  overdue: {
    sure: [
      'Dư nợ quá hạn',
      'Nợ quá hạn',
      'Nợ quá hạn số tiền',
      'Số tiền nợ quá hạn',
      'Nợ quá hạn tổng số',
      'Tổng nợ quá hạn',
    ],
    likely: ['Quá hạn', 'QH'],
  },
  frozen: {
    sure: ['Dư nợ khoanh', 'Nợ khoanh', 'Nợ khoanh số tiền', 'Số tiền nợ khoanh', 'Tổng nợ khoanh'],
    likely: ['Khoanh'],
  },
  overdueRatio: {
    sure: [
      ...[
        'Tỷ lệ NQH',
        'Tỷ lệ NQH/DN',
        'Tỷ lệ NQH trên dư nợ',
        'Tỷ lệ NQH/tổng dư nợ',
        'Tỷ lệ quá hạn',
        'Nợ quá hạn tỷ lệ',
      ],
      ...['Tỷ lệ NQH trên tổng dư nợ', 'NQH/DN', 'NQH/tổng dư nợ', 'Tỷ lệ nợ quá hạn so với tổng dư nợ'],
    ],
    likely: ['Tỷ lệ'],
  },
  frozenRatio: { sure: ['Tỷ lệ nợ khoanh', 'Nợ khoanh tỷ lệ', 'Tỷ lệ nợ khoanh/DN', 'Tỷ lệ nợ khoanh/tổng dư nợ'] },
  share: { sure: ['Tỷ trọng', 'Tỷ trọng dư nợ', 'Tỷ lệ dư nợ', 'Cơ cấu dư nợ'], likely: ['Cơ cấu'] },
  arrears: { sure: ['Lãi tồn', 'Lãi tồn đọng', 'Số lãi tồn', 'Tổng lãi tồn', 'Tổng lãi tồn đọng', 'Số lãi tồn đọng'] },
  arrearsGrace: { sure: ['Lãi tồn ân hạn', 'Lãi tồn AH'] },
  savings: {
    sure: [
      ...[
        'Số dư tiết kiệm',
        'Số dư TK',
        'Số dư tiền gửi',
        'Số dư tiền gửi tiết kiệm',
        'Số dư TG',
        'Số dư tiền gửi 105',
      ],
      ...[
        'Số dư 105',
        'Số dư tiết kiệm do HĐT quản lý',
        'SODUTK',
        'Số dư tiền gửi tổ viên',
        'Dư tiền gửi',
        'Số dư TGTK',
      ],
      ...[
        'Tiền gửi tổ viên',
        'Tiền gửi tiết kiệm',
        'Số dư tiền gửi của tổ viên',
        'Tổng số dư tiền gửi',
        'Số dư tiền gửi tổ TK&VV',
      ],
    ],
    likely: ['Tiền gửi', 'Tiết kiệm', 'TGTK', 'Dư TK'],
  },
  savingsAverage: { sure: ['Mức tiền gửi bình quân/tổ viên', 'Tiền gửi bình quân/tổ viên', 'Tiền gửi bình quân TV'] },
  savingsPerMember: {
    sure: ['Mức tiền gửi bình quân/tổ viên/tháng', 'Tiền gửi bình quân/tổ viên/tháng', 'Tiền gửi BQ tổ viên tháng'],
  },
  classGood: {
    sure: ['Tổ tốt', 'Số tổ tốt', 'Xếp loại tốt', 'Xếp loại tổ tốt', 'Tổ xếp loại tốt', 'Loại tốt', 'Tốt số tổ'],
    likely: ['Tốt'],
  },
  classFair: {
    sure: ['Tổ khá', 'Số tổ khá', 'Xếp loại khá', 'Tổ xếp loại khá', 'Loại khá', 'Khá số tổ'],
    likely: ['Khá'],
  },
  classAverage: {
    sure: [
      ...['Tổ trung bình', 'Số tổ trung bình', 'Xếp loại trung bình', 'Tổ xếp loại trung bình', 'Loại trung bình'],
      ...['Trung bình số tổ', 'Tổ TB', 'Xếp loại TB', 'Loại TB'],
    ],
    likely: ['Trung bình', 'TB'],
  },
  classPoor: {
    sure: [
      ...['Tổ yếu', 'Số tổ yếu', 'Xếp loại yếu', 'Tổ xếp loại yếu', 'Loại yếu', 'Yếu số tổ', 'Tổ kém', 'Số tổ kém'],
      ...['Xếp loại kém', 'Kém số tổ', 'Yếu, kém', 'Loại kém'],
    ],
    likely: ['Yếu', 'Kém'],
  },
  overdueGrowth: {
    sure: [
      ...['Tỷ lệ NQH tăng', 'Tỷ lệ tăng NQH', 'Tốc độ tăng NQH', 'Tỷ lệ tăng nợ quá hạn', 'Tỷ lệ tăng, giảm NQH'],
      ...['Tỷ lệ NQH tăng, giảm', 'Tốc độ tăng trưởng NQH'],
    ],
  },
  inspectedDistricts: {
    sure: [
      'Số lượt huyện',
      'Lượt huyện',
      'Số huyện được kiểm tra',
      'Số lượt kiểm tra huyện',
      'Số lượt cấp huyện',
      'Số huyện kiểm tra',
      'Số huyện',
    ],
  },
  inspectedCommunes: {
    sure: [
      'Số lượt xã',
      'Lượt xã',
      'Số xã được kiểm tra',
      'Số lượt kiểm tra xã',
      'Số lượt cấp xã',
      'Số xã kiểm tra',
      'Số xã',
    ],
  },
  inspectedGroups: {
    sure: [
      ...['Số lượt tổ TK&VV', 'Số lượt tổ', 'Lượt tổ', 'Lượt tổ TK&VV', 'Số tổ được kiểm tra', 'Số lượt kiểm tra tổ'],
      ...['Số tổ TK&VV được kiểm tra', 'Tổ TK&VV đã được kiểm tra số tổ', 'Số tổ đã kiểm tra', 'Số tổ kiểm tra'],
      ...['Số lượt kiểm tra tổ TK&VV', 'Tổ TK&VV được kiểm tra', 'Kiểm tra số tổ', 'Kiểm tra tổ TK&VV'],
    ],
  },
  inspectedHouseholds: {
    sure: [
      'Số lượt hộ',
      'Lượt hộ',
      'Số hộ được kiểm tra',
      'Số lượt kiểm tra hộ',
      'Số lượt hộ vay',
      'Số hộ đã kiểm tra',
      'Số hộ kiểm tra',
      'Số lượt kiểm tra hộ vay',
      'Kiểm tra số hộ',
      'Kiểm tra hộ vay',
    ],
  },
};
