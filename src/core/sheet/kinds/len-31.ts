import type { FieldId } from '../field';
import type { Kind } from './kind';

/** What every LEN_31 sheet "Tổng hợp số liệu tín dụng" shares: balances and flows in đồng, told apart only by what a row stands for. */
export const len31 = (id: Kind['id'], title: string, keys: readonly FieldId[], notKeys: readonly FieldId[]): Kind => ({
  id,
  must: [
    keys,
    ['lent', 'collected', 'interestCollected', 'savingsIn', 'savingsOut'],
    ['savingsIn', 'savingsOut', 'interestCollected'],
  ],
  mustNot: ['loanCode', 'customerCode', 'customerName', 'groupCode', ...notKeys],
  titles: [`len 31 ${title}`],
  usual: [
    ...keys.slice(0, 1),
    'groups',
    'households',
    'outstanding',
    'inTerm',
    'savings',
    'lent',
    'collected',
    'interestCollected',
    'savingsIn',
    'savingsOut',
  ],
  inherit: [],
  unit: 1,
  shape: 'summary',
  keys,
  instead: { 'thu lai': 'interestCollected' },
});
