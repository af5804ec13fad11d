import type { Cells, LoanAmount, Repeated, Where } from '../../core/check/finding-values';
import type { CellValue } from '../../core/sheet/grid';
import { formatDate, formatNumber } from '../format';
import { terms } from '../terms';
import {
  arithmetic,
  balanceSum,
  changeBaseline,
  growthOverdue,
  ratioOverdue,
  sumParts,
  sumTotal,
} from './en-arithmetic';
import type { RuleTexts } from './rule-text';

const number = (value: number, decimals?: number): string => formatNumber('en', value, decimals);
const { organisations, classes } = terms.en;

const shown = (value: CellValue): string =>
  typeof value === 'number' ? number(value) : String(value).trim() === '' ? 'blank' : `“${String(value).trim()}”`;

const place = ({ heading, row, of, line }: Where): string =>
  of === 'row'
    ? `Column “${heading}”, row ${row ? `“${row}”` : line}`
    : `${of === 'loan' ? 'Loan' : 'Group'} ${row}: column “${heading}”`;

/** One cell, or a column in which many cells are alike. */
const cells = (values: Cells, one: string, many: string): string =>
  values.count === 1
    ? `${place(values)} ${one}.`
    : `Column “${values.heading}” has ${number(values.count)} cells that ${many}, the first in row ${values.line}.`;

const loanAmount = ({ loan, heading, amount }: LoanAmount): string =>
  `Loan ${loan}: column “${heading}” shows ${number(amount)}`;

const repeated = ({ loan, firstLine }: Repeated): string => `Contract ${loan} already stands in row ${firstLine}`;

/** Titles and sentences of findings. They say what stands in the sheet and what is expected, and blame nobody. */
export const en: RuleTexts = {
  'number.unreadable': {
    title: 'Unreadable number',
    why: 'Words in a column of numbers take no part in any calculation.',
    sentence: (values, found) => cells(values, `holds ${shown(found)}, which is not a number`, 'are not numbers'),
  },
  'number.text': {
    title: 'Number kept as text',
    why: 'Excel leaves numbers kept as text out of its sums, while the other cells of the column are true numbers.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)} as text while the other cells are numbers; SUM leaves it out`,
        'hold numbers as text; SUM leaves them out',
      ),
  },
  'number.decided': {
    title: 'Number with two readings, decided by its column',
    why: 'A point or comma may separate thousands or decimals; the other cells of the table decided the reading.',
    sentence: (values, found) => {
      const sign = Number.isInteger(values.read) ? 'thousands' : 'decimals';
      const read = values.isDate ? formatDate(values.read) : `${number(values.read)}, its sign marking ${sign}`;
      const others = values.count > 1 ? ` (with ${number(values.count - 1)} other cells of the column)` : '';
      return `${place(values)}: ${shown(found)}${others} has two readings; by the other cells it was read as ${read}.`;
    },
  },
  'number.ambiguous': {
    title: 'Number with two readings, not decided',
    why: 'Nothing decides the reading, so the cell takes no part in any check; please confirm it.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)}, which has two readings; please confirm`,
        'have two readings; please confirm',
      ),
  },
  'date.impossible': {
    title: 'Impossible date',
    why: 'No term can be worked out from a day that the calendar does not have.',
    sentence: (values, found) =>
      cells(values, `holds ${shown(found)}, which is not a day of the calendar`, 'are not days of the calendar'),
  },
  'date.text': {
    title: 'Date kept as text',
    why: 'Excel can neither sort nor count days from a date kept as text, while the other cells of the column are dates.',
    sentence: (values, found) =>
      cells(values, `holds the date ${shown(found)} as text while the other cells are dates`, 'hold dates as text'),
  },
  'date.period': {
    title: 'Report date differs from the other rows',
    why: 'A sheet holds the figures of one day; rows of another day falsify its sums.',
    sentence: (values) =>
      cells(
        values,
        `has the report date ${formatDate(values.date)}, the other rows ${formatDate(values.usual)}`,
        `have another report date than ${formatDate(values.usual)}`,
      ),
  },
  'code.length': {
    title: 'Code of the wrong length',
    why: 'Each kind of code has a fixed number of digits; lost leading zeros do not explain this length.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)}, while the code has exactly ${values.width} digits`,
        `do not have ${values.width} digits`,
      ),
  },
  'code.padded': {
    title: 'Leading zeros of a code lost',
    why: 'Excel drops leading zeros of codes kept as numbers; they were added back for reading, the cells are unchanged.',
    sentence: (values, found) =>
      `Column “${values.heading}” has ${number(values.count)} cells that lost the zeros in front of the code; the first (row ${values.line}) holds ${String(found)} and was read as ${values.padded}.`,
  },
  'code.imprecise': {
    title: '16-digit code rounded by Excel',
    why: 'Excel keeps 15 digits of a number; the last digits of the contract are lost and must be typed again as text.',
    sentence: (values) =>
      cells(
        values,
        'holds a 16-digit code as a number, its last digits are lost; type it again as text',
        'hold 16-digit codes as numbers, their last digits are lost; type them again as text',
      ),
  },
  'organisation.unknown': {
    title: 'Unknown organisation',
    why: "The entrusted organisations are the Farmers' Union (11), Women's Union (12), Veterans' Association (13) and Youth Union (14); 99 is direct lending.",
    sentence: (values, found) =>
      `${place(values)} holds ${shown(found)}${values.count > 1 ? ` (${number(values.count)} rows)` : ''}, which is no code or name of an entrusted organisation.`,
  },
  'font.legacy': {
    title: 'Typed in a legacy font',
    why: 'Text typed in a TCVN3 (.VnTime…) or VNI font is not Unicode; it is read as Unicode, the cells are unchanged.',
    sentence: ({ heading, encoding, read }, found) =>
      `Column “${heading}” is typed in a ${encoding === 'vni' ? 'VNI' : 'TCVN3'} font and was read as Unicode: ${shown(found)} is ${shown(read)}.`,
  },

  'loan.negative': {
    title: 'Negative amount',
    why: 'Debt, disbursed amounts and deposits of a loan cannot be negative.',
    sentence: (values) => `${loanAmount(values)}; this amount cannot be negative.`,
  },
  'balance.sum': arithmetic(
    'Total debt is not the sum of its parts',
    'Total debt = in term + overdue + frozen (column 9 = 10 + 11 + 12 of form 01.1/BCTD).',
    balanceSum,
  ),
  'part.overdue': {
    title: 'Overdue debt above total debt',
    why: 'Overdue debt is a part of total debt.',
    sentence: (values) =>
      `${place(values)} shows overdue debt ${number(values.overdue)}, more than the total debt ${number(values.outstanding)} in the same row.`,
  },
  'loan.duplicate': {
    title: 'Contract repeated',
    why: 'A contract counts once; a repeated row makes sums of debt too large.',
    sentence: (values) =>
      values.same
        ? `${repeated(values)} with the same content; the debt of a loan counts once.`
        : `${repeated(values)} with other content; find out which row is right, the debt of a loan counts once.`,
  },
  'loan.twoBooks': {
    title: 'Contract with two savings books',
    why: 'A loan of a customer with two savings books stands on two rows; adding both counts the debt twice.',
    sentence: (values) =>
      `${repeated(values)}; the rows differ only in the savings book. The debt is counted once here; mind it when adding by hand.`,
  },
  'loan.dueBeforeLoan': {
    title: 'Due date before the loan date',
    why: 'A loan cannot fall due before it was made.',
    sentence: ({ loan, heading, due, loanDate }) =>
      `Loan ${loan}: “${heading}” is ${formatDate(due)}, before the loan date ${formatDate(loanDate)}.`,
  },
  'loan.overPrincipal': {
    title: 'Debt above the amount disbursed',
    why: 'The debt cannot exceed the amount disbursed (or granted).',
    sentence: (values) =>
      `${loanAmount(values)}, more than “${values.limitHeading}”, which is ${number(values.limit)}.`,
  },
  'loan.closedWithDebt': {
    title: 'Settled loan with debt',
    why: 'A loan with status CLOSE (settled) owes nothing.',
    sentence: (values) => `${loanAmount(values)} while the status of the loan is CLOSE (settled).`,
  },
  'loan.notMoved': {
    title: 'Debt past its due date still in term',
    why: 'A loan past its last due date and not extended is moved to overdue at the next commune session.',
    sentence: (values) =>
      `${loanAmount(values)} (still in term), while its last due date was ${formatDate(values.due)}, before the report date ${formatDate(values.reportDate)}; please look into it.`,
  },
  'group.unknown': {
    title: 'Group not in the score sheet',
    why: 'Every group with debt stands in the score sheet of the same period.',
    sentence: ({ group, loan, loans, scoreSheet }) =>
      loans > 1
        ? `Group ${group} of ${number(loans)} loans (the first is ${loan}) is not in the score sheet “${scoreSheet}”.`
        : `Loan ${loan} names group ${group}, which is not in the score sheet “${scoreSheet}”.`,
  },
  'group.organisation': {
    title: "Organisation differs from the group's",
    why: 'A group is managed by one organisation, and its loans belong to that organisation.',
    sentence: ({ of, group, loan, organisation, other, loans }) =>
      of === 'loan'
        ? `Loan ${loan} names the ${organisations[organisation]}, while by the score sheet group ${group} is managed by the ${organisations[other]}.`
        : `The score sheet puts group ${group} under the ${organisations[organisation]}, while all of its ${number(loans)} loans name the ${organisations[other]}.`,
  },

  'score.range': {
    title: 'Points out of range',
    why: 'Each criterion has a maximum: commune session 20, overdue 30, principal 15, interest 20, savers 5, savings 10.',
    sentence: ({ group, heading, points, max }) =>
      `Group ${group}: column “${heading}” shows ${number(points)} points; the range is 0 to ${number(max)}.`,
  },
  'score.total': {
    title: 'Total is not the sum of the points',
    why: 'The total is the sum of the points of all criteria.',
    sentence: ({ group, total, sum }) =>
      `Group ${group}: the total shows ${number(total)} but the points add up to ${number(sum)}.`,
  },
  'score.class': {
    title: 'Class does not match the total',
    why: "Good from 85 points, fair from 70, average from 50, poor below (formula in the bank's export BC0437).",
    sentence: (values) =>
      `Group ${values.group}: the class shown is ${classes[values.class].toLowerCase()} but ${number(values.total)} points are ${classes[values.expectedClass].toLowerCase()}.`,
  },
  'group.duplicate': {
    title: 'Group repeated in the score sheet',
    why: 'A group has one row in the score sheet; a repeated row falsifies the number of groups and their debt.',
    sentence: ({ group, firstLine }) => `Group ${group} already stands in row ${firstLine} of the score sheet.`,
  },
  'group.noDebt': {
    title: 'Group scored without debt',
    why: 'Only groups with debt are scored; a group without debt is to be closed.',
    sentence: ({ group }) =>
      `Group ${group} has points but no debt; please look into it, a group without debt is to be closed.`,
  },
  'group.debt': {
    title: 'Debt of a group differs from its loans',
    why: 'The debt in the score sheet is the sum of the group’s loans; below 1 million đồng a difference counts as none.',
    sentence: ({ group, outstanding, loans, sum, loanSheet }) =>
      loans > 0
        ? `Group ${group}: the debt shown is ${number(outstanding)} but its ${number(loans)} loans in “${loanSheet}” add up to ${number(sum)}.`
        : `Group ${group}: the debt shown is ${number(outstanding)} but “${loanSheet}” has no loan of the group.`,
  },
  'group.size': {
    title: 'Number of members outside the rule',
    why: 'A group has 5 to 60 members (QĐ 15/QĐ-HĐQT of 2013; form 16/TD of 727/HD-NHCS, 2026).',
    sentence: ({ group, members, least, most, counted }) =>
      counted === 'borrowers'
        ? `Group ${group} has ${number(members)} borrowers with debt; at most ${most} members are allowed.`
        : `Group ${group} has ${number(members)} members; the rule is ${least} to ${most}.`,
  },

  'sum.total': arithmetic(
    'Total is not the sum of its rows',
    'The total row is the sum of its rows; differences from rounding of printed figures are not errors.',
    sumTotal,
  ),
  'sum.parts': arithmetic(
    'Row is not the sum of its detail rows',
    'The figure of an organisation is the sum of the levels below it; a blank cell is 0.',
    sumParts,
  ),
  'ratio.overdue': arithmetic(
    'Overdue ratio does not fit',
    'Overdue ratio = overdue debt / total debt; differences from rounding of printed figures are not errors.',
    ratioOverdue,
  ),
  'growth.overdue': arithmetic(
    'Growth of overdue debt does not fit',
    'Growth = change / earlier figure; differences from rounding of printed figures are not errors.',
    growthOverdue,
  ),
  'change.baseline': arithmetic(
    'Change does not fit the earlier figure',
    'Change = current figure − figure of the period compared with (usually 31/12 of the year before).',
    changeBaseline,
  ),
  'ratio.truncated': {
    title: 'Ratio cut off instead of rounded',
    why: 'The last digit was cut off instead of rounded; no error, but better done one way everywhere.',
    sentence: (values) =>
      `${place(values)} shows ${number(values.stated, values.decimals)}%; worked out ${number(values.says, values.decimals + 2)}%, which rounds to ${number(values.says, values.decimals)}%.`,
  },
  'organisation.debt': {
    title: 'Figure by organisation differs from the list of loans',
    why: 'Groups, households, debt and overdue debt by organisation are the sums of the list of loans of the same day.',
    sentence: (values, _found, expected) =>
      `${place(values)} shows ${number(values.stated, values.decimals)} but the list of loans “${values.loanSheet}” gives ${expected === undefined ? 'about ' : ''}${number(values.says, values.decimals)}.`,
  },
};
