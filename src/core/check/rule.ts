import type { Edition } from '../rubric/edition';
import type { ProseLine } from '../sheet/prose';
import type { KindId, Table } from '../sheet/table';
import type { Mend, Place, Raised, Severity } from './finding';
import type { RuleId } from './finding-values';
import type { LoanBook } from './loan-book';
import type { ScoreBook } from './score-book';

/** What an office may tune of a rule, each with the value that holds unless it does. */
export type Parameters = Readonly<Record<string, number>>;

/** What is known of a rule besides its words, which stand in i18n under its id. */
export interface RuleHead<Id extends RuleId = RuleId, P extends Parameters = Parameters> {
  /** dotted, stable: `loan.duplicate` */
  readonly id: Id;
  readonly severity: Severity;
  /** where the rule comes from: a section of the domain notes, a regulation, a seed */
  readonly source: string;
  /** `table` = what it says of a table depends on that table alone; `office` = it looks at several tables together */
  readonly scope: 'table' | 'office';
  /** tables that it is given: every one, every one whose kind is known, or those of some kinds */
  readonly kinds: 'all' | 'known' | readonly KindId[];
  readonly mend: Mend;
  readonly parameters?: P;
}

/** A rule of the catalogue: one object, in `rules/`. */
export interface Rule<Id extends RuleId = RuleId> extends RuleHead<Id> {
  readonly parameters: Parameters;
  /**
   * @param parameters the rule's own, tuned or not
   * @returns what it raises; null among it is only a pause in long work
   */
  run(office: Office, parameters: Parameters): Iterable<Raised<Id> | null>;
}

/** What a check is given: the recognised tables of the workbook. */
export interface CheckInput {
  /** those of the rule's kinds; only one at a time for a rule of scope `table` */
  readonly tables: readonly Table[];
  /** 1900 serial of the day that the check speaks of; null = neither the sheets nor the user say */
  readonly asOf: number | null;
}

/** What is known of the workbook besides its sheets. */
export interface CheckContext {
  /** the file's name: it may tell a day */
  readonly fileName?: string;
  /** 1900 serial of the last day of the period that the user asked for, where somebody has named one */
  readonly expected?: number;
  /** Excel calculates formulas only when the user says so (chế độ tính thủ công) */
  readonly manual?: boolean;
  /** the office's own editions of the rubric, those that can be used; default: the built-in ones */
  readonly editions?: readonly Edition[];
}

/** Long work of a rule, with pauses (`Steps`) that do not say how far it is: a rule may yield them among what it raises. */
export type RuleSteps<T> = Generator<null, T, void>;

/** What rules look at: the tables, the records read from them once, and what earlier rules have already reported. */
export interface Office extends CheckInput {
  readonly loans: LoanBook;
  readonly scores: ScoreBook;
  readonly context: CheckContext;
  /** lines of words outside the tables, of all sheets */
  readonly prose: readonly ProseLine[];
  /** true if an earlier rule called the cell an error: rules that need it stay silent (one mistake, one error) */
  isWrong(place: Place): boolean;
  /** cells on the sheets of these tables that an earlier rule called an error, or said to be looked at */
  told(tables: readonly Table[]): readonly Place[];
}

/**
 * Makes a rule from what is known of it and what it raises.
 * @example rule({ id: 'loan.duplicate', severity: 'error', source: 'SHEETS C2', scope: 'table', kinds: ['loanList'], mend: 'row' }, function* (office) { … })
 */
export const rule = <Id extends RuleId, P extends Parameters = Parameters>(
  head: RuleHead<Id, P>,
  raise: (office: Office, parameters: P) => Iterable<Raised<Id> | null>,
): Rule<Id> => ({
  ...head,
  parameters: head.parameters ?? {},
  // a rule is always run with its own parameters, whatever their values
  run: (office, parameters) => raise(office, parameters as P),
});

/** Whether a rule looks at tables of this kind. */
export const looksAt = ({ kinds }: Pick<RuleHead, 'kinds'>, kind: KindId): boolean =>
  kinds === 'all' || (kinds === 'known' ? kind !== 'freeTable' : kinds.includes(kind));
