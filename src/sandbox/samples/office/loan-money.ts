import type { Random } from '../random';
import type { Loan } from './office';
import type { Story } from './loan-story';

/** The money side of a loan, in đồng. */
export type Money = Pick<
  Loan,
  | 'principal'
  | 'disbursed'
  | 'inTerm'
  | 'overdue'
  | 'frozen'
  | 'outstanding'
  | 'principalDue'
  | 'principalPaid'
  | 'collectedInTerm'
  | 'collectedOverdue'
  | 'interestPaid'
  | 'arrearsInTerm'
  | 'arrearsOverdue'
>;

export interface Draw {
  readonly story: Story;
  readonly principal: number;
  readonly inParts: boolean;
  /** months */
  readonly term: number;
  readonly elapsed: number;
  /** %/năm */
  readonly rate: number;
}

const STEP = 100_000;
const down = (amount: number, step: number): number => Math.floor(amount / step) * step;
/** months of this year up to the report date */
const MONTHS_OF_YEAR = 9;

function drawPaid(random: Random, { story, elapsed, term }: Draw, disbursed: number): number {
  if (story === 'settled') return disbursed;
  if (!random.chance(story === 'overdue' ? 0.6 : 0.5)) return 0;
  const share = Math.min(1, elapsed / term) * (0.2 + 0.6 * random.next());
  return Math.min(down(disbursed * share, STEP), disbursed - 2_000_000);
}

/** What was paid back this year: all of it for a settled loan, else its months' share of what was paid so far. */
function drawCollected(random: Random, { story, elapsed }: Draw, paid: number): number {
  if (story === 'settled') return down(paid * (0.7 + 0.3 * random.next()), STEP);
  if (elapsed <= MONTHS_OF_YEAR) return paid;
  return down((paid * MONTHS_OF_YEAR) / elapsed, STEP);
}

function drawArrears(random: Random, story: Story, monthly: number): Pick<Money, 'arrearsInTerm' | 'arrearsOverdue'> {
  if (story === 'settled') return { arrearsInTerm: 0, arrearsOverdue: 0 };
  const overdue = story === 'overdue' || story === 'late';
  const months = overdue || story === 'frozen' ? random.int(1, 8) : random.chance(0.08) ? random.int(1, 4) : 0;
  return {
    arrearsInTerm: Math.round(monthly * months),
    arrearsOverdue: overdue ? Math.round(monthly * 1.3 * random.int(1, 6)) : 0,
  };
}

/** Amounts that fit the story; the balance is always paid out − paid back = in term + overdue + frozen. */
export function drawMoney(random: Random, draw: Draw): Money {
  const { story, principal, inParts, elapsed, term, rate } = draw;
  const disbursed =
    inParts && (story === 'running' || story === 'fresh')
      ? down(principal * (0.4 + 0.6 * random.next()), STEP)
      : principal;
  const principalPaid = drawPaid(random, draw, disbursed);
  const collected = drawCollected(random, draw, principalPaid);
  const outstanding = disbursed - principalPaid;
  const overdue =
    story === 'overdue' ? outstanding : story === 'late' ? Math.min(random.int(2, 5) * 1_000_000, outstanding / 2) : 0;
  const frozen = story === 'frozen' ? outstanding : 0;
  const monthly = (disbursed * rate) / 1200;
  return {
    principal,
    disbursed,
    inTerm: outstanding - overdue - frozen,
    overdue,
    frozen,
    outstanding,
    principalDue: story === 'overdue' ? disbursed : principalPaid + overdue,
    principalPaid,
    collectedInTerm: story === 'overdue' ? 0 : collected,
    collectedOverdue: story === 'overdue' ? collected : 0,
    interestPaid: Math.round(monthly * Math.min(elapsed, term) * 0.9),
    ...drawArrears(random, story, monthly),
  };
}
