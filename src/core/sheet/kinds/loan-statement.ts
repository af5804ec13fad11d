import type { Kind } from './kind';

/** Mẫu 10 "Sao kê chi tiết": balances of the day without due dates; a loan stands on several rows where its customer has several books. */
export const LOAN_STATEMENT: Kind = {
  id: 'loanStatement',
  must: [['loanCode'], ['outstanding', 'inTerm'], ['disbursed', 'loanDate', 'arrears', 'arrearsInTerm']],
  mustNot: [
    'dueContract',
    'dueExtended',
    'dueSession',
    'instalmentDue',
    'instalmentDate',
    'lastTransaction',
    'pointsTotal',
    'groups',
    'groupsChange',
  ],
  titles: ['sao ke chi tiet'],
  usual: ['loanCode', 'customerCode', 'outstanding', 'disbursed', 'arrearsInTerm', 'arrearsOverdue'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
