import type { CellValue } from '../../../core/sheet/grid';
import type { ListValues } from '../../../core/check/values/lists';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

/** What Excel means by an error value. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': 'a lookup did not find its value',
  '#REF!': 'the formula points at a cell that was deleted',
  '#DIV/0!': 'the formula divides by 0 or by a blank cell',
  '#VALUE!': 'the formula calculates with words instead of numbers',
  '#NAME?': 'Excel does not know a function or name in the formula',
  '#NUM!': 'the result of the formula is no valid number',
  '#NULL!': 'two ranges in the formula do not meet',
  '#SPILL!': 'there are not enough blank cells for the result of the formula',
};

const meaning = (found: CellValue): string => ERRORS[String(found).trim()] ?? 'the formula could not be calculated';

const others = (count: number): string => (count > 1 ? ` (with ${number(count - 1)} other rows)` : '');

/** Rules on the cells and rows of lists. */
export const listTexts: FamilyTexts<ListValues> = {
  'cell.error': {
    title: 'Formula error in a cell',
    why: 'A cell with an error has no value; nothing that uses it can be calculated.',
    sentence: (values, found) => {
      const error = String(found).trim();
      return cells(values, `shows ${error}: ${meaning(found)}`, `show ${error} (${meaning(found)})`);
    },
  },
  'cell.spaces': {
    title: 'Stray spaces',
    why: 'For Excel two codes or names that differ in a space are different; stray spaces are passed over in reading.',
    sentence: (values) =>
      cells(
        values,
        'has stray spaces in front, at the end or between words',
        'have stray spaces in front, at the end or between words',
      ),
  },
  'cell.constant': {
    title: 'Number typed in a column of formulas',
    why: 'A number typed over a formula does not change when the other figures do.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)} as typed, while ${number(values.formulas)} other cells of the column are formulas`,
        `are typed numbers, while ${number(values.formulas)} other cells of the column are formulas`,
      ),
  },
  'cell.required': {
    title: 'Required entry missing',
    why: 'Contract number, customer code, group code and total debt are required wherever something is owed.',
    sentence: (values) =>
      cells(values, 'is blank although the row has debt', 'are blank although their rows have debt'),
  },
  'cell.missing': {
    title: 'Place, leader or organisation missing',
    why: 'Without its office, commune, hamlet, transaction point, leader or organisation a row is not counted where it belongs.',
    sentence: (values) => cells(values, 'is blank while nearly all other rows are filled', 'are blank'),
  },
  'fund.unknown': {
    title: 'Unknown source of funds',
    why: 'The source of funds is 1 (central) or 2 (local).',
    sentence: (values, found) =>
      `${place(values)} holds ${shown(found)}${others(values.count)}, which is neither central (1) nor local (2) funds.`,
  },
  'row.duplicate': {
    title: 'Identical row',
    why: 'A repeated row raises the counts and sums of the list.',
    sentence: ({ count, line, firstLine }) =>
      count > 1
        ? `${number(count)} rows repeat a row above them exactly; the first is row ${line}, the same as row ${firstLine}.`
        : `Row ${line} is exactly the same as row ${firstLine}.`,
  },
  'row.alike': {
    title: 'Two rows nearly the same',
    why: 'Two rows of one person that differ in hardly more than the code may be one row entered twice; please look into it.',
    sentence: ({ count, line, firstLine, differing }) =>
      count > 1
        ? `${number(count)} rows are nearly the same as another row of the same person; the first is row ${line}, which differs from row ${firstLine} only in “${differing}”.`
        : `Row ${line} and row ${firstLine} of the same person differ only in “${differing}”; please check whether it was entered twice.`,
  },
  'group.repeated': {
    title: 'Group listed more than once',
    why: 'A group has one row in a list of groups; a repeated row falsifies the number of groups and the sums.',
    sentence: ({ count, group, line, firstLine, same }) => {
      const how = same ? 'with the same content' : 'with other content; the right row has to be found';
      return count > 1
        ? `${number(count)} rows repeat a group listed above ${how}; the first is row ${line} (group ${group}, already in row ${firstLine}).`
        : `Group ${group} already stands in row ${firstLine} ${how}.`;
    },
  },
  'group.members': {
    title: 'Part of the members exceeds all members',
    why: 'Members with debt, savings or interest paid are a part of the members.',
    sentence: ({ count, group, heading, line, part, members }) =>
      count > 1
        ? `Column “${heading}” has ${number(count)} cells above the number of members, the first in row ${line}.`
        : `Group ${group}: column “${heading}” shows ${number(part)}, more than the ${number(members)} members.`,
  },
};
