import type { Loans } from '../record/loans';
import type { Organisation } from '../record/organisation';
import { atOnce, ROWS_A_PIECE, type Steps } from '../steps';
import type { DueList } from './due-list';
import { groupKeyOf } from './due-sums';
import { hasColumn, loanText } from './loan-cells';
import { masked } from './masked';
import { NOTICE_DAYS } from './stage';
import type { Stage } from './stage';

/** A debt of which a leader tells the borrower. */
export interface NoticeDebt {
  readonly customerName: string;
  readonly loan: string;
  readonly programme: string;
  readonly dueDate: number;
  readonly daysLeft: number;
  readonly stage: Stage;
  /** principal in term, đồng */
  readonly amount: number;
  /** lãi tồn, đồng */
  readonly arrears: number;
  /** '' = not in the list */
  readonly phone: string;
  readonly identity: string;
}

/** One page: what a leader (Tổ trưởng) is told. '' as group and leader = lent directly, for the credit officer. */
export interface NoticeList {
  readonly office: string;
  readonly group: string;
  readonly leader: string;
  readonly commune: string;
  readonly organisation: Organisation | null;
  readonly debts: readonly NoticeDebt[];
}

export interface NoticeChoice {
  /** codes of groups; absent = every group with debt to tell of */
  readonly groups?: readonly string[];
  /** phone and identity numbers in full; else only their last digits */
  readonly showNumbers?: boolean;
}

export interface Notices {
  readonly lists: readonly NoticeList[];
  /** groups asked for that have nothing falling due, or do not exist */
  readonly without: readonly string[];
  readonly hasPhones: boolean;
  readonly hasIdentities: boolean;
}

/**
 * Debts that fall due within 90 days, or have and are still in term, by group: pages in the order of commune and code, direct lending last.
 * In a page the most pressing first.
 */
export const noticeLists = (loans: Loans, list: DueList, choice: NoticeChoice): Notices =>
  atOnce(noticeSteps(loans, list, choice));

/** `noticeLists` step by step. */
export function* noticeSteps(
  loans: Loans,
  { entries }: DueList,
  { groups, showNumbers }: NoticeChoice,
): Steps<Notices> {
  const phone = loanText(loans, 'customerPhone');
  const identity = loanText(loans, 'identityNumber');
  const shown = showNumbers ? (text: string): string => text : masked;
  const lists = new Map<string, NoticeList & { debts: NoticeDebt[] }>();
  for (const [at, { index, code, dueDate, daysLeft, stage, amount }] of entries.entries()) {
    if (at % ROWS_A_PIECE === 0) yield { done: at, total: entries.length };
    if (daysLeft > NOTICE_DAYS[0] || (groups && !groups.includes(loans.group[index] ?? ''))) continue;
    const key = groupKeyOf(loans, index);
    let list = lists.get(key);
    if (!list) lists.set(key, (list = { ...headOf(loans, index), debts: [] }));
    list.debts.push({
      customerName: loans.customerName[index] ?? '',
      loan: code,
      programme: loans.programme[index] ?? '',
      dueDate,
      daysLeft,
      stage,
      amount,
      arrears: loans.arrears[index] || 0,
      phone: shown(phone(index)),
      identity: shown(identity(index)),
    });
  }
  const found = new Set([...lists.values()].map(({ group }) => group));
  return {
    lists: [...lists.values()].sort(inOrder),
    without: (groups ?? []).filter((group) => !found.has(group)),
    hasPhones: hasColumn(loans, 'customerPhone'),
    hasIdentities: hasColumn(loans, 'identityNumber'),
  };
}

const headOf = (loans: Loans, loan: number): Omit<NoticeList, 'debts'> => ({
  office: loans.office[loan] ?? '',
  group: loans.group[loan] ?? '',
  leader: loans.group[loan] || loans.leader[loan] ? (loans.leader[loan] ?? '') : '',
  // direct lending is one page for the office, of whatever commune
  commune: loans.group[loan] || loans.leader[loan] ? (loans.commune[loan] ?? '') : '',
  organisation: loans.organisation[loan] ?? null,
});

const isDirect = ({ group, leader }: NoticeList): boolean => group === '' && leader === '';

function inOrder(a: NoticeList, b: NoticeList): number {
  if (isDirect(a) !== isDirect(b)) return isDirect(a) ? 1 : -1;
  const [one, other] = [`${a.commune}|${a.group || a.leader}`, `${b.commune}|${b.group || b.leader}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
