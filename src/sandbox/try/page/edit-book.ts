import { areaName, cellName } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import type { Language } from '../../../i18n/language';
import { styleAt } from '../../model/cells';
import { writeInputs } from '../../model/edit';
import { activate } from '../../model/sheets';
import type { Sheet } from '../../model/workbook';
import { HostError } from '../../protocol/host-error';
import { editableText, inputFor } from '../grid/typed-text';
import type { Place } from '../grid/move-keys';
import type { WatchedHost } from './watched-host';

/** Why a cell was not changed. */
export type Refusal = 'formula' | 'locked' | 'other';

const single = ({ row, col }: Place): Area => ({ row, col, rows: 1, cols: 1 });

/** Brings a sheet to the front. */
export const showSheet = (host: WatchedHost, sheet: Sheet): void => host.asOther((book) => activate(book, sheet));

/** Makes a cell the selected one. */
export function selectCell(host: WatchedHost, sheet: Sheet, place: Place): void {
  const area = single(place);
  if (areaName(sheet.selection) === areaName(area)) return;
  host.asOther((book) => {
    sheet.selection = area;
    book.emit({ type: 'selectionChanged', sheet, address: cellName(place.row, place.col) });
  });
}

/**
 * Writes what was typed into a cell, as its Excel would read it; what stands there already is not written again, so that a figure with
 * more digits than are shown stays as it is.
 * @returns why it was refused, or null
 */
export function typeInto(
  host: WatchedHost,
  sheet: Sheet,
  place: Place,
  typed: string,
  language: Language,
): Refusal | null {
  const { date1904 } = host.workbook;
  if (typed === editableText(sheet, place.row, place.col, language, date1904)) return null;
  const { numberFormat } = styleAt(sheet, place.row, place.col);
  try {
    host.asOther((book) => writeInputs(book, sheet, single(place), inputFor(typed, numberFormat, language)));
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'AccessDenied') return 'locked';
    return error.code === 'InvalidArgument' && /^[=+-]/.test(typed) ? 'formula' : 'other';
  }
}
