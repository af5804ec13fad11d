import type { Kind } from './kind';

/** LEN_31 "Tổng hợp số liệu tín dụng" by leader (names only, cut; two of one name are one line): balances and flows, đồng. */
export const LEN_LEADER: Kind = {
  id: 'lenLeader',
  must: [
    ['leaderName'],
    ['lent', 'collected', 'interestCollected', 'savingsIn', 'savingsOut'],
    ['savingsIn', 'savingsOut', 'interestCollected'],
  ],
  mustNot: ['loanCode', 'customerCode', 'customerName', 'groupCode', 'programmeName'],
  titles: ['len 31 to truong'],
  usual: [
    'leaderName',
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
  keys: ['leaderName'],
  instead: { 'thu lai': 'interestCollected' },
};
