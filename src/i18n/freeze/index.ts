import type { Bilingual } from '../language';
import { formatNumber } from '../format';

/** Why a formula was left as it is. */
export type FreezeLeft =
  /** its result is not there: the functions are missing here, or still at work, or its block has no room (#NAME?, #BUSY!, #SPILL! …) */
  | 'notCalculated'
  /** another formula or a name speaks of its whole block (`E5#`) and would fail without it */
  | 'blockReferred'
  /** its values, or their place, have been changed since */
  | 'changed'
  | 'sheetGone';

interface FreezeTexts {
  /** the two commands */
  readonly freeze: string;
  readonly unfreeze: string;
  /** what was done: how many formulas, in how many cells */
  readonly frozen: (formulas: number, cells: number) => string;
  readonly unfrozen: (formulas: number) => string;
  readonly nothingToFreeze: string;
  readonly nothingToUnfreeze: string;
  /** one sentence for a formula that was left; `cell` with its sheet */
  readonly left: Readonly<Record<FreezeLeft, (sheet: string, cell: string) => string>>;
}

/** Words of "Ghi thành giá trị" and of the way back. */
export const freezeTexts: Bilingual<FreezeTexts> = {
  vi: {
    freeze: 'Ghi thành giá trị',
    unfreeze: 'Khôi phục công thức',
    frozen: (formulas, cells) =>
      `Đã ghi ${formatNumber('vi', formulas)} công thức TKVV thành giá trị (${formatNumber('vi', cells)} ô). Công thức được lưu ở trang “TKVV Thiết lập” để khôi phục khi cần.`,
    unfrozen: (formulas) => `Đã khôi phục ${formatNumber('vi', formulas)} công thức TKVV.`,
    nothingToFreeze: 'Tệp không có công thức TKVV nào để ghi thành giá trị.',
    nothingToUnfreeze: 'Không có công thức nào đã ghi thành giá trị để khôi phục.',
    left: {
      notCalculated: (sheet, cell) =>
        `Ô ${cell} của trang “${sheet}” chưa có kết quả (ô đang báo lỗi) nên giữ nguyên công thức. Hãy mở tệp trên máy có tiện ích, đợi tính xong rồi chạy lại.`,
      blockReferred: (sheet, cell) =>
        `Ô ${cell} của trang “${sheet}” giữ nguyên công thức, vì công thức hoặc tên khác đang dùng cả vùng kết quả (dạng ${cell}#). Hãy đổi công thức đó sang vùng ô cụ thể rồi chạy lại.`,
      changed: (sheet, cell) =>
        `Ô ${cell} của trang “${sheet}” đã có giá trị khác hoặc đã chuyển chỗ từ khi ghi thành giá trị, nên không khôi phục. Công thức vẫn được lưu ở trang “TKVV Thiết lập”.`,
      sheetGone: (sheet, cell) =>
        `Không còn trang “${sheet}” (đã xóa hoặc đổi tên), nên chưa khôi phục công thức ở ô ${cell}. Hãy đặt lại tên trang rồi chạy lại.`,
    },
  },
  en: {
    freeze: 'Turn into values',
    unfreeze: 'Bring formulas back',
    frozen: (formulas, cells) =>
      `${formatNumber('en', formulas)} TKVV formulas were turned into values (${formatNumber('en', cells)} cells). The formulas are kept on sheet “TKVV Thiết lập” and can be brought back.`,
    unfrozen: (formulas) => `${formatNumber('en', formulas)} TKVV formulas were brought back.`,
    nothingToFreeze: 'This workbook has no TKVV formulas to turn into values.',
    nothingToUnfreeze: 'No formulas have been turned into values here.',
    left: {
      notCalculated: (sheet, cell) =>
        `Cell ${cell} of sheet “${sheet}” has no result yet (it shows an error), so its formula was left. Open the workbook where the add-in is installed, wait for the results and run this again.`,
      blockReferred: (sheet, cell) =>
        `The formula in ${cell} of sheet “${sheet}” was left, because another formula or name uses its whole block (${cell}#). Make that one use a range of cells and run this again.`,
      changed: (sheet, cell) =>
        `Cells ${cell} of sheet “${sheet}” hold other values or have moved since, so their formula was not brought back. It is still kept on sheet “TKVV Thiết lập”.`,
      sheetGone: (sheet, cell) =>
        `Sheet “${sheet}” is gone or renamed, so the formula of ${cell} was not brought back. Give the sheet its name again and run this again.`,
    },
  },
};
