import { formatDate } from '../format';
import type { vi } from './vi';

export const en: typeof vi = {
  bank: 'VIETNAM BANK FOR SOCIAL POLICIES',
  office: (code) => `Transaction office ${code || '…………………'}`,
  title: 'NOTICE OF DUE DEBT',
  asOf: (serial) => `Figures as of ${formatDate(serial)}`,
  toLeader: (leader, group) => `To: ${leader || '……………………'}, leader of the group${group ? ` ${group}` : ''}`,
  toOfficer: 'Direct lending, without a group – for the credit officer in charge',
  intro: (debts, basis) =>
    `Please tell the borrowers of the ${debts} loans below: in-term principal that falls due within 90 days, or has and is not settled yet. Due dates by: ${basis}.`,
  columns: {
    ordinal: 'No.',
    customer: 'Borrower',
    identity: 'Identity number',
    phone: 'Phone',
    loan: 'Contract',
    dueDate: 'Due date',
    amount: 'Principal due (đồng)',
    arrears: 'Unpaid interest (đồng)',
    notice: 'Notice',
    signature: 'Received',
  },
  noticeStages: {
    '90': 'First',
    '60': 'Second',
    '30': 'Third',
    due: 'Due today',
    overdue: 'Past due',
    later: '',
  },
  total: 'Total',
  request:
    'Please remind each household to pay at the commune session before the due date; who has difficulties should see the credit officer.',
  place: '…………, date …………………',
  leader: 'GROUP LEADER',
  officer: 'CREDIT OFFICER',
  sign: '(Signature, full name)',
};
