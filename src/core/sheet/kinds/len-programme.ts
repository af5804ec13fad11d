import type { Kind } from './kind';

/** LEN_31 "Tổng hợp số liệu tín dụng" by programme: balances and flows, đồng. */
export const LEN_PROGRAMME: Kind = {
  id: 'lenProgramme',
  must: [
    ['programmeName', 'programmeCode'],
    ['lent', 'collected', 'interestCollected', 'savingsIn', 'savingsOut'],
    ['savingsIn', 'savingsOut', 'interestCollected'],
  ],
  mustNot: [
    'loanCode',
    'customerCode',
    'customerName',
    'groupCode',
    'leaderName',
    'organisationName',
    'organisationCode',
  ],
  titles: ['len 31 chtrinh'],
  usual: [
    'programmeName',
    'groups',
    'households',
    'outstanding',
    'inTerm',
    'savings',
    'lent',
    'collected',
    'interestCollected',
    'savingsIn',
    'savingsOut',
  ],
  inherit: [],
  unit: 1,
  shape: 'summary',
  keys: ['programmeName', 'programmeCode'],
  instead: { 'thu lai': 'interestCollected' },
};
