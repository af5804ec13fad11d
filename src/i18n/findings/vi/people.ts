import type { GroupFact, PeopleValues } from '../../../core/check/values/people';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

const FACTS: Readonly<Record<GroupFact, string>> = {
  leader: 'tổ trưởng',
  phone: 'số điện thoại tổ trưởng',
  organisation: 'đơn vị nhận ủy thác',
  point: 'điểm giao dịch',
};

const others = (count: number): string => (count > 1 ? ` (cùng ${number(count - 1)} trường hợp khác của cột)` : '');

/** Rules on people, and on groups in several lists. */
export const peopleTexts: FamilyTexts<PeopleValues> = {
  'phone.invalid': {
    title: 'Số điện thoại không hợp lệ',
    why: 'Số điện thoại gồm 10 chữ số, bắt đầu bằng số 0.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ${shown(found)}, không phải số điện thoại gồm 10 chữ số bắt đầu bằng 0`,
        'không phải số điện thoại gồm 10 chữ số bắt đầu bằng 0',
      ),
  },
  'phone.blank': {
    title: 'Thiếu số điện thoại',
    why: 'Cần số điện thoại để thông báo nợ đến hạn và đôn đốc.',
    sentence: ({ heading, count, all }) =>
      `Cột «${heading}» để trống ở ${number(count)} trong ${number(all)} dòng còn dư nợ; đề nghị bổ sung.`,
  },
  'phone.shared': {
    title: 'Nhiều người chung một số điện thoại',
    why: 'Một số điện thoại dùng cho nhiều khách hàng có thể là số nhập thay; tin nhắn sẽ không đến đúng người.',
    parameters: { people: 'Số người chung một số điện thoại, từ' },
    sentence: ({ heading, count, phone, people }) =>
      count > 1
        ? `Cột «${heading}» có ${number(count)} số điện thoại dùng chung, số đầu tiên ${phone} của ${number(people)} người.`
        : `Số điện thoại ${phone} (cột «${heading}») được ghi cho ${number(people)} người.`,
  },
  'identity.length': {
    title: 'Số căn cước không đủ chữ số',
    why: 'Số định danh cá nhân (căn cước) có 12 chữ số; số 0 ở đầu bị mất khi lưu dạng số.',
    sentence: (values, found) =>
      cells(
        values,
        `ghi ${shown(String(found))} (${number(values.length)} chữ số), trong khi số căn cước có 12 chữ số`,
        'không đủ 12 chữ số',
      ),
  },
  'identity.old': {
    title: 'Khách hàng còn dùng CMND 9 số',
    why: 'Chứng minh nhân dân 9 số hết giá trị sử dụng từ 01/01/2025; cần cập nhật số căn cước.',
    sentence: ({ heading, count, all, line }) =>
      `Cột «${heading}» còn ${number(count)} trong ${number(all)} dòng ghi CMND 9 số, dòng đầu tiên là dòng ${line}; đề nghị cập nhật số căn cước.`,
  },
  'identity.expired': {
    title: 'Căn cước đã hết hạn',
    why: 'Thẻ căn cước phải đổi khi đủ 14, 25, 40 và 60 tuổi.',
    sentence: ({ count, line, age }) =>
      `${number(count)} dòng có thẻ căn cước đã hết hạn theo ngày sinh và ngày cấp, dòng đầu tiên là dòng ${line} (hết hạn khi đủ ${age} tuổi).`,
  },
  'identity.shared': {
    title: 'Một số căn cước của hai mã khách hàng',
    why: 'Mỗi số căn cước là của một người; hai mã khách hàng có thể do nhập hai lần hoặc nhập sai số.',
    sentence: (values, found) =>
      values.count === 1
        ? `${place(values)} ghi số căn cước ${shown(String(found))}, số này ở dòng ${values.firstLine} là của khách hàng ${values.other}.`
        : `Cột «${values.heading}» có ${number(values.count)} số căn cước đã ghi cho mã khách hàng khác, ô đầu tiên ở dòng ${values.line} (trùng dòng ${values.firstLine}).`,
  },
  'birth.yearOnly': {
    title: 'Ngày sinh chỉ biết năm',
    why: 'Ngày sinh 01/01 thường được nhập khi chỉ biết năm sinh; tuổi tính theo ngày này chỉ là gần đúng.',
    sentence: ({ heading, count, all }) =>
      `Cột «${heading}» có ${number(count)} trong ${number(all)} dòng ghi ngày 01/01, có thể chỉ biết năm sinh.`,
  },
  'customer.names': {
    title: 'Một mã khách hàng có hai tên',
    why: 'Mỗi mã khách hàng là của một người (không phân biệt chữ hoa, dấu và Ông, Bà).',
    sentence: (values) =>
      `Khách hàng ${values.customer} ở dòng ${values.line} tên «${values.name}», ở dòng ${values.firstLine} tên «${values.other}»${others(values.count)}.`,
  },
  'person.twice': {
    title: 'Một người có hai mã khách hàng trong tổ',
    why: 'Cùng họ tên và cùng ngày sinh trong một tổ: có thể một người được ghi hai lần.',
    sentence: ({ name, group, line, firstLine, count }) =>
      `«${name}» ở dòng ${line} trùng họ tên và ngày sinh với dòng ${firstLine} của tổ ${group} nhưng khác mã khách hàng${others(count)}.`,
  },
  'group.inconsistent': {
    title: 'Thông tin của tổ không thống nhất trong danh sách',
    why: 'Mỗi tổ có một tổ trưởng, một đơn vị nhận ủy thác và một điểm giao dịch.',
    sentence: ({ group, what, value, usual, usualLine, line, count }) =>
      `Tổ ${group}: dòng ${line} ghi ${FACTS[what]} «${value}», dòng ${usualLine} ghi «${usual}»${others(count)}.`,
  },
  'group.differs': {
    title: 'Thông tin của tổ khác nhau giữa các danh sách',
    why: 'Tổ trưởng, điện thoại, đơn vị nhận ủy thác của tổ phải thống nhất giữa các danh sách (không phân biệt chữ hoa, dấu và Ông, Bà).',
    sentence: ({ group, what, value, other, otherSheet, line, count }) =>
      `Tổ ${group}: dòng ${line} ghi ${FACTS[what]} «${value}», trong khi «${otherSheet}» ghi «${other}»${others(count)}.`,
  },
  'group.unlisted': {
    title: 'Tổ còn dư nợ không có trong danh sách tổ',
    why: 'Mọi tổ còn dư nợ đều phải có trong danh sách tổ cùng kỳ.',
    sentence: ({ sheet, groups, count, all, other }) =>
      `${number(count)} trong ${number(all)} tổ còn dư nợ ở «${other}» không có trong danh sách «${sheet}»: ${groups}${count > 5 ? '…' : ''}.`,
  },
  'leader.unlisted': {
    title: 'Tổ chưa có trong danh sách tổ trưởng',
    why: 'Danh sách tổ trưởng thường chưa cập nhật đủ các tổ còn dư nợ.',
    sentence: ({ sheet, groups, count, all, other }) =>
      `${number(count)} trong ${number(all)} tổ còn dư nợ ở «${other}» chưa có trong danh sách tổ trưởng «${sheet}»: ${groups}${count > 5 ? '…' : ''}.`,
  },
};
