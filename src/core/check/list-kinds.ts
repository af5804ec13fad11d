import { columnOf } from '../sheet/table';
import type { KindId, Table } from '../sheet/table';
import { numberAt } from './table-cell';

/** Lists in which a row is a loan, all of them or those of some condition. */
export const LOAN_KINDS = [
  'loanList',
  'loanStatement',
  'inactiveList',
  'overdueList',
  'frozenList',
  'instalmentList',
  'disbursementList',
] as const satisfies readonly KindId[];

/** Lists in which a row is a group. */
export const GROUP_KINDS = [
  'groupScore',
  'groupList',
  'groupRegister',
  'leaderList',
  'groupReview',
] as const satisfies readonly KindId[];

export const LIST_KINDS: readonly KindId[] = [...LOAN_KINDS, ...GROUP_KINDS];

/** Whether a row's loan or group owes anything; rows of a list without amounts count as owing. */
export function owing(table: Table): (row: number) => boolean {
  const amounts = (['outstanding', 'inTerm', 'overdue', 'frozen'] as const)
    .map((field) => columnOf(table, field))
    .filter((column) => column !== undefined);
  if (amounts.length === 0) return () => true;
  return (row) => {
    for (const column of amounts) if (numberAt(column, row) > 0) return true;
    return false;
  };
}
