import type { Style } from '../../model/style';
import type { CellValue } from '../../model/workbook';
import type { Loan, Office } from '../office/office';
import { OFFICE } from '../office/places';
import { LOOK } from './look';

/** A column of Mẫu 31: the export's own wording and order; the columns that no job of the office needs here are left out. */
export interface LoanColumn {
  readonly heading: string;
  /** points */
  readonly width: number;
  readonly look: Style;
  readonly value: (loan: Loan, office: Office) => CellValue | null;
}

type Value = LoanColumn['value'];
const column = (heading: string, width: number, look: Style, value: Value): LoanColumn => ({
  heading,
  width,
  look,
  value,
});
const code = (heading: string, width: number, value: Value): LoanColumn => column(heading, width, LOOK.code, value);
const words = (heading: string, width: number, value: Value): LoanColumn => column(heading, width, LOOK.words, value);
const date = (heading: string, value: Value): LoanColumn => column(heading, 62, LOOK.date, value);
const money = (heading: string, value: Value): LoanColumn => column(heading, 70, LOOK.money, value);

const isThisYear = (serial: number, office: Office): boolean => serial > office.baselineDate;
const termName = (months: number): string => (months <= 12 ? 'Ngắn hạn' : months <= 60 ? 'Trung hạn' : 'Dài hạn');
const orBlank = (text: string): string | null => (text === '' ? null : text);

export const LOAN_COLUMNS = {
  branchCode: code('Mã CN', 46, () => OFFICE.branchCode),
  officeCode: code('Mã PGD', 46, () => OFFICE.code),
  officeName: words('Tên PGD', 120, () => OFFICE.name),
  communeCode: code('Mã xã', 46, ({ commune }) => commune.code),
  communeName: words('Tên xã', 80, ({ commune }) => commune.name),
  hamletCode: code('Mã thôn', 58, ({ hamlet }) => hamlet.code),
  hamletName: words('Tên thôn', 90, ({ hamlet }) => hamlet.name),
  customerCode: code('Mã KH', 68, ({ customer }) => customer.code),
  customerName: words('Tên KH', 130, ({ customer }) => customer.name),
  gender: words('Giới tính', 44, ({ customer }) => customer.gender),
  groupCode: code('Mã tổ', 52, ({ groupCode }) => orBlank(groupCode)),
  groupType: code('Loại tổ', 40, ({ groupCode }) => (groupCode === '' ? null : '01')),
  leader: words('Tên tổ', 130, ({ leader }) => orBlank(leader)),
  organisationCode: code('Mã ĐVUT', 46, ({ organisationCode }) => organisationCode),
  organisationName: words('Tên ĐVUT', 110, ({ organisationName }) => organisationName),
  loanCode: code('Số khế ước', 104, (loan) => loan.code),
  loanDate: date('Ngày vay', ({ loanDate }) => loanDate),
  dueContract: date('Ngày ĐH theo hợp đồng', ({ dueContract }) => dueContract),
  dueExtended: date('Ngày ĐH theo Gia hạn', ({ dueExtended }) => dueExtended),
  dueSession: date('Ngày ĐH theo GDXA', ({ dueSession }) => dueSession),
  term: words('Thời hạn\nvay', 58, ({ term }) => termName(term)),
  rate: column('Lãi suất (%/năm)', 46, LOOK.rate, ({ programme }) => programme.rate),
  sessionDay: code('Ngày GDXA', 40, ({ commune }) => String(commune.sessionDay).padStart(2, '0')),
  lending: code('Hình thức vay', 44, ({ groupCode }) => (groupCode === '' ? '1' : '2')),
  status: code('Tình trạng món vay', 52, ({ status }) => status),
  fundSource: code('Nguồn vốn', 40, ({ fundSource }) => fundSource),
  programmeCode: code('Mã chương trình', 52, ({ programme }) => programme.code),
  programmeName: words('Tên chương trình', 110, ({ programme }) => programme.name),
  principal: money('Mức vay', ({ principal }) => principal),
  disbursed: money('Tổng giải ngân', ({ disbursed }) => disbursed),
  inTerm: money('Dư nợ trong hạn', ({ inTerm }) => inTerm),
  overdue: money('Dư nợ quá hạn', ({ overdue }) => overdue),
  frozen: money('Dư nợ khoanh', ({ frozen }) => frozen),
  outstanding: money('Tổng dư nợ', ({ outstanding }) => outstanding),
  principalDue: money('Gốc đến hạn LK', ({ principalDue }) => principalDue),
  principalPaid: money('Gốc đã trả', ({ principalPaid }) => principalPaid),
  interestPaid: money('Lũy kế thu lãi', ({ interestPaid }) => interestPaid),
  arrearsInTerm: money('Lãi tồn TH', ({ arrearsInTerm }) => arrearsInTerm),
  arrearsOverdue: money('Lãi tồn QH', ({ arrearsOverdue }) => arrearsOverdue),
  disbursedThisYear: money('Giải ngân Năm', (loan, office) => (isThisYear(loan.loanDate, office) ? loan.disbursed : 0)),
  replacedThisYear: money('Đảo khoản GN Năm', () => 0),
  collectedInTerm: money('Thu nợ TH Năm', ({ collectedInTerm }) => collectedInTerm),
  collectedOverdue: money('Thu nợ QH Năm', ({ collectedOverdue }) => collectedOverdue),
  collectedFrozen: money('Thu nợ Khoanh Năm', () => 0),
  extensions: column('Số lần đã gia hạn', 44, LOOK.points, ({ dueExtended }) => (dueExtended === null ? 0 : 1)),
  lastTransaction: date('Ngày giao dịch gần nhất', ({ lastTransaction }) => lastTransaction),
  savingsBook: code('Sổ tiết kiệm 105', 68, ({ savingsBook }) => savingsBook),
  savings: money('Số dư tiền gửi 105', ({ savings }) => savings),
  reportDate: date('Ngày số liệu', (_, office) => office.reportDate),
} as const satisfies Record<string, LoanColumn>;

export type LoanField = keyof typeof LOAN_COLUMNS;
export const LOAN_FIELDS = Object.keys(LOAN_COLUMNS) as LoanField[];

/** Columns that the export adds up in its last row. */
export const SUMMED: ReadonlySet<LoanField> = new Set<LoanField>([
  'principal',
  'disbursed',
  'inTerm',
  'overdue',
  'frozen',
  'outstanding',
  'savings',
]);
