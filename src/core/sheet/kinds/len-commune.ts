import type { Kind } from './kind';

/** LEN_31 "Tổng hợp số liệu tín dụng" by commune: balances and flows, đồng. */
export const LEN_COMMUNE: Kind = {
  id: 'lenCommune',
  must: [
    ['communeName', 'communeCode', 'officeName'],
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
    'programmeName',
  ],
  titles: ['len 31 xapuong'],
  usual: [
    'communeName',
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
  keys: ['communeName', 'communeCode', 'officeName'],
  instead: { 'thu lai': 'interestCollected' },
};
