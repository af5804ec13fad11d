import { contains } from '../../../core/cell/address';
import { looseScope } from '../../formula/calculate';
import { compare, evaluate, NotComputable, scalar } from '../../formula/evaluate';
import type { Scope } from '../../formula/evaluate';
import { parse } from '../../formula/parse';
import { moveFormula } from '../../formula/references';
import { asNumber, asText, FormulaError } from '../../formula/value';
import type { Scalar } from '../../formula/value';
import type { OpenWorkbook } from '../../model/open-workbook';
import type { ConditionalFormat, Sheet } from '../../model/workbook';

export type Look = ConditionalFormat['format'];

/**
 * What the conditional formats make of each cell of a sheet as it stands: the first rule by priority wins, part by part. Rules by
 * formula, value and text are worked out; colour scales, bars, icons and ranks are not drawn.
 */
export function conditionalLooks(book: OpenWorkbook, sheet: Sheet): (row: number, col: number) => Look | null {
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  if (formats.length === 0) return () => null;
  const scope: Scope = { ...looseScope(book, sheet), custom: numberOf };
  return (row, col) => {
    const found: Look[] = [];
    for (const format of formats) {
      if (!contains(format.area, row, col) || !holds(format, { ...scope, row, col })) continue;
      found.unshift(format.format);
      if (format.stopIfTrue) break;
    }
    return found.length > 0 ? Object.assign({}, ...found) : null;
  };
}

/** `N(…)`, by which the add-in knows its own marks, is no function of the sandbox's calculation. */
const numberOf: NonNullable<Scope['custom']> = ({ name, args }) => {
  const [first] = args;
  if (name !== 'N' || first?.kind !== 'constant') throw new NotComputable(name);
  return typeof first.value === 'number' ? first.value : first.value === true ? 1 : 0;
};

function holds(format: ConditionalFormat, scope: Scope): boolean {
  try {
    if (format.type === 'Custom') return truth(result(format.rule['formula'], format, scope));
    if (format.type === 'CellValue') return byValue(format, scope);
    if (format.type === 'ContainsText') return byText(format, scope);
    return false;
  } catch (error) {
    if (error instanceof NotComputable) return false;
    throw error;
  }
}

function truth(value: Scalar): boolean {
  const number = asNumber(value);
  return !(number instanceof FormulaError) && number !== 0;
}

/** A formula is written for the first cell of its block and moves along with the others. */
function result(formula: unknown, { area }: ConditionalFormat, scope: Scope): Scalar {
  const text = String(formula ?? '');
  const written = text.startsWith('=') ? text : `=${text}`;
  const node = parse(moveFormula(written, scope.row - area.row, scope.col - area.col));
  if (!node) throw new NotComputable(text);
  return scalar(evaluate(node, scope), scope);
}

const here = (scope: Scope): Scalar => scope.cell(scope.sheet, scope.row, scope.col);

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  EqualTo: (order) => order === 0,
  NotEqualTo: (order) => order !== 0,
  GreaterThan: (order) => order > 0,
  LessThan: (order) => order < 0,
  GreaterThanOrEqual: (order) => order >= 0,
  LessThanOrEqual: (order) => order <= 0,
};

function byValue(format: ConditionalFormat, scope: Scope): boolean {
  const { operator, formula1, formula2 } = format.rule;
  const value = here(scope);
  if (value === null || value instanceof FormulaError) return false;
  const order = (formula: unknown): number => {
    const other = result(formula, format, scope);
    if (other instanceof FormulaError) throw new NotComputable(String(formula));
    return compare(value, other);
  };
  const plain = ORDERS[String(operator)];
  if (plain) return plain(order(formula1));
  const [a, b] = [order(formula1), order(formula2)];
  const isBetween = (a >= 0 && b <= 0) || (a <= 0 && b >= 0);
  return operator === 'Between' ? isBetween : operator === 'NotBetween' && !isBetween;
}

function byText(format: ConditionalFormat, scope: Scope): boolean {
  const shown = asText(here(scope));
  if (shown instanceof FormulaError) return false;
  const [text, part] = [shown.toLowerCase(), String(format.rule['text'] ?? '').toLowerCase()];
  switch (format.rule['operator']) {
    case 'Contains':
      return text.includes(part);
    case 'NotContains':
      return !text.includes(part);
    case 'BeginsWith':
      return text.startsWith(part);
    case 'EndsWith':
      return text.endsWith(part);
    default:
      return false;
  }
}
