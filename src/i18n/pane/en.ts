import { formatDate, formatNumber } from '../format';
import type { PaneTexts } from './vi';

const n = (value: number): string => formatNumber('en', value);
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`;

export const en: PaneTexts = {
  title: 'Savings-and-credit groups',
  otherLanguage: 'Tiếng Việt',
  actions: {
    survey: 'Read again',
    check: 'Check the figures',
    score: 'Score the groups',
    due: 'Due debts',
    report: 'Quarterly report',
    undo: 'Undo the last writing',
  },
  hints: {
    check: 'Finds mistakes and their cells',
    score: 'Forecast points and class',
    due: 'Reminders at 90, 60, 30 days',
    report: 'Against 31/12, ready to print',
  },
  jobs: 'Jobs',
  host: {
    starting: 'Connecting to Excel…',
    none: 'This page only works inside Excel: open a workbook there and press “Open pane” on the Home tab, group “Savings groups”.',
    noOffice:
      'Microsoft’s library office.js could not be loaded: check the network (appsforoffice.microsoft.com) and open this pane again.',
  },
  survey: {
    heading: 'Tables found',
    reading: 'Reading the sheets…',
    found: (tables) => `${some(tables, 'table')} found`,
    foundNone: 'No table could be read yet',
    asOf: (serial) => `figures to ${formatDate(serial)}`,
    noDate: 'no date found',
    toCheck: (tables) => `${some(tables, 'table')} to look at`,
    rows: {
      groupScore: (rows) => some(rows, 'group'),
      groupList: (rows) => some(rows, 'group'),
      loanList: (rows) => some(rows, 'loan'),
      organisationTable: (rows) => some(rows, 'row'),
      inspectionTable: (rows) => some(rows, 'row'),
      freeTable: (rows) => some(rows, 'row'),
    },
    period: (serial) => `to ${formatDate(serial)}`,
    noPeriod: 'no date',
    unit: (name) => `unit: ${name}`,
    confidence: { sure: 'Certain', likely: 'Likely', unsure: 'Unsure' },
    unsureCells: (cells) => `${some(cells, 'cell')} read with doubt`,
    unsureColumns: (headings) => `Columns in doubt: ${headings.join('; ')}`,
    goTo: (sheet) => `Go to the sheet ${sheet}`,
    unknown: 'Not used',
    why: { empty: 'empty', noHeading: 'no heading row found', noKind: 'kind of table unknown' },
  },
  progress: {
    steps: {
      start: 'Getting ready…',
      reading: 'Reading the sheets…',
      recognising: 'Recognising the tables…',
      checking: 'Checking…',
      scoring: 'Scoring…',
      scheduling: 'Scheduling the reminders…',
      composing: 'Composing the report…',
      writing: 'Writing the result…',
    },
    cancel: 'Stop',
    cancelling: 'Stopping…',
    busy: 'Running…',
  },
  results: {
    heading: 'Results',
    open: (sheet) => `Open the sheet “${sheet}”`,
    check: {
      counts: (errors, warnings, notes) =>
        `${some(errors, 'error')}, ${some(warnings, 'warning')}, ${some(notes, 'note')}`,
      badges: {
        error: (count) => some(count, 'error'),
        warning: (count) => some(count, 'warning'),
        info: (count) => some(count, 'note'),
      },
      none: 'No mistake was found.',
      more: (count) => `${n(count)} more on the result sheet.`,
      goTo: (cell, sheet) => `Go to cell ${cell}, ${sheet}`,
      expected: (value) => `Should be: ${value}`,
    },
    score: {
      counts: (groups) => `${some(groups, 'group')} scored`,
      classed: (count, share) => `${some(count, 'group')}, ${share}%`,
      open: 'Not enough data',
      incomplete: (count) => `${some(count, 'group')} could not be classed for want of data.`,
      unverified:
        'Unverified: the bands for overdue debt are assumed; the forecast does not replace the bank’s own score.',
    },
    due: {
      counts: (loans, asOf) => `${some(loans, 'loan')}, as of ${formatDate(asOf)}`,
      columns: { stage: 'Time left', loans: 'Loans', amount: 'Million đồng' },
      total: 'Total',
      undated: (count) => `${some(count, 'loan')} without a due date, not in the list.`,
      none: 'There is no debt in term.',
    },
    report: {
      counts: (quarter, year) => `The report of quarter ${quarter}/${year} is ready (in Vietnamese).`,
      unfilled: 'Left blank, to be filled by hand:',
      complete: 'Every item is filled.',
      items: {
        unit: 'name of the reporting unit',
        number: 'document number',
        place: 'place',
        signDate: 'date of signing',
        signer: 'signer',
        baseline: 'figures of 31/12 last year',
        classes: 'classes of the groups',
        due: 'due debts',
        frozen: 'frozen debt',
      },
      unverified: 'Some classes rest on unverified bands.',
    },
  },
  undone: (sheet) => `Undone: the sheet “${sheet}” is as it was before.`,
  nothingToUndo: 'There is nothing to undo.',
  cancelled: 'Stopped. The workbook is as it was before.',
  errors: {
    failed: 'Did not run',
    unexpected:
      'The add-in met an unexpected error. Run it again; if it comes back, copy the error details for whoever supports you.',
    copy: 'Copy error details',
    copied: 'Copied (none of your figures)',
    notCopied: 'Could not copy; select and copy the line below:',
    retry: 'Run again',
  },
  asOf: { label: 'Date of the figures', use: 'Run with this date' },
  privacy: 'Nothing leaves this computer.',
};
