import type { Kind } from './kind';

/** A table by entrusted organisation: groups, households, debt, with or without changes; one row per organisation and a total. */
export const ORGANISATION_TABLE: Kind = {
  id: 'organisationTable',
  must: [
    ['organisationName', 'organisationCode'],
    ['outstanding', 'overdue', 'groups', 'households', 'savings', 'outstandingChange'],
  ],
  mustNot: [
    ...(['groupCode', 'leaderName', 'loanCode', 'customerCode', 'customerName', 'communeCode', 'communeName'] as const),
    ...(['inspectedDistricts', 'inspectedCommunes', 'inspectedHouseholds', 'hamletName', 'programmeName'] as const),
  ],
  usual: ['groups', 'households', 'outstanding', 'overdue', 'overdueRatio'],
  inherit: [],
  unit: null,
  shape: 'summary',
  keys: ['organisationName', 'organisationCode'],
};
