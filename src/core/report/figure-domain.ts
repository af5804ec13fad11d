import type { ItemId } from './items';
import { ITEM_WORDS } from './template/token-words';

/** What the items of a report are about: the first word of their tokens. */
export const FIGURE_DOMAINS = [
  'uythac',
  'tiengui',
  'kiemtra',
  'to',
  'ktnb',
  'denhan',
  'chitieu',
  'taphuan',
  'phi',
  'vanban',
] as const;

export type FigureDomain = (typeof FIGURE_DOMAINS)[number];

/** @example domainOf('inspectedGroups') // 'kiemtra' */
export function domainOf(item: ItemId): FigureDomain {
  const word = ITEM_WORDS[item].split('.')[0];
  const domain = FIGURE_DOMAINS.find((one) => one === word);
  if (!domain) throw new RangeError(`${item} is about nothing known`);
  return domain;
}
