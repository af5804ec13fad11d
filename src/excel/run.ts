import { TkvvError, type ErrorCode } from '../core/errors';
import { requireFloor, supports } from './support';

/** Excel's own codes that a user can do something about. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  AccessDenied: 'sheetProtected',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
};

/**
 * Runs a batch against the workbook. Waits while the user is typing in a cell.
 * @throws TkvvError with a code for what the user can mend; `excelFailed` with Excel's own code for the rest
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireFloor();
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw translate(error);
  }
}

/** The first set in which all that a batch does is one step of Excel's own undo. */
const UNDO_GROUPS = '1.20';

/**
 * As `run`, and all that the batch writes is one step of Excel's own undo where this Excel can join steps. Excel refuses to join some
 * calls: then the batch, which must leave the workbook as it was when it fails, is run again without.
 */
export async function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireFloor();
  if (!supports(UNDO_GROUPS)) return run(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (isExcelError(error) && error.code === 'UndoNotSupported') return run(batch);
    throw translate(error);
  }
}

export function translate(error: unknown): unknown {
  if (!isExcelError(error)) return error;
  return new TkvvError(CODES[error.code] ?? 'excelFailed', { code: error.code }, { cause: error });
}

/** Told by its shape: in a page with frames, Excel's errors may come from another realm, where `instanceof` says no. */
export const isExcelError = (error: unknown): error is OfficeExtension.Error =>
  typeof error === 'object' &&
  error !== null &&
  'debugInfo' in error &&
  typeof (error as { code?: unknown }).code === 'string';
