import { len31 } from './len-31';

/** LEN_31 "Tổng hợp số liệu tín dụng" by organisation: balances and flows, đồng. */
export const LEN_ORGANISATION = len31(
  'lenOrganisation',
  'donviut',
  ['organisationName', 'organisationCode'],
  ['leaderName', 'programmeName'],
);
