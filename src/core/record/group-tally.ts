import { remembered } from '../cell/remembered';
import { ROWS_A_PIECE, type Steps } from '../steps';
import type { Loans } from './loans';
import { withoutTitle } from './name-key';
import type { Organisation } from './organisation';

/** A group as its loans show it; amounts in đồng. */
export interface GroupTally {
  readonly code: string;
  readonly office: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly outstanding: number;
  readonly overdue: number;
  readonly frozen: number;
  readonly savings: number;
  /** distinct borrowers with debt */
  readonly borrowers: number;
}

export interface GroupTallies {
  readonly all: readonly GroupTally[];
  /** an office left blank on either side matches any */
  find(code: string, office: string): GroupTally | null;
}

interface Sums {
  first: number;
  outstanding: number;
  overdue: number;
  frozen: number;
  savings: number;
  readonly borrowers: Set<string>;
}

/** Who owes a loan: the customer's code, else the name within the group, else the contract itself. */
export function borrowerOf(loans: Loans, loan: number): string {
  const code = loans.customer[loan];
  if (code) return code;
  const name = loans.customerName[loan];
  return name ? `${loans.group[loan] || loans.leader[loan]}|${personOf(name)}` : `#${loan}`;
}

const personOf = remembered(withoutTitle);

/** Adds what is readable: an unreadable balance is the checks' to report. */
const add = (sum: number, amount: number | undefined): number => (Number.isFinite(amount) ? sum + (amount ?? 0) : sum);

/**
 * Sums of the loans of each group (of its office), step by step; settled loans included: they owe nothing but still save.
 * @param groupOf code of a loan's group, '' = none
 */
export function* tallySteps(loans: Loans, groupOf: (loan: number) => string): Steps<GroupTallies> {
  const sums = new Map<string, Sums>();
  for (let loan = 0; loan < loans.count; loan++) {
    if (loan % ROWS_A_PIECE === 0) yield null;
    const code = groupOf(loan);
    if (!code) continue;
    const key = `${loans.office[loan]}|${code}`;
    let of = sums.get(key);
    if (!of)
      sums.set(key, (of = { first: loan, outstanding: 0, overdue: 0, frozen: 0, savings: 0, borrowers: new Set() }));
    of.outstanding = add(of.outstanding, loans.outstanding[loan]);
    of.overdue = add(of.overdue, loans.overdue[loan]);
    of.frozen = add(of.frozen, loans.frozen[loan]);
    of.savings = add(of.savings, loans.savings[loan]);
    if ((loans.outstanding[loan] ?? 0) > 0) of.borrowers.add(borrowerOf(loans, loan));
  }
  const all = [...sums.values()].map((of) => tally(loans, groupOf(of.first), of));
  const byCode = new Map<string, GroupTally[]>();
  for (const group of all) byCode.set(group.code, [...(byCode.get(group.code) ?? []), group]);
  return {
    all,
    find: (code, office) =>
      byCode.get(code)?.find((group) => !office || !group.office || group.office === office) ?? null,
  };
}

const tally = (loans: Loans, code: string, { first, borrowers, ...sums }: Sums): GroupTally => ({
  code,
  office: loans.office[first] ?? '',
  leader: loans.leader[first] ?? '',
  commune: loans.commune[first] ?? '',
  organisation: loans.organisation[first] ?? null,
  ...sums,
  borrowers: borrowers.size,
});
