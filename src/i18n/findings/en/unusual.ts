import type { UnusualValues } from '../../../core/check/values/unusual';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

/** Rules on unlikely days, amounts and columns. */
export const unusualTexts: FamilyTexts<UnusualValues> = {
  'loan.afterReport': {
    title: 'Loan date after the report date',
    why: 'A loan made after the report date cannot stand in the list of that day.',
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} is ${formatDate(values.date)}, after the report date ${formatDate(values.reportDate)}.`
        : `Column “${values.heading}” has ${number(values.count)} loans with a day after the report date ${formatDate(values.reportDate)}, the first in row ${values.line} (${formatDate(values.date)}).`,
  },
  'loan.activityAfter': {
    title: 'Transactions after the report date',
    why: 'A list exported after the closing may hold what happened after it.',
    sentence: (values) =>
      `Column “${values.heading}” has ${number(values.count)} loans with transactions after the report date ${formatDate(values.reportDate)}, the first in row ${values.line} (${formatDate(values.date)}); the list may hold what happened after the closing.`,
  },
  'date.far': {
    title: 'Day too far away',
    why: 'A day far from the report date mostly has a mistyped year (1926 or 2126 for 2026).',
    parameters: { firstYear: 'Earliest possible year', longestYears: 'Most years from the report date' },
    sentence: (values) =>
      values.count === 1
        ? `${place(values)} is ${formatDate(values.date)}, too far from the report date${values.meant === 0 ? '' : `; perhaps ${formatDate(values.meant)} is meant`}. Please look into it.`
        : `Column “${values.heading}” has ${number(values.count)} days too far from the report date, the first in row ${values.line} (${formatDate(values.date)}). Please look into them.`,
  },
  'amount.unusual': {
    title: 'Unusual amount',
    why: 'The amount is far above the others of its column; not wrong for that, but worth a look.',
    parameters: { times: 'Times the usual amount', deviations: 'Deviations from the usual amount' },
    sentence: (values) =>
      `${place(values)} shows ${number(values.stated)}, ${number(values.times, 0)} times the usual amount (about ${number(values.typical, 0)})${values.count > 1 ? `; the column has ${number(values.count)} such amounts` : ''}. Please look into it.`,
  },
  'columns.swapped': {
    title: 'Two columns swapped',
    why: 'The contents of two columns fit each other’s heading better than their own.',
    sentence: ({ first, second, what, share }) =>
      `Columns “${first}” and “${second}” seem to be swapped: ${
        {
          balances: `${number(share, 0)}% of the loans not yet due have their amount under “${second}” and none under “${first}”`,
          dates: `in ${number(share, 0)}% of the rows the due date lies before the loan date`,
          codes: `in ${number(share, 0)}% of the rows a code of 10 digits stands under “${first}” and a shorter one under “${second}”`,
        }[what]
      }.`,
  },
};
