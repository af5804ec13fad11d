import type { Kind } from './kind';

/** BC0438 ③: debt by programme, with inactive loans, đồng. */
export const TRUST_PROGRAMMES: Kind = {
  id: 'trustProgrammes',
  must: [
    ['programmeName', 'programmeCode'],
    ['inactiveLoans', 'arrears'],
    ['outstanding', 'households'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'communeCode', 'officeCode'],
  usual: ['programmeName', 'households', 'outstanding', 'overdue', 'frozen', 'arrears', 'inactiveLoans'],
  inherit: [],
  unit: 1,
  shape: 'summary',
  keys: ['programmeName', 'programmeCode'],
};
