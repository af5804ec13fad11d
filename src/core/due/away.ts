import { fold } from '../cell/fold';
import { remembered } from '../cell/remembered';
import type { Loans } from '../record/loans';
import { borrowerOf } from './borrower';
import type { Borrower } from './borrower';
import { hasColumn, loanText } from './loan-cells';

/**
 * Hộ vay đi khỏi địa phương (BODI): known = somebody knows where the borrower is · unknown = không rõ địa chỉ · unsaid = away, and
 * the list says no more.
 */
export type AwayState = 'known' | 'unknown' | 'unsaid';

export interface AwayLoan extends Borrower {
  readonly state: AwayState;
  readonly address: string;
}

export interface LoansAway {
  /** those of whom nothing is known first */
  readonly entries: readonly AwayLoan[];
}

const STATES: readonly AwayState[] = ['unknown', 'unsaid', 'known'];

const HERE = /^(?:0|-|khong|k|no|co mat|tai dia phuong|o dia phuong|con o dia phuong|binh thuong)$/;
const NO_ADDRESS =
  /\b(?:khong ro|chua ro|chua co thong tin|khong co thong tin|khong co dia chi|chua co dia chi|khong biet|khong lien lac)\b/;
const ADDRESS = /\b(?:co thong tin|co dia chi|biet dia chi|ro dia chi|lien lac duoc|con lien lac)\b/;

/** What the cell says; null = the borrower is not away. */
export const awayStateOf = remembered((text): { readonly state: AwayState } | null => {
  const words = fold(text);
  if (words === '' || HERE.test(words)) return null;
  if (NO_ADDRESS.test(words)) return { state: 'unknown' };
  return { state: ADDRESS.test(words) ? 'known' : 'unsaid' };
});

/** Loans with debt whose borrower has left; an address in its own column makes one known. null = no list has such a column. */
export function loansAway(loans: Loans): LoansAway | null {
  if (!hasColumn(loans, 'away') && !hasColumn(loans, 'awayAddress')) return null;
  const said = loanText(loans, 'away');
  const addressed = loanText(loans, 'awayAddress');
  const entries: AwayLoan[] = [];
  for (let loan = 0; loan < loans.count; loan++) {
    if (loans.closed[loan] || !((loans.outstanding[loan] ?? 0) > 0)) continue;
    const told = awayStateOf(said(loan));
    const place = awayStateOf(addressed(loan));
    if (!told && !(place && !hasColumn(loans, 'away'))) continue;
    const address = place && place.state !== 'unknown' ? addressed(loan) : '';
    const state = address !== '' ? 'known' : place ? 'unknown' : (told?.state ?? 'unsaid');
    entries.push({ ...borrowerOf(loans, loan), state, address });
  }
  entries.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.loan - b.loan);
  return { entries };
}
