import type { FieldId } from '../field';
import { FREE_TABLE } from './free-table';
import { GROUP_LIST } from './group-list';
import { GROUP_SCORE } from './group-score';
import { INSPECTION_TABLE } from './inspection-table';
import type { Kind } from './kind';
import { LOAN_LIST } from './loan-list';
import { ORGANISATION_TABLE } from './organisation-table';

export type { Kind } from './kind';
export { FREE_TABLE };

export const KINDS: readonly Kind[] = [GROUP_SCORE, LOAN_LIST, INSPECTION_TABLE, ORGANISATION_TABLE, GROUP_LIST];

/** The kind that fields make, with its confidence; a free table where none fits. */
export function kindOf(fields: ReadonlySet<FieldId>): { kind: Kind; confidence: number } {
  let best = { kind: FREE_TABLE, confidence: 0 };
  for (const kind of KINDS) {
    if (
      kind.mustNot.some((field) => fields.has(field)) ||
      !kind.must.every((group) => group.some((field) => fields.has(field)))
    )
      continue;
    const usual = kind.usual.filter((field) => fields.has(field)).length / kind.usual.length;
    if (0.5 + usual / 2 > best.confidence) best = { kind, confidence: 0.5 + usual / 2 };
  }
  return best;
}
