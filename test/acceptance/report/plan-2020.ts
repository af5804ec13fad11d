import type { ReportData } from '../../../src/core/report/report-data';
import { dataOf, day, figure } from './figures-of';

/** Indicators of a district's plan on 31/12/2020 and their targets for the end of 2023 (seed 004). */
export const PLAN_2020: ReportData = dataOf(
  [
    figure(90.96, 'principalRatio', 'office'),
    figure(87, 'principalRatio', 'office', 'value', 'plan'),
    figure(99.2, 'interestRatio', 'office'),
    figure(99, 'interestRatio', 'office', 'value', 'plan'),
    figure(0.78, 'overdueRatio', 'office'),
    figure(0.49, 'overdueRatio', 'office', 'value', 'plan'),
    figure(87.78, 'groupQuality', 'office'),
    figure(86, 'groupQuality', 'office', 'value', 'plan'),
    figure(95.8, 'sessionQuality', 'office'),
    figure(95, 'sessionQuality', 'office', 'value', 'plan'),
    figure(63, 'depositRatio', 'office', 'value', 'plan'),
    figure(98, 'interestRatioSince', 'office', 'value', 'plan'),
  ],
  { quarter: { quarter: 4, year: 2020 }, asOf: day(2020, 12, 31) },
);
