import { addMonths } from '../../../src/core/cell/serial';
import type { Group, Loan, Office } from '../../../src/sandbox/samples/office/office';
import { ORGANISATIONS } from '../../../src/sandbox/samples/office/organisations';
import type { Facts } from '../../corpus/facts';

/** Some loans and the groups they belong to: those of a group, a commune, an organisation, a programme, or all. */
export interface Part {
  readonly loans: readonly Loan[];
  readonly groups: readonly Group[];
}

const MONTHS_INACTIVE = 3;

/** Not a borrower, but a member: a handful in each group. */
const onlySavers = ({ code }: Group): number => 1 + (Number(code) % 6);

/** Sums over the loans of a part, in one walk: every table asks for them. */
function sumsOf({ reportDate, baselineDate }: Office, loans: readonly Loan[]) {
  const lastMonth = addMonths(reportDate, -1);
  const sums = {
    ...{ outstanding: 0, inTerm: 0, overdue: 0, frozen: 0, arrearsInTerm: 0, arrearsOverdue: 0, savings: 0 },
    ...{ lent: 0, lentMonth: 0, collected: 0, collectedMonth: 0, interestCollected: 0, savingsIn: 0, savingsOut: 0 },
    ...{ shortTerm: 0, mediumTerm: 0, longTerm: 0 },
  };
  const [borrowers, savers, inArrears, ofThisYear] = [new Set(), new Set(), new Set(), new Set()];
  for (const loan of loans) {
    sums.outstanding += loan.outstanding;
    sums.inTerm += loan.inTerm;
    sums.overdue += loan.overdue;
    sums.frozen += loan.frozen;
    sums.arrearsInTerm += loan.arrearsInTerm;
    sums.arrearsOverdue += loan.arrearsOverdue;
    sums.savings += loan.savings ?? 0;
    sums.collected += loan.collectedInTerm + loan.collectedOverdue;
    sums.collectedMonth += 1_000 * Math.floor((loan.collectedInTerm + loan.collectedOverdue) / 9_000);
    sums.interestCollected += Math.floor(loan.interestPaid / 6);
    sums.savingsIn += Math.floor((loan.savings ?? 0) / 5);
    sums.savingsOut += Math.floor((loan.savings ?? 0) / 9);
    sums[loan.term <= 12 ? 'shortTerm' : loan.term <= 60 ? 'mediumTerm' : 'longTerm'] += loan.outstanding;
    if (loan.loanDate > baselineDate) {
      sums.lent += loan.disbursed;
      ofThisYear.add(loan.customer.code);
    }
    if (loan.loanDate > lastMonth) sums.lentMonth += loan.disbursed;
    if (loan.outstanding > 0) borrowers.add(loan.customer.code);
    if ((loan.savings ?? 0) > 0) savers.add(loan.customer.code);
    if (loan.outstanding > 0 && loan.arrearsInTerm + loan.arrearsOverdue > 0) inArrears.add(loan.customer.code);
  }
  const counts = { borrowers: borrowers.size, savers: savers.size, borrowings: ofThisYear.size };
  return { sums, counts, inArrears: inArrears.size };
}

/** What a table can print of a part of the office. Money in đồng, ratios in %, nothing rounded. */
export function standingFacts(office: Office, { loans, groups }: Part): Facts {
  const { sums, counts, inArrears } = sumsOf(office, loans);
  const { outstanding, overdue, frozen, lent, collected, savings } = sums;
  const members = counts.borrowers + groups.reduce((total, group) => total + onlySavers(group), 0);
  const ofClass = (name: string): number => groups.filter(({ groupClass }) => groupClass === name).length;
  return {
    ...{ groups: groups.length, households: counts.borrowers, members, ...counts, ...sums },
    ...{ overdueRatio: percent(overdue, outstanding), frozenRatio: percent(frozen, outstanding) },
    ...{ arrears: sums.arrearsInTerm + sums.arrearsOverdue, arrearsGrace: 0 },
    ...{ savingsAverage: members === 0 ? '' : savings / members, membersInArrears: inArrears, membersInGrace: 0 },
    ...{ nonPayersQuarter: inArrears, payersQuarter: counts.borrowers - inArrears },
    ...{ saversQuarter: counts.savers, nonSaversQuarter: members - counts.savers },
    ...{ settledInArrears: 0, settledWithSavings: 0, writtenOff: 0, writtenOffMonth: 0 },
    ...{ classGood: ofClass('Tốt'), classFair: ofClass('Khá') },
    ...{ classAverage: ofClass('Trung bình'), classPoor: ofClass('Yếu') },
    inactiveLoans: loans.filter((loan) => isInactive(loan, office)).length,
    outstandingChange: lent - collected,
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Món vay 3 tháng không hoạt động: not frozen, not a student's, last transaction before the same day three months ago. */
export const isInactive = (loan: Loan, { reportDate }: Office): boolean =>
  loan.outstanding > 0 &&
  loan.frozen === 0 &&
  loan.programme.code !== '02' &&
  loan.lastTransaction < addMonths(reportDate, -MONTHS_INACTIVE);

/** What only tables by organisation print: the changes against 31/12, from the baseline; of a total, those of all organisations added up. */
export function changesOf(office: Office, facts: Facts, organisations: readonly string[]): Facts {
  const then = organisations.map((code) => office.baseline.get(code));
  const sum = (field: 'groups' | 'households' | 'outstanding' | 'overdue'): number =>
    then.reduce((total, standing) => total + (standing?.[field] ?? 0), 0);
  const change = (field: 'groups' | 'households' | 'outstanding' | 'overdue'): number =>
    Number(facts[field]) - sum(field);
  return {
    ...{ groupsChange: change('groups'), householdsChange: change('households') },
    ...{ outstandingChange: change('outstanding'), overdueChange: change('overdue') },
    overdueGrowth: sum('overdue') === 0 ? '' : percent(change('overdue'), sum('overdue')),
  };
}

/** Where organisations stood on 31/12, as the sheet of that day prints it. */
export function baselineFacts(office: Office, organisations: readonly string[]): Facts {
  const then = organisations.map((code) => office.baseline.get(code));
  const sum = (field: 'groups' | 'households' | 'outstanding' | 'overdue' | 'frozen'): number =>
    then.reduce((total, standing) => total + (standing?.[field] ?? 0), 0);
  const [outstanding, overdue, frozen] = [sum('outstanding'), sum('overdue'), sum('frozen')];
  return {
    ...{ groups: sum('groups'), households: sum('households'), outstanding, overdue, frozen },
    ...{ overdueRatio: percent(overdue, outstanding), frozenRatio: percent(frozen, outstanding) },
  };
}

/** Organisations that have a group in the office, in the order of reports. */
export const organisationsOf = ({
  groups,
}: Office): { readonly code: string; readonly name: string; readonly short: string }[] =>
  ORGANISATIONS.filter(({ code }) => groups.some(({ organisation }) => organisation.code === code));
