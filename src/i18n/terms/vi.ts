/** Xếp loại; apart from the rest, like `stages`, for the worksheet functions, whose file takes no word that it does not say. */
export const classes = { good: 'Tốt', fair: 'Khá', average: 'Trung bình', poor: 'Yếu' };

/** How near a debt's due date is. */
export const stages = {
  '90': 'Còn 61–90 ngày',
  '60': 'Còn 31–60 ngày',
  '30': 'Còn 1–30 ngày',
  due: 'Đến hạn hôm nay',
  overdue: 'Đã quá ngày đến hạn',
  later: 'Còn trên 90 ngày',
};

/** Words of the field that every text shares. */
export const vi = {
  organisations: {
    farmers: 'Hội Nông dân',
    women: 'Hội Liên hiệp Phụ nữ',
    veterans: 'Hội Cựu chiến binh',
    youth: 'Đoàn Thanh niên',
    direct: 'Cho vay trực tiếp',
  },
  classes,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  stages,
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
    groupRegister: 'Danh sách tổ TK&VV (DSTO)',
    leaderList: 'Danh sách tổ trưởng, tổ phó',
    groupReview: 'Báo cáo kiểm tra tổ (Mẫu 7)',
    loanStatement: 'Sao kê chi tiết món vay (Mẫu 10)',
    inactiveList: 'Món vay không hoạt động (Mẫu 14, 08/KTNB)',
    overdueList: 'Danh sách nợ quá hạn',
    frozenList: 'Danh sách nợ khoanh',
    instalmentList: 'Nợ đến hạn phân kỳ',
    disbursementList: 'Danh sách giải ngân',
    trustDebt: 'Dư nợ nhận ủy thác (BC0438, phần 1)',
    trustClasses: 'Chấm điểm nhận ủy nhiệm (BC0438, phần 2)',
    trustProgrammes: 'Dư nợ ủy thác theo chương trình (BC0438, phần 3)',
    lenCommune: 'Tổng hợp tín dụng theo xã (LEN_31)',
    lenOrganisation: 'Tổng hợp tín dụng theo đơn vị ủy thác (LEN_31)',
    lenProgramme: 'Tổng hợp tín dụng theo chương trình (LEN_31)',
    lenLeader: 'Tổng hợp tín dụng theo tổ trưởng (LEN_31)',
    creditByCommune: 'Kết quả cho vay theo xã (01.1/BCTD)',
    creditByProgramme: 'Kết quả cho vay theo chương trình (01.2/BCTD)',
    programmeDebt: 'Tổng dư nợ theo chương trình',
    telegram: 'Điện báo',
    groupAudit: 'Kết quả kiểm tra hoạt động tổ (05/KTNB)',
    communeTable: 'Biểu số liệu theo xã, thôn',
    programmeTable: 'Biểu số liệu theo chương trình',
    officeTable: 'Biểu số liệu theo phòng giao dịch',
    freeTable: 'Bảng khác',
  },
};
