import type { Kind } from './kind';

/** "13. Danh sách nợ khoanh": frozen loans only. */
export const FROZEN_LIST: Kind = {
  id: 'frozenList',
  must: [
    ['loanCode', 'customerCode', 'customerName'],
    ['frozen', 'frozenUntil'],
  ],
  mustNot: ['instalmentDue', 'instalmentDate', 'pointsTotal', 'groups', 'groupsChange'],
  untitled: ['inTerm', 'overdue', 'outstanding', 'principal', 'dueContract'],
  titles: [
    'danh sach no khoanh',
    'ds no khoanh',
    'sao ke no khoanh',
    'ho no khoanh',
    'co no khoanh',
    'mon vay khoanh',
    '^no khoanh',
    '^khoanh no',
    '^khoanh',
  ],
  usual: ['loanCode', 'customerCode', 'frozen', 'frozenUntil'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
