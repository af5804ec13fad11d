import type { GroupFact, PeopleValues } from '../../../core/check/values/people';
import type { FamilyTexts } from '../rule-text';
import { cells, number, place, shown } from './words';

const FACTS: Readonly<Record<GroupFact, string>> = {
  leader: 'leader',
  phone: 'leader’s phone number',
  organisation: 'organisation',
  point: 'transaction point',
};

const others = (count: number): string => (count > 1 ? ` (with ${number(count - 1)} other cases in the column)` : '');

/** Rules on people, and on groups in several lists. */
export const peopleTexts: FamilyTexts<PeopleValues> = {
  'phone.invalid': {
    title: 'Invalid phone number',
    why: 'A phone number has 10 digits and begins with 0.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(found)}, which is not a phone number of 10 digits beginning with 0`,
        'are not phone numbers of 10 digits beginning with 0',
      ),
  },
  'phone.blank': {
    title: 'Phone number missing',
    why: 'The phone number is needed for reminders of debts that fall due.',
    sentence: ({ heading, count, all }) =>
      `Column “${heading}” is blank in ${number(count)} of ${number(all)} rows with debt; please complete it.`,
  },
  'phone.shared': {
    title: 'One phone number of several people',
    why: 'A number given for several customers may be a stopgap; messages will not reach the right person.',
    parameters: { people: 'People with one number, at least' },
    sentence: ({ heading, count, phone, people }) =>
      count > 1
        ? `Column “${heading}” has ${number(count)} shared phone numbers, the first ${phone} of ${number(people)} people.`
        : `Phone number ${phone} (column “${heading}”) is given for ${number(people)} people.`,
  },
  'identity.length': {
    title: 'Identity number of the wrong length',
    why: 'A personal identity number has 12 digits; leading zeros are lost when it is kept as a number.',
    sentence: (values, found) =>
      cells(
        values,
        `holds ${shown(String(found))} (${number(values.length)} digits), while an identity number has 12 digits`,
        'do not have 12 digits',
      ),
  },
  'identity.old': {
    title: 'Customers with the old 9-digit card',
    why: 'The 9-digit identity card has been void since 01/01/2025; the new number is needed.',
    sentence: ({ heading, count, all, line }) =>
      `Column “${heading}” still has 9-digit numbers in ${number(count)} of ${number(all)} rows, the first in row ${line}; please bring them up to date.`,
  },
  'identity.expired': {
    title: 'Identity card expired',
    why: 'An identity card is to be renewed at the ages of 14, 25, 40 and 60.',
    sentence: ({ count, line, age }) =>
      `${number(count)} rows have an identity card that has expired by its dates of birth and issue, the first in row ${line} (expired at ${age}).`,
  },
  'identity.shared': {
    title: 'One identity number of two customer codes',
    why: 'An identity number belongs to one person; two customer codes may come from a double entry or a mistyped number.',
    sentence: (values, found) =>
      values.count === 1
        ? `${place(values)} holds identity number ${shown(String(found))}, which in row ${values.firstLine} is that of customer ${values.other}.`
        : `Column “${values.heading}” has ${number(values.count)} identity numbers that stand for another customer code too, the first in row ${values.line} (as in row ${values.firstLine}).`,
  },
  'birth.yearOnly': {
    title: 'Only the year of birth known',
    why: '01/01 is usually entered where only the year of birth is known; an age from it is approximate.',
    sentence: ({ heading, count, all }) =>
      `Column “${heading}” has 01/01 in ${number(count)} of ${number(all)} rows; perhaps only the year is known.`,
  },
  'customer.names': {
    title: 'One customer code with two names',
    why: 'A customer code belongs to one person (case, accents and titles apart).',
    sentence: (values) =>
      `Customer ${values.customer} is “${values.name}” in row ${values.line} and “${values.other}” in row ${values.firstLine}${others(values.count)}.`,
  },
  'person.twice': {
    title: 'One person with two customer codes in a group',
    why: 'The same name and the same day of birth in one group: perhaps one person entered twice.',
    sentence: ({ name, group, line, firstLine, count }) =>
      `“${name}” in row ${line} has the name and day of birth of row ${firstLine} of group ${group} but another customer code${others(count)}.`,
  },
  'group.inconsistent': {
    title: 'A group differs within its list',
    why: 'A group has one leader, one organisation and one transaction point.',
    sentence: ({ group, what, value, usual, usualLine, line, count }) =>
      `Group ${group}: row ${line} gives the ${FACTS[what]} “${value}”, row ${usualLine} “${usual}”${others(count)}.`,
  },
  'group.differs': {
    title: 'A group differs between lists',
    why: 'A group’s leader, phone number and organisation are the same in all lists (case, accents and titles apart).',
    sentence: ({ group, what, value, other, otherSheet, line, count }) =>
      `Group ${group}: row ${line} gives the ${FACTS[what]} “${value}”, while “${otherSheet}” has “${other}”${others(count)}.`,
  },
  'group.unlisted': {
    title: 'Group with debt not in the list of groups',
    why: 'Every group with debt must stand in the list of groups of the same period.',
    sentence: ({ sheet, groups, count, all, other }) =>
      `${number(count)} of the ${number(all)} groups with debt in “${other}” are not in “${sheet}”: ${groups}${count > 5 ? '…' : ''}.`,
  },
  'leader.unlisted': {
    title: 'Group not in the list of leaders',
    why: 'A list of leaders often lacks some of the groups with debt.',
    sentence: ({ sheet, groups, count, all, other }) =>
      `${number(count)} of the ${number(all)} groups with debt in “${other}” are not in the list of leaders “${sheet}”: ${groups}${count > 5 ? '…' : ''}.`,
  },
};
