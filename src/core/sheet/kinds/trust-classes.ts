import type { Kind } from './kind';

/** BC0438 ②: groups of each class by commune and organisation. */
export const TRUST_CLASSES: Kind = {
  id: 'trustClasses',
  must: [
    ['communeName', 'communeCode'],
    ['organisationName', 'organisationCode'],
    ['classGood', 'classFair', 'classAverage', 'classPoor'],
    ['classGood', 'classFair', 'classAverage', 'classPoor'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'outstanding', 'savings'],
  titles: ['cham diem hoat dong nhan uy nhiem'],
  usual: ['communeCode', 'organisationCode', 'classGood', 'classFair', 'classAverage', 'classPoor'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: null,
  shape: 'list',
  keys: ['communeCode', 'organisationCode'],
};
