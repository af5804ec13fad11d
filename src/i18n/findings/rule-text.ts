import type { FindingValues, RuleId } from '../../core/check/finding-values';
import type { CellValue } from '../../core/sheet/grid';

/** What a person reads of a rule. */
export interface RuleText<Id extends RuleId> {
  /** a few words, for lists and filters */
  readonly title: string;
  /** why it is checked, with its source */
  readonly why: string;
  /** where, what stands there, what is expected and because of which figures; `expected` undefined = nothing says it for certain */
  sentence(values: FindingValues[Id], found: CellValue, expected: CellValue | undefined): string;
}

/** One text for each rule of the catalogue: a missing one does not compile. */
export type RuleTexts = { readonly [Id in RuleId]: RuleText<Id> };
