import type { ReportData } from '../../core/report/report-data';
import { dayText, quarterAfter, quarterText } from './words';

/** Titles of the report on entrusted lending (Báo cáo kết quả hoạt động ủy thác quý). */
export const KIND = 'BÁO CÁO';

export const subject = ({ quarter }: ReportData): string => `Kết quả hoạt động ủy thác cho vay ${quarterText(quarter)}`;

/** Whoever reports: the head says so. */
export const opening = ({ quarter, asOf }: ReportData): string =>
  `Kết quả thực hiện ủy thác cho vay hộ nghèo và các đối tượng chính sách khác ${quarterText(quarter)} (số liệu đến ${dayText(asOf)}) như sau:`;

export const TITLES = {
  results: 'I. KẾT QUẢ THỰC HIỆN ỦY THÁC',
  coordination: '1. Công tác phối hợp',
  programmes: '2. Kết quả thực hiện các chương trình tín dụng chính sách',
  lending: '2.1. Về cho vay các chương trình',
  savings: '2.2. Huy động tiền gửi của tổ viên Tổ TK&VV',
  inspection: '2.3. Công tác kiểm tra, giám sát',
  quality: '2.4. Chất lượng Tổ TK&VV và các nhiệm vụ khác',
  weaknesses: 'II. MỘT SỐ TỒN TẠI, HẠN CHẾ',
  directions: 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  proposals: 'IV. ĐỀ XUẤT, KIẾN NGHỊ',
} as const;

export const directionsTitle = ({ quarter }: ReportData): string =>
  `${TITLES.directions} ${quarterText(quarterAfter(quarter)).toUpperCase()}`;
