import type { FindingValues, RuleId } from '../../core/check/finding-values';
import type { CellValue } from '../../core/sheet/grid';

/** What a person reads of a rule. */
export interface RuleText<Id extends RuleId> {
  /** a few words, for lists and filters */
  readonly title: string;
  /** why it is checked, with its source */
  readonly why: string;
  /** names of what an office may tune, under the parameters' own names */
  readonly parameters?: Readonly<Record<string, string>>;
  /** where, what stands there, what is expected and because of which figures; `expected` undefined = nothing says it for certain */
  sentence(values: FindingValues[Id], found: CellValue, expected: CellValue | undefined): string;
}

/** One text for each rule of the catalogue: a missing one does not compile. */
export type RuleTexts = { readonly [Id in RuleId]: RuleText<Id> };

/** The texts of one family of rules. */
export type FamilyTexts<Values> = { readonly [Id in keyof Values & RuleId]: RuleText<Id> };
