import type { Loan, Standing } from './office';

/** Rows of the loan book with each contract once: a contract on two rows has one balance, that of its first row. */
export function oncePerContract(loans: readonly Loan[]): Loan[] {
  const seen = new Set<string>();
  return loans.filter(({ code }) => !seen.has(code) && seen.add(code));
}

const sum = (loans: readonly Loan[], field: 'outstanding' | 'overdue' | 'frozen'): number =>
  loans.reduce((total, loan) => total + loan[field], 0);

/** What the loans of one organisation add up to: groups and households with debt, and the debt itself in đồng. */
export function standingOf(loans: readonly Loan[], organisation: string): Standing {
  const mine = oncePerContract(loans).filter(({ organisationCode }) => organisationCode === organisation);
  const owing = mine.filter(({ outstanding }) => outstanding > 0);
  return {
    groups: new Set(owing.map(({ groupCode }) => groupCode)).size,
    households: new Set(owing.map(({ customer }) => customer.code)).size,
    outstanding: sum(mine, 'outstanding'),
    overdue: sum(mine, 'overdue'),
    frozen: sum(mine, 'frozen'),
  };
}

/** The line "Cộng" of a table by organisation. */
export const addStandings = (standings: readonly Standing[]): Standing =>
  standings.reduce((total, each) => ({
    groups: total.groups + each.groups,
    households: total.households + each.households,
    outstanding: total.outstanding + each.outstanding,
    overdue: total.overdue + each.overdue,
    frozen: total.frozen + each.frozen,
  }));

/** Debt of a group in đồng. */
export const debtOf = (loans: readonly Loan[], group: string): number =>
  sum(
    oncePerContract(loans).filter(({ groupCode }) => groupCode === group),
    'outstanding',
  );

/** Savings of a group's members in đồng, each book once. */
export function savingsOf(loans: readonly Loan[], group: string): number {
  const books = new Map<string, number>();
  for (const { groupCode, savingsBook, savings } of loans) {
    if (groupCode === group && savingsBook !== null) books.set(savingsBook, savings ?? 0);
  }
  return [...books.values()].reduce((total, amount) => total + amount, 0);
}
