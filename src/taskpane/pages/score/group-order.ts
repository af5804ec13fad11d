import { fold } from '../../../core/cell/fold';
import { CLASS_IDS } from '../../../core/rubric/edition';
import type { GroupScore } from '../../../jobs/job';

/** What the table of groups can be sorted by. */
export type OrderKey = 'code' | 'total' | 'class';

export interface Order {
  readonly key: OrderKey;
  readonly descending: boolean;
}

/** The weakest first: they are what somebody has to act on. */
export const FIRST_ORDER: Order = { key: 'total', descending: false };

/** The same column turned round, another column from its beginning. */
export const ordered = (now: Order, key: OrderKey): Order => ({
  key,
  descending: now.key === key ? !now.descending : false,
});

/** The groups that hold every word, in that order; a group without the figure comes last whichever way it is sorted. */
export function shownGroups(groups: readonly GroupScore[], typed: string, order: Order): readonly GroupScore[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const found = groups.filter((group) => words.every((word) => searchText(group).includes(word)));
  const way = order.descending ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [sortValue(a, order.key), sortValue(b, order.key)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byCode(a, b);
    return (one < other ? -way : one > other ? way : 0) || byCode(a, b);
  });
}

const searchText = ({ code, leader, commune }: GroupScore): string => fold(`${code} ${leader} ${commune}`);

const byCode = (a: GroupScore, b: GroupScore): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function sortValue(group: GroupScore, key: OrderKey): string | number | null {
  if (key === 'code') return group.code;
  if (key === 'total') return group.total;
  return group.class && CLASS_IDS.indexOf(group.class);
}
