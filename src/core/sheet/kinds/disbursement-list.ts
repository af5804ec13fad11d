import type { Kind } from './kind';

/** "1. Sao kê danh sách giải ngân": what was paid out between two days. */
export const DISBURSEMENT_LIST: Kind = {
  id: 'disbursementList',
  must: [['loanCode', 'customerCode', 'customerName'], ['disbursed']],
  mustNot: ['instalmentDue', 'instalmentDate', 'pointsTotal', 'groups', 'groupsChange'],
  untitled: ['outstanding', 'inTerm', 'overdue', 'frozen'],
  titles: ['danh sach giai ngan', 'sao ke giai ngan'],
  usual: ['loanCode', 'customerCode', 'disbursed', 'loanDate'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
};
