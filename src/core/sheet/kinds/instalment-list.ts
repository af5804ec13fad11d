import type { Kind } from './kind';

/** Instalments due (nợ đến hạn phân kỳ): several rows per loan. Its DUNO is the principal of the instalment, not the balance. */
export const INSTALMENT_LIST: Kind = {
  id: 'instalmentList',
  must: [
    ['loanCode', 'customerCode'],
    ['instalmentDue', 'instalment', 'instalmentDate'],
  ],
  mustNot: ['pointsTotal', 'groups', 'groupsChange'],
  untitled: ['inTerm', 'overdue', 'frozen', 'principal', 'interestPaid', 'lastTransaction', 'dueExtended'],
  titles: ['phan ky', 'ky con'],
  usual: ['loanCode', 'instalmentDue', 'instalmentDate', 'principalPaid', 'outstanding'],
  inherit: [],
  unit: 1,
  shape: 'list',
  keys: ['loanCode', 'customerCode', 'customerName'],
  instead: { duno: 'instalment', ngaydenhan: 'instalmentDate' },
};
