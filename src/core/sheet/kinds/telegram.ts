import type { Kind } from './kind';

/** Điện báo: one indicator per row and its amount, triệu đồng. */
export const TELEGRAM: Kind = {
  id: 'telegram',
  must: [['indicatorName'], ['amount']],
  mustNot: [
    'groupCode',
    'leaderName',
    'loanCode',
    'customerCode',
    'customerName',
    'organisationName',
    'organisationCode',
    'programmeName',
  ],
  titles: ['dien bao'],
  usual: ['ordinal', 'indicatorName', 'amount'],
  inherit: [],
  unit: 1_000_000,
  shape: 'summary',
  keys: ['indicatorName'],
};
