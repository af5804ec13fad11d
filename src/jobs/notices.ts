import type { DueBasis } from '../core/due/due-date';
import { dueListSteps } from '../core/due/due-list';
import { noticeSteps, type NoticeChoice, type Notices } from '../core/due/notice-lists';
import { TkvvError } from '../core/errors';
import { loanSteps, type Loans } from '../core/record/loans';
import type { Steps } from '../core/steps';
import { choiceOf } from './due';
import type { JobOptions } from './job';
import { noticePlan } from './layout/notice-plan';
import { readOffice, requireDay } from './office';
import { paced } from './paced';
import { writePlan } from './write-plan';

export interface NoticesOutcome extends Notices {
  readonly asOf: number;
  /** the sheet written */
  readonly sheet: string;
}

/**
 * Writes `TKVV Thông báo nợ`: for every group's leader a page of the debts that fall due within 90 days, to print on A4. Phone and identity
 * numbers are masked unless asked for.
 * @example writeNotices({ language: 'vi' }, { groups: ['0126259'] })
 * @throws TkvvError `noLoans`, `noDueDebts` where no page would have anything on it
 */
export async function writeNotices(options: JobOptions, choice: NoticeChoice = {}): Promise<NoticesOutcome> {
  const office = await readOffice(options);
  const loans = await paced('scheduling', loanSteps(office.tables), options);
  if (!loans.count) throw new TkvvError('noLoans');
  const asOf = requireDay(office);
  const { basis } = choiceOf(office.settings);
  const notices = await paced('scheduling', listSteps(loans, asOf, basis, choice), options);
  if (notices.lists.length === 0) throw new TkvvError('noDueDebts');
  const sheet = await writePlan(noticePlan({ ...notices, asOf, basis }, options.language), options);
  return { ...notices, asOf, sheet };
}

function* listSteps(loans: Loans, asOf: number, basis: DueBasis, choice: NoticeChoice): Steps<Notices> {
  return yield* noticeSteps(loans, yield* dueListSteps(loans, asOf, { basis }), choice);
}
