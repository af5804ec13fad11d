import type { ReportData } from '../../core/report/report-data';
import { entrustedDebt, arrears, flows, frozen, overdue } from './lending';
import { amount, percentText, shown } from './numbers';
import { may, optional, paragraphOf, type Phrase } from './phrase';
import { dayText, quarterText } from './words';

/** Biểu theo Hội: the tables of the commune's meeting, with a few sentences before them. */
export const byOrganisationTexts = {
  kind: 'BIỂU SỐ LIỆU',
  subject: ({ quarter }: ReportData): string =>
    `Hoạt động ủy thác theo tổ chức chính trị - xã hội ${quarterText(quarter)}`,
  organisations: {
    title: '1. Kết quả theo tổ chức chính trị - xã hội',
    caption: (asOf: number) => `Dư nợ ủy thác theo đơn vị nhận ủy thác đến ${dayText(asOf)}`,
    unit: 'Đơn vị tính: tổ, khách hàng, món, triệu đồng, %',
    name: 'Đơn vị nhận ủy thác',
    groups: 'Số tổ',
    households: 'Số KH',
    lent: 'DS cho vay',
    collected: 'DS thu nợ',
    outstanding: 'Tổng dư nợ',
    share: 'Tỷ trọng (%)',
    overdue: 'NQH',
    frozen: 'Nợ khoanh',
    inactive: 'Món 3T KHĐ',
    note: 'Ghi chú: DS cho vay, DS thu nợ lũy kế từ đầu năm; Món 3T KHĐ: món vay 03 tháng không hoạt động.',
  },
  programmes: {
    title: '2. Kết quả theo chương trình tín dụng',
    caption: (asOf: number) => `Dư nợ theo chương trình đến ${dayText(asOf)}`,
    unit: 'Đơn vị tính: triệu đồng, %; số trong ngoặc là giảm',
    name: 'Chương trình',
    before: (day: number | null) => (day === null ? 'Dư nợ đầu năm' : `Dư nợ ${dayText(day)}`),
    now: (asOf: number) => `Dư nợ ${dayText(asOf)}`,
    change: 'Tăng (+), giảm (-)',
    growth: 'Tốc độ (%)',
    share: 'Tỷ trọng (%)',
    overdue: 'Nợ quá hạn',
  },
  groups: {
    title: '3. Chi tiết theo Tổ TK&VV',
    caption: (asOf: number) => `Danh sách Tổ TK&VV có dư nợ đến ${dayText(asOf)}`,
    unit: 'Đơn vị tính: hộ, triệu đồng, %, điểm',
    code: 'Mã tổ',
    leader: 'Tổ trưởng',
    commune: 'Xã',
    households: 'Số hộ',
    outstanding: 'Dư nợ',
    overdue: 'NQH',
    overdueRatio: 'Tỷ lệ NQH (%)',
    frozen: 'Nợ khoanh',
    arrears: 'Lãi tồn',
    savings: 'Số dư tiền gửi',
    points: 'Điểm',
    class: 'Xếp loại',
  },
};

const savings = (data: ReportData): Phrase =>
  may`số dư tiền gửi của tổ viên đạt ${amount(data, 'savings')}${optional(
    may`, ${shown(data, percentText(0), 'saverRatio')} tổ viên tham gia gửi tiền`,
  )}`;

export const meetingResult = (data: ReportData): Phrase => paragraphOf(entrustedDebt(data), flows(data));

export const meetingQuality = (data: ReportData): Phrase =>
  paragraphOf(overdue(data), frozen(data), arrears(data), savings(data));
