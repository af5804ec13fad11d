import type { Kind } from './kind';

/** LEN_31 "Tổng hợp số liệu tín dụng" by organisation: balances and flows, đồng. */
export const LEN_ORGANISATION: Kind = {
  id: 'lenOrganisation',
  must: [
    ['organisationName', 'organisationCode'],
    ['lent', 'collected', 'interestCollected', 'savingsIn', 'savingsOut'],
    ['savingsIn', 'savingsOut', 'interestCollected'],
  ],
  mustNot: ['loanCode', 'customerCode', 'customerName', 'groupCode', 'leaderName', 'programmeName'],
  titles: ['len 31 donviut'],
  usual: [
    'organisationName',
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
  keys: ['organisationName', 'organisationCode'],
  instead: { 'thu lai': 'interestCollected' },
};
