import { addMonths, daysInMonth, partsOf, serialOf } from '../cell/serial';
import type { Loans } from '../record/loans';
import { dueDateOf } from './due-date';
import { INSTALMENTS_MOVE_SINCE, missedInstalment } from './instalment-rule';
import { inOrder } from './instalment-schedule';
import type { DueInstalment } from './instalment-schedule';
import { MOST_INSTALMENTS, spreadOver } from './instalments';
import type { Instalment } from './instalments';
import { loanAmount, loanNumber } from './loan-cells';
import { isProgramme } from './programme';

/** Months between instalments: social housing 6, direct lending 12 (SHEETS 5: dates matched 14 of 14 rows of a real file). */
const HOUSING_MONTHS = 6;
const DIRECT_MONTHS = 12;

/** Entrusted loans pay every 6 or 12 months by contract, which no list says: assumed until the office says otherwise. */
export const ASSUMED_MONTHS = 12;

const SHORT_TERM = 12;

export interface EstimatedInstalments {
  readonly entries: readonly DueInstalment[];
  /** what fell due by now and was not paid: Gốc đến hạn LK − what was paid */
  readonly unpaid: readonly { readonly loan: string; readonly amount: number }[];
  /** loans that pay by instalments, but the list has no Ngày bắt đầu trả gốc: nothing can be estimated */
  readonly unknown: number;
}

/**
 * Instalments of the loans that no printed schedule speaks of: estimates, to be shown as such (SHEETS 5: dates matched 14 of 14 rows
 * of a real file, amounts 4 of 7). Only for social housing, direct lending and entrusted loans made from 01/03/2026 with a term of over 12
 * months; on other loans Gốc đến hạn LK has no such meaning.
 * @param until the last day (1900 serial) of which instalments are wanted
 * @param entrustedMonths months between the instalments of entrusted loans; null = not known
 */
export function estimateInstalments(
  loans: Loans,
  asOf: number,
  scheduled: ReadonlySet<string>,
  entrustedMonths: number | null,
  until: number,
): EstimatedInstalments {
  const first = loanNumber(loans, 'firstPrincipal');
  const fallenDue = loanAmount(loans, 'principalDue');
  const paid = loanAmount(loans, 'principalPaid');
  const entries: DueInstalment[] = [];
  const unpaid: { loan: string; amount: number }[] = [];
  let unknown = 0;
  for (let loan = 0; loan < loans.count; loan++) {
    const balance = loans.inTerm[loan] ?? 0;
    const code = loans.code[loan] ?? '';
    const months = periodOf(loans, loan, entrustedMonths ?? ASSUMED_MONTHS);
    const last = dueDateOf(loans, loan, 'auto');
    if (loans.closed[loan] || !(balance > 0) || months === null || scheduled.has(code) || !(last > asOf)) continue;
    if (!(first(loan) > 0)) {
      unknown++;
      continue;
    }
    const missing = Math.min(balance, unpaidOf(fallenDue(loan), paid(loan), loans, loan));
    if (missing > 0) unpaid.push({ loan: code, amount: missing });
    const missed = missedInstalment(
      loans.loanDate[loan] ?? NaN,
      loans.organisation[loan] ?? null,
      loans.programme[loan] ?? '',
    );
    const who = { loan: code, customerName: loans.customerName[loan] ?? '', group: loans.group[loan] ?? '' };
    const session = loans.dueSession[loan] ?? NaN;
    const day = partsOf(session > 0 ? session : first(loan)).day;
    for (const { date, amount } of remaining(balance - missing, first(loan), last, day, months, asOf))
      if (amount > 0 && date <= until) entries.push({ ...who, date, amount, from: 'estimate', missed });
  }
  return { entries: inOrder(entries), unpaid, unknown };
}

/** Months between the instalments of a loan; null = it is paid in one, or by a rule that is not known. */
function periodOf(loans: Loans, loan: number, entrustedMonths: number): number | null {
  const made = loans.loanDate[loan] ?? NaN;
  const due = loans.dueContract[loan] ?? NaN;
  const programme = loans.programme[loan] ?? '';
  if (!(made > 0) || !(due > addMonths(made, SHORT_TERM)) || isProgramme(programme, '02')) return null;
  if (isProgramme(programme, '12')) return HOUSING_MONTHS;
  const organisation = loans.organisation[loan];
  if (organisation === 'direct') return DIRECT_MONTHS;
  return organisation != null && made >= INSTALMENTS_MOVE_SINCE ? entrustedMonths : null;
}

/** Gốc đến hạn LK − max(Gốc đã trả, disbursed − balance): "Gốc đã trả" may be 0 though something was paid. */
function unpaidOf(fallenDue: number, paid: number, loans: Loans, loan: number): number {
  const repaid = (loans.disbursed[loan] ?? NaN) - (loans.outstanding[loan] ?? NaN);
  const settled = Math.max(Number.isNaN(paid) ? 0 : paid, Number.isNaN(repaid) ? 0 : repaid);
  return fallenDue > settled ? fallenDue - settled : 0;
}

/**
 * The instalments still ahead: on the session's day of every period's month, the last one on the loan's due date; they add up to the
 * balance. A month without that day has its last day instead.
 * @param day of the month on which the commune session is held
 */
export function remaining(
  balance: number,
  first: number,
  last: number,
  day: number,
  months: number,
  asOf: number,
): readonly Instalment[] {
  if (!(balance > 0)) return [];
  const dates: number[] = [];
  const { year, month } = partsOf(first);
  for (let nth = 0; nth < MOST_INSTALMENTS; nth++) {
    const index = year * 12 + month - 1 + nth * months;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    const date = serialOf(y, m, Math.min(day, daysInMonth(y, m)));
    if (date === null || date >= Math.floor(last)) break;
    if (date > asOf) dates.push(date);
  }
  return spreadOver(balance, [...dates, Math.floor(last)]);
}
