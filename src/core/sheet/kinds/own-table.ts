import type { FieldId } from '../field';
import type { Kind } from './kind';

/** Fields that make a table one of figures worth reading. */
const FIGURES: readonly FieldId[] = [
  'outstanding',
  'overdue',
  'groups',
  'households',
  'savings',
  'outstandingChange',
  'classGood',
  'inspectedGroups',
  'members',
  'arrears',
];

/** Fields of lists and of head-office sheets, which an office's own summary does not have. */
const OF_OTHERS: readonly FieldId[] = [
  'groupCode',
  'leaderName',
  'loanCode',
  'customerCode',
  'customerName',
  'organisationName',
  'organisationCode',
  'lentMonth',
  'collectedMonth',
  'writtenOffMonth',
  'writtenOff',
  'shortTerm',
  'mediumTerm',
  'longTerm',
  'savingsIn',
];

/** A summary that an office makes for itself: one row for each of something, and a total. */
export const ownTable = (
  id: Kind['id'],
  keys: readonly FieldId[],
  notKeys: readonly FieldId[],
  usual: readonly FieldId[],
  inherit: readonly FieldId[] = [],
): Kind => ({
  id,
  must: [keys, FIGURES],
  mustNot: [...OF_OTHERS, ...notKeys],
  usual,
  inherit,
  unit: null,
  shape: 'summary',
  keys,
});
