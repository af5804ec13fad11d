import type { Printed, Relation } from '../equation';
import type { Facts } from './facts';
import type { Told } from './told';

/** How figures of a sentence belong together: the name under which its words stand in i18n. */
export type PatternId =
  | 'share'
  | 'growth'
  | 'breakdown'
  | 'classes'
  | 'hundred'
  | 'organisationShare'
  | 'average'
  | 'fromTo'
  | 'flow'
  | 'fraction'
  | 'plus';

/**
 * What a sentence says of its figures. Where it does not say which whole it means there are several choices: one that holds is enough,
 * and nothing is said where none does.
 */
export interface Statement {
  readonly relation: Relation;
  readonly choices: readonly (readonly Printed[])[];
}

/** A turn of phrase: what it says, in one sentence. Conservative: no statement unless all its parts are found. */
export interface Pattern {
  readonly id: PatternId;
  statements(told: readonly Told[], facts: Facts): Iterable<Statement>;
}

/** cells[0] = the sum of the others */
export const sumOf = (whole: Printed, parts: readonly Printed[]): Statement => ({
  relation: { kind: 'linear', coefficients: [whole, ...parts].map(() => 1) },
  choices: [[whole, ...parts]],
});
