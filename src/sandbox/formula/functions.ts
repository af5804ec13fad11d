import { serialOf } from '../model/typed-date';
import { isRowFiltered } from '../model/filter';
import { criterion } from './criteria';
import { compare, eachCell, evaluate, scalar } from './evaluate';
import type { Scope } from './evaluate';
import type { Node } from './parse';
import {
  CellBlock,
  DIVISION_ERROR,
  FormulaError,
  NOT_AVAILABLE,
  VALUE_ERROR,
  asBoolean,
  asNumber,
  asText,
} from './value';
import type { Scalar, Value } from './value';

type Run = (args: Node[], scope: Scope) => Value;

/** An argument's one value; a missing one is blank. */
const one = (args: Node[], index: number, scope: Scope): Scalar =>
  args[index] ? scalar(evaluate(args[index], scope), scope) : null;

/** A failure inside a function's arguments ends it with that error. */
class Failure extends Error {
  constructor(readonly error: FormulaError) {
    super(error.code);
  }
}

const sure = <T>(value: T | FormulaError): T => {
  if (value instanceof FormulaError) throw new Failure(value);
  return value;
};

const guarded =
  (run: Run): Run =>
  (args, scope) => {
    try {
      return run(args, scope);
    } catch (error) {
      if (error instanceof Failure) return error.error;
      throw error;
    }
  };

const number = (args: Node[], index: number, scope: Scope): number => sure(asNumber(one(args, index, scope)));
const text = (args: Node[], index: number, scope: Scope): string => sure(asText(one(args, index, scope)));
const block = (args: Node[], index: number, scope: Scope): CellBlock => {
  const value = args[index] && evaluate(args[index], scope);
  if (value instanceof CellBlock) return value;
  throw new Failure(value instanceof FormulaError ? value : VALUE_ERROR);
};

/** Every value of all arguments: cells of blocks as they are, direct arguments marked so. */
function eachValue(
  args: Node[],
  scope: Scope,
  visit: (value: Scalar, direct: boolean, block?: CellBlock, row?: number, col?: number) => void,
): void {
  for (const arg of args) {
    const value = evaluate(arg, scope);
    if (value instanceof CellBlock) eachCell(value, scope, (cell, row, col) => visit(cell, false, value, row, col));
    else visit(value, true);
  }
}

/** The numbers of the arguments: text and booleans count only when written directly into the formula (documented). */
function numbers(args: Node[], scope: Scope): number[] {
  const found: number[] = [];
  eachValue(args, scope, (value, direct) => {
    if (value instanceof FormulaError) throw new Failure(value);
    if (typeof value === 'number') found.push(value);
    else if (direct) found.push(sure(asNumber(value)));
  });
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]): Scalar =>
  values.length === 0 ? DIVISION_ERROR : sum(values) / values.length;
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);

function countNumbers(args: Node[], scope: Scope): number {
  let count = 0;
  eachValue(args, scope, (value, direct) => {
    if (typeof value === 'number' || (direct && !(asNumber(value) instanceof FormulaError))) count++;
  });
  return count;
}

function countFilled(args: Node[], scope: Scope): number {
  let count = 0;
  eachValue(args, scope, (value) => {
    if (value !== null) count++;
  });
  return count;
}

/** Half away from zero, on the decimal digits that Excel shows rather than on the binary value (documented). */
function round(value: number, digits: number, way: 'near' | 'up' | 'down' = 'near'): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  const whole = way === 'near' ? Math.floor(scaled + 0.5) : way === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return (Math.sign(value) * whole) / scale || 0;
}

const SUBTOTALS: Record<number, (args: Node[], scope: Scope) => Scalar> = {
  1: (args, scope) => average(numbers(args, scope)),
  2: countNumbers,
  3: countFilled,
  4: (args, scope) => greatest(numbers(args, scope)),
  5: (args, scope) => least(numbers(args, scope)),
  9: (args, scope) => sum(numbers(args, scope)),
};

/** 9 leaves out rows hidden by a filter, 109 every hidden row, and both leave out other subtotals (documented). */
function subtotal(args: Node[], scope: Scope): Scalar {
  const kind = number(args, 0, scope);
  const run = SUBTOTALS[kind % 100];
  if (!run || (kind > 11 && kind < 101)) return VALUE_ERROR;
  const visible: Scope = {
    ...scope,
    cell: (sheet, row, col) => {
      const skipped = kind > 100 ? sheet.hiddenRows.has(row) : isRowFiltered(sheet, row);
      const nested = /\bSUBTOTAL\(/i.test(sheet.cells.get(row * 16_384 + col)?.formula ?? '');
      return skipped || nested ? null : scope.cell(sheet, row, col);
    },
  };
  return run(args.slice(1), visible);
}

/** Rows and columns that meet all pairs (range, criterion), as offsets into the first range. */
function matching(pairs: [CellBlock, Scalar][], scope: Scope): [number, number][] {
  const [first, ...rest] = pairs;
  if (!first) return [];
  const found: [number, number][] = [];
  const tests = pairs.map(([, wanted]) => criterion(wanted));
  const { area } = first[0];
  const used = scope.used(first[0].sheet);
  const rows = Math.min(area.rows, Math.max((used?.row ?? 0) + (used?.rows ?? 0) - area.row, 0));
  const cols = Math.min(area.cols, Math.max((used?.col ?? 0) + (used?.cols ?? 0) - area.col, 0));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      const at = ([b]: [CellBlock, Scalar]): Scalar => scope.cell(b.sheet, b.area.row + i, b.area.col + j);
      if (tests[0]!(at(first)) && rest.every((pair, k) => tests[k + 1]!(at(pair)))) found.push([i, j]);
    }
  }
  return found;
}

const pairsFrom = (args: Node[], from: number, scope: Scope): [CellBlock, Scalar][] => {
  const pairs: [CellBlock, Scalar][] = [];
  for (let i = from; i + 1 < args.length; i += 2) pairs.push([block(args, i, scope), one(args, i + 1, scope)]);
  return pairs;
};

function sumAt(target: CellBlock, places: [number, number][], scope: Scope): number[] {
  const found: number[] = [];
  for (const [i, j] of places) {
    const value = scope.cell(target.sheet, target.area.row + i, target.area.col + j);
    if (value instanceof FormulaError) throw new Failure(value);
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

const ifTarget = (args: Node[], scope: Scope): CellBlock => block(args, args.length > 2 ? 2 : 0, scope);

function logical(args: Node[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  eachValue(args, scope, (value, direct) => {
    if (value instanceof FormulaError) throw new Failure(value);
    if (direct || typeof value === 'boolean' || typeof value === 'number') found.push(sure(asBoolean(value)));
  });
  if (found.length === 0) throw new Failure(VALUE_ERROR);
  return found;
}

function lookUp(args: Node[], scope: Scope): Value {
  const wanted = sure(one(args, 0, scope) as Scalar | FormulaError) as Scalar;
  const table = block(args, 1, scope);
  const column = number(args, 2, scope);
  if (column < 1 || column > table.area.cols) return column < 1 ? VALUE_ERROR : new FormulaError('#REF!');
  const row = position(
    wanted,
    { ...table.area, cols: 1 },
    table,
    args[3] !== undefined && one(args, 3, scope) !== true ? 0 : 1,
    scope,
  );
  return row === null ? NOT_AVAILABLE : scope.cell(table.sheet, table.area.row + row, table.area.col + column - 1);
}

/** Offset of the wanted value in a line of cells: exact (0), or the last that is not greater (1). */
function position(
  wanted: Scalar,
  line: CellBlock['area'],
  source: CellBlock,
  mode: number,
  scope: Scope,
): number | null {
  const exact = criterion(typeof wanted === 'string' ? `=${wanted}` : wanted);
  let best: number | null = null;
  let exactAt: number | null = null;
  eachCell(new CellBlock(source.sheet, line), scope, (value, row, col) => {
    const offset = line.cols === 1 ? row - line.row : col - line.col;
    if (mode === 0 && exactAt === null && exact(value)) exactAt = offset;
    if (mode === 1 && value !== null && typeof value === typeof wanted && compare(value, wanted) <= 0) best = offset;
  });
  return mode === 0 ? exactAt : best;
}

function index(args: Node[], scope: Scope): Value {
  const source = block(args, 0, scope);
  const { area } = source;
  const first = number(args, 1, scope);
  const [row, col] = area.rows === 1 && args.length < 3 ? [1, first] : [first, args[2] ? number(args, 2, scope) : 1];
  if (row < 0 || col < 0 || row > area.rows || col > area.cols) return new FormulaError('#REF!');
  const top = row === 0 ? area.row : area.row + row - 1;
  const left = col === 0 ? area.col : area.col + col - 1;
  return new CellBlock(source.sheet, {
    row: top,
    col: left,
    rows: row === 0 ? area.rows : 1,
    cols: col === 0 ? area.cols : 1,
  });
}

function match(args: Node[], scope: Scope): Scalar {
  const source = block(args, 1, scope);
  const mode = args[2] ? number(args, 2, scope) : 1;
  const found = position(one(args, 0, scope), source.area, source, mode === 0 ? 0 : 1, scope);
  return found === null ? NOT_AVAILABLE : found + 1;
}

function date(args: Node[], scope: Scope): Scalar {
  const year = Math.trunc(number(args, 0, scope));
  const at = new Date(Date.UTC(year < 1900 ? year + 1900 : year, number(args, 1, scope) - 1, number(args, 2, scope)));
  const { date1904 } = scope.workbook;
  return serialOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), date1904) ?? new FormulaError('#NUM!');
}

const branch = (args: Node[], i: number, scope: Scope, otherwise: Scalar): Value =>
  args[i] ? evaluate(args[i], scope) : otherwise;

const RAW: Record<string, Run> = {
  SUM: (args, scope) => sum(numbers(args, scope)),
  AVERAGE: (args, scope) => average(numbers(args, scope)),
  MIN: (args, scope) => least(numbers(args, scope)),
  MAX: (args, scope) => greatest(numbers(args, scope)),
  COUNT: countNumbers,
  COUNTA: countFilled,
  SUBTOTAL: subtotal,
  COUNTIF: (args, scope) => matching(pairsFrom(args, 0, scope), scope).length,
  COUNTIFS: (args, scope) => matching(pairsFrom(args, 0, scope), scope).length,
  SUMIF: (args, scope) =>
    sum(sumAt(ifTarget(args, scope), matching(pairsFrom(args.slice(0, 2), 0, scope), scope), scope)),
  SUMIFS: (args, scope) => sum(sumAt(block(args, 0, scope), matching(pairsFrom(args, 1, scope), scope), scope)),
  AVERAGEIF: (args, scope) =>
    average(sumAt(ifTarget(args, scope), matching(pairsFrom(args.slice(0, 2), 0, scope), scope), scope)),
  ROUND: (args, scope) => round(number(args, 0, scope), number(args, 1, scope)),
  ROUNDUP: (args, scope) => round(number(args, 0, scope), number(args, 1, scope), 'up'),
  ROUNDDOWN: (args, scope) => round(number(args, 0, scope), number(args, 1, scope), 'down'),
  INT: (args, scope) => Math.floor(number(args, 0, scope)),
  ABS: (args, scope) => Math.abs(number(args, 0, scope)),
  MOD: (args, scope) => {
    const by = number(args, 1, scope);
    const of = number(args, 0, scope);
    return by === 0 ? DIVISION_ERROR : of - by * Math.floor(of / by);
  },
  AND: (args, scope) => logical(args, scope).every(Boolean),
  OR: (args, scope) => logical(args, scope).some(Boolean),
  NOT: (args, scope) => !sure(asBoolean(one(args, 0, scope))),
  TRUE: () => true,
  FALSE: () => false,
  IF: (args, scope) =>
    sure(asBoolean(one(args, 0, scope))) ? branch(args, 1, scope, true) : branch(args, 2, scope, false),
  IFERROR: (args, scope) => {
    const value = one(args, 0, scope);
    return value instanceof FormulaError ? one(args, 1, scope) : value;
  },
  IFNA: (args, scope) => {
    const value = one(args, 0, scope);
    return value instanceof FormulaError && value.code === '#N/A' ? one(args, 1, scope) : value;
  },
  NA: () => NOT_AVAILABLE,
  ISBLANK: (args, scope) => one(args, 0, scope) === null,
  ISNUMBER: (args, scope) => typeof one(args, 0, scope) === 'number',
  ISTEXT: (args, scope) => typeof one(args, 0, scope) === 'string',
  ISERROR: (args, scope) => one(args, 0, scope) instanceof FormulaError,
  DATE: date,
  LEN: (args, scope) => text(args, 0, scope).length,
  LEFT: (args, scope) => text(args, 0, scope).slice(0, args[1] ? number(args, 1, scope) : 1),
  RIGHT: (args, scope) => {
    const whole = text(args, 0, scope);
    return whole.slice(Math.max(whole.length - (args[1] ? number(args, 1, scope) : 1), 0));
  },
  MID: (args, scope) => text(args, 0, scope).substr(number(args, 1, scope) - 1, number(args, 2, scope)),
  TRIM: (args, scope) => text(args, 0, scope).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  UPPER: (args, scope) => text(args, 0, scope).toUpperCase(),
  LOWER: (args, scope) => text(args, 0, scope).toLowerCase(),
  CONCATENATE: (args, scope) => args.map((_, i) => text(args, i, scope)).join(''),
  VLOOKUP: lookUp,
  INDEX: index,
  MATCH: match,
};

/** The functions that the sandbox computes; a formula with any other keeps the value it has. */
export const FUNCTIONS: Record<string, Run> = Object.fromEntries(
  Object.entries(RAW).map(([name, run]) => [name, guarded(run)]),
);
