import type { CellValues } from '../../../core/check/values/cells';
import { formatDate } from '../../format';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

/** Rules on what a cell holds: numbers, dates, codes, names, fonts. */
export const cellTexts: FamilyTexts<CellValues> = {
  'number.unreadable': {
    title: 'Unreadable number',
    why: 'Words in a column of numbers take no part in any calculation.',
    sentence: (values, found) => cells(values, `holds ${shown(found)}, which is not a number`, 'are not numbers'),
  },
  'number.text': {
    title: 'Number kept as text',
    why: 'Excel leaves numbers kept as text out of its sums, while the other cells of the column are true numbers.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)} as text while the other cells are numbers; SUM leaves it out`,
        'hold numbers as text; SUM leaves them out',
      ),
  },
  'number.decided': {
    title: 'Number with two readings, decided by its column',
    why: 'A point or comma may separate thousands or decimals; the other cells of the table decided the reading.',
    sentence: (values, found) => {
      const sign = Number.isInteger(values.read) ? 'thousands' : 'decimals';
      const read = values.isDate ? formatDate(values.read) : `${number(values.read)}, its sign marking ${sign}`;
      const others = values.count > 1 ? ` (with ${number(values.count - 1)} other cells of the column)` : '';
      return `${place(values)}: ${shown(found)}${others} has two readings; by the other cells it was read as ${read}.`;
    },
  },
  'number.ambiguous': {
    title: 'Number with two readings, not decided',
    why: 'Nothing decides the reading, so the cell takes no part in any check; please confirm it.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)}, which has two readings; please confirm`,
        'have two readings; please confirm',
      ),
  },
  'date.impossible': {
    title: 'Impossible date',
    why: 'No term can be worked out from a day that the calendar does not have.',
    sentence: (values, found) =>
      cells(values, `holds ${shown(found)}, which is not a day of the calendar`, 'are not days of the calendar'),
  },
  'date.text': {
    title: 'Date kept as text',
    why: 'Excel can neither sort nor count days from a date kept as text, while the other cells of the column are dates.',
    sentence: (values, found) =>
      cells(values, `holds the date ${shown(found)} as text while the other cells are dates`, 'hold dates as text'),
  },
  'date.period': {
    title: 'Report date differs from the other rows',
    why: 'A sheet holds the figures of one day; rows of another day falsify its sums.',
    sentence: (values) =>
      cells(
        values,
        `has the report date ${formatDate(values.date)}, the other rows ${formatDate(values.usual)}`,
        `have another report date than ${formatDate(values.usual)}`,
      ),
  },
  'code.length': {
    title: 'Code of the wrong length',
    why: 'Each kind of code has a fixed number of digits; lost leading zeros do not explain this length.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)}, while the code has exactly ${values.width} digits`,
        `do not have ${values.width} digits`,
      ),
  },
  'code.padded': {
    title: 'Leading zeros of a code lost',
    why: 'Excel drops leading zeros of codes kept as numbers; they were added back for reading, the cells are unchanged.',
    sentence: (values, found) =>
      `Column “${values.heading}” has ${number(values.count)} cells that lost the zeros in front of the code; the first (row ${values.line}) holds ${String(found)} and was read as ${values.padded}.`,
  },
  'code.imprecise': {
    title: '16-digit code rounded by Excel',
    why: 'Excel keeps 15 digits of a number; the last digits of the contract are lost and must be typed again as text.',
    sentence: (values) =>
      cells(
        values,
        'holds a 16-digit code as a number, its last digits are lost; type it again as text',
        'hold 16-digit codes as numbers, their last digits are lost; type them again as text',
      ),
  },
  'organisation.unknown': {
    title: 'Unknown organisation',
    why: "The entrusted organisations are the Farmers' Union (11), Women's Union (12), Veterans' Association (13) and Youth Union (14); 99 is direct lending.",
    sentence: (values, found) =>
      `${place(values)} holds ${shown(found)}${values.count > 1 ? ` (${number(values.count)} rows)` : ''}, which is no code or name of an entrusted organisation.`,
  },
  'font.legacy': {
    title: 'Typed in a legacy font',
    why: 'Text typed in a TCVN3 (.VnTime…) or VNI font is not Unicode; it is read as Unicode, the cells are unchanged.',
    sentence: ({ heading, encoding, read }, found) =>
      `Column “${heading}” is typed in a ${encoding === 'vni' ? 'VNI' : 'TCVN3'} font and was read as Unicode: ${shown(found)} is ${shown(read)}.`,
  },
};
