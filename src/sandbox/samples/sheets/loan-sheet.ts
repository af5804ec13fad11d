import type { CellValue, Sheet } from '../../model/workbook';
import { formatDate } from '../../../i18n/format';
import type { Loan, Office } from '../office/office';
import { LOAN_COLUMNS, LOAN_FIELDS, SUMMED } from './loan-columns';
import type { LoanField } from './loan-columns';
import { LOOK } from './look';
import { put } from './pen';

/** The loan book as exported (Mẫu 31, sheet BCQUERY): column A empty, title in B2, headings in row 5, repeated at a page break. */
const TITLE_ROW = 1;
const HEAD_ROW = 4;
const FIRST_ROW = 5;
const FIRST_COL = 1;
/** loans before the heading comes again */
const ROWS_BEFORE_REPEAT = 1_000;

/** Sheet column of a field: one to the right, because column A is empty. */
export const loanColumn = (field: LoanField): number => FIRST_COL + LOAN_FIELDS.indexOf(field);

const rowAt = (index: number): number => FIRST_ROW + index + (index >= ROWS_BEFORE_REPEAT ? 1 : 0);

/** Sheet row of a row of `office.loans`. */
export function loanRow(office: Office, loan: Loan): number {
  const index = office.loans.indexOf(loan);
  if (index < 0) throw new RangeError(`loan ${loan.code} is not in the loan book`);
  return rowAt(index);
}

function writeHead(sheet: Sheet, row: number): void {
  for (const field of LOAN_FIELDS) put(sheet, row, loanColumn(field), LOAN_COLUMNS[field].heading, LOOK.headSmall);
  sheet.rowHeights.set(row, 42);
}

/** The row "Tổng cộng", as the export adds it up: row by row, whatever stands in them. */
function writeTotal(sheet: Sheet, office: Office, row: number): void {
  for (const field of LOAN_FIELDS) {
    const add = (sum: number, loan: Loan): number => sum + Number(LOAN_COLUMNS[field].value(loan, office) ?? 0);
    const value: CellValue | null = SUMMED.has(field) ? office.loans.reduce(add, 0) : null;
    put(sheet, row, loanColumn(field), value, LOOK.moneyBold);
  }
  put(sheet, row, FIRST_COL, 'Tổng cộng', LOOK.wordsBold);
}

function writeSignatures(sheet: Sheet, row: number): void {
  const signers: readonly (readonly [LoanField, string])[] = [
    ['communeName', 'Người lập biểu'],
    ['organisationName', 'Kiểm soát'],
    ['inTerm', 'Thủ trưởng đơn vị'],
  ];
  for (const [field, signer] of signers) {
    put(sheet, row, loanColumn(field), signer, LOOK.signature);
    put(sheet, row + 1, loanColumn(field), '(Ký, ghi rõ họ tên)', LOOK.italic);
  }
}

/** Writes the loan book with its title, repeated heading, total and signature rows. */
export function writeLoanSheet(sheet: Sheet, office: Office): void {
  put(sheet, TITLE_ROW, FIRST_COL, '31 - Tạo hồ sơ tín dụng chi tiết theo kỳ số liệu', LOOK.bold);
  put(sheet, TITLE_ROW + 1, FIRST_COL, `Kỳ số liệu: ${formatDate(office.reportDate)}`, LOOK.plain);
  writeHead(sheet, HEAD_ROW);
  writeHead(sheet, FIRST_ROW + ROWS_BEFORE_REPEAT);
  office.loans.forEach((loan, index) => {
    for (const field of LOAN_FIELDS) {
      const { value, look } = LOAN_COLUMNS[field];
      put(sheet, rowAt(index), loanColumn(field), value(loan, office), look);
    }
  });
  const end = rowAt(office.loans.length);
  writeTotal(sheet, office, end);
  writeSignatures(sheet, end + 2);
  sheet.columnWidths.set(0, 14);
  for (const field of LOAN_FIELDS) sheet.columnWidths.set(loanColumn(field), LOAN_COLUMNS[field].width);
  sheet.frozen = { rows: FIRST_ROW, cols: 0 };
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.titleRows = { from: HEAD_ROW, to: HEAD_ROW };
}
