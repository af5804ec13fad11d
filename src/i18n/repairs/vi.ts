import type { RepairPlan, WhyLeft } from '../../core/check/repairs/repair';
import { formatNumber } from '../format';

const LEFT: Readonly<Record<WhyLeft, string>> = {
  formula: 'ô là công thức',
  changed: 'ô vừa được thay đổi',
  ambiguous: 'có thể đọc theo hai cách, cần người xác nhận',
  words: 'trong ô có chữ hoặc đơn vị tính đi kèm số',
  timeOfDay: 'ô có cả giờ, chuyển thành ngày sẽ mất giờ',
  noDay: 'ô chỉ ghi tháng, không có ngày',
  evidence: 'các ô khác trong bảng phải dựa vào cách viết của ô này mới đọc được',
  legacyFont: 'chữ gõ bằng phông cũ, cần chuyển sang Unicode trước',
  notExact: 'dòng trùng mã nhưng khác nội dung, cần người xem lại',
};

/** Words on the repairs that the add-in can make. */
export const vi = {
  /** by the repair's id */
  names: {
    textToNumber: 'Chuyển số dạng chữ thành số',
    textToDate: 'Chuyển ngày dạng chữ thành ngày',
    padCode: 'Bổ sung số 0 đầu mã',
    toUnicode: 'Chuyển phông cũ sang Unicode',
    trim: 'Xóa khoảng trắng thừa',
    markDuplicates: 'Đánh dấu dòng trùng',
  } as Readonly<Record<string, string>>,
  /** what a preview would do */
  preview: ({ edits, rows }: RepairPlan): string =>
    rows.length > 0
      ? `Sẽ tô màu ${formatNumber('vi', rows.length)} dòng trùng; không xóa, không sửa dòng nào.`
      : edits.length > 0
        ? `Sẽ sửa ${formatNumber('vi', edits.length)} ô; giá trị của các số giữ nguyên.`
        : 'Không có ô nào sửa được.',
  leftOut: (why: WhyLeft, count: number): string => `${formatNumber('vi', count)} ô giữ nguyên: ${LEFT[why]}.`,
  done: (cells: number, rows: number): string =>
    rows > 0 ? `Đã tô màu ${formatNumber('vi', rows)} dòng trùng.` : `Đã sửa ${formatNumber('vi', cells)} ô.`,
  marked: (count: number, withoutNote: number): string =>
    `Đã đánh dấu ${formatNumber('vi', count)} ô.${
      withoutNote > 0
        ? ` ${formatNumber('vi', withoutNote)} ô đã có quy tắc nhập liệu (Data Validation) riêng nên chỉ được tô màu, không kèm ghi chú.`
        : ''
    }`,
  unmarked: (count: number): string =>
    count > 0 ? `Đã xóa ${formatNumber('vi', count)} đánh dấu của tiện ích.` : 'Không có đánh dấu nào của tiện ích.',
  /** of the note on a marked cell */
  note: { mark: 'TKVV', expected: 'Lẽ ra' },
};
