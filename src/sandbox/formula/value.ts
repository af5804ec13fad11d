import type { Area } from '../../core/cell/address';
import type { CellValue, Sheet } from '../model/workbook';

/** An error inside a formula; cells hold it as its text. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** Cells that a formula refers to. */
export class CellBlock {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export type Scalar = string | number | boolean | null | FormulaError;
export type Value = Scalar | CellBlock;

export const ERROR_TEXT = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|BUSY!)$/;

/** A cell's value as formulas see it: blank is null, an error's text is an error. */
export function fromCell(value: CellValue, isBlank: boolean): Scalar {
  if (isBlank) return null;
  return typeof value === 'string' && ERROR_TEXT.test(value) ? new FormulaError(value) : value;
}

/** A formula's result as a cell holds it: blank becomes 0, as in Excel. */
export function toCell(value: Scalar): CellValue {
  if (value === null) return 0;
  if (value instanceof FormulaError) return value.code;
  if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
  return value;
}

export const VALUE_ERROR = new FormulaError('#VALUE!');
export const DIVISION_ERROR = new FormulaError('#DIV/0!');
export const NOT_AVAILABLE = new FormulaError('#N/A');

export function asNumber(value: Scalar): number | FormulaError {
  if (value instanceof FormulaError || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const trimmed = value.trim().replace(/,/g, '');
  const percent = trimmed.endsWith('%');
  const number = Number(percent ? trimmed.slice(0, -1) : trimmed);
  if (trimmed === '' || Number.isNaN(number)) return VALUE_ERROR;
  return percent ? number / 100 : number;
}

export function asText(value: Scalar): string | FormulaError {
  if (value instanceof FormulaError || typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(Number(value.toPrecision(15)));
}

export function asBoolean(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError || typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE_ERROR;
}
