import { parseArea, splitSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { looseScope } from '../formula/calculate';
import { NotComputable, evaluate } from '../formula/evaluate';
import { isFormula, parse } from '../formula/parse';
import { CellBlock, FormulaError, toCell } from '../formula/value';
import type { Value } from '../formula/value';
import { refuse } from '../protocol/host-error';
import type { OpenWorkbook } from './open-workbook';
import { findSheet } from './sheet-names';
import type { CellValue, NamedItem, Sheet } from './workbook';

/** Where names live: the workbook, or one sheet. */
export type NameScope = { names: NamedItem[] };

export const findName = (scope: NameScope, name: string): NamedItem | null =>
  scope.names.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;

/**
 * Excel's rules for a defined name: begins with a letter, `_` or `\`, then letters, digits, `.` and `_`; at most 255
 * characters; no cell address such as A1 or R1C1; not R or C (documented).
 * @throws InvalidArgument
 */
export function requireName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseArea(name) !== null || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw refuse.invalidArgument();
  return name;
}

/** Defines a name. @throws ItemAlreadyExists within the same scope; InvalidArgument */
export function addName(scope: NameScope, name: string, formula: string, comment: string): NamedItem {
  requireName(name);
  if (findName(scope, name)) throw refuse.itemAlreadyExists();
  const item = { name, formula: requireFormula(formula), visible: true, comment };
  scope.names.push(item);
  return item;
}

export function requireFormula(formula: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  if (!isFormula(text)) throw refuse.invalidArgument();
  return text;
}

export function removeName(scope: NameScope, item: NamedItem): void {
  scope.names.splice(scope.names.indexOf(item), 1);
}

/** The cells that a name stands for, or null if it stands for a constant, a formula or nothing any more. */
export function namedArea(book: OpenWorkbook, item: NamedItem): { sheet: Sheet; area: Area } | null {
  const { sheet: name, address } = splitSheet(item.formula.replace(/^=/, ''));
  const sheet = name === null ? null : findSheet(book.workbook, name);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : null;
}

export interface NameValue {
  type: 'Range' | 'String' | 'Double' | 'Boolean' | 'Error';
  value: CellValue;
}

/** What Excel reports as a name's value: the address of its cells, or the value of its formula. */
export function nameValue(book: OpenWorkbook, item: NamedItem): NameValue {
  const cells = namedArea(book, item);
  if (cells) return { type: 'Range', value: item.formula.replace(/^=/, '') };
  if (/#REF!/.test(item.formula)) return { type: 'Error', value: '#REF!' };
  const value = computed(book, item.formula);
  if (value instanceof FormulaError) return { type: 'Error', value: value.code };
  if (value instanceof CellBlock) return { type: 'Range', value: item.formula.replace(/^=/, '') };
  const result = toCell(value);
  return {
    type: typeof result === 'number' ? 'Double' : typeof result === 'boolean' ? 'Boolean' : 'String',
    value: result,
  };
}

function computed(book: OpenWorkbook, formula: string): Value {
  const node = parse(formula);
  if (!node) return new FormulaError('#VALUE!');
  try {
    return evaluate(node, looseScope(book, book.workbook.active));
  } catch (error) {
    if (error instanceof NotComputable) return new FormulaError('#NAME?');
    throw error;
  }
}
