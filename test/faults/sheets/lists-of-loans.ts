import { partsOf } from '../../../src/core/cell/serial';
import type { CellValue } from '../../../src/core/sheet/grid';
import type { Loan, Office } from '../../../src/sandbox/samples/office/office';
import { LOAN_COLUMNS, LOAN_FIELDS, type LoanField } from '../../../src/sandbox/samples/sheets/loan-columns';
import { LOAN_FIELDS as MEANINGS } from '../../core/sheet/loan-sheet';
import { loanThing, type Thing } from '../office/facts-of';
import { isInactive, standingFacts } from '../office/standing-facts';
import type { LayoutTable } from '../../corpus/layout';
import { exportHand, ownHand } from './hand';
import { dataLines, layoutOf, totalLine, type Desk, type SheetPlan } from './plan';
import type { TablePlan } from './print-sheet';

/** Columns of Mẫu 31 that the samples leave out, after the one that they follow. */
const MORE: Partial<Record<LoanField, string>> = {
  customerName: 'Ngày sinh · Số CMND · Số điện thoại',
  extensions: 'Ngày CNQH gần nhất = movedOverdue · Ngày hết hạn Khoanh = frozenUntil',
};

const COLUMNS = LOAN_FIELDS.map((field) => {
  const { heading } = LOAN_COLUMNS[field];
  const meaning = MEANINGS[heading] ? ` = ${MEANINGS[heading]}` : '';
  return [`${heading.replace('\n', '⏎')}${meaning}`, ...(MORE[field] ? [MORE[field]] : [])].join(' · ');
}).join(' · ');

const BOOK: LayoutTable = {
  ...{ kind: 'loanList', of: 'loan', columns: COLUMNS, keep: [] },
  above: [[], ['31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu'], [], []],
};

const BY_HEADING = new Map(LOAN_FIELDS.map((field) => [LOAN_COLUMNS[field].heading as string, LOAN_COLUMNS[field]]));

/** What the borrower's papers say; nobody shares a number with anybody. */
const PAPERS: Readonly<Record<string, (digits: string) => CellValue>> = {
  'Ngày sinh': (digits) => 27_000 + (Number(digits) % 9_000),
  'Số CMND': (digits) => `0399${digits}`,
  'Số điện thoại': (digits) => `09${digits}`,
};

function bookThing(office: Office, loan: Loan, index: number): Thing {
  const digits = loan.customer.code.slice(-8);
  const extra = (heading: string): CellValue =>
    BY_HEADING.get(heading)?.value(loan, office) ?? PAPERS[heading]?.(digits) ?? '';
  return { ...loanThing(office, loan, index), extra };
}

/** Lists of some loans: Mẫu 31 itself with all of them. */
const listed = (office: Office, fits: (loan: Loan) => boolean): Thing[] =>
  office.loans.filter(fits).map((loan, at) => loanThing(office, loan, at));

const exported =
  (layout: string, fits: (loan: Loan, office: Office) => boolean) =>
  ({ office, random }: Desk): TablePlan[] => {
    const things = listed(office, (loan) => fits(loan, office));
    if (things.length === 0) return [];
    return layoutOf(layout).map((table) => ({
      ...{ layout: table, period: office.reportDate, hand: exportHand(random), lines: dataLines(things) },
    }));
  };

const typed =
  (layout: string, above: string, label: string | null, fits: (loan: Loan) => boolean) =>
  ({ office, random }: Desk): TablePlan[] => {
    const loans = office.loans.filter(fits);
    if (loans.length === 0) return [];
    const lines = dataLines(loans.map((loan, at) => loanThing(office, loan, at)));
    const { arrears, outstanding, overdue } = standingFacts(office, { loans, groups: [] });
    const principal = loans.reduce((total, loan) => total + loan.principal, 0);
    if (label !== null)
      lines.push(totalLine(label, { arrears: arrears!, outstanding: outstanding!, overdue: overdue!, principal }));
    return layoutOf(layout).map((table) => ({
      ...{ layout: { ...table, above: [[above], ['Đến ngày 30/9/2026']] }, period: office.reportDate },
      ...{ hand: ownHand(random), lines },
    }));
  };

export const LOAN_BOOK: SheetPlan = {
  name: 'BCQUERY',
  chance: 0.8,
  tables: ({ office, random }) => {
    const lines = dataLines(office.loans.map((loan, at) => bookThing(office, loan, at)));
    const sum = (field: 'principal' | 'disbursed') => office.loans.reduce((total, loan) => total + loan[field], 0);
    const { outstanding, inTerm, overdue, frozen, savings } = standingFacts(office, {
      loans: office.loans,
      groups: [],
    });
    const total = {
      ...{ branchCode: '', principal: sum('principal'), disbursed: sum('disbursed') },
      ...{ outstanding: outstanding!, inTerm: inTerm!, overdue: overdue!, frozen: frozen!, savings: savings! },
    };
    if (random.chance(0.6)) lines.push(totalLine('Tổng cộng', total));
    return [{ layout: BOOK, period: office.reportDate, hand: exportHand(random), lines }];
  },
};

/** The same loans at the end of the month before: those made since are missing, and what was collected since was still owed. */
function monthBefore(office: Office): Office {
  const reportDate = office.reportDate - partsOf(office.reportDate).day;
  const loans = office.loans
    .filter(({ loanDate }) => loanDate <= reportDate)
    .map((loan): Loan => {
      const isPlain = loan.outstanding > 0 && loan.inTerm === loan.outstanding;
      const since = isPlain ? 100_000 * Math.floor(loan.collectedInTerm / 500_000) : 0;
      return {
        ...loan,
        ...{ inTerm: loan.inTerm + since, outstanding: loan.outstanding + since },
        ...{ principalPaid: loan.principalPaid - since, collectedInTerm: loan.collectedInTerm - since },
        lastTransaction: Math.min(loan.lastTransaction, reportDate - 2),
      };
    });
  return { ...office, reportDate, loans };
}

/** Only beside the loans of today. */
export const MONTH_BEFORE: SheetPlan = {
  name: 'BCQUERY tháng trước',
  chance: 0.25,
  tables: (desk) => LOAN_BOOK.tables({ ...desk, office: monthBefore(desk.office) }),
};

export const LOAN_LISTS: readonly SheetPlan[] = [
  { name: 'NQH', chance: 0.5, tables: exported('2, overdue loans', ({ overdue }) => overdue > 0) },
  { name: 'Khoanh', chance: 0.5, tables: exported('13, frozen loans', ({ frozen }) => frozen > 0) },
  { name: 'KHĐ', chance: 0.5, tables: exported('14, inactive loans', isInactive) },
  { name: '08 KTNB', chance: 0.15, tables: exported('08/KTNB, inactive loans', isInactive) },
  { name: 'Sao kê', chance: 0.15, tables: exported('Mẫu 10, daily statement', ({ outstanding }) => outstanding > 0) },
  {
    ...{ name: 'Danh sách NQH', chance: 0.25 },
    tables: typed(
      'overdue loans as an office types them',
      'DANH SÁCH NỢ QUÁ HẠN',
      'Cộng',
      ({ overdue }) => overdue > 0,
    ),
  },
  {
    ...{ name: 'Lãi tồn', chance: 0.2 },
    tables: typed(
      'members in arrears',
      'DANH SÁCH HỘ CÒN LÃI TỒN ĐỌNG',
      null,
      (loan) => loan.arrearsInTerm + loan.arrearsOverdue > 0,
    ),
  },
];
