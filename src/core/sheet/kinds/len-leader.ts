import { len31 } from './len-31';

/** LEN_31 "Tổng hợp số liệu tín dụng" by leader (names only, cut; two of one name are one line): balances and flows, đồng. */
export const LEN_LEADER = len31('lenLeader', 'to truong', ['leaderName'], ['programmeName']);
