import type { Kind } from './kind';

/** Mẫu 31 and the statements made from it: one loan per row, đồng. Lists of instalments (several rows per loan) are not it. */
export const LOAN_LIST: Kind = {
  id: 'loanList',
  must: [
    ['loanCode', 'customerCode', 'customerName'],
    ['outstanding', 'inTerm', 'overdue'],
    ['dueContract', 'dueExtended', 'dueSession'],
  ],
  mustNot: ['instalmentDue', 'instalment', 'instalmentDate', 'pointsTotal', 'groups', 'groupsChange'],
  usual: [
    'loanCode',
    'customerCode',
    'groupCode',
    'outstanding',
    'inTerm',
    'overdue',
    'loanDate',
    'dueContract',
    'reportDate',
  ],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
