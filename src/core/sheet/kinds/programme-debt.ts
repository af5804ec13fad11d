import type { Kind } from './kind';

/** "1. Tổng dư nợ theo chương trình": one row per place and programme, đồng; its numbers of customers cannot be added up. */
export const PROGRAMME_DEBT: Kind = {
  id: 'programmeDebt',
  must: [
    ['programmeName', 'programmeCode'],
    ['communeCode', 'communeName', 'hamletCode', 'hamletName', 'pointName'],
    ['outstanding', 'inTerm'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'lentMonth', 'savingsIn'],
  titles: ['tong du no theo chuong trinh', '^tong du no'],
  usual: ['communeCode', 'hamletCode', 'programmeCode', 'fundSource', 'households', 'outstanding', 'inTerm'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: 1,
  shape: 'list',
  keys: ['programmeCode', 'programmeName', 'hamletCode', 'hamletName'],
};
