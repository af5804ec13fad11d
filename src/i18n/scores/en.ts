import type { vi } from './vi';
import { formatDate, formatNumber } from '../format';

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber('en', Math.abs(value), 2)}`;

export const en: typeof vi = {
  title: 'SCORES OF THE SAVINGS-AND-CREDIT GROUPS (FORECAST)',
  counts: (groups, complete) => `${groups} groups, ${complete} of them with all that a class needs.`,
  order: 'By commune; in each commune the lowest score first.',
  columns: {
    ordinal: 'No.',
    code: 'Group',
    leader: 'Leader',
    commune: 'Commune',
    organisation: 'Organisation',
    attendance: 'Commune session',
    overdue: 'Overdue',
    principal: 'Principal',
    interest: 'Interest',
    savers: 'Savers',
    savings: 'Savings',
    total: 'Total',
    class: 'Class',
    gap: 'Points to next class',
    overdueRatio: 'Overdue ratio (%)',
    officialTotal: 'System total',
    officialClass: 'System class',
    advice: 'Nearest way up',
    remarks: 'Remarks',
  },
  range: (low, high, missing) =>
    `Missing ${missing}: total between ${formatNumber('en', low)} and ${formatNumber('en', high)}`,
  computed: (criterion, basis, assumed) => {
    const from = {
      printed: 'the raw figure in the table',
      loans: 'the loan list',
      flows: 'what form 31 says was collected in the month',
      payers: 'the members who paid their interest in full for three months (BC0437)',
      participation: 'the members who have savings',
      savingsChange: 'the savings of two forms 31',
    }[basis];
    return `Points of “${criterion.toLowerCase()}” from ${from}${assumed ? ' (unverified)' : ''}`;
  },
  differs: 'Differs from the system',
  weakTwice: 'Below Khá two months running',
  fault: (code, sheet, cell, text) =>
    `Cell ${cell} of “${sheet}” holds “${text}”: ${
      {
        unreadable: 'not a number',
        overHundred: 'a ratio lies between 0 and 100%',
        unknownClass: 'not a class (Tốt, Khá, Trung bình, Yếu)',
      }[code]
    }`,
  overview: {
    organisation: 'By organisation',
    debt: 'Debt by class (million đồng)',
    commune: 'By commune',
    office: 'By transaction office',
    open: 'No class yet',
    groups: 'Groups',
    average: 'Average score',
    passed: '% passing (Khá or better)',
    outstanding: 'Debt (million đồng)',
    unknown: 'Not known',
    total: 'Total',
    chart: 'Groups by class and organisation',
    comparisons: 'Against earlier days',
    since: (since, date) =>
      `${{ month: 'Against last month', quarter: 'Against last quarter', year: 'Against 31/12 of last year' }[since]} (figures of ${formatDate(date)})`,
    compared: (now, then, weakNow, weakThen) =>
      `${
        now === null || then === null
          ? 'average score: not enough to compare'
          : `average score ${formatNumber('en', then, 2)} → ${formatNumber('en', now, 2)} (${signed(now - then)} points)`
      }; groups below Khá ${weakThen} → ${weakNow}`,
    weakTwice: (codes) => `Groups below Khá two months running (${codes.length}): ${codes.join(', ')}`,
    targets: 'Indicators against their targets',
    target: (value, target, distance, unit, met) =>
      value === null || distance === null
        ? `no figures; target ${formatNumber('en', target)}`
        : `${formatNumber('en', value, 2)}, target ${formatNumber('en', target)}: ${met ? 'met' : 'not met'} (${signed(distance)} ${unit})`,
    units: { percentagePoints: 'percentage points', points: 'points' },
    calibration: 'The bands against the points that the system gave',
    calibrated: (compared, differing) =>
      differing === 0
        ? `${compared} groups compared, none differs`
        : `${compared} groups compared, ${differing} differ from the bands in use: the bands should be calibrated`,
  },
};
