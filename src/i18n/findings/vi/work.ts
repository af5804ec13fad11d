import type { WorkValues } from '../../../core/check/values/work';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** Work to be done on groups and loans: no mistakes of the sheet. */
export const workTexts: FamilyTexts<WorkValues> = {
  'group.small': {
    title: 'Tổ ít hộ còn dư nợ',
    why: 'Tổ dưới 20 hộ còn dư nợ cần theo dõi, củng cố hoặc sáp nhập.',
    parameters: { least: 'Số hộ còn dư nợ tối thiểu' },
    sentence: ({ count, least, households, line }) =>
      `Có ${number(count)} tổ dưới ${number(least)} hộ còn dư nợ, tổ đầu tiên ở dòng ${line} (${number(households)} hộ).`,
  },
  'group.overdue': {
    title: 'Tổ có tỷ lệ nợ quá hạn cao',
    why: 'Tổ có tỷ lệ nợ quá hạn trên 2% cần củng cố; nợ khoanh chỉ tính ở mẫu số.',
    parameters: { most: 'Tỷ lệ nợ quá hạn tối đa (%)' },
    sentence: ({ count, most, worst, ratio }) =>
      `Có ${number(count)} tổ có tỷ lệ nợ quá hạn trên ${number(most)}%, cao nhất là tổ ${worst} (${number(ratio, 2)}%).`,
  },
  'group.nonPaying': {
    title: 'Tổ viên 3 tháng không nộp lãi, không gửi tiết kiệm đầy đủ',
    why: 'Tổ viên không nộp lãi hoặc không gửi tiết kiệm đầy đủ trong 3 tháng gần nhất cần được nhắc nhở.',
    sentence: ({ count, members, what, line }) =>
      `Có ${number(members)} tổ viên của ${number(count)} tổ không ${what === 'interest' ? 'nộp lãi' : 'gửi tiết kiệm'} đầy đủ trong 3 tháng gần nhất, tổ đầu tiên ở dòng ${line}.`,
  },
  'group.toClose': {
    title: 'Tổ hết dư nợ, cần đóng tổ',
    why: 'Tổ hết dư nợ vẫn còn trong danh sách cho đến khi làm thủ tục đóng tổ.',
    sentence: ({ count, line }) =>
      `Có ${number(count)} tổ hết dư nợ còn trong danh sách, tổ đầu tiên ở dòng ${line}; đề nghị làm thủ tục đóng tổ.`,
  },
  'group.hamlets': {
    title: 'Tổ có hộ vay ở nhiều thôn',
    why: 'Tổ TK&VV được thành lập theo cụm dân cư liền kề.',
    parameters: { hamlets: 'Số thôn trong một tổ, từ' },
    sentence: ({ count, group, hamlets }) =>
      `Có ${number(count)} tổ có hộ vay ở nhiều thôn, tổ đầu tiên là ${group} (${hamlets}).`,
  },
  'loan.arrears': {
    title: 'Món vay có lãi tồn cao',
    why: 'Lãi tồn lớn hơn số lãi phải thu của 3 tháng cần đôn đốc.',
    parameters: { months: 'Số tháng lãi' },
    sentence: ({ count, months, amount, line }) =>
      `Có ${number(count)} món vay có lãi tồn lớn hơn ${number(months)} tháng lãi, tổng lãi tồn ${number(amount)} đồng, món đầu tiên ở dòng ${line}.`,
  },
  'loan.frozenEnds': {
    title: 'Nợ khoanh sắp hết hạn',
    why: 'Nợ khoanh hết thời hạn khoanh phải được thu hồi hoặc xử lý tiếp.',
    parameters: { urgentDays: 'Số ngày cần xử lý gấp', soonDays: 'Số ngày cần theo dõi' },
    sentence: ({ count, past, urgent, urgentDays, soonDays, amount }) =>
      `Có ${number(count)} món nợ khoanh hết hạn trong ${number(soonDays)} ngày tới (${number(amount)} đồng), trong đó ${number(urgent)} món trong ${number(urgentDays)} ngày và ${number(past)} món đã quá hạn khoanh.`,
  },
};
