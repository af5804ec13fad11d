import type { Figure, Holder } from '../../../src/core/report/figure';
import type { ReportData } from '../../../src/core/report/report-data';
import { ENTRUSTED } from '../../../src/core/record/organisation';
import { dataOf, day, figure, printed } from './figures-of';

/** Figures of the report of a province on 31/12/2020 (seed 002), as its table and sentences print them; totals are sums of the rows. */
const MILLION = 1e6;
const BILLION = 1e9;

const TABLE: Readonly<Record<(typeof ENTRUSTED)[number], readonly number[]>> = {
  // groups, households, outstanding, overdue; the same as changes since 31/12/2019
  farmers: [1_341, 39_158, 1_247_187, 1_243, -19, -1_069, 76_822, 194.7],
  women: [1_365, 43_253, 1_401_418, 1_177, -42, -1_668, 51_552, 224.7],
  veterans: [398, 11_347, 370_338, 478, -12, -444, 19_327, 185.6],
  youth: [194, 5_832, 188_026, 290, 5, 191, 16_588, 117.5],
};
const SAVINGS: Readonly<Record<Holder, readonly [number, number]>> = {
  farmers: [62.7, 11.6],
  women: [80.7, 12.1],
  veterans: [18.5, 2.9],
  youth: [9.9, 2.5],
  total: [171.8, 29.1],
  office: [0, 0],
};
/** groups under 20 households, over 2 %, average */
const WEAK: Readonly<Record<(typeof ENTRUSTED)[number], readonly [number, number, number]>> = {
  farmers: [299, 30, 19],
  women: [230, 27, 12],
  veterans: [101, 12, 11],
  youth: [35, 5, 4],
};
/** by organisation: province, then district; districts, communes, groups, households */
const VISITS: Readonly<Record<(typeof ENTRUSTED)[number], readonly [readonly number[], readonly number[]]>> = {
  farmers: [
    [10, 19, 97, 146],
    [NaN, 190, 865, 1_522],
  ],
  women: [
    [10, 19, 76, 209],
    [NaN, 212, 752, 1_351],
  ],
  veterans: [
    [10, 10, 23, 24],
    [NaN, 117, 267, 494],
  ],
  youth: [
    [8, 15, 30, 77],
    [NaN, 50, 125, 166],
  ],
};
const VISIT_ITEMS = ['inspectedDistricts', 'inspectedCommunes', 'inspectedGroups', 'inspectedHouseholds'] as const;
const DEBT_ITEMS = ['groups', 'households', 'outstanding', 'overdue'] as const;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const inDong = (item: string, value: number): number =>
  item === 'outstanding' || item === 'overdue' ? value * MILLION : value;

function debt(): Figure[] {
  const of = (holder: Holder, values: readonly number[]): Figure[] =>
    DEBT_ITEMS.flatMap((item, index) => [
      figure(inDong(item, values[index] ?? NaN), item, holder),
      figure(inDong(item, values[index + 4] ?? NaN), item, holder, 'change', 'yearStart'),
    ]);
  const total = TABLE.farmers.map((_, index) => sum(ENTRUSTED.map((holder) => TABLE[holder][index] ?? NaN)));
  return [...ENTRUSTED.flatMap((holder) => of(holder, TABLE[holder])), ...of('total', total)];
}

function visits(): Figure[] {
  return VISIT_ITEMS.flatMap((item, column) => {
    const whole = (holder: (typeof ENTRUSTED)[number]): number =>
      sum(VISITS[holder].map((row) => row[column] ?? NaN).filter((value) => !Number.isNaN(value)));
    return [
      ...ENTRUSTED.flatMap((holder) => [
        ...(['province', 'district'] as const).flatMap((level, row) => {
          const value = VISITS[holder][row]?.[column] ?? NaN;
          return Number.isNaN(value) ? [] : [figure(value, item, holder, 'value', 'now', level)];
        }),
        figure(whole(holder), item, holder),
      ]),
      figure(sum(ENTRUSTED.map(whole)), item),
    ];
  });
}

const savings = (): Figure[] =>
  [...ENTRUSTED, 'total' as const].flatMap((holder) => [
    figure(SAVINGS[holder][0] * BILLION, 'savings', holder),
    figure(SAVINGS[holder][1] * BILLION, 'savings', holder, 'change', 'yearStart'),
  ]);

const weak = (): Figure[] =>
  (['smallGroups', 'groupsOverTwo', 'classAverage'] as const).flatMap((item, column) => [
    ...ENTRUSTED.map((holder) => figure(WEAK[holder][column] ?? NaN, item, holder)),
    figure(sum(ENTRUSTED.map((holder) => WEAK[holder][column] ?? NaN)), item),
  ]);

export const PROVINCE_2020: ReportData = dataOf(
  [
    ...debt(),
    ...visits(),
    ...savings(),
    ...weak(),
    printed(99.8, 0.05, 'outstanding', 'total', 'share'),
    figure(9, 'classAverage', 'total', 'change', 'yearStart'),
    figure(11, 'groupsOverTwo', 'total', 'change', 'yearStart'),
    figure(202, 'groupsWithOverdue'),
    figure(36, 'groupsWithOverdue', 'total', 'change', 'yearStart'),
    figure(3_298, 'classedGroups'),
    figure(3_113, 'classGood'),
    figure(137, 'classFair'),
    figure(2, 'classPoor'),
    figure(2, 'classPoor', 'women'),
    figure(-2, 'classPoor', 'total', 'change', 'yearStart'),
    figure(68, 'mergedGroups'),
    figure(15, 'writtenOffLoans'),
    figure(156.2 * MILLION, 'writtenOff'),
    figure(83.1 * BILLION, 'savingsIn'),
    figure(53.9 * BILLION, 'savingsOut'),
    printed(100, 0.5, 'savingsGroupRatio'),
    figure(101_578, 'savers'),
    printed(98.9, 0.05, 'saverRatio'),
    printed(112, 0.5, 'savings', 'total', 'reached'),
    figure(1_075 * BILLION, 'lent'),
    figure(7_315, 'trainees'),
    figure(11.4 * BILLION, 'fees'),
    figure(26.6 * BILLION, 'commission'),
    figure(189, 'contracts', 'farmers'),
    figure(211, 'contracts', 'women'),
    figure(115, 'contracts', 'veterans'),
    figure(50, 'contracts', 'youth'),
  ],
  { quarter: { quarter: 4, year: 2020 }, asOf: day(2020, 12, 31) },
);
