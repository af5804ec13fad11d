import type { AmountValues } from '../../../core/check/values/amounts';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { loanAmount, number, place } from './words';

/** Several loans told at the first of them. */
const loans = (count: number, loan: string, one: string, many: string): string =>
  count === 1 ? `Loan ${loan} ${one}` : `${number(count)} loans (the first is ${loan}) ${many}`;

/** Rules on amounts that their own sheet, or an earlier one, contradicts. */
export const amountTexts: FamilyTexts<AmountValues> = {
  'column.negative': {
    title: 'Column with many negative amounts',
    why: 'Debt, disbursed amounts and deposits cannot be negative; from 5% of the rows on the column was exported or pasted wrongly.',
    sentence: ({ heading, count, rows, line }) =>
      `Column “${heading}” has ${number(count)} negative cells in ${number(rows)} rows, the first in row ${line}; please export this column again.`,
  },
  'unit.slip': {
    title: 'Amount in the wrong unit (1,000 times off)',
    why: 'An amount exactly 1,000 times what other cells give for it comes from mixing đồng, thousands and millions.',
    sentence: (values) =>
      `${place(values)} shows ${number(values.stated, values.decimals)}, ${values.over ? '1,000 times' : 'a thousandth of'} what ${values.by === 'sum' ? 'the other columns of the row give' : `“${values.other}” adds up to`}, ${number(values.says, values.decimals)}; most likely the unit was mixed up.`,
  },
  'unit.unlike': {
    title: 'Amount that may be in the wrong unit',
    why: 'The amount is far from all others of its column, and would stand among them if it were multiplied or divided by 1,000.',
    sentence: (values) =>
      `${place(values)} shows ${number(values.stated)} while the column usually holds about ${number(values.typical, 0)}; ${values.over ? 'divided' : 'multiplied'} by 1,000 it is ${number(values.corrected)}. Please check the unit.`,
  },
  'loan.rose': {
    title: 'Debt rose without being disbursed',
    why: 'Debt now = debt then + disbursed − collected, so it cannot rise by more than was disbursed.',
    sentence: (values) =>
      values.count > 1
        ? `The debt of ${number(values.count)} loans rose since ${formatDate(values.earlierDate)} without being disbursed, the first is ${values.loan}: from ${number(values.earlier)} to ${number(values.amount)}; please look into both lists.`
        : `${loanAmount(values)}; on ${formatDate(values.earlierDate)} it was ${number(values.earlier)}, while only ${number(values.lent)} was disbursed since. Please look into it.`,
  },
  'loan.vanished': {
    title: 'Loan no longer in the list',
    why: 'A loan that was paid off may be gone from the later list; worth knowing for what was collected.',
    sentence: ({ loan, count, amount, sheet, date }) =>
      `${loans(count, loan, 'had', 'had')} debt on ${formatDate(date)} (${number(amount)} đồng${count === 1 ? '' : ' in all'}) but ${count === 1 ? 'is' : 'are'} not in “${sheet}”.`,
  },
  'loan.appeared': {
    title: 'Old loan new in the list',
    why: 'A loan made before the day of the earlier list stands in that list.',
    sentence: ({ loan, count, loanDate, sheet, date }) =>
      `${loans(count, loan, 'was', 'were')} made before ${formatDate(date)} (${formatDate(loanDate)}) but ${count === 1 ? 'is' : 'are'} not in the list of that day (“${sheet}”); please look into it.`,
  },
  'loan.neverDrawn': {
    title: 'Contract never disbursed, to be closed',
    why: 'A contract that is OPEN and was never disbursed within the time allowed is to be closed.',
    parameters: { months: 'Months since the loan date' },
    sentence: ({ loan, count, loanDate, months }) =>
      `${loans(count, loan, 'was', 'were')} not disbursed within ${number(months)} month${months === 1 ? '' : 's'}${count === 1 ? ` (loan date ${formatDate(loanDate)})` : ''} and ${count === 1 ? 'is' : 'are'} still OPEN; to be closed.`,
  },
  'loan.settledInArrears': {
    title: 'No debt but unpaid interest',
    why: 'A loan is settled only when both its debt and its unpaid interest (in term and overdue) are 0.',
    sentence: ({ loan, count, amount }) =>
      `${loans(count, loan, 'owes', 'owe')} nothing but ${number(amount)} đồng of unpaid interest${count === 1 ? '' : ' in all'}: not settled yet.`,
  },
  'loan.extendedEarlier': {
    title: 'Extended due date before the contract’s',
    why: 'An extension only moves the due date later.',
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} is ${formatDate(values.extended)}, before the contract’s due date ${formatDate(values.contract)}; please look into it.`
        : `Column “${values.heading}” has ${number(values.count)} loans with a day before the contract’s due date, the first in row ${values.line} (${formatDate(values.extended)}, contract ${formatDate(values.contract)}).`,
  },
  'loan.extendedTooLong': {
    title: 'Extended longer than allowed',
    why: 'At most 12 months for loans of up to 12 months, half the term for longer ones, 30 months for programme 17.',
    parameters: {
      shortTermMonths: 'Most months for short-term loans',
      programme17Months: 'Most months for programme 17',
      graceDays: 'Days added up to the commune session',
    },
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} is ${formatDate(values.extended)}, after ${formatDate(values.latest)} (contract’s due date ${formatDate(values.contract)} and at most ${number(values.months)} months); please look into it.`
        : `Column “${values.heading}” has ${number(values.count)} loans extended longer than allowed, the first in row ${values.line}: until ${formatDate(values.extended)}, allowed until ${formatDate(values.latest)}.`,
  },
};
