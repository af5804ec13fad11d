import type { FieldId } from '../field';

/**
 * How sheets write a heading. `sure` wordings mean the field wherever they stand; `likely` ones usually do,
 * and give way to a better match. Written as printed: folding and abbreviations are the matcher's work.
 */
export interface Wording {
  readonly sure: readonly string[];
  readonly likely?: readonly string[];
}

export type Wordings = Partial<Record<FieldId, Wording>>;
