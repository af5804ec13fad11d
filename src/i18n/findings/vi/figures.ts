import type { FigureValues } from '../../../core/check/values/figures';
import type { FamilyTexts } from '../rule-text';
import { arithmetic, changeBaseline, growthOverdue, ratioOverdue, sumParts, sumTotal } from './arithmetic';
import { number, place } from './words';

/** Rules on printed figures against each other. */
export const figureTexts: FamilyTexts<FigureValues> = {
  'sum.total': arithmetic(
    'Dòng tổng không bằng tổng các dòng',
    'Dòng Cộng bằng tổng các dòng; chênh lệch do làm tròn số in không tính là lỗi.',
    sumTotal,
  ),
  'sum.parts': arithmetic(
    'Dòng không bằng tổng các dòng chi tiết',
    'Số của mỗi tổ chức hội bằng tổng các cấp ghi bên dưới; ô trống là 0.',
    sumParts,
  ),
  'ratio.overdue': arithmetic(
    'Tỷ lệ nợ quá hạn không khớp',
    'Tỷ lệ nợ quá hạn = nợ quá hạn / tổng dư nợ; chênh lệch do làm tròn số in không tính là lỗi.',
    ratioOverdue,
  ),
  'growth.overdue': arithmetic(
    'Tỷ lệ tăng nợ quá hạn không khớp',
    'Tỷ lệ tăng = mức tăng / số đầu kỳ; chênh lệch do làm tròn số in không tính là lỗi.',
    growthOverdue,
  ),
  'change.baseline': arithmetic(
    'Mức tăng, giảm không khớp với số đầu kỳ',
    'Mức tăng, giảm = số hiện nay − số của kỳ so sánh (thường là 31/12 năm trước).',
    changeBaseline,
  ),
  'ratio.truncated': {
    title: 'Tỷ lệ cắt bớt chữ số thay vì làm tròn',
    why: 'Tỷ lệ được cắt bớt chữ số cuối thay vì làm tròn; không phải lỗi nhưng nên ghi thống nhất.',
    sentence: (values) => {
      const of = (value: number, decimals: number) => number(value, decimals) + (values.average ? '' : '%');
      return `${place(values)} ghi ${of(values.stated, values.decimals)}; tính ra ${of(values.says, values.decimals + 2)}, làm tròn là ${of(values.says, values.decimals)}.`;
    },
  },
  'organisation.debt': {
    title: 'Số theo hội không khớp với danh sách món vay',
    why: 'Số tổ, số hộ, dư nợ và nợ quá hạn theo tổ chức hội bằng số cộng từ danh sách món vay cùng ngày.',
    sentence: (values, _found, expected) =>
      `${place(values)} ghi ${number(values.stated, values.decimals)} nhưng danh sách món vay «${values.loanSheet}» cộng lại là ${expected === undefined ? 'khoảng ' : ''}${number(values.says, values.decimals)}.`,
  },
};
