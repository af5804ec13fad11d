import type { GroupValues } from '../../../core/check/values/groups';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

const { classes } = terms.vi;

/** Rules on groups and their scores. */
export const groupTexts: FamilyTexts<GroupValues> = {
  'score.range': {
    title: 'Điểm thành phần ngoài thang điểm',
    why: 'Mỗi tiêu chí có điểm tối đa: giao dịch xã 20, nợ quá hạn 30, thu nợ gốc 15, thu lãi 20, tổ viên gửi tiền 5, tiền gửi tăng thêm 10.',
    sentence: ({ group, heading, points, max }) =>
      `Tổ ${group}: cột «${heading}» ghi ${number(points)} điểm, thang điểm từ 0 đến ${number(max)}.`,
  },
  'score.total': {
    title: 'Tổng điểm không bằng tổng các điểm thành phần',
    why: 'Tổng điểm là tổng của các điểm thành phần.',
    sentence: ({ group, total, sum }) =>
      `Tổ ${group}: tổng điểm ghi ${number(total)} nhưng các điểm thành phần cộng lại là ${number(sum)}.`,
  },
  'score.class': {
    title: 'Xếp loại không khớp với tổng điểm',
    why: 'Tốt từ 85 điểm, Khá từ 70, Trung bình từ 50, dưới 50 là Yếu (công thức trong biểu BC0437 của ngân hàng).',
    sentence: (values) =>
      `Tổ ${values.group}: xếp loại ghi ${classes[values.class]} nhưng tổng điểm ${number(values.total)} ứng với loại ${classes[values.expectedClass]}.`,
  },
  'group.duplicate': {
    title: 'Tổ trùng trong bảng chấm điểm',
    why: 'Mỗi tổ chỉ có một dòng trong bảng chấm điểm; dòng trùng làm sai số tổ và dư nợ.',
    sentence: ({ group, firstLine }) => `Mã tổ ${group} đã có ở dòng ${firstLine} của bảng chấm điểm.`,
  },
  'group.noDebt': {
    title: 'Tổ được chấm điểm nhưng không còn dư nợ',
    why: 'Chỉ chấm điểm tổ còn dư nợ; tổ hết dư nợ thì làm thủ tục đóng tổ.',
    sentence: ({ group }) =>
      `Tổ ${group} có điểm nhưng dư nợ bằng 0; đề nghị kiểm tra, tổ hết dư nợ thì làm thủ tục đóng.`,
  },
  'group.debt': {
    title: 'Dư nợ của tổ không khớp với các món vay',
    why: 'Dư nợ của tổ trong bảng chấm điểm bằng tổng dư nợ các món vay của tổ; lệch dưới 1 triệu đồng được coi là khớp.',
    sentence: ({ group, outstanding, loans, sum, loanSheet }) =>
      loans > 0
        ? `Tổ ${group}: dư nợ ghi ${number(outstanding)} nhưng ${number(loans)} món vay của tổ ở «${loanSheet}» cộng lại là ${number(sum)}.`
        : `Tổ ${group}: dư nợ ghi ${number(outstanding)} nhưng «${loanSheet}» không có món vay nào của tổ.`,
  },
  'group.size': {
    title: 'Số tổ viên ngoài quy định',
    why: 'Tổ TK&VV có từ 5 đến 60 tổ viên (QĐ 15/QĐ-HĐQT năm 2013; Mẫu 16/TD kèm 727/HD-NHCS năm 2026).',
    parameters: { least: 'Số tổ viên ít nhất', most: 'Số tổ viên nhiều nhất' },
    sentence: ({ group, members, least, most, counted }) =>
      counted === 'borrowers'
        ? `Tổ ${group} có ${number(members)} khách hàng còn dư nợ, quy định tối đa ${most} tổ viên.`
        : `Tổ ${group} có ${number(members)} tổ viên, quy định từ ${least} đến ${most} tổ viên.`,
  },
};
