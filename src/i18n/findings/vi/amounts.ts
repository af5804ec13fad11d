import type { AmountValues } from '../../../core/check/values/amounts';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { loanAmount, number, place } from './words';

/** Several loans told at the first of them. */
const loans = (count: number, loan: string): string =>
  count === 1 ? `Món vay ${loan}` : `${number(count)} món vay (món đầu tiên ${loan})`;

/** Rules on amounts that their own sheet, or an earlier one, contradicts. */
export const amountTexts: FamilyTexts<AmountValues> = {
  'column.negative': {
    title: 'Cột có nhiều số âm',
    why: 'Dư nợ, số giải ngân và số dư tiền gửi không thể âm; từ 5% số dòng trở lên ghi số âm thì cả cột đã bị xuất hoặc dán sai.',
    sentence: ({ heading, count, rows, line }) =>
      `Cột «${heading}» có ${number(count)} ô âm trên ${number(rows)} dòng, ô đầu tiên ở dòng ${line}; đề nghị xuất lại số liệu của cột này.`,
  },
  'unit.slip': {
    title: 'Ghi nhầm đơn vị tính (lệch 1.000 lần)',
    why: 'Số liệu lớn gấp hoặc nhỏ đi đúng 1.000 lần so với số tính từ các ô khác thường do ghi lẫn đồng, nghìn đồng, triệu đồng.',
    sentence: (values) =>
      `${place(values)} ghi ${number(values.stated, values.decimals)}, ${values.over ? 'gấp 1.000 lần' : 'chỉ bằng một phần nghìn'} số ${values.by === 'sum' ? 'tính từ các cột khác cùng dòng' : `cộng từ «${values.other}»`} là ${number(values.says, values.decimals)}; nhiều khả năng ghi nhầm đơn vị tính.`,
  },
  'unit.unlike': {
    title: 'Số tiền có thể ghi nhầm đơn vị tính',
    why: 'Số tiền cách xa mọi dòng khác trong cột, và sẽ nằm giữa các dòng đó nếu nhân hoặc chia cho 1.000.',
    sentence: (values) =>
      `${place(values)} ghi ${number(values.stated)}, trong khi mức thường gặp của cột là khoảng ${number(values.typical, 0)}; nếu ${values.over ? 'chia' : 'nhân'} 1.000 thì được ${number(values.corrected)}, đề nghị kiểm tra đơn vị tính.`,
  },
  'loan.rose': {
    title: 'Dư nợ tăng mà không có giải ngân tương ứng',
    why: 'Dư nợ kỳ này = dư nợ kỳ trước + giải ngân − thu nợ, nên không thể tăng nhiều hơn số giải ngân thêm.',
    sentence: (values) =>
      values.count > 1
        ? `${number(values.count)} món vay có dư nợ tăng so với ngày ${formatDate(values.earlierDate)} mà không giải ngân tương ứng, món đầu tiên ${values.loan}: từ ${number(values.earlier)} lên ${number(values.amount)}; đề nghị kiểm tra hai danh sách.`
        : `${loanAmount(values)}, ngày ${formatDate(values.earlierDate)} là ${number(values.earlier)}, trong khi từ đó đến nay chỉ giải ngân thêm ${number(values.lent)}; đề nghị kiểm tra.`,
  },
  'loan.vanished': {
    title: 'Món vay kỳ trước không còn trong danh sách',
    why: 'Món vay đã trả hết nợ có thể không còn trong danh sách kỳ này; nêu để đối chiếu doanh số thu nợ.',
    sentence: ({ loan, count, amount, sheet, date }) =>
      `${loans(count, loan)} còn dư nợ ngày ${formatDate(date)} (${count === 1 ? '' : 'tổng cộng '}${number(amount)} đồng) nhưng không có trong «${sheet}».`,
  },
  'loan.appeared': {
    title: 'Món vay cũ mới xuất hiện trong danh sách',
    why: 'Món vay có ngày vay trước ngày của danh sách kỳ trước thì phải có trong danh sách đó.',
    sentence: ({ loan, count, loanDate, sheet, date }) =>
      `${loans(count, loan)} có ngày vay ${count === 1 ? formatDate(loanDate) : `từ ${formatDate(loanDate)}`}, trước ngày ${formatDate(date)}, nhưng không có trong danh sách ngày đó («${sheet}»); đề nghị kiểm tra.`,
  },
  'loan.neverDrawn': {
    title: 'Khế ước chưa giải ngân, cần đóng',
    why: 'Khế ước ở tình trạng OPEN, chưa từng giải ngân sau thời gian cho phép thì cần làm thủ tục đóng.',
    parameters: { months: 'Số tháng kể từ ngày vay' },
    sentence: ({ loan, count, loanDate, months }) =>
      count === 1
        ? `Món vay ${loan} (ngày vay ${formatDate(loanDate)}) đã quá ${number(months)} tháng chưa giải ngân và vẫn ở tình trạng OPEN; cần làm thủ tục đóng.`
        : `${loans(count, loan)} đã quá ${number(months)} tháng chưa giải ngân và vẫn ở tình trạng OPEN; cần làm thủ tục đóng.`,
  },
  'loan.settledInArrears': {
    title: 'Hết dư nợ gốc nhưng còn lãi tồn',
    why: 'Chỉ coi là tất nợ khi dư nợ gốc và lãi tồn (trong hạn, quá hạn) đều bằng 0.',
    sentence: ({ loan, count, amount }) =>
      `${loans(count, loan)} đã hết dư nợ gốc nhưng còn lãi tồn ${count === 1 ? '' : 'tổng cộng '}${number(amount)} đồng, chưa phải là tất nợ.`,
  },
  'loan.extendedEarlier': {
    title: 'Ngày đến hạn gia hạn trước ngày đến hạn hợp đồng',
    why: 'Gia hạn nợ chỉ kéo dài thời hạn, nên ngày đến hạn theo gia hạn không thể trước ngày đến hạn theo hợp đồng.',
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} là ${formatDate(values.extended)}, trước ngày đến hạn theo hợp đồng ${formatDate(values.contract)}; đề nghị kiểm tra.`
        : `Cột «${values.heading}» có ${number(values.count)} món vay với ngày trước ngày đến hạn theo hợp đồng, món đầu tiên ở dòng ${values.line} (${formatDate(values.extended)} so với ${formatDate(values.contract)}).`,
  },
  'loan.extendedTooLong': {
    title: 'Thời gian gia hạn vượt mức cho phép',
    why: 'Gia hạn tối đa 12 tháng với món vay đến 12 tháng, tối đa một nửa thời hạn với món vay dài hơn, 30 tháng với chương trình mã 17.',
    parameters: {
      shortTermMonths: 'Số tháng gia hạn tối đa của món vay ngắn hạn',
      programme17Months: 'Số tháng gia hạn tối đa của chương trình mã 17',
      graceDays: 'Số ngày được cộng thêm đến phiên giao dịch xã',
    },
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} là ${formatDate(values.extended)}, sau ${formatDate(values.latest)} (ngày đến hạn hợp đồng ${formatDate(values.contract)} cộng tối đa ${number(values.months)} tháng); đề nghị kiểm tra.`
        : `Cột «${values.heading}» có ${number(values.count)} món vay được gia hạn quá thời gian cho phép, món đầu tiên ở dòng ${values.line}: đến ${formatDate(values.extended)}, cho phép đến ${formatDate(values.latest)}.`,
  },
};
