import type { Organisation } from '../../record/organisation';
import type { Arithmetic, LoanAmount, Repeated, Where } from './parts';

/** What the rules on loans and the groups they belong to tell their sentences. */
export interface LoanValues {
  'loan.negative': LoanAmount;
  'balance.sum': Arithmetic;
  'part.overdue': Where & { overdue: number; outstanding: number };
  'loan.duplicate': Repeated;
  'loan.twoBooks': Repeated;
  'loan.dueBeforeLoan': { loan: string; heading: string; loanDate: number; due: number };
  /** limitHeading = the column that gives the limit: disbursed, or principal */
  'loan.overPrincipal': LoanAmount & { limit: number; limitHeading: string };
  /** of = which of the two amounts is told; the other one stands beside it */
  'loan.overApproved': LoanAmount & { of: 'approved' | 'disbursed'; other: number; otherHeading: string };
  'loan.closedWithDebt': LoanAmount;
  /** due = the last of the loan's due dates */
  'loan.notMoved': LoanAmount & { due: number; reportDate: number };
  /** loans = loans that carry the code */
  'group.unknown': { group: string; loan: string; loans: number; scoreSheet: string };
  /** of: whether the loan or the score sheet stands apart from all the others */
  'group.organisation': {
    group: string;
    loan: string;
    of: 'loan' | 'group';
    organisation: Organisation;
    other: Organisation;
    loans: number;
  };
}
