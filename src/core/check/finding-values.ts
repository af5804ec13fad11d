import type { LegacyEncoding } from '../cell/legacy-font';
import type { Organisation } from '../record/organisation';
import type { ClassId } from '../rubric/edition';

/**
 * What each rule tells its sentence: the union of all rules, and the one place where rule ids are named.
 * A rule that is missing from the catalogue or from a language's sentences does not compile.
 * Numbers are in the unit of the cell that the finding points at, unless said otherwise; dates are 1900 serials.
 */
export type FindingValues = Readonly<{
  'number.unreadable': Cells;
  'number.text': Cells;
  'number.decided': Cells & { read: number; isDate: boolean };
  'number.ambiguous': Cells;
  'date.impossible': Cells;
  'date.text': Cells;
  /** date = the row's own; usual = the date of most rows */
  'date.period': Cells & { date: number; usual: number };
  'code.length': Cells & { width: number; length: number };
  /** padded = the first of them with its zeros */
  'code.padded': Cells & { width: number; padded: string };
  'code.imprecise': Cells;
  'organisation.unknown': Cells;
  /** read = the first such text of the column, in Unicode */
  'font.legacy': { heading: string; encoding: LegacyEncoding; read: string };

  'loan.negative': LoanAmount;
  'balance.sum': Arithmetic;
  'part.overdue': Where & { overdue: number; outstanding: number };
  'loan.duplicate': Repeated;
  'loan.twoBooks': Repeated;
  'loan.dueBeforeLoan': { loan: string; heading: string; loanDate: number; due: number };
  /** limitHeading = the column that gives the limit: disbursed, or principal */
  'loan.overPrincipal': LoanAmount & { limit: number; limitHeading: string };
  'loan.closedWithDebt': LoanAmount;
  /** due = the last of the loan's due dates */
  'loan.notMoved': LoanAmount & { due: number; reportDate: number };
  /** loans = loans that carry the code */
  'group.unknown': { group: string; loan: string; loans: number; scoreSheet: string };
  /** of: whether the loan or the score sheet stands apart from all the others */
  'group.organisation': {
    group: string;
    loan: string;
    of: 'loan' | 'group';
    organisation: Organisation;
    other: Organisation;
    loans: number;
  };

  'score.range': { group: string; heading: string; points: number; max: number };
  'score.total': { group: string; total: number; sum: number };
  'score.class': { group: string; total: number; class: ClassId; expectedClass: ClassId };
  'group.duplicate': { group: string; firstLine: number };
  'group.noDebt': { group: string };
  /** in the score sheet's unit */
  'group.debt': { group: string; outstanding: number; loans: number; sum: number; loanSheet: string };
  'group.size': { group: string; members: number; least: number; most: number; counted: 'borrowers' | 'members' };

  'sum.total': Arithmetic;
  'sum.parts': Arithmetic;
  'ratio.overdue': Arithmetic;
  'growth.overdue': Arithmetic;
  'change.baseline': Arithmetic;
  /** says = the ratio unrounded, decimals = as printed */
  'ratio.truncated': Where & { stated: number; says: number; decimals: number };
  'organisation.debt': Where & { stated: number; says: number; decimals: number; loanSheet: string };
}>;

export type RuleId = keyof FindingValues;

/** Where a cell stands, in words: heading as printed, what its row is known by ('' = only its line number), its line in the sheet. */
export type Where = { heading: string; row: string; of: 'loan' | 'group' | 'row'; line: number };

/** A finding of one cell (`count` 1), or of a whole column that has the same trouble in many cells. */
export type Cells = Where & { count: number };

export type LoanAmount = { loan: string; heading: string; amount: number };

/** firstLine = line of the contract's first row; same = the rows are alike in everything that was read */
export type Repeated = { loan: string; firstLine: number; same: boolean };

/**
 * A printed figure that the figures around it contradict. `says` is what the rule's own equation gives for it;
 * `role` tells how: the figure is the result of that equation, one of its inputs, or stands in the earlier table.
 * The others are the figures of the equation and of those that agree with what is expected, as printed.
 */
export type Arithmetic = Where & {
  stated: number;
  says: number;
  /** decimals that the figure is printed with */
  decimals: number;
  percent: boolean;
  role: 'result' | 'input' | 'earlier';
  /** how many rows add up, the label of the row that holds their sum */
  parts?: number;
  totalRow?: string;
  overdue?: number;
  outstanding?: number;
  ratio?: number;
  ratioDecimals?: number;
  growth?: number;
  growthDecimals?: number;
  now?: number;
  change?: number;
  earlier?: number;
  earlierDate?: number;
  /** which equations agree with the expected figure, besides the rule's own */
  sumAgrees?: boolean;
  ratioAgrees?: boolean;
  growthAgrees?: boolean;
  changeAgrees?: boolean;
  /** now − earlier gives the expected figure, which is a change */
  baselineAgrees?: boolean;
};
