import { len31 } from './len-31';

/** LEN_31 "Tổng hợp số liệu tín dụng" by programme: balances and flows, đồng. */
export const LEN_PROGRAMME = len31(
  'lenProgramme',
  'chtrinh',
  ['programmeName', 'programmeCode'],
  ['leaderName', 'organisationName', 'organisationCode'],
);
