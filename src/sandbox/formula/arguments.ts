import { eachCell, evaluate, scalar } from './evaluate';
import type { Scope } from './evaluate';
import type { Node } from './parse';
import { CellBlock, DIVISION_ERROR, FormulaError, VALUE_ERROR, asNumber, asText } from './value';
import type { Scalar, Value } from './value';

/** A worksheet function: its arguments come unevaluated, as IF must not compute what it does not take. */
export type Run = (args: Node[], scope: Scope) => Value;

/** An argument's one value; a missing one is blank. */
export const one = (args: Node[], index: number, scope: Scope): Scalar =>
  args[index] ? scalar(evaluate(args[index], scope), scope) : null;

/** A failure inside a function's arguments ends it with that error. */
export class Failure extends Error {
  constructor(readonly error: FormulaError) {
    super(error.code);
  }
}

export const sure = <T>(value: T | FormulaError): T => {
  if (value instanceof FormulaError) throw new Failure(value);
  return value;
};

export const guarded =
  (run: Run): Run =>
  (args, scope) => {
    try {
      return run(args, scope);
    } catch (error) {
      if (error instanceof Failure) return error.error;
      throw error;
    }
  };

export const number = (args: Node[], index: number, scope: Scope): number => sure(asNumber(one(args, index, scope)));
export const text = (args: Node[], index: number, scope: Scope): string => sure(asText(one(args, index, scope)));
export const block = (args: Node[], index: number, scope: Scope): CellBlock => {
  const value = args[index] && evaluate(args[index], scope);
  if (value instanceof CellBlock) return value;
  throw new Failure(value instanceof FormulaError ? value : VALUE_ERROR);
};

/** Every value of all arguments: cells of blocks as they are, direct arguments marked so. */
export function eachValue(
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
export function numbers(args: Node[], scope: Scope): number[] {
  const found: number[] = [];
  eachValue(args, scope, (value, direct) => {
    if (value instanceof FormulaError) throw new Failure(value);
    if (typeof value === 'number') found.push(value);
    else if (direct) found.push(sure(asNumber(value)));
  });
  return found;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const average = (values: readonly number[]): Scalar =>
  values.length === 0 ? DIVISION_ERROR : sum(values) / values.length;
export const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
export const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
