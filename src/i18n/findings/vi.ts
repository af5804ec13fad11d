import type { Cells, LoanAmount, Repeated, Where } from '../../core/check/finding-values';
import type { CellValue } from '../../core/sheet/grid';
import { formatDate, formatNumber } from '../format';
import { terms } from '../terms';
import type { RuleTexts } from './rule-text';
import {
  arithmetic,
  balanceSum,
  changeBaseline,
  growthOverdue,
  ratioOverdue,
  sumParts,
  sumTotal,
} from './vi-arithmetic';

const number = (value: number, decimals?: number): string => formatNumber('vi', value, decimals);
const { organisations, classes } = terms.vi;

const shown = (value: CellValue): string =>
  typeof value === 'number' ? number(value) : String(value).trim() === '' ? 'để trống' : `«${String(value).trim()}»`;

const place = ({ heading, row, of, line }: Where): string =>
  of === 'row'
    ? `Cột «${heading}», dòng ${row || line}`
    : `${of === 'loan' ? 'Món vay' : 'Tổ'} ${row}: cột «${heading}»`;

/** One cell, or a column in which many cells are alike. */
const cells = (values: Cells, one: string, many: string): string =>
  values.count === 1
    ? `${place(values)} ${one}.`
    : `Cột «${values.heading}» có ${number(values.count)} ô ${many}, ô đầu tiên ở dòng ${values.line}.`;

const loanAmount = ({ loan, heading, amount }: LoanAmount): string =>
  `Món vay ${loan}: cột «${heading}» ghi ${number(amount)}`;

const repeated = ({ loan, firstLine }: Repeated): string => `Khế ước ${loan} đã có ở dòng ${firstLine}`;

/** Titles and sentences of findings. They say what stands in the sheet and what is expected, and blame nobody. */
export const vi: RuleTexts = {
  'number.unreadable': {
    title: 'Ô số không đọc được',
    why: 'Ô có chữ trong cột số không tham gia được vào bất kỳ phép tính nào.',
    sentence: (values, found) => cells(values, `ghi ${shown(found)}, không phải là số`, 'không phải là số'),
  },
  'number.text': {
    title: 'Số lưu dạng chữ',
    why: 'Excel bỏ qua các số lưu dạng chữ khi cộng, trong khi các ô khác của cột là số thật.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ${shown(found)} dưới dạng chữ trong khi các ô khác là số; hàm SUM sẽ bỏ qua ô này`,
        'ghi số dưới dạng chữ; hàm SUM sẽ bỏ qua các ô này',
      ),
  },
  'number.decided': {
    title: 'Số có hai cách đọc, đã xác định theo cả cột',
    why: 'Dấu chấm, dấu phẩy có thể là phân cách hàng nghìn hoặc dấu thập phân; cách đọc được xác định theo các ô khác của bảng.',
    sentence: (values, found) => {
      const sign = Number.isInteger(values.read) ? 'dấu phân cách hàng nghìn' : 'dấu thập phân';
      const read = values.isDate
        ? `ngày ${formatDate(values.read)}`
        : `số ${number(values.read)}, dấu trong ô là ${sign}`;
      const others = values.count > 1 ? ` (cùng ${number(values.count - 1)} ô khác của cột)` : '';
      return `${place(values)}: ${shown(found)}${others} có hai cách đọc; căn cứ các ô khác, đã đọc là ${read}.`;
    },
  },
  'number.ambiguous': {
    title: 'Số có hai cách đọc, chưa xác định được',
    why: 'Chưa có căn cứ để chọn cách đọc nên ô chưa tham gia phép kiểm tra nào; đề nghị xác nhận cách đọc.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ${shown(found)}, có thể đọc theo hai cách; đề nghị xác nhận`,
        'có thể đọc theo hai cách; đề nghị xác nhận',
      ),
  },
  'date.impossible': {
    title: 'Ngày không có thật',
    why: 'Ngày không có trên lịch thì không tính được kỳ hạn.',
    sentence: (values, found) =>
      cells(values, `ghi ${shown(found)}, không phải là một ngày có trên lịch`, 'không phải là một ngày có trên lịch'),
  },
  'date.text': {
    title: 'Ngày lưu dạng chữ',
    why: 'Excel không sắp xếp và không tính được số ngày với ngày lưu dạng chữ, trong khi các ô khác của cột là ngày thật.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ngày ${shown(found)} dưới dạng chữ trong khi các ô khác là ngày`,
        'ghi ngày dưới dạng chữ trong khi các ô khác là ngày',
      ),
  },
  'date.period': {
    title: 'Ngày số liệu khác các dòng còn lại',
    why: 'Một bảng chỉ mang số liệu của một ngày; dòng của ngày khác làm sai các phép cộng.',
    sentence: (values) =>
      cells(
        values,
        `ghi ngày số liệu ${formatDate(values.date)}, các dòng khác là ${formatDate(values.usual)}`,
        `ghi ngày số liệu khác ${formatDate(values.usual)}`,
      ),
  },
  'code.length': {
    title: 'Mã sai độ dài',
    why: 'Mỗi loại mã có số chữ số cố định; số 0 đầu bị mất không giải thích được độ dài này.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ${shown(found)}, trong khi mã gồm đúng ${values.width} chữ số`,
        `không đúng ${values.width} chữ số`,
      ),
  },
  'code.padded': {
    title: 'Mã bị mất số 0 ở đầu',
    why: 'Excel bỏ số 0 ở đầu khi mã được lưu dạng số; phần mềm đã bổ sung lại khi đọc, ô gốc giữ nguyên.',
    sentence: (values, found) =>
      `Cột «${values.heading}» có ${number(values.count)} ô bị mất số 0 ở đầu mã; ô đầu tiên (dòng ${values.line}) ghi ${String(found)}, được đọc là ${values.padded}.`,
  },
  'code.imprecise': {
    title: 'Mã 16 chữ số bị Excel làm tròn',
    why: 'Excel chỉ giữ 15 chữ số của một số; các chữ số cuối của số khế ước đã mất, cần nhập lại dưới dạng chữ.',
    sentence: (values) =>
      cells(
        values,
        'chứa mã 16 chữ số lưu dạng số nên chữ số cuối đã mất; cần nhập lại dưới dạng chữ',
        'chứa mã 16 chữ số lưu dạng số nên chữ số cuối đã mất; cần nhập lại dưới dạng chữ',
      ),
  },
  'organisation.unknown': {
    title: 'Không rõ đơn vị nhận ủy thác',
    why: 'Đơn vị nhận ủy thác gồm Hội Nông dân (11), Hội Phụ nữ (12), Hội Cựu chiến binh (13), Đoàn Thanh niên (14) hoặc cho vay trực tiếp (99).',
    sentence: (values, found) =>
      `${place(values)} ghi ${shown(found)}${values.count > 1 ? ` (${number(values.count)} dòng)` : ''}, không phải mã hoặc tên của đơn vị nhận ủy thác nào.`,
  },
  'font.legacy': {
    title: 'Chữ gõ bằng phông cũ',
    why: 'Chữ gõ bằng phông TCVN3 (.VnTime…) hoặc VNI khác bảng mã Unicode; phần mềm đổi sang Unicode khi đọc, ô gốc giữ nguyên.',
    sentence: ({ heading, encoding, read }, found) =>
      `Cột «${heading}» viết bằng phông ${encoding === 'vni' ? 'VNI' : 'TCVN3'}, đã đọc theo Unicode: ${shown(found)} là ${shown(read)}.`,
  },

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
    sentence: ({ group, members, least, most, counted }) =>
      counted === 'borrowers'
        ? `Tổ ${group} có ${number(members)} khách hàng còn dư nợ, quy định tối đa ${most} tổ viên.`
        : `Tổ ${group} có ${number(members)} tổ viên, quy định từ ${least} đến ${most} tổ viên.`,
  },

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
    sentence: (values) =>
      `${place(values)} ghi ${number(values.stated, values.decimals)}%; tính ra ${number(values.says, values.decimals + 2)}%, làm tròn là ${number(values.says, values.decimals)}%.`,
  },
  'organisation.debt': {
    title: 'Số theo hội không khớp với danh sách món vay',
    why: 'Số tổ, số hộ, dư nợ và nợ quá hạn theo tổ chức hội bằng số cộng từ danh sách món vay cùng ngày.',
    sentence: (values, _found, expected) =>
      `${place(values)} ghi ${number(values.stated, values.decimals)} nhưng danh sách món vay «${values.loanSheet}» cộng lại là ${expected === undefined ? 'khoảng ' : ''}${number(values.says, values.decimals)}.`,
  },
};
