import type { Wordings } from './wording';

/** What one loan paid in the month, the quarter, the year: the three blocks of Mẫu 31 that share their headings but for the last word. */
export const PERIOD_WORDINGS: Wordings = {
  interestAccruedMonth: { sure: ['Lãi DT trong tháng', 'Lãi dự thu trong tháng'] },
  interestInTermMonth: { sure: ['Thu lãi TH tháng', 'Thu lãi TH trong tháng'] },
  interestOverdueMonth: { sure: ['Thu lãi QH tháng', 'Thu lãi QH trong tháng'] },
  principalInTermMonth: { sure: ['Thu nợ TH tháng', 'Thu nợ TH trong tháng'] },
  principalOverdueMonth: { sure: ['Thu nợ QH tháng', 'Thu nợ QH trong tháng'] },
  interestAccruedQuarter: { sure: ['Lãi DT Quý', 'Lãi DT trong quý'] },
  interestInTermQuarter: { sure: ['Thu lãi TH Quý', 'Thu lãi TH trong quý'] },
  interestOverdueQuarter: { sure: ['Thu lãi QH Quý', 'Thu lãi QH trong quý'] },
  principalInTermQuarter: { sure: ['Thu nợ TH Quý', 'Thu nợ TH trong quý'] },
  principalOverdueQuarter: { sure: ['Thu nợ QH Quý', 'Thu nợ QH trong quý'] },
  interestAccruedYear: { sure: ['Lãi DT Năm', 'Lãi DT trong năm'] },
  interestInTermYear: { sure: ['Thu lãi TH Năm', 'Thu lãi TH trong năm'] },
  interestOverdueYear: { sure: ['Thu lãi QH Năm', 'Thu lãi QH trong năm'] },
  principalInTermYear: { sure: ['Thu nợ TH Năm', 'Thu nợ TH trong năm'] },
  principalOverdueYear: { sure: ['Thu nợ QH Năm', 'Thu nợ QH trong năm'] },
  principalFrozenYear: { sure: ['Thu nợ Khoanh Năm', 'Thu nợ Khoanh trong năm'] },
  disbursedYear: { sure: ['Giải ngân Năm', 'Giải ngân trong năm'] },
  replacedYear: { sure: ['Đảo khoản GN Năm', 'Đảo khoản GN trong năm'] },
  writtenOffYear: { sure: ['Xóa trong Năm', 'Gốc xóa trong Năm'] },
};
