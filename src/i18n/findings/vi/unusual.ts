import type { UnusualValues } from '../../../core/check/values/unusual';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

/** Rules on unlikely days, amounts and columns. */
export const unusualTexts: FamilyTexts<UnusualValues> = {
  'loan.afterReport': {
    title: 'Ngày vay sau ngày số liệu',
    why: 'Món vay phát sinh sau ngày số liệu thì không thể có trong danh sách của ngày đó.',
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} là ${formatDate(values.date)}, sau ngày số liệu ${formatDate(values.reportDate)}.`
        : `Cột «${values.heading}» có ${number(values.count)} món vay với ngày sau ngày số liệu ${formatDate(values.reportDate)}, món đầu tiên ở dòng ${values.line} (${formatDate(values.date)}).`,
  },
  'loan.activityAfter': {
    title: 'Có giao dịch sau ngày số liệu',
    why: 'Danh sách xuất sau ngày chốt số liệu có thể gồm cả giao dịch phát sinh sau ngày đó.',
    sentence: (values) =>
      `Cột «${values.heading}» có ${number(values.count)} món vay giao dịch sau ngày số liệu ${formatDate(values.reportDate)}, món đầu tiên ở dòng ${values.line} (${formatDate(values.date)}); số liệu có thể gồm phát sinh sau ngày chốt.`,
  },
  'date.far': {
    title: 'Ngày quá xa',
    why: 'Ngày cách quá xa ngày số liệu thường do gõ nhầm năm (ví dụ 1926 hoặc 2126 thay cho 2026).',
    parameters: { firstYear: 'Năm sớm nhất có thể có', longestYears: 'Số năm xa nhất kể từ ngày số liệu' },
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} là ${formatDate(values.date)}, quá xa ngày số liệu${values.meant === 0 ? '' : `; có thể là ${formatDate(values.meant)}`}; đề nghị kiểm tra.`
        : `Cột «${values.heading}» có ${number(values.count)} ô với ngày quá xa ngày số liệu, ô đầu tiên ở dòng ${values.line} (${formatDate(values.date)}); đề nghị kiểm tra.`,
  },
  'amount.unusual': {
    title: 'Số tiền khác thường',
    why: 'Số tiền cao hơn rất nhiều so với các dòng khác trong cột; không hẳn là sai nhưng nên kiểm tra.',
    parameters: { times: 'Số lần so với mức thường gặp', deviations: 'Số lần độ lệch so với mức thường gặp' },
    sentence: (values) =>
      `${place(values)} ghi ${number(values.stated)}, cao gấp ${number(values.times, 0)} lần mức thường gặp (khoảng ${number(values.typical, 0)})${values.count > 1 ? `; cột này có ${number(values.count)} số tiền khác thường như vậy` : ''}; đề nghị kiểm tra.`,
  },
  'columns.swapped': {
    title: 'Hai cột bị đổi chỗ',
    why: 'Nội dung của hai cột phù hợp với tiêu đề của nhau hơn là với tiêu đề của chính mình.',
    sentence: ({ first, second, what, share }) =>
      `Cột «${first}» và cột «${second}» có vẻ bị đổi chỗ cho nhau: ${
        {
          balances: `${number(share, 0)}% món vay chưa đến hạn lại có số ở cột «${second}» và không có ở cột «${first}»`,
          dates: `ở ${number(share, 0)}% số dòng, ngày đến hạn trước ngày vay`,
          codes: `ở ${number(share, 0)}% số dòng, mã dài 10 chữ số nằm ở cột «${first}» và mã ngắn hơn nằm ở cột «${second}»`,
        }[what]
      }.`,
  },
};
