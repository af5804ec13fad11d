import type { Kind } from './kind';

/** BC0438 ①: entrusted debt by commune and organisation, đồng. */
export const TRUST_DEBT: Kind = {
  id: 'trustDebt',
  must: [
    ['communeName', 'communeCode'],
    ['organisationName', 'organisationCode'],
    ['groups', 'households', 'outstanding', 'savings'],
    ['outstanding', 'savings', 'households'],
  ],
  mustNot: [
    'groupCode',
    'leaderName',
    'loanCode',
    'customerCode',
    'customerName',
    'overdue',
    'classGood',
    'programmeName',
    'lent',
    'collected',
    'interestCollected',
  ],
  titles: ['du no nhan uy thac'],
  usual: ['communeCode', 'organisationCode', 'groups', 'households', 'outstanding', 'savings'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: 1,
  shape: 'list',
  keys: ['communeCode', 'organisationCode'],
};
