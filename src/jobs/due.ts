import { dueList } from '../core/due/due-list';
import { TkvvError } from '../core/errors';
import { loansOf, type Loans } from '../core/record/loans';
import type { DueOutcome, JobOptions } from './job';
import { duePlan } from './layout/due-plan';
import { readOffice, requireDay } from './office';
import { writePlan } from './write-plan';

/** Lists what falls due, with its 90/60/30-day reminders, on `TKVV Nợ đến hạn`. */
export async function listDueDebts(options: JobOptions): Promise<DueOutcome> {
  const office = await readOffice(options);
  const loans = loansOf(office.tables);
  if (!loans.count) throw new TkvvError('noLoans');
  options.onProgress?.('scheduling', 0, 1);
  const outcome = dueLoans(loans, requireDay(office));
  const plan = duePlan(outcome, options.language);
  const sheet = await writePlan(plan, options);
  return { ...outcome, sheet };
}

export function dueLoans(loans: Loans, asOf: number): Omit<DueOutcome, 'sheet'> {
  const { entries, undated } = dueList(loans, asOf, { basis: 'auto' });
  return {
    asOf,
    loans: entries.map(({ index, code, dueDate, amount, daysLeft, stage, notices }) => ({
      loan: code,
      group: loans.group[index] ?? '',
      dueDate,
      amount,
      daysLeft,
      stage,
      notices,
    })),
    undated: undated.map((index) => loans.code[index] ?? ''),
  };
}
