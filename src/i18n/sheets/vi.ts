import { formatDate, formatTime } from '../format';

/** Headings and lines of the sheets that the add-in writes. */
export const vi = {
  asOf: (serial: number) => `Số liệu đến ngày ${formatDate(serial)}.`,
  unverified: (edition: string) =>
    `Chưa kiểm chứng: thang điểm từng tiêu chí của ${edition} là giả định, chưa đối chiếu với văn bản gốc; điểm dự kiến không thay kết quả chấm điểm của hệ thống.`,
  total: 'Cộng',
  check: {
    title: 'KẾT QUẢ KIỂM TRA SỐ LIỆU',
    counts: (errors: number, warnings: number, notes: number) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý.`,
    untouched: 'Tiện ích chỉ báo, không sửa số liệu của đơn vị.',
    checkedAt: (now: number) => `Kiểm tra lúc ${formatTime(now)} ngày ${formatDate(Math.floor(now))}.`,
    bySheet: 'Tổng hợp theo trang tính',
    accepted: 'Kết quả đã chấp nhận (không tính ở trên)',
    reason: (reason: string) => `Lý do chấp nhận: ${reason}`,
    silent: (rules: number) => `${rules} quy tắc không có kết quả:`,
    rulesRun: (rules: number) => `Đã chạy ${rules} quy tắc; số kết quả của từng quy tắc`,
    columns: ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung', 'Đang ghi', 'Số đúng', 'Quy tắc'],
  },
};
