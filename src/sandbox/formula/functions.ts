import { isRowFiltered } from '../model/filter';
import { serialOf } from '../model/typed-date';
import {
  average,
  eachValue,
  Failure,
  greatest,
  guarded,
  least,
  number,
  numbers,
  one,
  sum,
  sure,
  text,
} from './arguments';
import type { Run } from './arguments';
import { CONDITIONAL_FUNCTIONS } from './conditional-functions';
import { evaluate } from './evaluate';
import type { Scope } from './evaluate';
import { index, lookUp, match } from './lookup-functions';
import type { Node } from './parse';
import { DIVISION_ERROR, FormulaError, NOT_AVAILABLE, VALUE_ERROR, asBoolean, asNumber } from './value';
import type { Scalar, Value } from './value';

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

function logical(args: Node[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  eachValue(args, scope, (value, direct) => {
    if (value instanceof FormulaError) throw new Failure(value);
    if (direct || typeof value === 'boolean' || typeof value === 'number') found.push(sure(asBoolean(value)));
  });
  if (found.length === 0) throw new Failure(VALUE_ERROR);
  return found;
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
  ...CONDITIONAL_FUNCTIONS,
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
