import { borrowerOf } from '../record/group-tally';
import type { Loans } from '../record/loans';
import { firstOf } from './first-of';

const known = new WeakMap<Loans, Int32Array>();

/** Who owes each loan, as the number of that borrower's first loan: counting people needs no texts. */
export function borrowersOf(loans: Loans): Int32Array {
  let found = known.get(loans);
  if (!found) known.set(loans, (found = readBorrowers(loans)));
  return found;
}

function readBorrowers(loans: Loans): Int32Array {
  const byCode = firstOf(loans.customer);
  if (!byCode.includes(-1)) return byCode;
  const borrowers = byCode.slice();
  const others = new Map<string, number>();
  for (let loan = 0; loan < loans.count; loan++) {
    if (borrowers[loan] !== -1) continue;
    const borrower = borrowerOf(loans, loan);
    const first = others.get(borrower) ?? loan;
    if (first === loan) others.set(borrower, loan);
    borrowers[loan] = first;
  }
  return borrowers;
}
