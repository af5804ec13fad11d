import type { Cells, LoanAmount, Repeated, Where } from '../../../core/check/finding-values';
import type { CellValue } from '../../../core/sheet/grid';
import { formatNumber } from '../../format';

/** Turns of phrase that several sentences share. */

export const number = (value: number, decimals?: number): string => formatNumber('vi', value, decimals);

export const shown = (value: CellValue): string =>
  typeof value === 'number' ? number(value) : String(value).trim() === '' ? 'để trống' : `«${String(value).trim()}»`;

export const place = ({ heading, row, of, line }: Where): string =>
  of === 'row'
    ? `Cột «${heading}», dòng ${row || line}`
    : `${of === 'loan' ? 'Món vay' : 'Tổ'} ${row}: cột «${heading}»`;

/** One cell, or a column in which many cells are alike. */
export const cells = (values: Cells, one: string, many: string): string =>
  values.count === 1
    ? `${place(values)} ${one}.`
    : `Cột «${values.heading}» có ${number(values.count)} ô ${many}, ô đầu tiên ở dòng ${values.line}.`;

export const loanAmount = ({ loan, heading, amount }: LoanAmount): string =>
  `Món vay ${loan}: cột «${heading}» ghi ${number(amount)}`;

export const repeated = ({ loan, firstLine }: Repeated): string => `Khế ước ${loan} đã có ở dòng ${firstLine}`;
