import { figureKey, type Figure } from '../../../src/core/report/figure';
import { Figures } from '../../../src/core/report/figures';
import type { ReportData } from '../../../src/core/report/report-data';

export const figure = (value: number, ...name: Parameters<typeof figureKey>): Figure => ({
  key: figureKey(...name),
  value,
  basis: 'counted',
  half: 0,
  sources: [],
  from: [],
});

/** A report of 30/09/2026 with these figures and nothing else. */
export const dataOf = (figures: readonly Figure[], rest: Partial<ReportData> = {}): ReportData => ({
  quarter: { quarter: 3, year: 2026 },
  asOf: 46295,
  unit: null,
  compared: { yearStart: 46022, lastQuarter: null, lastYear: null },
  communes: [],
  programmes: [],
  groups: [],
  due: [],
  texts: {},
  figures: new Figures(figures),
  ...rest,
});
