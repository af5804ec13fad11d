import type { FieldId } from '../../../src/core/sheet/field';
import type { Random } from '../../../src/sandbox/samples/random';
import type { Mutator } from './mutator';

/** Other words that people use for the same thing. Written by hand from what offices print, not taken from the reader's own list. */
const OTHER_WORDS: Partial<Record<FieldId, readonly string[]>> = {
  ordinal: ['STT', 'TT', 'Số TT', 'Stt'],
  officeName: ['Tên PGD', 'Phòng giao dịch', 'Tên đơn vị'],
  communeName: ['Tên xã', 'Xã/Phường', 'Tên xã, phường'],
  organisationName: [
    'Tên ĐVUT',
    'Tổ chức CT-XH',
    'Hội đoàn thể',
    'Đơn vị nhận ủy thác',
    'Tên tổ chức hội',
    'HĐT nhận ủy thác',
  ],
  groupCode: ['Mã tổ', 'Mã tổ TK&VV', 'Mã Tổ TKVV'],
  leaderName: ['Tên tổ trưởng', 'Họ tên tổ trưởng', 'Họ và tên Tổ trưởng'],
  customerCode: ['Mã KH', 'Mã khách hàng'],
  customerName: ['Tên KH', 'Tên khách hàng', 'Họ tên khách hàng', 'Họ và tên người vay'],
  loanCode: ['Số khế ước', 'Số KU', 'Mã món vay'],
  programmeName: ['Tên chương trình', 'Chương trình cho vay', 'Tên chương trình tín dụng'],
  groups: ['Số tổ', 'Tổng số tổ', 'Số tổ TK&VV', 'Số Tổ TK&VV còn dư nợ'],
  households: ['Số hộ', 'Số hộ vay', 'Tổng số hộ còn dư nợ', 'Số KH', 'Số hộ vay vốn'],
  members: ['Số tổ viên', 'Tổng số tổ viên', 'Số thành viên'],
  outstanding: ['Dư nợ', 'Tổng dư nợ', 'Tổng số dư nợ', 'Tổng DN'],
  inTerm: ['Dư nợ trong hạn', 'Nợ trong hạn', 'DN trong hạn'],
  overdue: ['Nợ quá hạn', 'NQH', 'Dư nợ quá hạn', 'Trong đó: Nợ quá hạn', 'DN quá hạn'],
  frozen: ['Nợ khoanh', 'Dư nợ khoanh', 'DN khoanh'],
  overdueRatio: ['Tỷ lệ NQH (%)', 'Tỉ lệ nợ quá hạn (%)', 'TL NQH (%)', '% NQH', 'Tỷ lệ NQH/Dư nợ (%)'],
  arrears: ['Lãi tồn', 'Lãi tồn đọng', 'Số lãi tồn'],
  savings: ['Số dư tiền gửi', 'Số dư TK', 'Số dư tiết kiệm', 'Số dư TGTK', 'Tiền gửi tiết kiệm'],
  pointsTotal: ['Tổng điểm', 'Tổng số điểm'],
  groupClass: ['Xếp loại', 'Xếp loại tổ', 'Kết quả xếp loại'],
  reportDate: ['Ngày số liệu', 'Ngày báo cáo', 'Ngày dữ liệu'],
};

const LOOKS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /, '\n'),
  (text) => `  ${text.replace(/ /g, '  ')} `,
  (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  (text) => text.replace(/ (?=\S+$)/, '\n'),
  (text) => `${text}:`,
  (text) => text.replace(/\s/g, '\u00a0'),
  (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D'),
];

/** One letter of the longest word wrong, as in "Mã khác hàng"; short words stay right. */
function misspelt(text: string, random: Random): string {
  const word = [...text.matchAll(/\p{L}{5,}/gu)].sort((a, b) => b[0].length - a[0].length)[0];
  if (!word) return text;
  const at = word.index + random.int(1, word[0].length - 1);
  return text.slice(0, at) + random.pick(['', text.charAt(at) + text.charAt(at), 'x']) + text.slice(at + 1);
}

/** Other words, other letters' case, line breaks, decomposed or lost accents. Only headings of one level take other words. */
export const RENAME: Mutator = {
  name: 'renamed',
  apply(sheet, random) {
    const look = random.pick(LOOKS);
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        const others = column.field === null ? undefined : OTHER_WORDS[column.field];
        const unit = /\s*\([^()%]*\)$/.exec(column.path.at(-1) ?? '')?.[0] ?? '';
        const isDated = column.path.some((text) => /\d{4}/.test(text));
        if (
          others &&
          column.path.length === 1 &&
          !isDated &&
          !/^[A-Z_]+$/.test(column.path[0] as string) &&
          random.chance(0.5)
        )
          column.path = [random.pick(others) + unit];
        if (random.chance(0.03))
          column.path = [...column.path.slice(0, -1), misspelt(column.path.at(-1) ?? '', random)];
        if (random.chance(0.7)) column.path = column.path.map((text) => look(text, random));
      }
    }
  },
};
