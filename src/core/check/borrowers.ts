import { borrowerOf } from '../record/group-tally';
import type { Loans } from '../record/loans';
import { atOnce } from '../steps';
import { firstOfSteps } from './first-of';
import type { RuleSteps } from './rule';

const known = new WeakMap<Loans, Int32Array>();

/** Who owes each loan, as the number of that borrower's first loan: counting people needs no texts. */
export const borrowersOf = (loans: Loans): Int32Array => atOnce(borrowerSteps(loans));

/** `borrowersOf` step by step. */
export function* borrowerSteps(loans: Loans): RuleSteps<Int32Array> {
  let found = known.get(loans);
  if (!found) known.set(loans, (found = yield* readBorrowers(loans)));
  return found;
}

function* readBorrowers(loans: Loans): RuleSteps<Int32Array> {
  const byCode = yield* firstOfSteps(loans.customer);
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
