import { formatDate, formatTime } from '../format';
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
    checkedAt: (now) => `Checked at ${formatTime(now)} on ${formatDate(Math.floor(now))}.`,
    bySheet: 'By sheet',
    accepted: 'Findings accepted (not counted above)',
    reason: (reason) => `Accepted because: ${reason}`,
    silent: (rules) => `${rules} rules without a finding:`,
    rulesRun: (rules) => `${rules} rules run; findings of each`,
    columns: ['No.', 'Severity', 'Sheet', 'Cell', 'What', 'Found', 'Expected', 'Rule'],
  },
};
