import type { CellValue } from '../../../core/sheet/grid';
import type { ListValues } from '../../../core/check/values/lists';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

/** What Excel means by an error value. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': 'hàm dò tìm không thấy giá trị cần tìm',
  '#REF!': 'công thức trỏ đến ô đã bị xóa',
  '#DIV/0!': 'công thức chia cho 0 hoặc cho ô trống',
  '#VALUE!': 'công thức tính với chữ thay vì số',
  '#NAME?': 'Excel không nhận ra tên hàm hoặc tên vùng trong công thức',
  '#NUM!': 'kết quả của công thức không phải là một số hợp lệ',
  '#NULL!': 'hai vùng trong công thức không giao nhau',
  '#SPILL!': 'không đủ ô trống để ghi kết quả của công thức',
};

const meaning = (found: CellValue): string => ERRORS[String(found).trim()] ?? 'công thức không tính được';

const others = (count: number): string => (count > 1 ? ` (cùng ${number(count - 1)} dòng khác)` : '');

/** Rules on the cells and rows of lists. */
export const listTexts: FamilyTexts<ListValues> = {
  'cell.error': {
    title: 'Ô báo lỗi công thức',
    why: 'Ô báo lỗi không có giá trị; mọi phép tính dùng đến ô này cũng không có kết quả.',
    sentence: (values, found) => {
      const error = String(found).trim();
      return cells(values, `báo lỗi ${error}: ${meaning(found)}`, `báo lỗi ${error} (${meaning(found)})`);
    },
  },
  'cell.spaces': {
    title: 'Khoảng trắng thừa',
    why: 'Excel coi hai mã hoặc hai tên chỉ khác nhau khoảng trắng là khác nhau; phần mềm bỏ qua khoảng trắng thừa khi đọc.',
    sentence: (values) =>
      cells(
        values,
        'có khoảng trắng thừa ở đầu, ở cuối hoặc giữa các chữ',
        'có khoảng trắng thừa ở đầu, ở cuối hoặc giữa các chữ',
      ),
  },
  'cell.constant': {
    title: 'Số gõ tay trong cột công thức',
    why: 'Số gõ đè lên công thức không thay đổi khi các số liệu khác thay đổi.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi số ${shown(found)} gõ tay, trong khi ${number(values.formulas)} ô khác của cột là công thức`,
        `là số gõ tay, trong khi ${number(values.formulas)} ô khác của cột là công thức`,
      ),
  },
  'cell.required': {
    title: 'Thiếu thông tin bắt buộc',
    why: 'Số khế ước, mã khách hàng, mã tổ và tổng dư nợ là thông tin bắt buộc của dòng còn dư nợ.',
    sentence: (values) => cells(values, 'để trống trong khi dòng còn dư nợ', 'để trống trong khi dòng còn dư nợ'),
  },
  'cell.missing': {
    title: 'Thiếu địa bàn, tổ trưởng hoặc đơn vị nhận ủy thác',
    why: 'Thiếu đơn vị, xã, thôn, điểm giao dịch, tổ trưởng hoặc hội nhận ủy thác thì dòng không được cộng vào đúng chỗ.',
    sentence: (values) => cells(values, 'để trống trong khi hầu hết các dòng khác đều có', 'để trống'),
  },
  'fund.unknown': {
    title: 'Không rõ nguồn vốn',
    why: 'Nguồn vốn là 1 (trung ương) hoặc 2 (địa phương).',
    sentence: (values, found) =>
      `${place(values)} ghi ${shown(found)}${others(values.count)}, không phải nguồn vốn trung ương (1) hoặc địa phương (2).`,
  },
  'row.duplicate': {
    title: 'Dòng trùng hoàn toàn',
    why: 'Dòng lặp lại làm tăng số đếm và số cộng của danh sách.',
    sentence: ({ count, line, firstLine }) =>
      count > 1
        ? `${number(count)} dòng lặp lại nguyên vẹn một dòng phía trên; dòng đầu tiên là dòng ${line}, trùng với dòng ${firstLine}.`
        : `Dòng ${line} trùng hoàn toàn với dòng ${firstLine}.`,
  },
  'row.alike': {
    title: 'Hai dòng gần như trùng nhau',
    why: 'Hai dòng của cùng một người chỉ khác mã có thể là một dòng được nhập hai lần; đề nghị kiểm tra.',
    sentence: ({ count, line, firstLine, differing }) =>
      count > 1
        ? `${number(count)} dòng gần như trùng với một dòng khác của cùng người; dòng đầu tiên là dòng ${line}, chỉ khác dòng ${firstLine} ở «${differing}».`
        : `Dòng ${line} và dòng ${firstLine} của cùng một người chỉ khác nhau ở «${differing}»; đề nghị kiểm tra có phải nhập hai lần.`,
  },
  'group.repeated': {
    title: 'Tổ ghi nhiều lần trong danh sách',
    why: 'Mỗi tổ chỉ có một dòng trong danh sách tổ; dòng lặp lại làm sai số tổ và số cộng.',
    sentence: ({ count, group, line, firstLine, same }) => {
      const how = same ? 'với nội dung giống hệt' : 'với nội dung khác; cần xác định dòng đúng';
      return count > 1
        ? `${number(count)} dòng ghi lại tổ đã có ở phía trên ${how}; dòng đầu tiên là dòng ${line} (tổ ${group}, đã có ở dòng ${firstLine}).`
        : `Tổ ${group} đã có ở dòng ${firstLine} ${how}.`;
    },
  },
  'group.members': {
    title: 'Số tổ viên thành phần lớn hơn tổng số tổ viên',
    why: 'Số tổ viên còn dư nợ, gửi tiết kiệm, nộp lãi… là một phần của số tổ viên.',
    sentence: ({ count, group, heading, line, part, members }) =>
      count > 1
        ? `Cột «${heading}» có ${number(count)} ô lớn hơn số tổ viên, ô đầu tiên ở dòng ${line}.`
        : `Tổ ${group}: cột «${heading}» ghi ${number(part)}, lớn hơn số tổ viên là ${number(members)}.`,
  },
};
