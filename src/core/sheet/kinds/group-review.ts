import type { Kind } from './kind';
import { LEADERS_PHONE } from './leaders-phone';

/** Mẫu 7 "Báo cáo kiểm tra tổ": one group per row, with activity after the closing day mixed in. */
export const GROUP_REVIEW: Kind = {
  id: 'groupReview',
  must: [
    ['groupCode', 'leaderName'],
    ['members', 'borrowers'],
    ['nonPayersQuarter', 'nonSaversQuarter', 'pointsTotal', 'groupClass'],
  ],
  mustNot: [
    'loanCode',
    'customerCode',
    'payersQuarter',
    'saversQuarter',
    'membersInArrears',
    'membersInGrace',
    'arrearsGrace',
    'pointsAttendance',
    'pointsOverdue',
  ],
  untitled: ['attendance', 'interestRatio', 'principalRatio', 'saverRatio', 'savingsIncrease', 'savingsPerMember'],
  titles: ['bao cao kiem tra to', 'kiem tra to tk vv'],
  usual: [
    'groupCode',
    'nonPayersQuarter',
    'nonSaversQuarter',
    'savingsAverage',
    'pointsTotal',
    'groupClass',
    'reportDate',
  ],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: null,
  shape: 'list',
  keys: ['groupCode', 'leaderName'],
  instead: LEADERS_PHONE,
};
