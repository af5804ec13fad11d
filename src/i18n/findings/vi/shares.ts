import type { CellValue } from '../../../core/sheet/grid';
import type { Computed, ShareValues } from '../../../core/check/values/shares';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

const figure = ({ decimals, percent }: Computed, value: number): string =>
  number(value, decimals) + (percent ? '%' : '');

/** «… ghi 6,1% nhưng Dư nợ (17.486; 292.244) ứng với 6,0%.» */
const computed =
  (because: (values: Computed, says: string) => string) =>
  (values: Computed, _found: CellValue, expected: CellValue | undefined): string => {
    const says = (expected === undefined ? 'khoảng ' : '') + figure(values, values.says);
    return `${place(values)} ghi ${figure(values, values.stated)} nhưng ${because(values, says)}.`;
  };

const others = ({ columns, figures }: Computed): string => `${columns} (${figures})`;

/** Rules on shares, averages, flows and columns that add up. */
export const shareTexts: FamilyTexts<ShareValues> = {
  'sum.columns': {
    title: 'Cột tổng không bằng tổng các cột thành phần',
    why: 'Số của cột tổng bằng các cột thành phần cộng lại (tốt + khá + trung bình + yếu = số tổ); chênh lệch do làm tròn số in không tính là lỗi.',
    sentence: computed((values, says) =>
      values.role === 'result'
        ? `${others(values)} cộng lại là ${says}`
        : `theo ${others(values)} thì số này phải là ${says}`,
    ),
  },
  'share.part': {
    title: 'Tỷ trọng không khớp',
    why: 'Tỷ trọng = số của dòng / số của dòng tổng; chênh lệch do làm tròn số in không tính là lỗi.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} tính ra là ${says}` : `${others(values)} ứng với ${says}`,
    ),
  },
  'share.total': {
    title: 'Các tỷ trọng cộng lại không khớp dòng tổng',
    why: 'Các tỷ trọng cộng lại bằng tỷ trọng ghi ở dòng tổng; 99,99% do làm tròn không tính là lỗi.',
    sentence: computed((values, says) =>
      values.role === 'result'
        ? `các tỷ trọng (${values.figures}) cộng lại là ${says}`
        : `lấy dòng tổng trừ các tỷ trọng còn lại là ${says}`,
    ),
  },
  'share.forced': {
    title: 'Tỷ trọng bị ép cho đủ 100%',
    why: 'Tỷ trọng được sửa để các tỷ trọng cộng tròn; mỗi tỷ trọng nên làm tròn riêng, tổng 99,9% hay 100,1% là bình thường.',
    sentence: (values) =>
      `${place(values)} ghi ${figure(values, values.stated)} nhưng ${others(values)} tính ra là ${figure(values, values.says)}: số bị ép cho đủ ${number(values.sum)}%; làm tròn đúng thì các tỷ trọng cộng lại là ${number(values.rightSum)}%.`,
  },
  'ratio.frozen': {
    title: 'Tỷ lệ nợ khoanh không khớp',
    why: 'Tỷ lệ nợ khoanh = nợ khoanh / tổng dư nợ; chênh lệch do làm tròn số in không tính là lỗi.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} tính ra là ${says}` : `${others(values)} ứng với ${says}`,
    ),
  },
  'average.figure': {
    title: 'Số bình quân không khớp',
    why: 'Số bình quân = tổng số tiền (hoặc số hộ) / số đơn vị; chênh lệch do làm tròn số in không tính là lỗi.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} tính ra là ${says}` : `${others(values)} ứng với ${says}`,
    ),
  },
  'change.flow': {
    title: 'Mức tăng, giảm không khớp với cho vay và thu nợ',
    why: 'Dư nợ tăng, giảm trong kỳ = doanh số cho vay − thu nợ − xóa nợ.',
    sentence: computed((values, says) =>
      values.role === 'result' ? `${others(values)} tính ra là ${says}` : `${others(values)} ứng với ${says}`,
    ),
  },
};
