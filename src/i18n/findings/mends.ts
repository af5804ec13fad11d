import type { Mend } from '../../core/check/finding';
import type { Bilingual } from '../language';

/** What would mend a finding, as the heading of a group of findings. */
export const mendNames: Bilingual<Readonly<Record<Mend, string>>> = {
  vi: {
    textToNumber: 'Chuyển số dạng chữ thành số',
    textToDate: 'Chuyển ngày dạng chữ thành ngày',
    padCode: 'Bổ sung số 0 đầu mã',
    toUnicode: 'Chuyển phông cũ sang Unicode',
    trim: 'Xóa khoảng trắng thừa',
    markDuplicates: 'Xem lại dòng trùng',
    figure: 'Sửa trong ô',
    confirm: 'Xác nhận cách đọc',
    export: 'Xuất lại hoặc bổ sung bảng',
    loan: 'Xử lý món vay',
    group: 'Xử lý ở tổ',
    customer: 'Bổ sung thông tin khách hàng',
    none: 'Để biết, không cần sửa',
  },
  en: {
    textToNumber: 'Turn text into numbers',
    textToDate: 'Turn text into dates',
    padCode: 'Restore leading zeros of codes',
    toUnicode: 'Turn legacy fonts into Unicode',
    trim: 'Remove stray spaces',
    markDuplicates: 'Look at duplicate rows',
    figure: 'Correct the cell',
    confirm: 'Confirm the reading',
    export: 'Export again or add a sheet',
    loan: 'Work on the loan',
    group: 'Work on the group',
    customer: 'Complete the customer’s data',
    none: 'Worth knowing, nothing to mend',
  },
};
