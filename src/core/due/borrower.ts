import type { Loans } from '../record/loans';

/** Whose loan it is, for the lists that people follow up. */
export interface Borrower {
  /** index of the loan */
  readonly loan: number;
  readonly code: string;
  readonly customerName: string;
  readonly group: string;
  readonly leader: string;
  /** tổng dư nợ, đồng */
  readonly debt: number;
}

export const borrowerOf = (loans: Loans, loan: number): Borrower => ({
  loan,
  code: loans.code[loan] ?? '',
  customerName: loans.customerName[loan] ?? '',
  group: loans.group[loan] ?? '',
  leader: loans.leader[loan] ?? '',
  debt: loans.outstanding[loan] ?? 0,
});
