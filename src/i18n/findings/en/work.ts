import type { WorkValues } from '../../../core/check/values/work';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

/** Work to be done on groups and loans: no mistakes of the sheet. */
export const workTexts: FamilyTexts<WorkValues> = {
  'group.small': {
    title: 'Group with few households',
    why: 'Groups with fewer than 20 households in debt are watched, strengthened or merged.',
    parameters: { least: 'Fewest households with debt' },
    sentence: ({ count, least, households, line }) =>
      `${number(count)} groups have fewer than ${number(least)} households with debt, the first in row ${line} (${number(households)}).`,
  },
  'group.overdue': {
    title: 'Group with a high overdue ratio',
    why: 'Groups with an overdue ratio above 2% need strengthening; frozen debt counts in the denominator only.',
    parameters: { most: 'Highest overdue ratio (%)' },
    sentence: ({ count, most, worst, ratio }) =>
      `${number(count)} groups have an overdue ratio above ${number(most)}%, the highest being group ${worst} (${number(ratio, 2)}%).`,
  },
  'group.nonPaying': {
    title: 'Members who did not pay interest or save for 3 months',
    why: 'Members who did not fully pay interest or save in the last three months should be reminded.',
    sentence: ({ count, members, what, line }) =>
      `${number(members)} members of ${number(count)} groups did not fully ${what === 'interest' ? 'pay interest' : 'save'} in the last 3 months, the first group in row ${line}.`,
  },
  'group.toClose': {
    title: 'Group without debt, to be closed',
    why: 'A group without debt stays in the list until it is closed.',
    sentence: ({ count, line }) =>
      `${number(count)} groups without debt are still listed, the first in row ${line}; please close them.`,
  },
  'group.hamlets': {
    title: 'Group spread over hamlets',
    why: 'A group is made of neighbouring households.',
    parameters: { hamlets: 'Hamlets in one group, at least' },
    sentence: ({ count, group, hamlets }) =>
      `${number(count)} groups have borrowers in several hamlets, the first being ${group} (${hamlets}).`,
  },
  'loan.arrears': {
    title: 'Loan with high interest arrears',
    why: 'Interest arrears above the interest of three months need attention.',
    parameters: { months: 'Months of interest' },
    sentence: ({ count, months, amount, line }) =>
      `${number(count)} loans have arrears above ${number(months)} months of interest, ${number(amount)} đồng together, the first in row ${line}.`,
  },
  'loan.frozenEnds': {
    title: 'Freezing of debt ends soon',
    why: 'When the term of freezing ends the debt has to be collected or dealt with further.',
    parameters: { urgentDays: 'Days that are urgent', soonDays: 'Days to watch' },
    sentence: ({ count, past, urgent, urgentDays, soonDays, amount }) =>
      `${number(count)} frozen loans end within ${number(soonDays)} days (${number(amount)} đồng), ${number(urgent)} of them within ${number(urgentDays)} days; ${number(past)} have ended already.`,
  },
};
