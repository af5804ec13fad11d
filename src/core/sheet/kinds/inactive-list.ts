import type { Kind } from './kind';

/** 14 and 08/KTNB: loans without a transaction for N months. A list of some loans, never the loan book. */
export const INACTIVE_LIST: Kind = {
  id: 'inactiveList',
  must: [['loanCode', 'customerCode'], ['lastTransaction'], ['outstanding', 'inTerm']],
  mustNot: ['instalmentDue', 'instalmentDate', 'pointsTotal', 'groups', 'groupsChange'],
  untitled: [
    'principal',
    'disbursed',
    'interestRate',
    'loanStatus',
    'principalPaid',
    'principalDue',
    'firstPrincipal',
    'lendingForm',
    'savingsBook',
  ],
  titles: ['khong hoat dong', 'khong giao dich', '08 ktnb', 'thang khd'],
  usual: ['loanCode', 'lastTransaction', 'outstanding', 'interestPaid', 'arrears'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
