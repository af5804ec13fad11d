import type { Kind } from './kind';
import { LEADERS_PHONE } from './leaders-phone';

/** "12. Thông tin tổ trưởng": leaders and deputies of groups, no figures. Usually some groups are missing. */
export const LEADER_LIST: Kind = {
  id: 'leaderList',
  must: [
    ['groupCode', 'leaderName'],
    ['deputyName', 'deputyCode', 'leaderPhone', 'groupStatus'],
  ],
  mustNot: [
    'pointsAttendance',
    'pointsOverdue',
    'pointsInterest',
    'attendance',
    'loanCode',
    'customerCode',
    'outstanding',
    'overdue',
    'members',
    'borrowers',
    'households',
    'pointsTotal',
  ],
  titles: ['thong tin to truong', 'danh sach to truong', 'danh sach ban quan ly to'],
  usual: ['groupCode', 'leaderName', 'leaderPhone', 'deputyName', 'groupStatus'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: null,
  shape: 'list',
  keys: ['groupCode', 'leaderName'],
  instead: LEADERS_PHONE,
};
