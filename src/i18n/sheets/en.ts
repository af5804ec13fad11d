import { formatDate, formatNumber } from '../format';
import type { vi } from './vi';

export const en: typeof vi = {
  asOf: (serial) => `Figures as of ${formatDate(serial)}.`,
  unverified: (edition) =>
    `Unverified: the bands of ${edition} are assumed and not yet compared with the original text; a forecast does not replace the system’s own score.`,
  total: 'Total',
  check: {
    title: 'RESULT OF THE CHECKS',
    counts: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
    untouched: 'The add-in only reports; it does not change your figures.',
    columns: ['No.', 'Severity', 'Sheet', 'Cell', 'What', 'Found', 'Expected', 'Rule'],
  },
  score: {
    title: 'SCORES OF THE SAVINGS-AND-CREDIT GROUPS (FORECAST)',
    counts: (groups, complete) => `${groups} groups, ${complete} of them with all that a class needs.`,
    columns: [
      'No.',
      'Group',
      'Leader',
      'Commune',
      'Organisation',
      'Commune session (20)',
      'Overdue (30)',
      'Principal (15)',
      'Interest (20)',
      'Savers (5)',
      'Savings (10)',
      'Total',
      'Class',
      'Points to next class',
      'Overdue ratio (%)',
      'System total',
      'System class',
      'Remarks',
    ],
    range: (low, high, missing) =>
      `Missing ${missing}: total between ${formatNumber('en', low)} and ${formatNumber('en', high)}`,
    computed: 'Overdue points computed from the loan list (unverified)',
    differs: 'Differs from the system',
  },
  due: {
    title: 'DUE DEBTS AND THE 90/60/30-DAY REMINDERS',
    counts: (loans, amount) => `${formatNumber('en', loans)} loans, ${formatNumber('en', amount)} đồng.`,
    basis:
      'The due date is the commune-session date if there is one, else the extension, else the contract; in-term balances only.',
    undated: (contracts) =>
      `${contracts.length} loans have an in-term balance but no due date and are not listed: ${contracts.slice(0, 5).join(', ')}${contracts.length > 5 ? '…' : ''}`,
    columns: [
      'No.',
      'Contract',
      'Group',
      'Due date',
      'Amount (đồng)',
      'Days left',
      'Stage',
      'Notice 1 (90 days)',
      'Notice 2 (60 days)',
      'Notice 3 (30 days)',
    ],
  },
};
