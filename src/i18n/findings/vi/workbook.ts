import type { WorkbookValues } from '../../../core/check/values/workbook';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** Rules on the workbook as a whole. */
export const workbookTexts: FamilyTexts<WorkbookValues> = {
  'workbook.manual': {
    title: 'Tệp đang ở chế độ tính thủ công',
    why: 'Ở chế độ này, công thức không tự tính lại khi số liệu thay đổi nên giá trị hiển thị có thể là giá trị cũ.',
    sentence: ({ sheet, sheets }) =>
      `Tệp đang ở chế độ tính thủ công: giá trị công thức ${sheets === 1 ? `ở trang «${sheet}»` : `ở ${number(sheets)} trang (trước hết là «${sheet}»)`} có thể đã cũ; đề nghị nhấn F9 rồi kiểm tra lại.`,
  },
};
