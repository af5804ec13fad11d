import type { Since } from '../../core/record/earlier-scores';
import type { MeasureBasis } from '../../core/record/measure-basis';
import type { RowFault } from '../../core/record/row-faults';
import { formatDate, formatNumber } from '../format';

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber('vi', Math.abs(value), 2)}`;

export const vi = {
  title: 'CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN (DỰ KIẾN)',
  counts: (groups: number, complete: number) => `${groups} tổ, trong đó ${complete} tổ đủ số liệu để xếp loại.`,
  order: 'Xếp theo xã; trong mỗi xã, tổ điểm thấp đứng trước.',
  columns: {
    ordinal: 'STT',
    code: 'Mã tổ',
    leader: 'Tổ trưởng',
    commune: 'Xã',
    organisation: 'Đơn vị nhận ủy thác',
    attendance: 'Giao dịch xã',
    overdue: 'Nợ quá hạn',
    principal: 'Thu nợ gốc',
    interest: 'Thu lãi',
    savers: 'TV gửi tiền',
    savings: 'Tiền gửi tăng',
    total: 'Tổng điểm',
    class: 'Xếp loại',
    gap: 'Điểm thiếu để lên loại',
    overdueRatio: 'Tỷ lệ NQH (%)',
    officialTotal: 'Điểm hệ thống',
    officialClass: 'Loại hệ thống',
    advice: 'Cách lên loại gần nhất',
    remarks: 'Ghi chú',
  },
  range: (low: number, high: number, missing: string) =>
    `Thiếu ${missing}: tổng điểm trong khoảng ${formatNumber('vi', low)}–${formatNumber('vi', high)}`,
  computed: (criterion: string, basis: MeasureBasis, assumed: boolean) => {
    const from = {
      printed: 'từ số liệu gốc trong bảng',
      loans: 'từ danh sách món vay',
      flows: 'từ số đã thu trong tháng của Mẫu 31',
      payers: 'từ số tổ viên nộp lãi đầy đủ 3 tháng (BC0437)',
      participation: 'từ số tổ viên có số dư tiền gửi',
      savingsChange: 'từ số dư tiền gửi giữa hai kỳ Mẫu 31',
    }[basis];
    return `Điểm ${criterion.toLowerCase()} tính ${from}${assumed ? ' (chưa kiểm chứng)' : ''}`;
  },
  differs: 'Khác kết quả của hệ thống',
  weakTwice: 'Dưới loại Khá hai tháng liền',
  fault: (code: RowFault['code'], sheet: string, cell: string, text: string) =>
    `Ô ${cell} trang “${sheet}” ghi “${text}”: ${
      {
        unreadable: 'không đọc được là số',
        overHundred: 'tỷ lệ phải từ 0 đến 100%',
        unknownClass: 'không phải là một loại (Tốt, Khá, Trung bình, Yếu)',
      }[code]
    }`,
  overview: {
    organisation: 'Tổng hợp theo đơn vị nhận ủy thác',
    debt: 'Dư nợ theo xếp loại (triệu đồng)',
    commune: 'Tổng hợp theo xã',
    office: 'Tổng hợp theo phòng giao dịch',
    open: 'Chưa xếp loại',
    groups: 'Số tổ',
    average: 'Điểm bình quân',
    passed: '% đạt (Khá trở lên)',
    outstanding: 'Dư nợ (tr.đ)',
    unknown: 'Chưa rõ',
    total: 'Cộng',
    chart: 'Số tổ theo xếp loại và đơn vị nhận ủy thác',
    comparisons: 'So với các kỳ trước',
    since: (since: Since, date: number) =>
      `${{ month: 'So với tháng trước', quarter: 'So với quý trước', year: 'So với 31/12 năm trước' }[since]} (số liệu ngày ${formatDate(date)})`,
    compared: (now: number | null, then: number | null, weakNow: number, weakThen: number) =>
      `${
        now === null || then === null
          ? 'điểm bình quân: chưa đủ số liệu để so'
          : `điểm bình quân ${formatNumber('vi', then, 2)} → ${formatNumber('vi', now, 2)} (${signed(now - then)} điểm)`
      }; tổ dưới loại Khá ${weakThen} → ${weakNow}`,
    weakTwice: (codes: readonly string[]) => `Tổ dưới loại Khá hai tháng liền (${codes.length}): ${codes.join(', ')}`,
    targets: 'Chỉ tiêu so với kế hoạch',
    target: (value: number | null, target: number, distance: number | null, unit: string, met: boolean | null) =>
      value === null || distance === null
        ? `chưa có số liệu; kế hoạch ${formatNumber('vi', target)}`
        : `thực hiện ${formatNumber('vi', value, 2)}, kế hoạch ${formatNumber('vi', target)}: ${met ? 'đạt' : 'chưa đạt'} (${signed(distance)} ${unit})`,
    units: { percentagePoints: 'điểm phần trăm', points: 'điểm' },
    calibration: 'Đối chiếu thang điểm với điểm hệ thống đã chấm',
    calibrated: (compared: number, differing: number) =>
      differing === 0
        ? `so được ${compared} tổ, không tổ nào khác`
        : `so được ${compared} tổ, ${differing} tổ khác thang điểm đang dùng: nên hiệu chỉnh thang điểm`,
  },
};
