import type { Kind } from './kind';

/** "2. Sao kê danh sách nợ quá hạn": overdue loans only. */
export const OVERDUE_LIST: Kind = {
  id: 'overdueList',
  must: [
    ['loanCode', 'customerCode', 'customerName'],
    ['overdue', 'movedOverdue'],
  ],
  mustNot: ['instalmentDue', 'instalmentDate', 'pointsTotal', 'groups', 'groupsChange'],
  untitled: ['inTerm', 'frozen', 'outstanding', 'principal', 'dueContract'],
  titles: [
    'danh sach no qua han',
    'danh sach nqh',
    'ds no qua han',
    'ds nqh',
    'sao ke no qua han',
    'ho no qua han',
    'co no qua han',
    'ho vay qua han',
    'mon vay qua han',
    'khach hang no qua han',
    '^no qua han',
    '^nqh',
  ],
  usual: ['loanCode', 'customerCode', 'overdue', 'movedOverdue'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
