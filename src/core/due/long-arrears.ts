import type { Loans } from '../record/loans';
import { borrowerOf } from './borrower';
import type { Borrower } from './borrower';
import { loanNumber } from './loan-cells';

/** Lãi tồn trên 3 tháng (LAITON3T): more unpaid interest than this many months bring. */
const MONTHS = 3;
const MONTHS_OF_YEAR = 12;
/** Up to this a rate is one of a month, not of a year (SHEETS 5). */
const MOST_OF_MONTH = 2;

export interface LongArrears extends Borrower {
  /** đồng: interest unpaid, and that of one month at the loan's rate on its debt of today */
  readonly arrears: number;
  readonly ofMonth: number;
}

export interface LoansInArrears {
  /** the most months first */
  readonly entries: readonly LongArrears[];
  /** loans with unpaid interest whose rate the list does not give: it cannot be told how many months it is */
  readonly unknown: number;
}

/** Loans whose unpaid interest is more than that of three months. The months are worked out: no list says since when it is unpaid. */
export function longArrears(loans: Loans): LoansInArrears {
  const rateOf = loanNumber(loans, 'interestRate');
  const entries: LongArrears[] = [];
  let unknown = 0;
  for (let loan = 0; loan < loans.count; loan++) {
    const arrears = loans.arrears[loan] ?? 0;
    const debt = loans.outstanding[loan] ?? 0;
    if (loans.closed[loan] || !(arrears > 0) || !(debt > 0)) continue;
    const rate = rateOf(loan);
    const ofMonth = (debt * (rate <= MOST_OF_MONTH ? rate : rate / MONTHS_OF_YEAR)) / 100;
    if (!(ofMonth > 0)) unknown++;
    else if (arrears > MONTHS * ofMonth) entries.push({ ...borrowerOf(loans, loan), arrears, ofMonth });
  }
  entries.sort((a, b) => b.arrears / b.ofMonth - a.arrears / a.ofMonth || a.loan - b.loan);
  return { entries, unknown };
}
