import type { Group, Loan, Office } from './office/office';
import { createRandom } from './random';

/** Picks records to plant mistakes in, each record once, so that no two mistakes meet. */
export interface Choice {
  /** an ordinary loan: running, in a group, its customer's only one, not yet due, nothing overdue or frozen */
  loan(fits?: (loan: Loan) => boolean): Loan;
  /** any loan that no other mistake has */
  anyLoan(fits: (loan: Loan) => boolean): Loan;
  /** a group with a full score */
  group(fits?: (group: Group) => boolean): Group;
}

/** Choices for an office; the same seed picks the same records. */
export function choiceOf(office: Office, seed: number): Choice {
  const random = createRandom(seed);
  const loans = random.shuffled(office.loans);
  const groups = random.shuffled(office.groups);
  const taken = new Set<Loan | Group>();
  /** codes of groups that a mistake has: their loans must stay certain */
  const takenGroups = new Set<string>();
  const perCustomer = new Map<string, number>();
  for (const { customer } of loans) perCustomer.set(customer.code, (perCustomer.get(customer.code) ?? 0) + 1);

  const take = <T extends Loan | Group>(list: readonly T[], fits: (item: T) => boolean): T => {
    const found = list.find((item) => !taken.has(item) && fits(item));
    if (!found) throw new Error('the office has no record left for this mistake');
    taken.add(found);
    return found;
  };
  const isFree = (loan: Loan): boolean => perCustomer.get(loan.customer.code) === 1 && !takenGroups.has(loan.groupCode);
  const isOrdinary = (loan: Loan): boolean =>
    isFree(loan) &&
    loan.status === 'OPEN' &&
    loan.groupCode !== '' &&
    loan.overdue === 0 &&
    loan.frozen === 0 &&
    loan.dueExtended === null &&
    loan.dueContract > office.reportDate + 90 &&
    loan.disbursed === loan.principal;

  return {
    loan: (fits = () => true) => take(loans, (loan) => isOrdinary(loan) && fits(loan)),
    anyLoan: (fits) => take(loans, (loan) => isFree(loan) && fits(loan)),
    group: (fits = () => true) => {
      const group = take(groups, (each) => each.total !== null && fits(each));
      takenGroups.add(group.code);
      return group;
    },
  };
}
