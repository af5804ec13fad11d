import type { Kind } from './kind';
import { LEADERS_PHONE } from './leaders-phone';

/** DSTO "Danh sách tổ TK&VV": the groups, their leaders, hamlets and telephones; its debts are not for scoring. */
export const GROUP_REGISTER: Kind = {
  id: 'groupRegister',
  must: [
    ['groupCode', 'leaderName'],
    ['leaderCustomerCode', 'leaderPhone', 'settledInArrears', 'settledWithSavings', 'pointCode'],
    ['members', 'borrowers', 'households', 'outstanding'],
  ],
  mustNot: ['loanCode', 'customerCode', 'pointsAttendance', 'pointsOverdue', 'deputyName', 'nonPayersQuarter'],
  titles: ['danh sach to tk vv', 'danh sach to tiet kiem', 'dsto'],
  usual: ['groupCode', 'leaderCustomerCode', 'leaderPhone', 'pointCode', 'members', 'outstanding', 'settledInArrears'],
  inherit: ['officeCode', 'officeName', 'communeCode', 'communeName'],
  unit: null,
  shape: 'list',
  keys: ['groupCode', 'leaderName'],
  instead: LEADERS_PHONE,
};
