import { LOAN_FIELDS, LOAN_HEADINGS } from '../../core/sheet/loan-sheet';
import type { Layout } from '../layout';

/** `words` = what a branch calls some of them, which changes no meaning. */
const columnsOf = (headings: readonly string[], words: Readonly<Record<string, string>> = {}): string =>
  headings
    .map((heading) => {
      const field = LOAN_FIELDS[heading];
      return field ? `${words[heading] ?? heading} = ${field}` : (words[heading] ?? heading);
    })
    .join(' · ');

const without = (headings: readonly string[], left: readonly string[]): string[] =>
  headings.filter((heading) => !left.includes(heading));

/** Wordings of other branches, none of which changes a meaning. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'Số lần đã gia hạn': 'Số lần gia hạn',
  'Ngày GH gần nhất': 'Ngày gia hạn gần nhất',
  'Tên HSSV': 'Họ tên HSSV',
  'Tên vợ/chồng': 'Họ tên vợ/chồng',
  'Giải ngân Năm': 'Giải ngân trong năm',
  'Thu nợ TH Năm': 'Thu nợ TH trong năm',
  'Lũy kế thu lãi TH': 'Tổng thu lãi TH',
  'Lũy kế thu lãi QH': 'Tổng thu lãi QH',
};
const BOOK = {
  kind: 'loanList',
  of: 'loan',
  above: [[], ['31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu'], [], []],
} as const;
const KEEP = [
  'loanCode',
  'customerCode',
  'customerName',
  'outstanding',
  'dueContract',
  'dueSession',
  'reportDate',
  'disbursed',
] as const;

/** Mẫu 31 with 175, 174 and 169 columns, and Mẫu 10. */
export const LOAN_LAYOUTS: readonly Layout[] = [
  {
    name: 'Mẫu 31, 175 columns',
    sheet: 'BCQUERY',
    file: 'Ho_so_tin_dung_chi_tiet_2026.xlsx',
    tables: [{ ...BOOK, columns: columnsOf(LOAN_HEADINGS), keep: KEEP }],
  },
  {
    name: 'Mẫu 31, 174 columns in other words',
    sheet: 'BCQUERY',
    tables: [
      {
        ...BOOK,
        columns: columnsOf(without(LOAN_HEADINGS, ['Ngày KTAHSV']), OTHER_WORDS),
        keep: KEEP,
      },
    ],
  },
  {
    name: 'Dư nợ chi tiết, 169 columns',
    sheet: 'BCQUERY',
    file: '009912_DU_NO__CHI_tiet_DEN_02-10-2026_.xlsx',
    tables: [
      {
        ...BOOK,
        above: [[], ['DƯ NỢ CHI TIẾT']],
        columns: `${columnsOf(
          without(LOAN_HEADINGS, [
            'Mã CIF TT',
            'Ngày KTAHSV',
            'Ký quý',
            'Mục đích nhà',
            'Mục đích 30A',
            'Tồn RPA',
            'Số ATM',
            'Đơn vị cấp thẻ',
          ]),
        )} · Mã điểm giao dịch = pointCode · Tên điểm giao dịch = pointName`,
        keep: KEEP,
      },
    ],
  },
  {
    name: 'Mẫu 10, daily statement',
    sheet: 'BCQUERY',
    file: 'Sao_ke_chi_tiet_30-09-2026.xlsx',
    tables: [
      {
        kind: 'loanStatement',
        of: 'loan',
        above: [[], ['10. Sao kê chi tiết (DL Ngày)'], []],
        columns:
          'Mã PGD = officeCode · Mã xã = communeCode · Tên xã = communeName · Mã thôn = hamletCode · Tên thôn = hamletName · ĐVUT = organisationCode · ' +
          'Mã tổ = groupCode · Tên tổ trưởng = leaderName · Mã khách hàng = customerCode · Tên khách hàng = customerName · Ngày sinh = birthDate · CCCD = identityNumber · Ngày cấp = identityIssued · ' +
          'Nơi cấp · Địa chỉ · Mã món vay = loanCode · Chương trình = programmeCode · Tên chương trình = programmeName · Số tiền giải ngân = disbursed · ' +
          'Tổng dư nợ = outstanding · Dư nợ trong hạn = inTerm · Dư nợ quá hạn = overdue · Dư nợ khoanh = frozen · Ngày vay = loanDate · ' +
          'Ngày giải ngân đầu tiên · Số tiền gia hạn · Số tháng gia hạn · Tổng sô tháng gia hạn · Nguồn vốn = fundSource · Lưu vị trong năm · ' +
          'Lãi tồn trong hạn = arrearsInTerm · Lãi tồn quá hạn = arrearsOverdue · Lãi tồn AH = arrearsGrace · Lãi tồn = arrears · Ngày nhập học · ' +
          'Ngày ra trường · HSSV · Số TK · Tên TK · 105 đầu tháng · 105 Ngày BC · Mã NĐT',
        keep: ['loanCode', 'customerCode', 'outstanding', 'disbursed', 'arrearsInTerm'],
      },
    ],
  },
];
