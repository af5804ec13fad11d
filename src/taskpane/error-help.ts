import type { PageId } from '../actions/session';
import { parseArea } from '../core/cell/address';
import type { Place } from '../core/check/finding';
import { TkvvError } from '../core/errors';

/** The one thing that a user can do about an error from the pane. */
export type ErrorHelp =
  /** do it again: what was in the way may be gone, or will be after what the sentence asks for */
  | { readonly kind: 'retry' }
  /** look at the place that is in the way */
  | { readonly kind: 'goTo'; readonly place: Place }
  /** read the workbook anew: it is not what was read */
  | { readonly kind: 'survey' }
  | { readonly kind: 'openSettings' }
  | { readonly kind: 'page'; readonly page: PageId }
  /** the day is to be told, for which a form stands beside the sentence */
  | { readonly kind: 'none' };

/** Names of errors that a browser, or the add-in itself, gives where a part of the add-in cannot be fetched. */
const NOT_LOADED: ReadonlySet<string> = new Set(['ChunkLoadError', 'FileNotLoaded']);

/** A part of the add-in could not be fetched: the network, or the folder that holds it. */
export const isNotLoaded = (error: unknown): boolean => error instanceof Error && NOT_LOADED.has(error.name);

export function errorHelp(error: unknown): ErrorHelp {
  if (!(error instanceof TkvvError)) return { kind: 'retry' };
  const { sheet } = error.values;
  switch (error.code) {
    case 'sheetProtected':
    case 'rowsHidden':
    case 'cellChanged':
      return typeof sheet === 'string' ? { kind: 'goTo', place: placeOf(sheet, error.values.cell) } : { kind: 'retry' };
    case 'sheetGone':
      return { kind: 'survey' };
    case 'badEdition':
      return { kind: 'openSettings' };
    case 'noLoans':
    case 'noGroups':
    case 'noReportData':
      return { kind: 'page', page: 'survey' };
    case 'excelTooOld':
      return { kind: 'page', page: 'settings' };
    case 'noDate':
      return { kind: 'none' };
    default:
      return { kind: 'retry' };
  }
}

function placeOf(sheet: string, cell: unknown): Place {
  const at = typeof cell === 'string' ? parseArea(cell) : null;
  return { sheet, row: at?.row ?? 0, col: at?.col ?? 0 };
}
