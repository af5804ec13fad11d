import { intersect, parseArea, splitSheet } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import type { NamedItem, Sheet, Workbook } from '../model/workbook';
import { FUNCTIONS } from './functions';
import { parse } from './parse';
import type { Node } from './parse';
import { CellBlock, DIVISION_ERROR, FormulaError, VALUE_ERROR, asNumber, asText } from './value';
import type { Scalar, Value } from './value';

/** Where a formula stands and how it reads other cells. */
export interface Scope {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  col: number;
  /** a cell's up-to-date value */
  cell(sheet: Sheet, row: number, col: number): Scalar;
  /** the part of a sheet that has anything in it */
  used(sheet: Sheet): Area | null;
  /** calls a function of an add-in; absent = there is none */
  custom?(call: Extract<Node, { kind: 'call' }>): Scalar;
}

/** Thrown for what this evaluator does not know: the cell keeps the value it has. */
export class NotComputable extends Error {}

export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'error':
      return new FormulaError(node.code);
    case 'reference':
      return blockOf(node.text, scope);
    case 'name':
      return named(node.name, scope);
    case 'unsupported':
      throw new NotComputable(node.text);
    case 'unary':
      return unary(node.operator, scalar(evaluate(node.operand, scope), scope));
    case 'binary':
      return binary(
        node.operator,
        scalar(evaluate(node.left, scope), scope),
        scalar(evaluate(node.right, scope), scope),
      );
    case 'call': {
      const run = FUNCTIONS[node.name];
      if (!run && scope.custom) return scope.custom(node);
      if (!run) throw new NotComputable(node.name);
      return run(node.args, scope);
    }
  }
}

function blockOf(text: string, scope: Scope): Value {
  const { sheet, address } = splitSheet(text);
  const area = parseArea(address);
  const target = sheet === null ? scope.sheet : findSheet(scope.workbook, sheet);
  return area && target ? new CellBlock(target, area) : new FormulaError('#REF!');
}

const findSheet = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** A defined name: the sheet's own first, then the workbook's. */
function named(text: string, scope: Scope): Value {
  const { sheet: prefix, address: name } = splitSheet(text);
  const home = prefix === null ? scope.sheet : findSheet(scope.workbook, prefix);
  const same = (item: NamedItem): boolean => item.name.toLowerCase() === name.toLowerCase();
  const item = home?.names.find(same) ?? scope.workbook.names.find(same);
  if (!item) return new FormulaError('#NAME?');
  const node = parse(item.formula.startsWith('=') ? item.formula : `=${item.formula}`);
  if (!node) throw new NotComputable(text);
  return evaluate(node, scope);
}

/** A single value of a block: its only cell, else the cell in the formula's own row or column (implicit intersection). */
export function scalar(value: Value, scope: Scope): Scalar {
  if (!(value instanceof CellBlock)) return value;
  const { area, sheet } = value;
  if (area.rows === 1 && area.cols === 1) return scope.cell(sheet, area.row, area.col);
  if (area.cols === 1 && scope.row >= area.row && scope.row < area.row + area.rows) {
    return scope.cell(sheet, scope.row, area.col);
  }
  if (area.rows === 1 && scope.col >= area.col && scope.col < area.col + area.cols) {
    return scope.cell(sheet, area.row, scope.col);
  }
  return VALUE_ERROR;
}

/** Visits the cells of a block that can hold anything, row by row. */
export function eachCell(
  block: CellBlock,
  scope: Scope,
  visit: (value: Scalar, row: number, col: number) => void,
): void {
  const used = scope.used(block.sheet);
  const area = used && intersect(used, block.area);
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) visit(scope.cell(block.sheet, row, col), row, col);
  }
}

function unary(operator: string, operand: Scalar): Scalar {
  if (operator === '@') return operand;
  const number = asNumber(operand);
  if (number instanceof FormulaError) return operator === '+' ? operand : number;
  return operator === '-' ? -number : operator === '%' ? number / 100 : operand;
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === '&') return `${asText(left) as string}${asText(right) as string}`;
  if (operator in COMPARE) return COMPARE[operator]!(compare(left, right));
  const a = asNumber(left);
  const b = asNumber(right);
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIVISION_ERROR : a / b;
    default: {
      const power = a ** b;
      return Number.isFinite(power) ? power : new FormulaError('#NUM!');
    }
  }
}

const COMPARE: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers, then text (any case), then FALSE, TRUE; a blank takes the other side's kind. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

const blankLike = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
