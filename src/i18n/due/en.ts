import type { DueBasis } from '../../core/due/due-date';
import type { DueFaultKind } from '../../core/due/due-faults';
import { formatDate, formatNumber } from '../format';
import type { vi } from './vi';

const number = (value: number, decimals?: number): string => formatNumber('en', value, decimals);
const million = (dong: number): string => formatNumber('en', dong / 1e6, 1);

const FAULTS: Readonly<Record<DueFaultKind, string>> = {
  unreadable: 'with an in-term balance that cannot be read, not listed',
  negative: 'with a negative in-term balance, not listed',
  undated: 'with an in-term balance but no due date, not listed',
  badDate: 'with a due date that is no date, not listed',
  beforeLoan: 'due not after the day of the loan, listed by the date that stands there',
};
const BASES: Readonly<Record<DueBasis, string>> = {
  auto: 'the commune session, else the extension, else the contract',
  session: 'the commune session',
  extension: 'the extension, or the contract where there is none',
  contract: 'the contract',
};

export const en: typeof vi = {
  title: 'DUE DEBTS AND THE 90/60/30-DAY REMINDERS',
  counts: (loans, amount) => `${number(loans)} loans, ${number(amount)} đồng.`,
  bases: {
    auto: 'Commune session, else extension, else contract',
    session: 'Commune session (GDXA)',
    extension: 'Extension, else contract',
    contract: 'Contract',
  },
  basis: (basis, sources) =>
    `Due dates by ${BASES[basis]} (found: ${number(sources.session)} by session, ${number(sources.extension)} by extension, ${number(sources.contract)} by contract); in-term balances only.`,
  ahead: (windows) =>
    `Falling due: ${windows.map(({ to, count, amount }) => `by ${formatDate(to)} ${number(count)} loans, ${million(amount)} million đồng`).join('; ')}.`,
  below: (row) =>
    `Sums by period, month and group, and the lists to follow up: from row ${number(row)}, below this list.`,
  starred:
    '* Months left for extension are unverified: seen at one office only, or the list does not give the programme.',
  moreRight:
    'Months left for extension are worked out from the loan’s dates; loans under decisions 29 and 54 have rules of their own.',
  fault: (kind, loans) =>
    `${number(loans.length)} loans ${FAULTS[kind]}: ${loans.slice(0, 4).join(', ')}${loans.length > 4 ? '…' : ''}`,
  faultAt: (code, sheet, cell) => `${code ? `${code} ` : ''}(${sheet}!${cell})`,
  columns: [
    'No.',
    'Contract',
    'Customer',
    'Group',
    'Leader',
    'Commune',
    'Due date',
    'Moved to overdue (session)',
    'Amount (đồng)',
    'Unpaid interest (đồng)',
    'Notice 1 (90 days)',
    'Notice 2 (60 days)',
    'Notice 3 (30 days)',
    'Stage',
    'Days left',
    'Prog.',
    'Extension left (months)',
  ],
  total: 'Total of the rows shown',
  million: 'Unit: million đồng',
  windows: {
    title: 'Falling due by period',
    columns: ['Period', 'From – to', 'Loans', 'Amount', 'Loans by contract', 'Loans by extension', 'Loans by session'],
    names: { month: 'To the end of the month', quarter: 'To the end of the quarter', year: 'To the end of the year' },
    span: (from, to) => `${formatDate(from)} – ${formatDate(to)}`,
  },
  frames: {
    title: 'Frames of moving to overdue (by extension or contract; moved on the first commune session after it)',
    columns: ['Period', 'Frame', 'Loans', 'Amount'],
    names: {
      waiting: '① Before, not moved yet',
      within: '② Moved within',
      after: '③ Moved later',
    },
  },
  calendar: {
    title: 'Calendar by month',
    columns: ['Month', 'Amount', 'Loans'],
    month: (month, year) => `${String(month).padStart(2, '0')}/${year}`,
    year: (year) => String(year),
    noOrganisation: 'Not known',
  },
  groups: {
    title: 'By group',
    columns: [
      'Group',
      'Leader',
      'Loans',
      'Commune',
      'Amount',
      'Past due',
      'Today',
      '1–30 days',
      '31–60 days',
      '61–90 days',
      'Over 90 days',
    ],
    note: 'Loans and amount follow the list above; the columns by stage are figures of when it was made.',
    direct: 'Direct lending',
  },
  handled: {
    title: 'How due debt was handled',
    span: (from, to, loans) => `Due after ${formatDate(from)} and by ${formatDate(to)}: ${number(loans)} loans`,
    parts: {
      due: 'Fallen due',
      collected: 'Collected',
      extended: 'Extended, rescheduled or rolled over',
      frozen: 'Frozen',
      overdue: 'Moved to overdue',
      waiting: 'Not handled, waiting for the session',
      gone: 'No longer in the list',
    },
    handled: (target) => `Handled (%), target at least ${number(target)}%`,
    composition: 'Unverified: (collected + extended + frozen) / fallen due is inferred, no document says so.',
    collected: 'Due principal collected (%), a measure of its own',
    reached: 'Reached',
    missed: 'Not reached',
    none: 'Cannot be told: loans are no longer in the list.',
    nothing: 'Nothing fell due in this time.',
    line: (ratio, target) =>
      `Handled of what fell due in the last period: ${number(ratio, 2)}% (target at least ${number(target)}%, way of counting unverified).`,
  },
  concentration: {
    title: (from, high) =>
      `Concentration: a month in which ${number(from)}% or more of a commune’s or group’s debt falls due (high: ${number(high)}%)`,
    columns: ['Month', 'Commune, group', 'Loans', 'Level', 'Amount', 'Debt', 'Share (%)'],
    group: (name) => `Group ${name}`,
    levels: { high: 'High', alert: 'Alert' },
  },
  instalments: {
    title: 'Instalments due within 90 days, or missed',
    columns: [
      'Contract',
      'Customer',
      'Group',
      'If not paid',
      'Due date',
      'Amount',
      'From',
      'Borrower’s 08/TD by',
      'Leader’s by',
    ],
    from: { schedule: 'Schedule', estimate: 'Estimate' },
    missed: {
      toOverdue: 'Moved to overdue',
      toNext: 'Into the next period',
      ownRule: 'Own rule',
      unknown: 'Not known',
    },
    rule: 'Entrusted loans disbursed from 01/03/2026: an instalment neither paid nor rescheduled becomes overdue (CV 597/NHCS-TDNN of 30/01/2026); older loans carry it to the next period.',
    estimated: (assumedMonths) =>
      `Estimates: on the commune session’s day, equal amounts rounded down to 100,000 đồng, the last takes the rest${
        assumedMonths === null
          ? ''
          : `; entrusted loans are assumed to pay every ${number(assumedMonths)} months (unverified)`
      }. A schedule in the workbook always comes first.`,
    collected: (paid, principal) =>
      `By the printed schedule: ${million(paid)} of ${million(principal)} million đồng of the instalments due so far were paid.`,
    unpaid: (loans, amount) =>
      `${number(loans)} loans have unpaid earlier instalments (estimated): ${million(amount)} million đồng.`,
    unknown: (loans) =>
      `${number(loans)} loans pay by instalments, but the list has no “Ngày bắt đầu trả gốc”: nothing can be estimated.`,
    unreadable: (rows) => `${number(rows)} rows of the schedule have no readable day or amount.`,
  },
  inactive: {
    title: (count) => `Loans without a transaction for 3 months: ${number(count)}`,
    columns: [
      'Contract',
      'Customer',
      'Group',
      'Leader',
      'Debt',
      'Last transaction',
      'By date',
      'By days',
      'They differ',
    ],
    note: (since, differing) =>
      `By date: last transaction before ${formatDate(since)}; by days: 3 × 30.44 days or more. Frozen debt and student loans are left out. The two differ on ${number(differing)} loans.`,
    undated: (loans) => `${number(loans)} loans with debt have no day of the last transaction.`,
    yes: 'Yes',
    no: 'No',
  },
  arrears: {
    title: (count) => `More than 3 months of interest unpaid: ${number(count)} loans`,
    columns: ['Contract', 'Customer', 'Group', 'Leader', 'Unpaid interest', 'Interest of a month', 'Months'],
    note: 'Months = unpaid interest / (debt × yearly rate / 12).',
    unknown: (loans) => `${number(loans)} loans have unpaid interest, but the list has no rate.`,
  },
  away: {
    title: (count) => `Borrowers who have left: ${number(count)} loans`,
    columns: ['Contract', 'Customer', 'Group', 'Leader', 'Debt', 'Whereabouts', 'Address'],
    states: { known: 'Known', unknown: 'Unknown', unsaid: 'Not said' },
  },
  frozen: {
    title: (count) => `Freezing that ends within 30 or 180 days: ${number(count)} loans`,
    columns: ['Contract', 'Customer', 'Group', 'Stage', 'Amount', 'Frozen until', 'Days left'],
    stages: { past: 'Freezing has ended', urgent: 'Within 30 days', soon: 'Within 180 days' },
    unknown: (loans) => `${number(loans)} frozen loans have no day on which freezing ends.`,
  },
};
