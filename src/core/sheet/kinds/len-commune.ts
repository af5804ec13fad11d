import { len31 } from './len-31';

/** LEN_31 "Tổng hợp số liệu tín dụng" by commune: balances and flows, đồng. */
export const LEN_COMMUNE = len31(
  'lenCommune',
  'xapuong',
  ['communeName', 'communeCode', 'officeName'],
  ['leaderName', 'organisationName', 'organisationCode', 'programmeName'],
);
