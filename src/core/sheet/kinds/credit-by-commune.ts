import type { Kind } from './kind';

/** BCDHTD 01.1: lent, collected, written off and debt by commune, triệu đồng. */
export const CREDIT_BY_COMMUNE: Kind = {
  id: 'creditByCommune',
  must: [
    ['communeName', 'communeCode', 'officeName'],
    ['outstanding', 'inTerm'],
    ['lentMonth', 'collectedMonth', 'writtenOffMonth', 'writtenOff', 'shortTerm', 'mediumTerm', 'longTerm'],
    ['lentMonth', 'collectedMonth', 'writtenOffMonth', 'writtenOff', 'shortTerm', 'mediumTerm', 'longTerm'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'programmeName', 'savingsIn'],
  titles: ['bcdhtd 01 1', '01 1 bctd'],
  usual: ['communeName', 'lent', 'collected', 'outstanding', 'shortTerm', 'mediumTerm', 'longTerm'],
  inherit: [],
  unit: 1_000_000,
  shape: 'summary',
  keys: ['communeName', 'communeCode', 'officeName'],
};
