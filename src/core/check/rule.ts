import type { Table } from '../sheet/table';
import type { Finding, Place, Raised, Severity } from './finding';
import type { RuleId } from './finding-values';
import type { LoanBook } from './loan-book';
import type { ScoreBook } from './score-book';

/** A rule of the catalogue: one object, in `rules/`. Its title, reason and sentences stand in i18n under its id. */
export interface Rule<Id extends RuleId = RuleId> {
  /** dotted, stable: `loan.duplicate` */
  readonly id: Id;
  readonly severity: Severity;
  /** where the rule comes from: a section of the domain notes, a regulation, a seed */
  readonly source: string;
  run(office: Office): Iterable<Finding>;
}

/** What a check is given: every recognised table of the workbook. */
export interface CheckInput {
  readonly tables: readonly Table[];
  /** 1900 serial of the day that the check speaks of; null = neither the sheets nor the user say */
  readonly asOf: number | null;
}

/** What rules look at: the tables, the records read from them once, and what earlier rules have already reported. */
export interface Office extends CheckInput {
  readonly loans: LoanBook;
  readonly scores: ScoreBook;
  /** true if an earlier rule called the cell an error: rules that need it stay silent (one mistake, one error) */
  isWrong(place: Place): boolean;
}

/** Makes a rule from what it raises. @example rule('loan.duplicate', 'error', 'SHEETS C2', function* (office) { … }) */
export const rule = <Id extends RuleId>(
  id: Id,
  severity: Severity,
  source: string,
  raise: (office: Office) => Iterable<Raised<Id>>,
): Rule<Id> => ({
  id,
  severity,
  source,
  *run(office) {
    for (const raised of raise(office)) yield { rule: id, severity, ...raised };
  },
});
