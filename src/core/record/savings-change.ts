import { latestOf } from './latest';
import { loansFrom } from './loans';
import type { Loans } from './loans';
import { borrowerOf } from './group-tally';

/** How the savings of a group moved since the list of an earlier day. */
export interface SavingsChange {
  /** customers of the group, with debt or savings */
  readonly members: number;
  /** of these, customers whose savings grew */
  readonly savers: number;
  /** nghìn đồng a member and month */
  readonly perMember: number;
}

/** Days of a month on average, to tell how many months lie between two lists. */
const MONTH = 30.44;

/**
 * Members who saved, and what was saved, since the latest earlier loan list of the workbook; each customer's books once. A deposit that
 * was drawn again is not seen, so this is a definition of our own. Null without an earlier list.
 */
export function savingsChanges(
  loans: Loans,
  keyOf: (loan: number) => string,
): ((group: string) => SavingsChange | null) | null {
  const { date, current } = latestOf(loans.leftOut);
  if (date === null || loans.date === null) return null;
  const before = byCustomer(loansFrom(current));
  const months = Math.max(1, Math.round((loans.date - date) / MONTH));
  const groups = new Map<string, Map<string, number>>();
  for (let loan = 0; loan < loans.count; loan++) {
    const key = keyOf(loan);
    if (!key || !((loans.outstanding[loan] ?? 0) > 0 || loans.savings[loan] !== 0)) continue;
    const members = groups.get(key) ?? new Map<string, number>();
    groups.set(key, members);
    const who = borrowerOf(loans, loan);
    // a customer without code and name cannot be found in the other list
    members.set(who, who.startsWith('#') ? NaN : (members.get(who) ?? 0) + (loans.savings[loan] ?? 0));
  }
  return (group) => {
    const members = groups.get(group);
    if (!members) return null;
    let savers = 0;
    let change = 0;
    for (const [who, now] of members) {
      const grown = now - (before.get(who) ?? 0);
      if (grown > 0) savers++;
      change += grown;
    }
    return Number.isFinite(change)
      ? { members: members.size, savers, perMember: change / members.size / months / 1_000 }
      : null;
  };
}

function byCustomer(loans: Loans): ReadonlyMap<string, number> {
  const savings = new Map<string, number>();
  for (let loan = 0; loan < loans.count; loan++) {
    const who = borrowerOf(loans, loan);
    savings.set(who, (savings.get(who) ?? 0) + (loans.savings[loan] ?? 0));
  }
  return savings;
}
