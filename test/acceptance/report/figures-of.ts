import { serialOf } from '../../../src/core/cell/serial';
import { figureKey, type Figure } from '../../../src/core/report/figure';
import { Figures } from '../../../src/core/report/figures';
import type { ReportData } from '../../../src/core/report/report-data';

/** A figure as a published report prints it. `half` = half a unit of its last digit, where its digits matter. */
export const printed = (value: number, half: number, ...name: Parameters<typeof figureKey>): Figure => ({
  key: figureKey(...name),
  value,
  basis: 'printed',
  half,
  sources: [],
  from: [],
});

export const figure = (value: number, ...name: Parameters<typeof figureKey>): Figure => printed(value, 0, ...name);

export const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;

/** A report's data with these figures and nothing else. */
export const dataOf = (
  figures: readonly Figure[],
  rest: Pick<ReportData, 'quarter' | 'asOf'> & Partial<ReportData>,
): ReportData => ({
  unit: null,
  compared: { yearStart: day(rest.quarter.year - 1, 12, 31), lastQuarter: null, lastYear: null },
  communes: [],
  programmes: [],
  groups: [],
  due: [],
  texts: {},
  figures: new Figures(figures),
  ...rest,
});
