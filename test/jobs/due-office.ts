import { fromIsoDate } from '../../src/core/cell/serial';
import { createWorkbook } from '../../src/sandbox/model/create';
import { DEFAULT_STYLE } from '../../src/sandbox/model/style';
import { withStyle } from '../../src/sandbox/model/style-with';
import { cellKey, type CellValue, type Sheet, type Workbook } from '../../src/sandbox/model/workbook';

const day = (iso: string): number => fromIsoDate(iso)!;

/** Phone and identity number of every borrower of the invented office. */
export const PHONE = '0912345678';
export const IDENTITY = '001123456789';

const HEADINGS = [
  'Mã PGD',
  'Tên xã',
  'Mã tổ',
  'Tên tổ trưởng',
  'Mã ĐVUT',
  'Mã KH',
  'Tên KH',
  'Số điện thoại',
  'Số CMND',
  'Số khế ước',
  'Ngày vay',
  'Ngày ĐH theo hợp đồng',
  'Ngày ĐH theo Gia hạn',
  'Ngày ĐH theo GDXA',
  'Mã chương trình',
  'Dư nợ trong hạn',
  'Dư nợ quá hạn',
  'Dư nợ khoanh',
  'Tổng dư nợ',
  'Lãi suất (%/năm)',
  'Lãi tồn',
  'Ngày giao dịch gần nhất',
  'Ngày hết hạn khoanh',
  'Đi khỏi địa phương',
  'Ngày số liệu',
];
const DATES = new Set([10, 11, 12, 13, 21, 22, 24]);

/** What a loan is like, beside what all of them share. */
export interface LoanRow {
  readonly n: number;
  readonly group?: string;
  readonly due?: string | CellValue;
  readonly extended?: string;
  readonly session?: string;
  readonly inTerm?: CellValue;
  readonly overdue?: number;
  readonly frozen?: number;
  readonly away?: string;
}

export const loanCode = (n: number): string => `6600${String(n).padStart(12, '0')}`;

function cellsOf(loan: LoanRow, date: number): CellValue[] {
  const { n, group = `01262${String(n % 3).padStart(2, '0')}`, inTerm = 20_000_000, overdue = 0, frozen = 0 } = loan;
  const on = (iso: string | undefined): CellValue => (iso ? day(iso) : '');
  const due = loan.due ?? '2026-10-20';
  return [
    '004820',
    `Xã Số ${group.at(-1) ?? 0}`,
    group,
    group ? `Trần Thị Số ${group.at(-1)}` : '',
    group ? '11' : '99',
    String(4_600_000_000 + n),
    `Khách Vay Thứ ${n}`,
    PHONE,
    IDENTITY,
    loanCode(n),
    day('2023-10-20'),
    typeof due === 'string' && fromIsoDate(due) ? day(due) : due,
    on(loan.extended),
    on(loan.session),
    '01',
    inTerm,
    overdue,
    frozen,
    (typeof inTerm === 'number' ? inTerm : 0) + overdue + frozen,
    6.6,
    n === 1 ? 900_000 : 0,
    day('2026-06-30') - (n % 2),
    frozen ? day('2026-10-15') : '',
    loan.away ?? '',
    date,
  ];
}

function fill(sheet: Sheet, loans: readonly LoanRow[], asOf: string): void {
  const put = (row: number, col: number, value: CellValue, isDate = false): void => {
    if (value === '') return;
    const style =
      isDate && typeof value === 'number' ? withStyle(DEFAULT_STYLE, { numberFormat: 'dd/mm/yyyy' }) : DEFAULT_STYLE;
    sheet.cells.set(cellKey(row, col), { value, style });
  };
  HEADINGS.forEach((heading, col) => put(0, col, heading));
  loans.forEach((loan, row) =>
    cellsOf(loan, day(asOf)).forEach((value, col) => put(row + 1, col, value, DATES.has(col))),
  );
}

export const LOANS: readonly LoanRow[] = [
  { n: 1 },
  { n: 2, due: '2026-10-05', session: '2026-10-15' },
  { n: 3, due: '2026-12-20', session: '2027-01-05' },
  { n: 4, due: '2028-11-20' },
  { n: 5, due: '2026-09-25', session: '2026-10-05' },
  { n: 6, due: '2026-08-20', extended: '2027-08-20', session: '2027-09-05' },
  { n: 7, due: '2026-11-20', group: '' },
  { n: 8, inTerm: 0, overdue: 5_000_000 },
  { n: 9, inTerm: 0, frozen: 7_000_000, away: 'Không rõ địa chỉ' },
];

/** An office with a list of loans of 30/09/2026 and, if wanted, one of 31/08/2026. */
export function dueOffice(loans: readonly LoanRow[] = LOANS, before: readonly LoanRow[] = []): Workbook {
  const workbook = createWorkbook(before.length ? ['T9', 'T8'] : ['T9']);
  const [now, then] = workbook.sheets as [Sheet, Sheet];
  fill(now, loans, '2026-09-30');
  if (before.length) fill(then, before, '2026-08-31');
  return workbook;
}
