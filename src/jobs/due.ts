import type { DueBasis } from '../core/due/due-date';
import { dueListSteps, type DueEntry } from '../core/due/due-list';
import { dueOverview, type DueChoice } from '../core/due/due-overview';
import { extensionRightOf } from '../core/due/extension-right';
import { TkvvError } from '../core/errors';
import { loanSteps, type Loans } from '../core/record/loans';
import type { Settings } from '../core/settings/settings';
import type { Table } from '../core/sheet/table';
import { mapSteps, type Steps } from '../core/steps';
import { asOneStep } from '../excel/journal';
import type { DueLoan, DueOutcome, JobOptions } from './job';
import { duePlan } from './layout/due-plan';
import { readOffice, requireDay } from './office';
import { paced, quiet } from './paced';
import { changeSettings } from './settings/store';
import { writePlan } from './write-plan';

export interface DueOptions extends JobOptions {
  /** the due date that counts; kept in the workbook's settings, which hold where it is not given */
  readonly basis?: DueBasis;
}

/**
 * Lists what falls due, with its 90/60/30-day reminders, on `TKVV Nợ đến hạn`. A basis that is given for the first time, or another than
 * before, is kept with the workbook; both writings are one step of undo.
 */
export async function listDueDebts(options: DueOptions): Promise<DueOutcome> {
  const office = await readOffice(options);
  const loans = await paced('scheduling', loanSteps(office.tables), options);
  if (!loans.count) throw new TkvvError('noLoans');
  const kept = choiceOf(office.settings);
  const choice: DueChoice = { ...kept, basis: options.basis ?? kept.basis };
  const outcome = await paced('scheduling', dueSteps(office.tables, loans, requireDay(office), choice), options);
  const plan = await paced('scheduling', duePlan(outcome, options.language), quiet(options));
  const sheet = await asOneStep(async () => {
    const written = await writePlan(plan, options);
    if (choice.basis !== kept.basis)
      await changeSettings((settings) => ({ ...settings, due: [...settings.due.slice(0, -1), choice] }), options);
    return written;
  });
  return { ...outcome, sheet };
}

/** What the office has said of due debts; of several rows the last holds. */
export const choiceOf = ({ due }: Pick<Settings, 'due'>): DueChoice =>
  due.at(-1) ?? { basis: 'auto', entrustedMonths: null };

/** What falls due of the loans, and all that is worth knowing beside it, step by step. */
export function* dueSteps(
  tables: readonly Table[],
  loans: Loans,
  asOf: number,
  choice: DueChoice,
): Steps<Omit<DueOutcome, 'sheet'>> {
  const list = yield* dueListSteps(loans, asOf, choice);
  const listed = yield* mapSteps(list.entries, (entry) => dueLoan(loans, entry));
  return {
    asOf: list.asOf,
    loans: listed,
    undated: list.undated.map((index) => loans.code[index] ?? ''),
    overview: yield* dueOverview(tables, loans, list, choice),
  };
}

const dueLoan = (loans: Loans, { index, code, dueDate, amount, daysLeft, stage, notices }: DueEntry): DueLoan => ({
  loan: code,
  group: loans.group[index] ?? '',
  dueDate,
  amount,
  daysLeft,
  stage,
  notices,
  customerName: loans.customerName[index] ?? '',
  leader: loans.leader[index] ?? '',
  commune: loans.commune[index] ?? '',
  programme: loans.programme[index] ?? '',
  session: loans.dueSession[index] ?? NaN,
  arrears: loans.arrears[index] ?? 0,
  extension: extensionRightOf(loans, index),
});
