import { MAX_COLS, MAX_ROWS, areaName, parseArea, quoteSheet, splitSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { findName, namedArea } from '../model/names';
import type { OpenWorkbook } from '../model/open-workbook';
import { findSheet } from '../model/sheet-names';
import type { Sheet } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { areaOf } from './targets';
import type { BookTarget, RangeTarget } from './targets';

export interface Place {
  sheet: Sheet;
  area: Area;
}

export const WHOLE_SHEET: Area = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };

/** Longest address that getRange takes (documented). */
const MAX_ADDRESS = 8192;

/** `'Sổ vay'!A1:B2` */
export const fullAddress = (sheet: Sheet, area: Area): string => `${quoteSheet(sheet.name)}!${areaName(area)}`;

/** @throws InvalidArgument if the block leaves the sheet (reported) */
export function onSheet(area: Area): Area {
  const { row, col, rows, cols } = area;
  if (row < 0 || col < 0 || rows < 1 || cols < 1 || row + rows > MAX_ROWS || col + cols > MAX_COLS) {
    throw refuse.invalidArgument();
  }
  return area;
}

/**
 * The cells that an address or a defined name means; an address without a sheet is on `home`.
 * @throws InvalidArgument (reported, also for a sheet that is not there)
 */
export function placeOf(book: OpenWorkbook, home: Sheet, text: string): Place {
  const { sheet: name, address } = splitSheet(text.slice(0, MAX_ADDRESS).trim());
  const sheet = name === null ? home : findSheet(book.workbook, name);
  const area = parseArea(address);
  if (sheet && area) return { sheet, area };
  const item =
    (name === null ? findName(home, address) : null) ??
    (sheet && findName(sheet, address)) ??
    findName(book.workbook, address);
  const place = item && namedArea(book, item);
  if (!place) throw refuse.invalidArgument();
  return place;
}

/** An argument that may be a range or an address. */
export function placeArg({ book }: BookTarget, home: Sheet, args: Args, index: number): Place {
  const range = args.target<RangeTarget>(index, 'Range');
  return range ? { sheet: range.sheet, area: areaOf(range) } : placeOf(book, home, args.text(index));
}
