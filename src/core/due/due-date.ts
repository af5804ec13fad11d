import type { Loans } from '../record/loans';

/**
 * Which of a loan's due dates counts. session = Ngày ĐH theo GDXA, the basis on which the bank moves a debt to overdue;
 * extension = Ngày ĐH theo Gia hạn, or the contract's date where the loan was never extended; contract = Ngày ĐH theo hợp đồng;
 * auto = the first of session, extension, contract that the loan has.
 */
export type DueBasis = 'session' | 'extension' | 'contract' | 'auto';

/** The day (1900 serial) on which a loan falls due, or NaN if the loan has no such date. */
export function dueDateOf(loans: Loans, loan: number, basis: DueBasis): number {
  const session = loans.dueSession[loan] ?? NaN;
  if (basis === 'session' || (basis === 'auto' && session > 0)) return orNone(session);
  const extension = loans.dueExtended[loan] ?? NaN;
  return basis !== 'contract' && extension > 0 ? extension : orNone(loans.dueContract[loan] ?? NaN);
}

const orNone = (date: number): number => (date > 0 ? date : NaN);
