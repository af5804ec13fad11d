import type { CellValues } from '../../../core/check/values/cells';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

/** Rules on what a cell holds: numbers, dates, codes, names, fonts. */
export const cellTexts: FamilyTexts<CellValues> = {
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
};
