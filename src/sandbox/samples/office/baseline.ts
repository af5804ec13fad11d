import type { Random } from '../random';
import type { Loan, Standing } from './office';
import { ORGANISATIONS } from './organisations';
import { oncePerContract } from './standing';

/** groups that were merged or founded since 31/12: number on 31/12 minus number now */
const GROUPS_THEN: Readonly<Record<string, number>> = { '11': 1, '12': -1, '13': 0, '14': 0 };

/** Share of today's amount that stood on 31/12, to 100 000 đồng. */
const earlier = (amount: number, share: number): number => Math.round((amount * share) / 100_000) * 100_000;

function standingThen(random: Random, loans: readonly Loan[], baselineDate: number, organisation: string): Standing {
  const then = loans.filter(
    ({ loanDate, organisationCode }) => loanDate <= baselineDate && organisationCode === organisation,
  );
  const now = loans.filter(({ organisationCode, status }) => organisationCode === organisation && status === 'OPEN');
  const sum = (field: 'overdue' | 'frozen'): number => now.reduce((total, loan) => total + loan[field], 0);
  return {
    groups: new Set(now.map(({ groupCode }) => groupCode)).size + (GROUPS_THEN[organisation] ?? 0),
    households: new Set(then.map(({ customer }) => customer.code)).size,
    outstanding: then.reduce(
      (total, loan) => total + loan.outstanding + loan.collectedInTerm + loan.collectedOverdue,
      0,
    ),
    overdue: earlier(sum('overdue'), 0.82 + 0.3 * random.next()),
    frozen: earlier(sum('frozen'), 0.9 + 0.2 * random.next()),
  };
}

/** Where each organisation stood on 31/12: debt rolled back from today's loans by what was paid out and collected since. */
export function makeBaseline(random: Random, rows: readonly Loan[], baselineDate: number): Map<string, Standing> {
  const loans = oncePerContract(rows);
  return new Map(ORGANISATIONS.map(({ code }) => [code, standingThen(random, loans, baselineDate, code)]));
}
