import type { Kind } from './kind';

/** CDTOTKVV: the bank's points per group, per PGD (six columns of points) or whole branch (five). Amounts in đồng. */
export const GROUP_SCORE: Kind = {
  id: 'groupScore',
  must: [
    ['groupCode', 'leaderName'],
    ['pointsAttendance', 'pointsOverdue'],
    ['pointsPrincipal', 'pointsInterest', 'pointsSavers', 'pointsSavings', 'pointsDeposits'],
  ],
  mustNot: ['loanCode', 'customerCode'],
  usual: [
    'groupCode',
    'pointsAttendance',
    'pointsOverdue',
    'pointsPrincipal',
    'pointsInterest',
    'pointsTotal',
    'groupClass',
    'outstanding',
  ],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: 1,
  shape: 'list',
  keys: ['groupCode'],
};
