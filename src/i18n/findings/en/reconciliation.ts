import type { Reconciled, ReconciliationValues } from '../../../core/check/values/reconciliation';
import type { CellValue } from '../../../core/sheet/grid';
import type { FamilyTexts } from '../rule-text';
import { number, place } from './words';

/** A printed figure, what the other sheet gives for it, and which of the two is likelier to be wrong. */
function reconciled(values: Reconciled, _found: CellValue, expected: CellValue | undefined): string {
  const { stated, says, decimals, other, witness, count } = values;
  const difference = `${place(values)} shows ${number(stated, decimals)} but “${other}” adds up to ${expected === undefined ? 'about ' : ''}${number(says, decimals)}`;
  if (count > 1)
    return `Column “${values.heading}” has ${number(count)} cells that differ from “${other}”; the first, in row ${values.line}, shows ${number(stated, decimals)}, “${other}” adds up to ${number(says, decimals)}.`;
  return witness === ''
    ? `${difference}.`
    : `${difference}; “${witness}” shows the same, so please look into “${other}”.`;
}

/** Rules on sheets of one day against each other. */
export const reconciliationTexts: FamilyTexts<ReconciliationValues> = {
  'reconcile.group': {
    title: 'Group (BC0437) differs from the list of loans',
    why: 'On one day the members with debt of a group are the borrowers with debt in the list of loans; debt, overdue and frozen debt and savings that differ by less than 1 million đồng count as equal.',
    sentence: reconciled,
  },
  'reconcile.groupArrears': {
    title: 'Unpaid interest of a group (BC0437) differs from the list of loans',
    why: 'Interest collected after the closing changes it; differences of 1 million đồng or more are worth knowing.',
    sentence: reconciled,
  },
  'reconcile.groupMissing': {
    title: 'Group in one of two sheets only',
    why: 'Every group with debt stands both in the list of groups (BC0437) and in the list of loans of the same day.',
    sentence: ({ sheet, missingIn, groups, count }) =>
      count === 1
        ? `Group ${groups} has debt in “${sheet}” but is not in “${missingIn}”.`
        : `${number(count)} groups have debt in “${sheet}” but are not in “${missingIn}”: ${groups}${count > 5 ? ', …' : ''}.`,
  },
  'reconcile.groupCount': {
    title: 'Two sheets have different numbers of groups',
    why: 'The score sheet and the list of loans may differ, e.g. by new groups not yet scored or groups without debt; both numbers are shown.',
    sentence: ({ sheet, stated, other, counted }) =>
      `“${sheet}” has ${number(stated)} groups, “${other}” has ${number(counted)} groups with debt.`,
  },
  'reconcile.trustDebt': {
    title: 'Entrusted debt (BC0438) differs from the list of groups',
    why: 'By commune and organisation the number of groups is exactly that of the list; debt and savings may differ by 0.5 million đồng per group because of rounding.',
    sentence: reconciled,
  },
  'reconcile.trustClasses': {
    title: 'Groups by class (BC0438) differ from the list of groups',
    why: 'Good, fair, average and poor groups by commune and organisation are counted from the points of the groups.',
    sentence: reconciled,
  },
  'reconcile.trustProgrammes': {
    title: 'Debt by programme (BC0438) differs from the list of loans',
    why: 'Debt, overdue and frozen debt by programme agree with the list of loans to the đồng (±1); loans inactive for 3 months agree exactly.',
    sentence: reconciled,
  },
  'reconcile.trustNotes': {
    title: 'Customers or unpaid interest by programme (BC0438) differ from the list of loans',
    why: 'The two sheets may count customers and unpaid interest in different ways; worth knowing.',
    sentence: reconciled,
  },
  'reconcile.summary': {
    title: 'Summary differs from the list of loans',
    why: 'Debt, in term, overdue and frozen, by commune, organisation, programme or group, is the sum of the list of loans of the same day.',
    sentence: reconciled,
  },
  'reconcile.listTotal': {
    title: 'List of overdue or frozen loans differs from the summary',
    why: 'Overdue (frozen) debt of a commune in the summary is the sum of the list of overdue (frozen) loans of the same day.',
    sentence: reconciled,
  },
  'reconcile.telegram': {
    title: 'Total debt of the telegram differs from the list of loans',
    why: 'Total debt in the telegram and in the list of loans of the same day do not differ by more than is allowed.',
    parameters: { percent: 'Difference allowed (%)', farthest: 'Difference from which the area is another (%)' },
    sentence: ({ row, stated, says, decimals, percent, other }) =>
      `The telegram shows “${row}” ${number(stated, decimals)} but “${other}” adds up to ${number(says, decimals)}, a difference of ${number(percent, 2)}%.`,
  },
  'listed.unknown': {
    title: 'Contract not in the list of loans',
    why: 'Every contract in a list of overdue, frozen or inactive loans stands in the list of loans of the same day.',
    sentence: ({ loan, sheet, other, count }) =>
      count === 1
        ? `Contract ${loan} in “${sheet}” is not in “${other}”.`
        : `${number(count)} contracts in “${sheet}” are not in “${other}”; the first is ${loan}.`,
  },
  'listed.amount': {
    title: 'Amount of a loan differs from the list of loans',
    why: 'Debt, overdue and frozen debt of a loan are the same in all sheets of one day.',
    sentence: ({ loan, heading, stated, says, other }) =>
      `Loan ${loan}: column “${heading}” shows ${number(stated)} but “${other}” shows ${number(says)}.`,
  },
};
