/**
 * What a user can be told and can mend. The sentence for each code stands in i18n/errors; `values` fills it (a sheet's name, a cell).
 * Anything that is not one of these is a fault of ours and comes through as it is.
 */
export type ErrorCode =
  | 'noKnownSheet'
  | 'emptyWorkbook'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'cellEditing'
  | 'sheetGone'
  | 'payloadTooLarge'
  | 'excelTooOld'
  | 'noLoans'
  | 'noDueDebts'
  | 'noGroups'
  | 'noReportData'
  | 'noDate'
  | 'badPeriod'
  | 'noEdition'
  | 'badEdition'
  | 'nothingToCalibrate'
  | 'noReason'
  | 'noTokens'
  | 'notFilled'
  | 'filledSheetChanged'
  | 'cellChanged'
  | 'rowsHidden'
  | 'cancelled'
  | 'excelFailed';

export class TkvvError extends Error {
  override readonly name = 'TkvvError';

  constructor(
    readonly code: ErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
