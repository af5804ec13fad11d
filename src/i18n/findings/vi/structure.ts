import type { StructureValues } from '../../../core/check/values/structure';
import type { FieldId } from '../../../core/sheet/field';
import { fieldNames } from '../../fields';
import { formatDate } from '../../format';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

const { kinds } = terms.vi;

/** «Số khế ước hoặc Mã khách hàng; Ngày đến hạn» */
const columns = (missing: string): string =>
  missing
    .split('|')
    .map((group) =>
      group
        .split('/')
        .map((field) => fieldNames.vi[field as FieldId])
        .join(' hoặc '),
    )
    .join('; ');

const UNITS = { office: 'phòng giao dịch', commune: 'xã' } as const;

/** Rules on whole sheets: form, day, office, communes. */
export const structureTexts: FamilyTexts<StructureValues> = {
  'sheet.wrongForm': {
    title: 'Sai mẫu biểu',
    why: 'Trang tính ghi tên một mẫu biểu nhưng thiếu cột bắt buộc của mẫu đó nên không dùng được để kiểm tra.',
    sentence: ({ sheet, kind, missing }) =>
      `Trang «${sheet}» có tên của mẫu «${kinds[kind]}» nhưng thiếu cột: ${columns(missing)}; đề nghị xuất lại đúng mẫu.`,
  },
  'sheet.empty': {
    title: 'Trang tính không có dòng số liệu',
    why: 'Chỉ có tiêu đề, không có dòng nào: có thể khi xuất đã chọn sai điều kiện.',
    sentence: ({ sheet, kind }) => `Trang «${sheet}» (${kinds[kind]}) không có dòng số liệu nào; đề nghị xuất lại.`,
  },
  'sheet.emptyList': {
    title: 'Danh sách không có dòng nào',
    why: 'Danh sách nợ quá hạn, nợ khoanh, nợ đến hạn có thể không có dòng nào; đề nghị xác nhận.',
    sentence: ({ sheet, kind }) =>
      `Trang «${sheet}» (${kinds[kind]}) không có dòng nào; nếu thực tế có phát sinh thì đề nghị xuất lại.`,
  },
  'sheet.same': {
    title: 'Hai trang tính có nội dung giống nhau',
    why: 'Một tệp có thể đã được chép vào hai lần, hoặc trang kỳ trước được chép sang mà chưa cập nhật số liệu.',
    sentence: ({ sheet, kind, other, rows }) =>
      `Trang «${sheet}» (${kinds[kind]}) có ${number(rows)} dòng giống hệt trang «${other}».`,
  },
  'sheet.stale': {
    title: 'Số liệu đã cũ',
    why: 'Số liệu cũ không phản ánh các giao dịch phát sinh sau ngày số liệu.',
    parameters: {
      loans: 'Số ngày tối đa của danh sách món vay',
      scores: 'Số ngày tối đa của bảng chấm điểm',
      groups: 'Số ngày tối đa của danh sách tổ',
    },
    sentence: ({ sheet, date, days, most }) =>
      `Trang «${sheet}» mang số liệu ngày ${formatDate(date)}, đã ${number(days)} ngày (tối đa ${number(most)} ngày).`,
  },
  'period.named': {
    title: 'Ngày ghi ở tiêu đề hoặc tên trang khác ngày số liệu',
    why: 'Tiêu đề hoặc tên trang nói một ngày, số liệu bên dưới thuộc ngày khác: dễ dùng nhầm kỳ.',
    sentence: ({ sheet, of, text, named, date }) =>
      of === 'title'
        ? `Tiêu đề của trang «${sheet}» ghi ${formatDate(named)} («${text}»), trong khi số liệu là ngày ${formatDate(date)}.`
        : `Tên trang «${sheet}» nói ngày ${formatDate(named)}, trong khi số liệu là ngày ${formatDate(date)}.`,
  },
  'period.file': {
    title: 'Ngày ở tên tệp khác ngày số liệu',
    why: 'Tên tệp nói một ngày, số liệu trong tệp thuộc ngày khác: dễ dùng nhầm kỳ.',
    sentence: ({ sheet, text, named, date }) =>
      `Tên tệp «${text}» nói ngày ${formatDate(named)}, trong khi số liệu ở trang «${sheet}» là ngày ${formatDate(date)}.`,
  },
  'period.exported': {
    title: 'Tệp xuất sau ngày số liệu',
    why: 'Tệp xuất sau ngày số liệu có thể chứa cả giao dịch phát sinh sau ngày đó.',
    sentence: ({ file, named, date }) =>
      `Tên tệp «${file}» mang ngày ${formatDate(named)}, sau ngày số liệu ${formatDate(date)}; số liệu có thể gồm cả phát sinh sau ngày chốt.`,
  },
  'period.mixed': {
    title: 'Nhiều kỳ số liệu trong một tệp',
    why: 'Số liệu của hai ngày không cộng chung; chỉ danh sách của ngày mới nhất được dùng.',
    sentence: ({ sheet, date, latest, latestSheet }) =>
      `Trang «${sheet}» mang số liệu ngày ${formatDate(date)}; chỉ trang «${latestSheet}» (ngày ${formatDate(latest)}) được dùng để tính.`,
  },
  'period.differs': {
    title: 'Hai danh sách khác tháng',
    why: 'Chỉ đối chiếu được các danh sách của cùng một kỳ.',
    sentence: ({ sheet, date, other, otherDate }) =>
      `Trang «${sheet}» mang số liệu ngày ${formatDate(date)}, còn «${other}» là ngày ${formatDate(otherDate)}; hai bên khác tháng nên chưa đối chiếu được.`,
  },
  'period.expected': {
    title: 'Số liệu không thuộc kỳ cần kiểm tra',
    why: 'Danh sách phải thuộc tháng cần kiểm tra hoặc lập báo cáo.',
    sentence: ({ sheet, date, expected }) =>
      `Trang «${sheet}» mang số liệu ngày ${formatDate(date)}, không phải kỳ đến ngày ${formatDate(expected)}.`,
  },
  'office.row': {
    title: 'Dòng của đơn vị khác',
    why: 'Danh sách của một phòng giao dịch chỉ gồm các dòng của phòng giao dịch đó.',
    sentence: ({ count, office, usual, ...where }) =>
      count > 1
        ? `Cột «${where.heading}» có ${number(count)} dòng của đơn vị khác ${usual}, dòng đầu tiên là dòng ${where.line} (mã ${office}).`
        : `${place(where)} ghi mã đơn vị ${office}, các dòng khác là ${usual}.`,
  },
  'office.sheet': {
    title: 'Trang tính của đơn vị khác',
    why: 'Các trang tính đối chiếu với nhau phải của cùng một đơn vị.',
    sentence: ({ sheet, office, other, otherOffice }) =>
      `Trang «${sheet}» là số liệu của đơn vị ${office}, trong khi «${other}» là của đơn vị ${otherOffice}.`,
  },
  'units.missing': {
    title: 'Danh sách thiếu đơn vị',
    why: 'Danh sách phải có đủ các đơn vị có số liệu ở biểu tổng hợp cùng kỳ.',
    sentence: ({ sheet, of, names, count, all, other }) =>
      `Trang «${sheet}» thiếu ${number(count)} trong ${number(all)} ${UNITS[of]} có ở biểu «${other}»: ${names}${count > 5 ? '…' : ''}.`,
  },
  'commune.names': {
    title: 'Mã xã và tên xã không thống nhất',
    why: 'Một mã xã chỉ có một tên; trong một đơn vị, một tên xã chỉ có một mã.',
    sentence: ({ count, one, code, name, other, otherSheet, ...where }) => {
      const rows = count > 1 ? ` (${number(count)} dòng)` : '';
      return one === 'code'
        ? `${place(where)}${rows} ghi mã xã ${code} là «${name}», trong khi ở «${otherSheet}» mã này là «${other}».`
        : `${place(where)}${rows} ghi xã «${name}» có mã ${code}, trong khi ở «${otherSheet}» xã này có mã ${other}.`;
    },
  },
  'commune.unknown': {
    title: 'Xã không có trong biểu theo xã',
    why: 'Mọi xã trong danh sách đều phải có trong biểu theo xã cùng kỳ; xã lạ có thể do sai tên hoặc thuộc đơn vị khác.',
    sentence: ({ count, name, other, ...where }) =>
      `${place(where)} ghi «${name}»${count > 1 ? ` (${number(count)} dòng)` : ''}, xã này không có trong biểu «${other}».`,
  },
};
