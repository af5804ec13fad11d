import { addMonths } from '../cell/serial';
import type { Loans } from '../record/loans';
import { borrowerOf } from './borrower';
import type { Borrower } from './borrower';
import { isProgramme } from './programme';

const MONTHS = 3;
/** Days of a month as the second definition counts them. */
const DAYS_OF_MONTH = 30.44;

export interface InactiveLoan extends Borrower {
  /** 1900 serial; NaN = the list has none */
  readonly lastTransaction: number;
  /** by the day of the month: the last transaction lies before the same day three months earlier */
  readonly byDay: boolean;
  /** by the number of days: 3 × 30,44 or more since the last transaction, or since the loan was made where it has none */
  readonly byDays: boolean;
}

export interface InactiveLoans {
  readonly entries: readonly InactiveLoan[];
  /** the first day that still counts as active by the first definition */
  readonly since: number;
  /** loans with debt but without a day of the last transaction */
  readonly undated: number;
}

/**
 * Món vay 3 tháng không hoạt động (KHD3T): loans with debt, none of it frozen, not of pupils and students (02). Offices use two
 * definitions that differ at the edge (DOMAIN 4; SHEETS 5): for 30/09 a transaction on 30/06 itself does not count as three months ago.
 * Every loan that either of them names, longest first.
 */
export function inactiveLoans(loans: Loans, asOf: number): InactiveLoans {
  const today = Math.floor(asOf);
  const since = addMonths(today, -MONTHS);
  const entries: InactiveLoan[] = [];
  let undated = 0;
  for (let loan = 0; loan < loans.count; loan++) {
    const owed = (loans.outstanding[loan] ?? 0) > 0 && !loans.closed[loan];
    if (!owed || (loans.frozen[loan] ?? 0) > 0 || isProgramme(loans.programme[loan] ?? '', '02')) continue;
    const last = Math.floor(loans.lastTransaction[loan] ?? NaN);
    if (!(last > 0)) undated++;
    const from = last > 0 ? last : Math.floor(loans.loanDate[loan] ?? NaN);
    const byDay = last > 0 && last < since;
    const byDays = from > 0 && (today - from) / DAYS_OF_MONTH >= MONTHS;
    if (byDay || byDays)
      entries.push({ ...borrowerOf(loans, loan), lastTransaction: last > 0 ? last : NaN, byDay, byDays });
  }
  entries.sort((a, b) => (a.lastTransaction || 0) - (b.lastTransaction || 0) || a.loan - b.loan);
  return { entries, since, undated };
}
