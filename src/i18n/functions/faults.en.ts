import { formatNumber } from '../format';
import { terms } from '../terms';
import { argumentNames } from './arguments';
import type { ArgumentId } from './arguments';
import type { FaultSentences, FaultValues } from './fault-values';

const name = (argument: ArgumentId): string => `"${argumentNames.en[argument]}"`;
const number = (value: number): string => formatNumber('en', value);
const cell = ({ argument, row, text }: FaultValues['number']): string =>
  `Argument ${name(argument)}, row ${row}: "${text}"`;
const criterion = (id: FaultValues['points']['criterion']): string =>
  id === 'deposits' ? 'Deposits' : terms.en.criteria[id];

export const en: FaultSentences = {
  missing: ({ argument }) => `Argument ${name(argument)} is missing. Enter a value or choose its cell.`,
  option: ({ argument, given, allowed }) =>
    `Argument ${name(argument)} does not take "${given}". Use one of: ${allowed}.`,
  font: ({ argument, given }) =>
    `Argument ${name(argument)}: no legacy font is called "${given}". Use "TCVN3", "VNI" or the font's name, such as .VnTime.`,
  edition: ({ given, known }) => `There is no scoring text "${given}". Leave ${name('edition')} out or use: ${known}.`,
  shape: ({ argument, other }) =>
    `Range ${name(argument)} is not as large as ${name(other)}. Choose the same rows for both.`,
  layout: ({ argument, columns }) =>
    `No heading of range ${name(argument)} (${columns} columns) is known. Include the heading row, or choose exactly six columns: attendance, overdue %, due principal %, interest %, savers %, savings increase.`,
  columns: ({ argument, criteria }) =>
    `Range ${name(argument)} has no column for: ${criteria.map(criterion).join(', ')}. Add it, or ask for "points" to see what there is.`,
  noDueDate: ({ argument }) =>
    `Range ${name(argument)} has no column of due dates. Include the heading row, or choose 1 to 3 columns: (label,) due date (, amount).`,
  noAmount: ({ argument }) =>
    `Range ${name(argument)} has no column of amounts. Name it "Tổng dư nợ", or choose 1 to 3 columns: (label,) due date (, amount).`,
  fractions: ({ argument, example }) =>
    `All ratios of ${name(argument)} are 1 or less (${number(example)}), probably cells formatted as %. Multiply them by 100.`,
  number: (at) => `${cell(at)} is no number. Correct the cell.`,
  ambiguous: (at) => `${cell(at)} can mean two numbers. Make it a true number, for example with VNNUMBER.`,
  date: (at) => `${cell(at)} is no date. Enter it as 31/12/2026.`,
  cellError: (at) => `${cell(at)} is an error. Correct it first.`,
  measure: ({ criterion: id, given }) => `${criterion(id)} cannot be ${number(given)}. Check the group's figures.`,
  points: ({ criterion: id, points, max }) =>
    `${criterion(id)}: ${number(points)} points are not within 0 to ${number(max)}. Check them.`,
  score: ({ given }) => `Argument ${name('score')}: ${number(given)} is not within 0 to 100. Check the total.`,
  noDebt: ({ overdue }) =>
    `No ratio: ${name('overdue')} is ${number(overdue)} but ${name('outstanding')} is 0. Check the debt.`,
  principal: ({ given }) => `Argument ${name('principal')} is ${number(given)}. Enter an amount in đồng above 0.`,
  order: ({ first, last }) =>
    `Argument ${name('last')} (${last}) lies before ${name('first')} (${first}). Enter a later day.`,
  months: ({ given }) =>
    `Argument ${name('months')} is ${number(given)}. Enter a whole number from 1, such as 6 or 12.`,
  instalments: ({ most }) =>
    `There would be more than ${number(most)} payments. Check ${name('last')} and ${name('months')}.`,
};
