import type { Loans } from '../record/loans';

/** Which of a loan's three due dates counts, or `auto`: the first of session, extension, contract that the loan has. */
export const DUE_BASES = ['auto', 'session', 'extension', 'contract'] as const;

/**
 * session = Ngày ĐH theo GDXA, the basis on which the bank moves a debt to overdue; extension = Ngày ĐH theo Gia hạn, or the contract's
 * date where the loan was never extended; contract = Ngày ĐH theo hợp đồng; auto = the first of them that the loan has.
 */
export type DueBasis = (typeof DUE_BASES)[number];

/** Which column a due date was taken from. */
export type DueSource = Exclude<DueBasis, 'auto'>;

/** The day (1900 serial) on which a loan falls due, or NaN if the loan has no such date. */
export function dueDateOf(loans: Loans, loan: number, basis: DueBasis): number {
  const session = loans.dueSession[loan] ?? NaN;
  if (basis === 'session' || (basis === 'auto' && session > 0)) return orNone(session);
  const extension = loans.dueExtended[loan] ?? NaN;
  return basis !== 'contract' && extension > 0 ? extension : orNone(loans.dueContract[loan] ?? NaN);
}

/** The column that `dueDateOf` takes a loan's date from; null = the loan has no such date. */
export function dueSourceOf(loans: Loans, loan: number, basis: DueBasis): DueSource | null {
  if (Number.isNaN(dueDateOf(loans, loan, basis))) return null;
  if (basis === 'session' || (basis === 'auto' && (loans.dueSession[loan] ?? NaN) > 0)) return 'session';
  return basis !== 'contract' && (loans.dueExtended[loan] ?? NaN) > 0 ? 'extension' : 'contract';
}

/** Ngày đến hạn đang có hiệu lực: the extension's date, or the contract's where the loan was never extended. NaN = none. */
export const effectiveDueDate = (loans: Loans, loan: number): number => dueDateOf(loans, loan, 'extension');

const orNone = (date: number): number => (date > 0 ? date : NaN);
