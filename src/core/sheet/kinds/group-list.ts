import type { Kind } from './kind';
import { LEADERS_PHONE } from './leaders-phone';

/** One group per row with raw measures: BC0437, the list of groups, or a table of the office's own. */
export const GROUP_LIST: Kind = {
  id: 'groupList',
  must: [
    ['groupCode', 'leaderName'],
    [
      ...([
        'outstanding',
        'overdue',
        'members',
        'borrowers',
        'households',
        'savings',
        'overdueRatio',
        'pointsTotal',
      ] as const),
      ...(['groupClass', 'attendance', 'interestRatio', 'principalRatio', 'saverRatio', 'savingsIncrease'] as const),
    ],
  ],
  mustNot: ['loanCode', 'customerCode', 'dueContract', 'dueSession', 'dueExtended', 'instalmentDue'],
  usual: ['groupCode', 'leaderName', 'members', 'outstanding', 'overdue', 'savings'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: null,
  shape: 'list',
  keys: ['groupCode', 'leaderName'],
  instead: LEADERS_PHONE,
};
