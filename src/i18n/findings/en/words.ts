import type { Cells, LoanAmount, Repeated, Where } from '../../../core/check/finding-values';
import type { CellValue } from '../../../core/sheet/grid';
import { formatNumber } from '../../format';

/** Turns of phrase that several sentences share. */

export const number = (value: number, decimals?: number): string => formatNumber('en', value, decimals);

export const shown = (value: CellValue): string =>
  typeof value === 'number' ? number(value) : String(value).trim() === '' ? 'blank' : `“${String(value).trim()}”`;

export const place = ({ heading, row, of, line }: Where): string =>
  of === 'row'
    ? `Column “${heading}”, row ${row ? `“${row}”` : line}`
    : `${of === 'loan' ? 'Loan' : 'Group'} ${row}: column “${heading}”`;

/** One cell, or a column in which many cells are alike. */
export const cells = (values: Cells, one: string, many: string): string =>
  values.count === 1
    ? `${place(values)} ${one}.`
    : `Column “${values.heading}” has ${number(values.count)} cells that ${many}, the first in row ${values.line}.`;

export const loanAmount = ({ loan, heading, amount }: LoanAmount): string =>
  `Loan ${loan}: column “${heading}” shows ${number(amount)}`;

export const repeated = ({ loan, firstLine }: Repeated): string =>
  `Contract ${loan} already stands in row ${firstLine}`;
