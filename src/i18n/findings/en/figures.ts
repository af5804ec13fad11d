import type { FigureValues } from '../../../core/check/values/figures';
import type { FamilyTexts } from '../rule-text';
import { arithmetic, changeBaseline, growthOverdue, ratioOverdue, sumParts, sumTotal } from './arithmetic';
import { number, place } from './words';

/** Rules on printed figures against each other. */
export const figureTexts: FamilyTexts<FigureValues> = {
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
    sentence: (values) => {
      const of = (value: number, decimals: number) => number(value, decimals) + (values.average ? '' : '%');
      return `${place(values)} shows ${of(values.stated, values.decimals)}; worked out ${of(values.says, values.decimals + 2)}, which rounds to ${of(values.says, values.decimals)}.`;
    },
  },
  'organisation.debt': {
    title: 'Figure by organisation differs from the list of loans',
    why: 'Groups, households, debt and overdue debt by organisation are the sums of the list of loans of the same day.',
    sentence: (values, _found, expected) =>
      `${place(values)} shows ${number(values.stated, values.decimals)} but the list of loans “${values.loanSheet}” gives ${expected === undefined ? 'about ' : ''}${number(values.says, values.decimals)}.`,
  },
};
