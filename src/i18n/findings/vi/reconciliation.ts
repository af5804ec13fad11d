import type { Reconciled, ReconciliationValues } from '../../../core/check/values/reconciliation';
import type { CellValue } from '../../../core/sheet/grid';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

/** A printed figure, what the other sheet gives for it, and which of the two is likelier to be wrong. */
function reconciled(values: Reconciled, _found: CellValue, expected: CellValue | undefined): string {
  const { stated, says, decimals, other, witness, count } = values;
  const difference = `${place(values)} ghi ${number(stated, decimals)} nhưng «${other}» cộng lại là ${expected === undefined ? 'khoảng ' : ''}${number(says, decimals)}`;
  if (count > 1)
    return `Cột «${values.heading}» có ${number(count)} ô không khớp với «${other}»; ô đầu tiên ở dòng ${values.line} ghi ${number(stated, decimals)}, «${other}» cộng lại là ${number(says, decimals)}.`;
  return witness === ''
    ? `${difference}.`
    : `${difference}; «${witness}» cũng ghi như vậy, đề nghị kiểm tra lại «${other}».`;
}

/** Rules on sheets of one day against each other. */
export const reconciliationTexts: FamilyTexts<ReconciliationValues> = {
  'reconcile.group': {
    title: 'Số liệu tổ (BC0437) không khớp với danh sách món vay',
    why: 'Cùng ngày số liệu, số tổ viên còn dư nợ của tổ bằng số khách hàng còn dư nợ trong danh sách món vay; dư nợ, nợ quá hạn, nợ khoanh, số dư tiết kiệm lệch dưới 1 triệu đồng được coi là khớp.',
    sentence: reconciled,
  },
  'reconcile.groupArrears': {
    title: 'Lãi tồn của tổ (BC0437) chênh lệch với danh sách món vay',
    why: 'Lãi tồn có thể thay đổi do thu lãi sau thời điểm chốt số liệu; chênh lệch từ 1 triệu đồng trở lên được nêu để biết.',
    sentence: reconciled,
  },
  'reconcile.groupMissing': {
    title: 'Tổ chỉ có ở một trong hai biểu',
    why: 'Mọi tổ còn dư nợ đều phải có cả trong danh sách tổ (BC0437) và trong danh sách món vay cùng ngày.',
    sentence: ({ sheet, missingIn, groups, count }) =>
      count === 1
        ? `Tổ ${groups} còn dư nợ ở «${sheet}» nhưng không có ở «${missingIn}».`
        : `${number(count)} tổ còn dư nợ ở «${sheet}» nhưng không có ở «${missingIn}»: ${groups}${count > 5 ? ', …' : ''}.`,
  },
  'reconcile.groupCount': {
    title: 'Số tổ của hai biểu khác nhau',
    why: 'Bảng chấm điểm và danh sách món vay có thể khác nhau về số tổ, ví dụ tổ mới thành lập chưa được chấm điểm hoặc tổ đã hết dư nợ; nêu cả hai số để đối chiếu.',
    sentence: ({ sheet, stated, other, counted }) =>
      `«${sheet}» có ${number(stated)} tổ, «${other}» có ${number(counted)} tổ còn dư nợ.`,
  },
  'reconcile.trustDebt': {
    title: 'Dư nợ nhận ủy thác (BC0438) không khớp với danh sách tổ',
    why: 'Theo từng xã và tổ chức hội, số tổ phải đúng bằng số tổ trong danh sách; dư nợ và tiết kiệm được lệch tối đa 0,5 triệu đồng mỗi tổ do làm tròn.',
    sentence: reconciled,
  },
  'reconcile.trustClasses': {
    title: 'Số tổ theo xếp loại (BC0438) không khớp với danh sách tổ',
    why: 'Số tổ Tốt, Khá, Trung bình, Yếu của từng xã và tổ chức hội bằng số đếm từ điểm của các tổ.',
    sentence: reconciled,
  },
  'reconcile.trustProgrammes': {
    title: 'Dư nợ theo chương trình (BC0438) không khớp với danh sách món vay',
    why: 'Dư nợ, nợ quá hạn, nợ khoanh theo chương trình khớp với danh sách món vay đến từng đồng (±1 đồng); số món vay 3 tháng không hoạt động phải đúng bằng nhau.',
    sentence: reconciled,
  },
  'reconcile.trustNotes': {
    title: 'Số khách hàng, lãi tồn theo chương trình (BC0438) khác danh sách món vay',
    why: 'Số khách hàng và lãi tồn ở hai biểu có thể tính theo cách khác nhau; nêu để biết.',
    sentence: reconciled,
  },
  'reconcile.summary': {
    title: 'Biểu tổng hợp không khớp với danh sách món vay',
    why: 'Dư nợ, nợ trong hạn, nợ quá hạn, nợ khoanh theo xã, tổ chức hội, chương trình hoặc tổ bằng số cộng từ danh sách món vay cùng ngày.',
    sentence: reconciled,
  },
  'reconcile.listTotal': {
    title: 'Danh sách nợ quá hạn, nợ khoanh không khớp với biểu tổng hợp',
    why: 'Nợ quá hạn (nợ khoanh) của xã trong biểu tổng hợp bằng số cộng từ danh sách nợ quá hạn (nợ khoanh) cùng ngày.',
    sentence: reconciled,
  },
  'reconcile.telegram': {
    title: 'Tổng dư nợ điện báo chênh lệch với danh sách món vay',
    why: 'Tổng dư nợ trên điện báo và danh sách món vay cùng ngày không lệch quá tỷ lệ cho phép.',
    parameters: { percent: 'Tỷ lệ chênh lệch cho phép (%)', farthest: 'Tỷ lệ từ đó coi là khác phạm vi (%)' },
    sentence: ({ row, stated, says, decimals, percent, other }) =>
      `Điện báo ghi «${row}» ${number(stated, decimals)} nhưng «${other}» cộng lại là ${number(says, decimals)}, chênh lệch ${number(percent, 2)}%.`,
  },
  'listed.unknown': {
    title: 'Khế ước không có trong danh sách món vay',
    why: 'Mọi khế ước trong danh sách nợ quá hạn, nợ khoanh, món vay không hoạt động đều phải có trong danh sách món vay cùng ngày.',
    sentence: ({ loan, sheet, other, count }) =>
      count === 1
        ? `Khế ước ${loan} ở «${sheet}» không có trong «${other}».`
        : `${number(count)} khế ước ở «${sheet}» không có trong «${other}», khế ước đầu tiên là ${loan}.`,
  },
  'listed.amount': {
    title: 'Số tiền của món vay khác danh sách món vay',
    why: 'Dư nợ, nợ quá hạn, nợ khoanh của một món vay phải như nhau trong các biểu cùng ngày.',
    sentence: ({ loan, heading, stated, says, other }) =>
      `Món vay ${loan}: cột «${heading}» ghi ${number(stated)} nhưng «${other}» ghi ${number(says)}.`,
  },
};
