import type { Kind } from './kind';

/** Visits of inspection by organisation, with sub-levels ("- Cấp tỉnh", "- Cấp huyện"). */
export const INSPECTION_TABLE: Kind = {
  id: 'inspectionTable',
  must: [
    ['organisationName', 'organisationCode'],
    ['inspectedGroups', 'inspectedHouseholds'],
    ['inspectedDistricts', 'inspectedCommunes', 'inspectedHouseholds'],
  ],
  mustNot: ['groupCode', 'leaderName', 'loanCode', 'customerCode'],
  usual: ['inspectedDistricts', 'inspectedCommunes', 'inspectedGroups', 'inspectedHouseholds'],
  inherit: [],
  unit: null,
  shape: 'summary',
  keys: ['organisationName', 'organisationCode'],
};
