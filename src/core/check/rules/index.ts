import type { RuleId } from '../finding-values';
import type { Rule } from '../rule';
import { amountUnusual } from './amount-unusual';
import {
  averageFigure,
  changeBaseline,
  changeFlow,
  growthOverdue,
  ratioFrozen,
  ratioOverdue,
  ratioTruncated,
  shareForced,
  sharePart,
  shareTotal,
  sumColumns,
  sumParts,
  sumTotal,
} from './arithmetic';
import { balanceSum } from './balance-sum';
import { cellConstant } from './cell-constants';
import { codeImprecise, codeLength, codePadded, organisationUnknown } from './cell-codes';
import { cellError } from './cell-errors';
import {
  dateImpossible,
  datePeriod,
  dateText,
  numberAmbiguous,
  numberDecided,
  numberText,
  numberUnreadable,
} from './cell-readings';
import { cellSpaces } from './cell-spaces';
import { communeNames, communeUnknown } from './communes';
import { columnNegative } from './column-negative';
import { columnsSwapped } from './columns-swapped';
import { dateFar, loanActivityAfter, loanAfterReport } from './date-unlikely';
import { fontLegacy } from './font-legacy';
import { fundUnknown } from './fund-source';
import { groupDebt } from './group-debt';
import { groupDuplicate, groupNoDebt } from './group-rows';
import { groupMembers } from './group-members';
import { groupDiffers, groupInconsistent } from './group-facts';
import { groupSize } from './group-size';
import { groupUnlisted, leaderUnlisted } from './group-unlisted';
import { groupHamlets, groupNonPaying, groupOverdue, groupSmall, groupToClose } from './group-work';
import {
  birthYearOnly,
  customerNames,
  identityExpired,
  identityLength,
  identityOld,
  identityShared,
  personTwice,
} from './identities';
import { listedAmount, listedUnknown } from './listed-loans';
import { loanClosedWithDebt } from './loan-closed';
import { loanDueBeforeLoan, loanNotMoved } from './loan-dates';
import { groupOrganisation, groupUnknown } from './loan-group';
import { loanExtendedEarlier, loanExtendedTooLong } from './loan-extended';
import { loanNegative } from './loan-negative';
import { loanArrears, loanFrozenEnds } from './loan-work';
import { loanOverApproved } from './loan-over-approved';
import { loanOverPrincipal } from './loan-over-principal';
import { loanDuplicate, loanTwoBooks } from './loan-repeated';
import { officeRow, officeSheet } from './office-rows';
import { loanAppeared, loanRose, loanVanished } from './loan-since';
import { loanNeverDrawn, loanSettledInArrears } from './loan-state';
import { organisationDebt } from './organisation-debt';
import { organisationContradicts, organisationRepeated } from './organisation-rows';
import { partOverdue } from './part-overdue';
import { periodApart } from './period-apart';
import { proseFigure, proseTruncated } from './prose-figures';
import { phoneBlank, phoneInvalid, phoneShared } from './phones';
import { reconcileGroup, reconcileGroupArrears, reconcileGroupCount, reconcileGroupMissing } from './reconcile-groups';
import { reconcileListTotal, reconcileSummary, reconcileTelegram } from './reconcile-summaries';
import {
  reconcileTrustClasses,
  reconcileTrustDebt,
  reconcileTrustNotes,
  reconcileTrustProgrammes,
} from './reconcile-trust';
import { cellMissing, cellRequired } from './required-cells';
import { groupRepeated, rowAlike, rowDuplicate } from './rows-alike';
import {
  periodDiffers,
  periodExpected,
  periodExported,
  periodFile,
  periodMixed,
  periodNamed,
  sheetStale,
} from './sheet-days';
import { sheetEmpty, sheetEmptyList, sheetSame, sheetWrongForm } from './sheet-form';
import { unitsMissing } from './units-missing';
import { unitSlip, unitUnlike } from './unit-slip';
import { scoreClass, scoreRange, scoreTotal } from './score-points';
import { targetBehind } from './target-behind';
import { trustOutgrows } from './trust-outgrows';
import { unitContradicted } from './unit-contradicted';
import { workbookManual } from './workbook-manual';

/**
 * The catalogue, in the order in which rules run: first what a cell is, then what a row says of itself, then sums and sheets against
 * each other. A rule that finds a cell already called an error stays silent about it.
 */
export const RULES = [
  workbookManual,
  sheetWrongForm,
  sheetEmpty,
  sheetEmptyList,
  cellError,
  numberUnreadable,
  dateImpossible,
  columnsSwapped,
  codeLength,
  codeImprecise,
  organisationUnknown,
  organisationRepeated,
  cellRequired,
  datePeriod,
  numberAmbiguous,
  numberText,
  numberDecided,
  dateText,
  codePadded,
  fontLegacy,
  unitContradicted,
  cellSpaces,
  cellConstant,
  cellMissing,
  officeRow,
  periodNamed,
  fundUnknown,
  phoneInvalid,
  phoneBlank,
  phoneShared,
  identityLength,
  identityOld,
  identityExpired,
  identityShared,
  birthYearOnly,
  customerNames,
  personTwice,
  columnNegative,
  loanNegative,
  unitSlip,
  balanceSum,
  sumTotal,
  sumParts,
  sumColumns,
  shareTotal,
  shareForced,
  sharePart,
  ratioOverdue,
  ratioFrozen,
  averageFigure,
  growthOverdue,
  changeFlow,
  changeBaseline,
  ratioTruncated,
  partOverdue,
  loanDuplicate,
  loanTwoBooks,
  loanClosedWithDebt,
  loanOverPrincipal,
  loanOverApproved,
  loanDueBeforeLoan,
  loanAfterReport,
  dateFar,
  loanExtendedEarlier,
  loanExtendedTooLong,
  loanActivityAfter,
  loanNotMoved,
  loanNeverDrawn,
  loanSettledInArrears,
  scoreRange,
  scoreTotal,
  scoreClass,
  groupMembers,
  groupDuplicate,
  groupRepeated,
  rowDuplicate,
  rowAlike,
  sheetSame,
  sheetStale,
  periodFile,
  periodExported,
  periodMixed,
  periodDiffers,
  periodExpected,
  officeSheet,
  unitsMissing,
  communeNames,
  communeUnknown,
  groupUnknown,
  groupOrganisation,
  organisationContradicts,
  groupDebt,
  groupNoDebt,
  groupInconsistent,
  groupDiffers,
  groupUnlisted,
  leaderUnlisted,
  groupSize,
  groupSmall,
  groupOverdue,
  groupNonPaying,
  groupToClose,
  groupHamlets,
  loanArrears,
  loanFrozenEnds,
  organisationDebt,
  reconcileGroup,
  reconcileGroupMissing,
  reconcileGroupArrears,
  reconcileGroupCount,
  reconcileSummary,
  reconcileTrustProgrammes,
  reconcileTrustNotes,
  listedUnknown,
  listedAmount,
  reconcileListTotal,
  reconcileTrustDebt,
  reconcileTrustClasses,
  reconcileTelegram,
  loanRose,
  loanAppeared,
  loanVanished,
  unitUnlike,
  amountUnusual,
  proseFigure,
  proseTruncated,
  trustOutgrows,
  targetBehind,
  periodApart,
] as const satisfies readonly Rule[];

/** Every id that has sentences has a rule: a rule left out of the list does not compile. */
type Missing = Exclude<RuleId, (typeof RULES)[number]['id']>;
export const NO_RULE_IS_MISSING: [Missing] extends [never] ? true : Missing = true;
