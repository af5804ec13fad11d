import type { Kind } from './kind';

/** 05/KTNB: groups inspected and their classes, with the debt of each, by organisation. */
export const GROUP_AUDIT: Kind = {
  id: 'groupAudit',
  must: [
    ['organisationName', 'organisationCode'],
    ['inspectedGroups', 'inspectedDebt'],
    [
      'inspectedDebt',
      'debtGood',
      'debtFair',
      'debtAverage',
      'debtPoor',
      'classGood',
      'classFair',
      'classAverage',
      'classPoor',
    ],
  ],
  mustNot: [
    'groupCode',
    'leaderName',
    'loanCode',
    'customerCode',
    'customerName',
    'inspectedCommunes',
    'inspectedDistricts',
    'inspectedHouseholds',
  ],
  titles: ['05 ktnb', 'kiem tra hoat dong cua to'],
  usual: ['groups', 'outstanding', 'inspectedGroups', 'inspectedDebt', 'classGood', 'debtGood'],
  inherit: [],
  unit: null,
  shape: 'summary',
  keys: ['organisationName', 'organisationCode'],
};
