import type { StructureValues } from '../../../core/check/values/structure';
import type { FieldId } from '../../../core/sheet/field';
import { fieldNames } from '../../fields';
import { formatDate } from '../../format';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

const { kinds } = terms.en;

const columns = (missing: string): string =>
  missing
    .split('|')
    .map((group) =>
      group
        .split('/')
        .map((field) => fieldNames.en[field as FieldId])
        .join(' or '),
    )
    .join('; ');

const UNITS = { office: 'offices', commune: 'communes' } as const;

/** Rules on whole sheets: form, day, office, communes. */
export const structureTexts: FamilyTexts<StructureValues> = {
  'sheet.wrongForm': {
    title: 'Not the right form',
    why: 'The sheet bears the name of a form but lacks columns of it, so nothing in it can be checked.',
    sentence: ({ sheet, kind, missing }) =>
      `Sheet “${sheet}” bears the name of “${kinds[kind]}” but lacks: ${columns(missing)}; please export it again in the right form.`,
  },
  'sheet.empty': {
    title: 'Sheet without rows',
    why: 'There are headings but no rows: the export may have been asked for the wrong thing.',
    sentence: ({ sheet, kind }) => `Sheet “${sheet}” (${kinds[kind]}) has no rows; please export it again.`,
  },
  'sheet.emptyList': {
    title: 'List without rows',
    why: 'A list of overdue, frozen or due loans may well be empty; please confirm.',
    sentence: ({ sheet, kind }) =>
      `Sheet “${sheet}” (${kinds[kind]}) has no rows; if there are such loans, please export it again.`,
  },
  'sheet.same': {
    title: 'Two sheets with the same content',
    why: 'One file may have been copied in twice, or last period’s sheet copied and not yet updated.',
    sentence: ({ sheet, kind, other, rows }) =>
      `Sheet “${sheet}” (${kinds[kind]}) has ${number(rows)} rows, all the same as in “${other}”.`,
  },
  'sheet.stale': {
    title: 'Old figures',
    why: 'Old figures do not show what has happened since their day.',
    parameters: {
      loans: 'Most days for a list of loans',
      scores: 'Most days for a score sheet',
      groups: 'Most days for a list of groups',
    },
    sentence: ({ sheet, date, days, most }) =>
      `Sheet “${sheet}” has the figures of ${formatDate(date)}, ${number(days)} days old (at most ${number(most)}).`,
  },
  'period.named': {
    title: 'Title or sheet name of another day than the figures',
    why: 'The title or name speaks of one day, the figures are of another: they are easily used for the wrong period.',
    sentence: ({ sheet, of, text, named, date }) =>
      of === 'title'
        ? `The title of sheet “${sheet}” says ${formatDate(named)} (“${text}”), while its figures are of ${formatDate(date)}.`
        : `The name of sheet “${sheet}” says ${formatDate(named)}, while its figures are of ${formatDate(date)}.`,
  },
  'period.file': {
    title: 'File name of another day than the figures',
    why: 'The file’s name speaks of one day, the figures are of another: they are easily used for the wrong period.',
    sentence: ({ sheet, text, named, date }) =>
      `The file’s name “${text}” says ${formatDate(named)}, while the figures of “${sheet}” are of ${formatDate(date)}.`,
  },
  'period.exported': {
    title: 'File drawn after the day of its figures',
    why: 'A file drawn later may hold transactions after the day of its figures.',
    sentence: ({ file, named, date }) =>
      `The file’s name “${file}” bears ${formatDate(named)}, after the day of the figures ${formatDate(date)}; they may include later transactions.`,
  },
  'period.mixed': {
    title: 'Several periods in one file',
    why: 'Figures of two days are not added up; only the latest list counts.',
    sentence: ({ sheet, date, latest, latestSheet }) =>
      `Sheet “${sheet}” has the figures of ${formatDate(date)}; only “${latestSheet}” (${formatDate(latest)}) is used.`,
  },
  'period.differs': {
    title: 'Lists of different months',
    why: 'Only lists of one period can be compared.',
    sentence: ({ sheet, date, other, otherDate }) =>
      `Sheet “${sheet}” has the figures of ${formatDate(date)}, “${other}” those of ${formatDate(otherDate)}; they cannot be compared.`,
  },
  'period.expected': {
    title: 'Figures of another period than asked for',
    why: 'The list must be of the month that is checked or reported.',
    sentence: ({ sheet, date, expected }) =>
      `Sheet “${sheet}” has the figures of ${formatDate(date)}, not of the period to ${formatDate(expected)}.`,
  },
  'office.row': {
    title: 'Row of another office',
    why: 'A list of one transaction office holds the rows of that office only.',
    sentence: ({ count, office, usual, ...where }) =>
      count > 1
        ? `Column “${where.heading}” has ${number(count)} rows of other offices than ${usual}, the first in row ${where.line} (code ${office}).`
        : `${place(where)} holds the office ${office}, the other rows ${usual}.`,
  },
  'office.sheet': {
    title: 'Sheet of another office',
    why: 'Sheets that are compared must be of one office.',
    sentence: ({ sheet, office, other, otherOffice }) =>
      `Sheet “${sheet}” is of office ${office}, while “${other}” is of office ${otherOffice}.`,
  },
  'units.missing': {
    title: 'Units missing in a list',
    why: 'A list must have all the units that the summary of the same day has.',
    sentence: ({ sheet, of, names, count, all, other }) =>
      `Sheet “${sheet}” lacks ${number(count)} of the ${number(all)} ${UNITS[of]} in “${other}”: ${names}${count > 5 ? '…' : ''}.`,
  },
  'commune.names': {
    title: 'Commune codes and names disagree',
    why: 'A commune code has one name; within an office a commune’s name has one code.',
    sentence: ({ count, one, code, name, other, otherSheet, ...where }) => {
      const rows = count > 1 ? ` (${number(count)} rows)` : '';
      return one === 'code'
        ? `${place(where)}${rows} calls commune ${code} “${name}”, while in “${otherSheet}” it is “${other}”.`
        : `${place(where)}${rows} gives commune “${name}” the code ${code}, while in “${otherSheet}” it has ${other}.`;
    },
  },
  'commune.unknown': {
    title: 'Commune not in the table by commune',
    why: 'Every commune of a list must stand in the table by commune of the same day; another one may be misspelt or of another office.',
    sentence: ({ count, name, other, ...where }) =>
      `${place(where)} holds “${name}”${count > 1 ? ` (${number(count)} rows)` : ''}, a commune that “${other}” does not have.`,
  },
};
