import type { ReportData } from '../../../src/core/report/report-data';
import { dataOf, day, figure } from './figures-of';

/** Figures of a district's meeting on the first quarter of 2024 (seed 003). */
const MILLION = 1e6;

export const DISTRICT_2024: ReportData = dataOf(
  [
    figure(294_886 * MILLION, 'funds', 'office'),
    figure(3_711 * MILLION, 'funds', 'office', 'change', 'yearStart'),
    figure(293_804 * MILLION, 'outstanding', 'office'),
    figure(2_688 * MILLION, 'outstanding', 'office', 'change', 'yearStart'),
    figure(294_984 * MILLION, 'outstanding', 'office', 'value', 'plan'),
    figure(13, 'programmes', 'office'),
    figure(6_535, 'households', 'office'),
    figure(21_687 * MILLION, 'lent', 'office'),
    figure(19_000 * MILLION, 'collected', 'office'),
    figure(292_244 * MILLION, 'outstanding'),
    figure(3_773 * MILLION, 'outstanding', 'total', 'change', 'yearStart'),
    figure(117_303 * MILLION, 'outstanding', 'farmers'),
    figure(124_039 * MILLION, 'outstanding', 'women'),
    figure(33_415 * MILLION, 'outstanding', 'veterans'),
    figure(17_486 * MILLION, 'outstanding', 'youth'),
    figure(158, 'groups'),
    figure(6_519, 'households'),
    figure(250.15 * MILLION, 'overdue'),
    figure(-10.74 * MILLION, 'overdue', 'total', 'change', 'yearStart'),
    figure(112.64 * MILLION, 'frozen'),
    figure(-11.08 * MILLION, 'frozen', 'total', 'change', 'yearStart'),
    figure(158, 'classedGroups'),
    figure(150, 'classGood'),
    figure(5, 'classFair'),
    figure(3, 'classAverage'),
    figure(0, 'classPoor'),
    figure(7, 'groupsWithOverdue'),
    figure(193, 'trainees'),
    figure(474, 'trainees', 'total', 'value', 'plan'),
    figure(6, 'trainingClasses'),
  ],
  { quarter: { quarter: 1, year: 2024 }, asOf: day(2024, 3, 31) },
);
