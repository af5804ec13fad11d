import type { LoanValues } from '../../../core/check/values/loans';
import { formatDate } from '../../format';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { arithmetic, balanceSum } from './arithmetic';
import { loanAmount, number, place, repeated } from './words';

const { organisations } = terms.vi;

/** Rules on loans and the groups they belong to. */
export const loanTexts: FamilyTexts<LoanValues> = {
  'loan.negative': {
    title: 'Số tiền âm',
    why: 'Dư nợ, số giải ngân và số dư tiền gửi của một món vay không thể âm.',
    sentence: (values) => `${loanAmount(values)}, số tiền này không thể âm.`,
  },
  'balance.sum': arithmetic(
    'Tổng dư nợ không bằng tổng các phần',
    'Tổng dư nợ = nợ trong hạn + nợ quá hạn + nợ khoanh (cột 9 = 10 + 11 + 12 của biểu 01.1/BCTD).',
    balanceSum,
  ),
  'part.overdue': {
    title: 'Nợ quá hạn lớn hơn dư nợ',
    why: 'Nợ quá hạn là một phần của tổng dư nợ.',
    sentence: (values) =>
      `${place(values)} ghi nợ quá hạn ${number(values.overdue)}, lớn hơn tổng dư nợ ${number(values.outstanding)} cùng dòng.`,
  },
  'loan.duplicate': {
    title: 'Khế ước trùng',
    why: 'Mỗi khế ước chỉ được tính một lần; dòng trùng làm tăng dư nợ khi cộng.',
    sentence: (values) =>
      values.same
        ? `${repeated(values)} với nội dung giống hệt; dư nợ của món vay chỉ được tính một lần.`
        : `${repeated(values)} với nội dung khác; cần xác định dòng đúng, dư nợ của món vay chỉ được tính một lần.`,
  },
  'loan.twoBooks': {
    title: 'Khế ước có hai sổ tiền gửi',
    why: 'Khách hàng có hai sổ tiền gửi thì món vay nằm trên hai dòng; cộng cả hai sẽ tính dư nợ hai lần.',
    sentence: (values) =>
      `${repeated(values)}, hai dòng chỉ khác sổ tiền gửi; phần mềm tính dư nợ một lần, khi cộng tay cần lưu ý.`,
  },
  'loan.dueBeforeLoan': {
    title: 'Ngày đến hạn trước ngày vay',
    why: 'Ngày đến hạn không thể trước ngày vay.',
    sentence: ({ loan, heading, due, loanDate }) =>
      `Món vay ${loan}: «${heading}» là ${formatDate(due)}, trước ngày vay ${formatDate(loanDate)}.`,
  },
  'loan.overPrincipal': {
    title: 'Dư nợ lớn hơn số đã giải ngân',
    why: 'Dư nợ gốc không thể vượt tổng số tiền đã giải ngân (hoặc mức vay).',
    sentence: (values) => `${loanAmount(values)}, lớn hơn «${values.limitHeading}» là ${number(values.limit)}.`,
  },
  'loan.overApproved': {
    title: 'Số đã giải ngân lớn hơn mức vay',
    why: 'Tổng số tiền đã giải ngân không thể vượt mức vay được duyệt.',
    sentence: (values) =>
      values.of === 'disbursed'
        ? `${loanAmount(values)}, lớn hơn «${values.otherHeading}» là ${number(values.other)}.`
        : `${loanAmount(values)}, nhỏ hơn «${values.otherHeading}» là ${number(values.other)} và nhỏ hơn cả dư nợ.`,
  },
  'loan.closedWithDebt': {
    title: 'Món vay đã tất toán còn dư nợ',
    why: 'Món vay ở tình trạng CLOSE (đã tất toán) không còn dư nợ.',
    sentence: (values) => `${loanAmount(values)} trong khi tình trạng món vay là CLOSE (đã tất toán).`,
  },
  'loan.notMoved': {
    title: 'Nợ đã qua ngày đến hạn còn ở trong hạn',
    why: 'Món vay đã qua ngày đến hạn cuối cùng, không được gia hạn, thì chuyển nợ quá hạn tại phiên giao dịch xã sau đó.',
    sentence: (values) =>
      `${loanAmount(values)} (vẫn ở trong hạn), trong khi ngày đến hạn cuối cùng là ${formatDate(values.due)}, trước ngày số liệu ${formatDate(values.reportDate)}; đề nghị kiểm tra.`,
  },
  'group.unknown': {
    title: 'Tổ không có trong bảng chấm điểm',
    why: 'Mọi tổ còn dư nợ đều phải có trong bảng chấm điểm cùng kỳ.',
    sentence: ({ group, loan, loans, scoreSheet }) =>
      loans > 1
        ? `Mã tổ ${group} của ${number(loans)} món vay (món đầu tiên ${loan}) không có trong bảng chấm điểm «${scoreSheet}».`
        : `Món vay ${loan} ghi mã tổ ${group}, mã này không có trong bảng chấm điểm «${scoreSheet}».`,
  },
  'group.organisation': {
    title: 'Đơn vị nhận ủy thác không khớp với tổ',
    why: 'Mỗi tổ TK&VV do một tổ chức hội quản lý; món vay của tổ thuộc tổ chức hội đó.',
    sentence: ({ of, group, loan, organisation, other, loans }) =>
      of === 'loan'
        ? `Món vay ${loan} ghi ${organisations[organisation]}, trong khi tổ ${group} do ${organisations[other]} quản lý theo bảng chấm điểm.`
        : `Bảng chấm điểm ghi tổ ${group} do ${organisations[organisation]} quản lý, trong khi cả ${number(loans)} món vay của tổ ghi ${organisations[other]}.`,
  },
};
