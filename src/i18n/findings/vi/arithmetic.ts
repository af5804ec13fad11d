import type { Arithmetic, RuleId } from '../../../core/check/finding-values';
import type { CellValue } from '../../../core/sheet/grid';
import { formatDate, formatNumber } from '../../format';
import type { RuleText } from '../rule-text';

const number = (value: number | undefined, decimals?: number): string =>
  value === undefined ? '' : formatNumber('vi', value, decimals);

const COUNTS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const count = (n: number): string => COUNTS[n] ?? number(n);

const figure = ({ decimals, percent }: Arithmetic, value: number): string =>
  number(value, decimals) + (percent ? '%' : '');

const place = ({ heading, row, of, line }: Arithmetic): string =>
  of === 'row'
    ? `Cột «${heading}», dòng ${row || line}`
    : `${of === 'loan' ? 'Món vay' : 'Tổ'} ${row}: cột «${heading}»`;

const dated = ({ earlierDate }: Arithmetic): string =>
  earlierDate === undefined ? 'kỳ trước' : `ngày ${formatDate(earlierDate)}`;

/** Says what the rule's own equation gives, for each role that the cell can have in it. */
type Because = (values: Arithmetic, says: string) => string;

const ratio = ({ ratio: value, ratioDecimals }: Arithmetic): string => `${number(value, ratioDecimals)}%`;
const growth = ({ growth: value, growthDecimals }: Arithmetic): string => `${number(value, growthDecimals)}%`;

export const sumTotal: Because = (values, says) =>
  values.role === 'result'
    ? `${count(values.parts ?? 0)} dòng cộng lại là ${says}`
    : `dòng ${values.totalRow || 'tổng'} trừ các dòng còn lại là ${says}`;

export const sumParts: Because = (values, says) =>
  values.role === 'result'
    ? `${count(values.parts ?? 0)} dòng chi tiết bên dưới cộng lại là ${says}`
    : `dòng ${values.totalRow || 'cấp trên'} trừ các dòng chi tiết còn lại là ${says}`;

export const balanceSum: Because = (values, says) =>
  values.role === 'result'
    ? `nợ trong hạn, nợ quá hạn và nợ khoanh cộng lại là ${says}`
    : `tổng dư nợ trừ các phần còn lại là ${says}`;

export const ratioOverdue: Because = (values, says) =>
  values.role === 'result'
    ? `nợ quá hạn ${number(values.overdue)} chia cho dư nợ ${number(values.outstanding)} là ${says}`
    : `tỷ lệ nợ quá hạn ${ratio(values)} cùng dòng ứng với ${says}`;

export const growthOverdue: Because = (values, says) =>
  values.role === 'result'
    ? `nợ quá hạn tăng, giảm ${number(values.change)} so với mức trước đó ${number((values.now ?? 0) - (values.change ?? 0))} là ${says}`
    : `mức tăng ${growth(values)} cùng dòng ứng với ${says}`;

export const changeBaseline: Because = (values, says) => {
  if (values.role === 'result')
    return `số hiện nay ${number(values.now)} trừ số ${dated(values)} (${number(values.earlier)}) là ${says}`;
  if (values.role === 'earlier')
    return `số hiện nay ${number(values.now)} trừ mức tăng, giảm ${number(values.change)} là ${says}`;
  return `số ${dated(values)} (${number(values.earlier)}) cộng mức tăng, giảm ${number(values.change)} là ${says}`;
};

/** The equations of other rules that fit the expected figure too. */
function confirmations(values: Arithmetic, says: string): string {
  const by = [
    values.ratioAgrees ? `tỷ lệ ${ratio(values)}` : '',
    values.growthAgrees ? `mức tăng ${growth(values)}` : '',
    values.changeAgrees ? `mức tăng, giảm ${number(values.change)}` : '',
  ].filter((one) => one !== '');
  const rows = by.length > 0 ? `; ${by.join(' và ')} cùng dòng cũng khớp với ${says}` : '';
  const sums = values.sumAgrees ? `; phép cộng của cột cũng khớp với ${says}` : '';
  const earlier = values.baselineAgrees ? `; số hiện nay trừ số kỳ trước cũng là ${says}` : '';
  return rows + sums + earlier;
}

/** «… ghi 3.198 nhưng bốn dòng cộng lại là 3.188; tỷ lệ 0,099% và mức tăng 29,3% cùng dòng cũng khớp với 3.188.» */
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
    const said = expected === undefined ? `khoảng ${says}` : says;
    return `${place(values)} ghi ${figure(values, values.stated)} nhưng ${because(values, said)}${confirmations(values, said)}.`;
  },
});
