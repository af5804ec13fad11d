import type { LoanValues } from '../../../core/check/values/loans';
import { formatDate } from '../../format';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { arithmetic, balanceSum } from './arithmetic';
import { loanAmount, number, place, repeated } from './words';

const { organisations } = terms.en;

/** Rules on loans and the groups they belong to. */
export const loanTexts: FamilyTexts<LoanValues> = {
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
  'loan.overApproved': {
    title: 'More disbursed than approved',
    why: 'What was disbursed cannot exceed the amount approved.',
    sentence: (values) =>
      values.of === 'disbursed'
        ? `${loanAmount(values)}, more than “${values.otherHeading}”, which is ${number(values.other)}.`
        : `${loanAmount(values)}, less than “${values.otherHeading}”, which is ${number(values.other)}, and less than the debt.`,
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
};
