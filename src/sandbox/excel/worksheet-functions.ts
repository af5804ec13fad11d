import { quoteSheet, areaName } from '../../core/cell/address';
import { looseScope } from '../formula/calculate';
import { evaluate, scalar } from '../formula/evaluate';
import { FUNCTIONS } from '../formula/functions';
import type { Node } from '../formula/parse';
import { FormulaError, toCell } from '../formula/value';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { HostObject, defineType, readOnly } from '../protocol/host-object';
import { areaOf, facet } from './targets';
import type { BookTarget, RangeTarget } from './targets';

interface ResultTarget {
  value: unknown;
  error: string | null;
}

/** The library's names of the functions that the sandbox computes. */
const NAMES = [
  'Abs',
  'And',
  'Average',
  'AverageIf',
  'Concatenate',
  'Count',
  'CountA',
  'CountIf',
  'CountIfs',
  'Date',
  'If',
  'Int',
  'Left',
  'Len',
  'Lower',
  'Match',
  'Max',
  'Mid',
  'Min',
  'Mod',
  'Not',
  'Or',
  'Right',
  'Round',
  'RoundDown',
  'RoundUp',
  'Subtotal',
  'Sum',
  'SumIf',
  'SumIfs',
  'Trim',
  'Upper',
  'VLookup',
];

function asNode(value: unknown): Node {
  if (value instanceof HostObject) {
    if (value.type === 'Range') {
      const range = value.target as RangeTarget;
      return { kind: 'reference', text: `${quoteSheet(range.sheet.name)}!${areaName(areaOf(range))}` };
    }
    const result = value.target as ResultTarget;
    return result.error === null ? asNode(result.value) : { kind: 'error', code: result.error };
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
    return { kind: 'constant', value: value as string | number | boolean | null };
  }
  throw refuse.invalidArgument();
}

/** Functions of any number of arguments send them as one list. */
function nodesOf(args: Args): Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < 255 && args.raw(i) !== undefined; i++) {
    const value = args.raw(i);
    if (Array.isArray(value)) nodes.push(...value.map(asNode));
    else nodes.push(asNode(value));
  }
  return nodes;
}

function compute(b: BookTarget, name: string, args: Args): HostObject {
  const scope = looseScope(b.book, b.book.workbook.active);
  const call: Node = { kind: 'call', name: name.toUpperCase(), args: nodesOf(args) };
  const value = scalar(evaluate(call, scope), scope);
  const result: ResultTarget =
    value instanceof FormulaError ? { value: null, error: value.code } : { value: toCell(value), error: null };
  return facet('FunctionResult', result);
}

/** `workbook.functions`: computed without touching a cell. */
export const functionsType = defineType<BookTarget>({
  name: 'Functions',
  methods: Object.fromEntries(
    NAMES.filter((name) => name.toUpperCase() in FUNCTIONS).map((name) => [
      name,
      (b: BookTarget, args: Args) => compute(b, name, args),
    ]),
  ),
});

export const functionResultType = defineType<ResultTarget>({
  name: 'FunctionResult',
  props: { Value: readOnly((result) => result.value), Error: readOnly((result) => result.error) },
});
