import { formatDate, formatNumber } from '../format';

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
    columns: ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung', 'Đang ghi', 'Số đúng', 'Quy tắc'],
  },
  score: {
    title: 'CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN (DỰ KIẾN)',
    counts: (groups: number, complete: number) => `${groups} tổ, trong đó ${complete} tổ đủ số liệu để xếp loại.`,
    columns: [
      'STT',
      'Mã tổ',
      'Tổ trưởng',
      'Xã',
      'Đơn vị nhận ủy thác',
      'Giao dịch xã (20)',
      'Nợ quá hạn (30)',
      'Thu nợ gốc (15)',
      'Thu lãi (20)',
      'TV gửi tiền (5)',
      'Tiền gửi tăng (10)',
      'Tổng điểm',
      'Xếp loại',
      'Điểm thiếu để lên loại',
      'Tỷ lệ NQH (%)',
      'Điểm hệ thống',
      'Loại hệ thống',
      'Ghi chú',
    ],
    range: (low: number, high: number, missing: string) =>
      `Thiếu ${missing}: tổng điểm trong khoảng ${formatNumber('vi', low)}–${formatNumber('vi', high)}`,
    computed: 'Điểm nợ quá hạn tính từ danh sách món vay (chưa kiểm chứng)',
    differs: 'Khác kết quả của hệ thống',
  },
  due: {
    title: 'DANH SÁCH NỢ ĐẾN HẠN VÀ LỊCH NHẮC NỢ 90/60/30 NGÀY',
    counts: (loans: number, amount: number) =>
      `${formatNumber('vi', loans)} món, số tiền ${formatNumber('vi', amount)} đồng.`,
    basis:
      'Ngày đến hạn lấy theo ngày giao dịch xã nếu có, sau đó theo ngày gia hạn, cuối cùng theo hợp đồng; chỉ tính dư nợ trong hạn.',
    undated: (contracts: readonly string[]) =>
      `${contracts.length} món còn dư nợ trong hạn nhưng không có ngày đến hạn, chưa đưa vào danh sách: ${contracts.slice(0, 5).join(', ')}${contracts.length > 5 ? '…' : ''}`,
    columns: [
      'STT',
      'Số khế ước',
      'Mã tổ',
      'Ngày đến hạn',
      'Số tiền (đồng)',
      'Còn (ngày)',
      'Giai đoạn',
      'Nhắc lần 1 (90 ngày)',
      'Nhắc lần 2 (60 ngày)',
      'Nhắc lần 3 (30 ngày)',
    ],
  },
};
