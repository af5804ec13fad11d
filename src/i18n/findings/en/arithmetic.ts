import type { Arithmetic, RuleId } from '../../../core/check/finding-values';
import type { CellValue } from '../../../core/sheet/grid';
import { formatDate, formatNumber } from '../../format';
import type { RuleText } from '../rule-text';

const number = (value: number | undefined, decimals?: number): string =>
  value === undefined ? '' : formatNumber('en', value, decimals);

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const count = (n: number): string => COUNTS[n] ?? number(n);

const figure = ({ decimals, percent }: Arithmetic, value: number): string =>
  number(value, decimals) + (percent ? '%' : '');

const place = ({ heading, row, of, line }: Arithmetic): string =>
  of === 'row'
    ? `Column “${heading}”, row ${row ? `“${row}”` : line}`
    : `${of === 'loan' ? 'Loan' : 'Group'} ${row}: column “${heading}”`;

const dated = ({ earlierDate }: Arithmetic): string =>
  earlierDate === undefined ? 'of the earlier period' : `of ${formatDate(earlierDate)}`;

/** Says what the rule's own equation gives, for each role that the cell can have in it. */
type Because = (values: Arithmetic, says: string) => string;

const ratio = ({ ratio: value, ratioDecimals }: Arithmetic): string => `${number(value, ratioDecimals)}%`;
const growth = ({ growth: value, growthDecimals }: Arithmetic): string => `${number(value, growthDecimals)}%`;

export const sumTotal: Because = (values, says) =>
  values.role === 'result'
    ? `the ${count(values.parts ?? 0)} rows add up to ${says}`
    : `row “${values.totalRow || 'total'}” less the other rows gives ${says}`;

export const sumParts: Because = (values, says) =>
  values.role === 'result'
    ? `the ${count(values.parts ?? 0)} detail rows below add up to ${says}`
    : `row “${values.totalRow || 'above'}” less the other detail rows gives ${says}`;

export const balanceSum: Because = (values, says) =>
  values.role === 'result'
    ? `in-term, overdue and frozen debt add up to ${says}`
    : `total debt less its other parts gives ${says}`;

export const ratioOverdue: Because = (values, says) =>
  values.role === 'result'
    ? `overdue debt ${number(values.overdue)} divided by total debt ${number(values.outstanding)} is ${says}`
    : `the overdue ratio ${ratio(values)} in the same row gives ${says}`;

export const growthOverdue: Because = (values, says) =>
  values.role === 'result'
    ? `a change of ${number(values.change)} on the earlier ${number((values.now ?? 0) - (values.change ?? 0))} is ${says}`
    : `the growth ${growth(values)} in the same row gives ${says}`;

export const changeBaseline: Because = (values, says) => {
  if (values.role === 'result')
    return `the current figure ${number(values.now)} less the figure ${dated(values)} (${number(values.earlier)}) is ${says}`;
  if (values.role === 'earlier')
    return `the current figure ${number(values.now)} less the change ${number(values.change)} is ${says}`;
  return `the figure ${dated(values)} (${number(values.earlier)}) plus the change ${number(values.change)} is ${says}`;
};

/** The equations of other rules that fit the expected figure too. */
function confirmations(values: Arithmetic, says: string): string {
  const by = [
    values.ratioAgrees ? `the ratio ${ratio(values)}` : '',
    values.growthAgrees ? `the growth ${growth(values)}` : '',
    values.changeAgrees ? `the change ${number(values.change)}` : '',
  ].filter((one) => one !== '');
  const rows = by.length > 0 ? `; ${by.join(' and ')} in the same row also fit ${says}` : '';
  const sums = values.sumAgrees ? `; the sum of the column also fits ${says}` : '';
  const earlier = values.baselineAgrees ? `; the current less the earlier figure is ${says} too` : '';
  return rows + sums + earlier;
}

/** “… shows 3,198 but the four rows add up to 3,188; the ratio 0.099% and the growth 29.3% in the same row also fit 3,188.” */
export const arithmetic = <Id extends RuleId>(
  title: string,
  why: string,
  because: Because,
): Pick<RuleText<Id>, 'title' | 'why'> & {
  sentence(values: Arithmetic, found: CellValue, expected: CellValue | undefined): string;
} => ({
  title,
  why,
  sentence(values, _found, expected) {
    const says = figure(values, values.says);
    const said = expected === undefined ? `about ${says}` : says;
    return `${place(values)} shows ${figure(values, values.stated)} but ${because(values, said)}${confirmations(values, said)}.`;
  },
});
