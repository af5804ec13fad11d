import { DROP } from './drop';
import { ENCODE } from './encode';
import { MERGE } from './merge';
import { MOVE } from './move';
import type { Mutator } from './mutator';
import { PAGINATE } from './paginate';
import { RENAME } from './rename';
import { RETYPE } from './retype';
import { SEPARATE } from './separate';
import { SHUFFLE } from './shuffle';
import { TOTAL } from './total';
import { UNITE } from './unite';

export type { Mutator } from './mutator';

/** In the order in which they can follow each other: what changes figures before what prints them. */
export const MUTATORS: readonly Mutator[] = [
  DROP,
  SHUFFLE,
  UNITE,
  TOTAL,
  RENAME,
  MERGE,
  RETYPE,
  SEPARATE,
  PAGINATE,
  MOVE,
  ENCODE,
];
