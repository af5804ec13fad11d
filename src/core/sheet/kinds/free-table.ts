import type { Kind } from './kind';

/** Headings are known, no kind fits: worksheet functions read their ranges so. */
export const FREE_TABLE: Kind = {
  id: 'freeTable',
  must: [],
  mustNot: [],
  usual: [],
  inherit: [],
  unit: null,
  shape: 'summary',
  keys: [],
};
