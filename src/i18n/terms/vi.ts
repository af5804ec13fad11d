/** Words of the field that every text shares. */
export const vi = {
  organisations: {
    farmers: 'Hội Nông dân',
    women: 'Hội Liên hiệp Phụ nữ',
    veterans: 'Hội Cựu chiến binh',
    youth: 'Đoàn Thanh niên',
    direct: 'Cho vay trực tiếp',
  },
  classes: { good: 'Tốt', fair: 'Khá', average: 'Trung bình', poor: 'Yếu' },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  stages: {
    '90': 'Còn 61–90 ngày',
    '60': 'Còn 31–60 ngày',
    '30': 'Còn 1–30 ngày',
    due: 'Đến hạn hôm nay',
    overdue: 'Đã quá ngày đến hạn',
    later: 'Còn trên 90 ngày',
  },
  criteria: {
    attendance: 'Giao dịch xã',
    overdue: 'Nợ quá hạn',
    principal: 'Thu nợ gốc',
    interest: 'Thu lãi',
    savers: 'Tổ viên gửi tiền',
    savings: 'Tiền gửi tăng thêm',
  },
  kinds: {
    groupScore: 'Bảng chấm điểm tổ (CDTOTKVV)',
    loanList: 'Danh sách món vay (Mẫu 31)',
    organisationTable: 'Biểu số liệu theo tổ chức hội',
    inspectionTable: 'Biểu kiểm tra, giám sát',
    groupList: 'Danh sách tổ TK&VV',
    freeTable: 'Bảng khác',
  },
};
