import { settle } from '../formula/calculate';
import { ERROR_TEXT } from '../formula/value';
import { cellAt, gridOf, isUnbounded, styleAt, valueAt } from '../model/cells';
import { textAt } from '../model/display-text';
import { writeInputs } from '../model/edit';
import { writeNumberFormats } from '../model/number-formats';
import type { CellValue, Sheet } from '../model/workbook';
import type { Property } from '../protocol/host-object';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';

/** A read gives at most this many cells (documented). */
const MAX_CELLS = 5_000_000;

/** Excel's kinds of value. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: CellValue): ValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_TEXT.test(value) ? 'Error' : 'String';
}

/**
 * One value a cell, in the range's shape. Whole columns and rows, and ranges of over 5 million cells, give null
 * (documented: unbounded ranges; reported: the limit).
 */
function grid<T>(target: RangeTarget, at: (sheet: Sheet, row: number, col: number) => T): T[][] | null {
  const area = areaOf(target);
  if (isUnbounded(area) || area.rows * area.cols > MAX_CELLS) return null;
  settle(target.book);
  return gridOf(area, (row, col) => at(target.sheet, row, col));
}

export const formulaAt = (sheet: Sheet, row: number, col: number): CellValue =>
  cellAt(sheet, row, col)?.formula ?? valueAt(sheet, row, col);

const write = (target: RangeTarget, value: unknown): void =>
  writeInputs(target.book, target.sheet, areaOf(target), value);

const formats = (target: RangeTarget): string[][] | null => {
  const area = areaOf(target);
  if (isUnbounded(area) || area.rows * area.cols > MAX_CELLS) return null;
  return gridOf(area, (row, col) => styleAt(target.sheet, row, col).numberFormat);
};

const setFormats = (target: RangeTarget, value: unknown): void => {
  writeNumberFormats(target.sheet, areaOf(target), value);
};

/** What cells hold. The sandbox's locale is en-US, so that local formulas and formats are the plain ones. */
export const rangeContent: Record<string, Property<RangeTarget>> = {
  Values: { get: (r) => grid(r, valueAt), set: write },
  Formulas: { get: (r) => grid(r, formulaAt), set: write },
  FormulasLocal: { get: (r) => grid(r, formulaAt), set: write },
  Text: { get: (r) => grid(r, (sheet, row, col) => textAt(sheet, row, col, r.book.workbook.date1904)) },
  ValueTypes: { get: (r) => grid(r, (sheet, row, col) => valueType(valueAt(sheet, row, col))) },
  NumberFormat: { get: formats, set: setFormats },
  NumberFormatLocal: { get: formats, set: setFormats },
};
