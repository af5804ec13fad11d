import type { Stage } from '../../core/due/stage';
import { formatDate } from '../format';

/** Words of the notices of due debt to the groups' leaders (`TKVV Thông báo nợ`). */
export const vi = {
  bank: 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
  office: (code: string): string => `Phòng giao dịch ${code || '…………………'}`,
  title: 'THÔNG BÁO NỢ ĐẾN HẠN',
  asOf: (serial: number): string => `Số liệu đến ngày ${formatDate(serial)}`,
  toLeader: (leader: string, group: string): string =>
    `Kính gửi: Ông/Bà ${leader || '……………………'}, Tổ trưởng Tổ TK&VV${group ? ` mã ${group}` : ''}`,
  toOfficer: 'Khách hàng vay trực tiếp, không qua tổ – dành cho cán bộ tín dụng phụ trách',
  intro: (debts: number, basis: string): string =>
    `Đề nghị thông báo cho ${debts} món vay dưới đây có nợ gốc trong hạn sắp đến hạn trong 90 ngày tới hoặc đã quá ngày đến hạn mà chưa xử lý. Căn cứ ngày đến hạn: ${basis}.`,
  columns: {
    ordinal: 'STT',
    customer: 'Họ và tên người vay',
    identity: 'Số CCCD',
    phone: 'Điện thoại',
    loan: 'Số khế ước',
    dueDate: 'Ngày đến hạn',
    amount: 'Gốc đến hạn (đồng)',
    arrears: 'Lãi tồn (đồng)',
    notice: 'Nhắc lần',
    signature: 'Ký nhận',
  },
  noticeStages: {
    '90': 'Lần 1',
    '60': 'Lần 2',
    '30': 'Lần 3',
    due: 'Đến hạn hôm nay',
    overdue: 'Đã quá ngày',
    later: '',
  } satisfies Record<Stage, string>,
  total: 'Cộng',
  request:
    'Ông/Bà vui lòng báo từng hộ vay chuẩn bị trả nợ tại phiên giao dịch xã trước ngày đến hạn; hộ có khó khăn thì báo cán bộ tín dụng để hướng dẫn.',
  place: '…………, ngày …… tháng …… năm ………',
  leader: 'TỔ TRƯỞNG NHẬN THÔNG BÁO',
  officer: 'CÁN BỘ TÍN DỤNG',
  sign: '(Ký, ghi rõ họ tên)',
};
