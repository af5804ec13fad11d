import type { Kind } from './kind';

/** BCDHTD 01.2: the same by programme, triệu đồng. */
export const CREDIT_BY_PROGRAMME: Kind = {
  id: 'creditByProgramme',
  must: [
    ['programmeName', 'programmeCode'],
    ['outstanding', 'inTerm'],
    ['lentMonth', 'collectedMonth', 'writtenOffMonth', 'writtenOff', 'shortTerm', 'mediumTerm', 'longTerm'],
    ['lentMonth', 'collectedMonth', 'writtenOffMonth', 'writtenOff', 'shortTerm', 'mediumTerm', 'longTerm'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'savingsIn'],
  titles: ['bcdhtd 01 2', '01 2 bctd'],
  usual: ['programmeName', 'lent', 'collected', 'outstanding', 'shortTerm', 'mediumTerm', 'longTerm'],
  inherit: [],
  unit: 1_000_000,
  shape: 'summary',
  keys: ['programmeName', 'programmeCode'],
};
