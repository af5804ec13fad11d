import { dayText, quarterAfter, quarterText } from './words';
import type { Quarter } from '../../core/report/quarter';

/** Captions, units and headings of the entrusted report's tables (Biểu 1–4) and annexes. */
const UNIT = {
  debt: 'Đơn vị: tổ, hộ, triệu đồng, %',
  change: 'Đơn vị: tổ, hộ, triệu đồng, %; số trong ngoặc là giảm',
};

export const debtTable = {
  caption: (asOf: number) => `Biểu 1a. Dư nợ ủy thác qua các tổ chức chính trị - xã hội đến ${dayText(asOf)}`,
  unit: UNIT.debt,
  groups: 'Số tổ có dư nợ',
  households: 'Số hộ có dư nợ',
  debt: 'Dư nợ',
  outstanding: 'Tổng số',
  overdue: 'T.đó: Nợ quá hạn',
  overdueRatio: 'Tỷ lệ NQH (%)',
  frozen: 'Nợ khoanh',
  frozenRatio: 'Tỷ lệ NK (%)',
  share: 'Tỷ trọng (%)',
};

export const changeTable = {
  /** @param day compared with, in words */
  caption: (day: string) => `Biểu 1b. Tăng (+), giảm (-) so với ${day}`,
  unit: UNIT.change,
  groups: 'Số tổ',
  households: 'Số hộ',
  debt: 'Dư nợ',
  late: 'Nợ quá hạn',
  held: 'Nợ khoanh',
  amount: 'Số tiền',
  growth: 'Tốc độ (%)',
  points: 'Tỷ lệ (điểm %)',
};

export const flowTable = {
  /** @param flows @param quarter what the table holds of both */
  caption: (flows: boolean, quarter: boolean) =>
    `Biểu 1c. ${[...(flows ? ['doanh số cho vay, thu nợ'] : []), ...(quarter ? ['tăng, giảm so với quý trước'] : [])]
      .join('; ')
      .replace(/^[dt]/, (letter) => letter.toUpperCase())}`,
  unit: UNIT.change,
  year: 'Lũy kế từ đầu năm',
  lent: 'Doanh số cho vay',
  collected: 'Doanh số thu nợ',
  quarter: 'So với quý trước',
  groups: 'Số tổ',
  households: 'Số hộ',
  outstanding: 'Dư nợ',
  overdue: 'Nợ quá hạn',
  points: 'Tỷ lệ NQH (điểm %)',
};

export const NOT_COMPARED = 'Chưa có số liệu ngày 31/12 năm trước nên chưa so sánh được với đầu năm.';

export const savingsTable = {
  caption: (asOf: number) => `Biểu 2. Tiền gửi của tổ viên Tổ TK&VV đến ${dayText(asOf)}`,
  unit: 'Đơn vị: tổ, tổ viên, triệu đồng, %; số trong ngoặc là giảm',
  groups: 'Số tổ có số dư',
  members: 'Số tổ viên',
  savers: 'Tham gia gửi tiền',
  month: 'Gửi trong tháng',
  number: 'Số tổ viên',
  ratio: 'Tỷ lệ (%)',
  balance: 'Số dư tiền gửi',
  amount: 'Số tiền',
  change: 'So với đầu năm',
};

export const inspectionTable = {
  caption: 'Biểu 3. Kết quả kiểm tra, giám sát của các tổ chức chính trị - xã hội từ đầu năm',
  unit: 'Đơn vị: lượt',
  heads: {
    inspectedDistricts: 'Số lượt huyện',
    inspectedCommunes: 'Số lượt xã',
    inspectedGroups: 'Số lượt Tổ TK&VV',
    inspectedHouseholds: 'Số lượt hộ vay',
  },
};

export const classTable = {
  caption: (asOf: number) => `Biểu 4a. Kết quả xếp loại Tổ TK&VV tại ngày ${dayText(asOf)}`,
  unit: 'Đơn vị: tổ, %',
  groups: 'Tổng số tổ xếp loại',
  number: 'Số tổ',
  ratio: 'Tỷ lệ (%)',
};

export const watchTable = {
  caption: 'Biểu 4b. Tổ TK&VV cần quan tâm củng cố',
  unit: 'Đơn vị: tổ, %',
  groups: 'Tổng số tổ',
  overdue: 'Có nợ quá hạn',
  overTwo: 'Nợ quá hạn trên 2%',
  number: 'Số tổ',
  ratio: 'Tỷ lệ (%)',
  small: 'Dưới 20 hộ',
  forecast: 'Dự kiến dưới 70 điểm',
};

export const CHARTS = {
  debt: 'Dư nợ ủy thác theo tổ chức (triệu đồng)',
  overdue: 'Tỷ lệ nợ quá hạn (%)',
  classes: 'Xếp loại Tổ TK&VV theo tổ chức (tổ)',
  due: 'Nợ đến hạn theo thời gian còn lại (triệu đồng)',
  outstanding: 'Dư nợ',
  amount: 'Số tiền',
};

export const annexes = {
  name: (number: string) => `Phụ lục ${number}`,
  attached: (quarter: Quarter) => `(Kèm theo Báo cáo kết quả hoạt động ủy thác ${quarterText(quarter)})`,
  communes: {
    subject: 'KẾT QUẢ ỦY THÁC THEO XÃ VÀ TỔ CHỨC CHÍNH TRỊ - XÃ HỘI',
    caption: (asOf: number) => `Số liệu đến ${dayText(asOf)}`,
    unit: UNIT.debt,
    name: 'Xã, tổ chức CT-XH',
    groups: 'Số tổ',
    households: 'Số hộ',
    outstanding: 'Tổng dư nợ',
    overdue: 'Nợ quá hạn',
    overdueRatio: 'Tỷ lệ NQH (%)',
    frozen: 'Nợ khoanh',
    savings: 'Số dư tiền gửi',
    share: 'Tỷ trọng dư nợ (%)',
  },
  weak: {
    subject: 'DANH SÁCH TỔ TK&VV CẦN CỦNG CỐ',
    caption: (asOf: number) => `Số liệu đến ${dayText(asOf)}`,
    unit: 'Đơn vị: hộ, triệu đồng, %, điểm',
    code: 'Mã tổ',
    leader: 'Tổ trưởng',
    commune: 'Xã',
    households: 'Số hộ',
    outstanding: 'Dư nợ',
    overdue: 'Nợ quá hạn',
    overdueRatio: 'Tỷ lệ NQH (%)',
    points: 'Điểm',
    class: 'Xếp loại',
    reasons: 'Nội dung cần củng cố',
    count: (name: string, count: number) => `${name}: ${count} tổ`,
    none: 'Không có tổ nào cần củng cố theo các ngưỡng của báo cáo.',
    reason: {
      small: 'dưới 20 hộ',
      overdue: 'NQH trên 2%',
      class: 'xếp loại trung bình, yếu',
      forecast: 'dự kiến dưới 70 điểm',
    },
  },
  due: {
    subject: (quarter: Quarter) => `NỢ ĐẾN HẠN TRONG 90 NGÀY TỚI (${quarterText(quarterAfter(quarter)).toUpperCase()})`,
    caption: (asOf: number) => `Dư nợ trong hạn theo thời gian còn lại kể từ ${dayText(asOf)}`,
    unit: 'Đơn vị: món, triệu đồng',
    name: 'Xã, tổ chức CT-XH',
    stages: { '30': 'Còn 0–30 ngày', '60': 'Còn 31–60 ngày', '90': 'Còn 61–90 ngày' },
    all: 'Cộng',
    loans: 'Số món',
    amount: 'Số tiền',
    none: 'Trong 90 ngày tới không có món vay nào đến hạn.',
  },
};
