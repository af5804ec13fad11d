import type { GroupValues } from '../../../core/check/values/groups';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

const { classes } = terms.en;

/** Rules on groups and their scores. */
export const groupTexts: FamilyTexts<GroupValues> = {
  'score.range': {
    title: 'Points out of range',
    why: 'Each criterion has a maximum: commune session 20, overdue 30, principal 15, interest 20, savers 5, savings 10.',
    sentence: ({ group, heading, points, max }) =>
      `Group ${group}: column “${heading}” shows ${number(points)} points; the range is 0 to ${number(max)}.`,
  },
  'score.total': {
    title: 'Total is not the sum of the points',
    why: 'The total is the sum of the points of all criteria.',
    sentence: ({ group, total, sum }) =>
      `Group ${group}: the total shows ${number(total)} but the points add up to ${number(sum)}.`,
  },
  'score.class': {
    title: 'Class does not match the total',
    why: "Good from 85 points, fair from 70, average from 50, poor below (formula in the bank's export BC0437).",
    sentence: (values) =>
      `Group ${values.group}: the class shown is ${classes[values.class].toLowerCase()} but ${number(values.total)} points are ${classes[values.expectedClass].toLowerCase()}.`,
  },
  'group.duplicate': {
    title: 'Group repeated in the score sheet',
    why: 'A group has one row in the score sheet; a repeated row falsifies the number of groups and their debt.',
    sentence: ({ group, firstLine }) => `Group ${group} already stands in row ${firstLine} of the score sheet.`,
  },
  'group.noDebt': {
    title: 'Group scored without debt',
    why: 'Only groups with debt are scored; a group without debt is to be closed.',
    sentence: ({ group }) =>
      `Group ${group} has points but no debt; please look into it, a group without debt is to be closed.`,
  },
  'group.debt': {
    title: 'Debt of a group differs from its loans',
    why: 'The debt in the score sheet is the sum of the group’s loans; below 1 million đồng a difference counts as none.',
    sentence: ({ group, outstanding, loans, sum, loanSheet }) =>
      loans > 0
        ? `Group ${group}: the debt shown is ${number(outstanding)} but its ${number(loans)} loans in “${loanSheet}” add up to ${number(sum)}.`
        : `Group ${group}: the debt shown is ${number(outstanding)} but “${loanSheet}” has no loan of the group.`,
  },
  'group.size': {
    title: 'Number of members outside the rule',
    why: 'A group has 5 to 60 members (QĐ 15/QĐ-HĐQT of 2013; form 16/TD of 727/HD-NHCS, 2026).',
    parameters: { least: 'Fewest members', most: 'Most members' },
    sentence: ({ group, members, least, most, counted }) =>
      counted === 'borrowers'
        ? `Group ${group} has ${number(members)} borrowers with debt; at most ${most} members are allowed.`
        : `Group ${group} has ${number(members)} members; the rule is ${least} to ${most}.`,
  },
};
