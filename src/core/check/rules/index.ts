import type { RuleId } from '../finding-values';
import type { Rule } from '../rule';
import { changeBaseline, growthOverdue, ratioOverdue, ratioTruncated, sumParts, sumTotal } from './arithmetic';
import { balanceSum } from './balance-sum';
import { codeImprecise, codeLength, codePadded, organisationUnknown } from './cell-codes';
import {
  dateImpossible,
  datePeriod,
  dateText,
  numberAmbiguous,
  numberDecided,
  numberText,
  numberUnreadable,
} from './cell-readings';
import { fontLegacy } from './font-legacy';
import { groupDebt } from './group-debt';
import { groupDuplicate, groupNoDebt } from './group-rows';
import { groupSize } from './group-size';
import { loanClosedWithDebt } from './loan-closed';
import { loanDueBeforeLoan, loanNotMoved } from './loan-dates';
import { groupOrganisation, groupUnknown } from './loan-group';
import { loanNegative } from './loan-negative';
import { loanOverPrincipal } from './loan-over-principal';
import { loanDuplicate, loanTwoBooks } from './loan-repeated';
import { organisationDebt } from './organisation-debt';
import { partOverdue } from './part-overdue';
import { scoreClass, scoreRange, scoreTotal } from './score-points';

/**
 * The catalogue, in the order in which rules run: first what a cell is, then what a row says of itself, then sums and sheets against
 * each other. A rule that finds a cell already called an error stays silent about it.
 */
export const RULES = [
  numberUnreadable,
  dateImpossible,
  codeLength,
  codeImprecise,
  organisationUnknown,
  datePeriod,
  numberAmbiguous,
  numberText,
  numberDecided,
  dateText,
  codePadded,
  fontLegacy,
  loanNegative,
  balanceSum,
  sumTotal,
  sumParts,
  ratioOverdue,
  growthOverdue,
  changeBaseline,
  ratioTruncated,
  partOverdue,
  loanDuplicate,
  loanTwoBooks,
  loanClosedWithDebt,
  loanOverPrincipal,
  loanDueBeforeLoan,
  loanNotMoved,
  scoreRange,
  scoreTotal,
  scoreClass,
  groupDuplicate,
  groupUnknown,
  groupOrganisation,
  groupDebt,
  groupNoDebt,
  groupSize,
  organisationDebt,
] as const satisfies readonly Rule[];

/** Every id that has sentences has a rule: a rule left out of the list does not compile. */
type Missing = Exclude<RuleId, (typeof RULES)[number]['id']>;
export const NO_RULE_IS_MISSING: [Missing] extends [never] ? true : Missing = true;
