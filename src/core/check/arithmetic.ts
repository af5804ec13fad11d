import type { Interval } from '../cell/figure';
import { findCulprits } from './culprit';
import type { Culprit } from './culprit';
import { solve } from './equation';
import type { Cell, Equation } from './equation';
import { equationsOf } from './equations';
import type { Place, Raised } from './finding';
import type { Arithmetic, RuleId } from './finding-values';
import { exactly, middle } from './interval';
import { listedFigure } from './listed';
import { FIELDS } from '../sheet/field';
import type { Office } from './rule';
import { decimalsOf, headingOf, inCellStyle, rawAt, rowLabel, whereOf } from './table-cell';
import type { Computed, ShareValues } from './values/shares';

/** Rules that are told together, by the culprit search. */
export type ArithmeticRule =
  'sum.total' | 'sum.parts' | 'balance.sum' | 'ratio.overdue' | 'growth.overdue' | 'change.baseline' | ComputedRule;

/** Those of them whose sentence names the columns that the figure is worked out from. */
export type ComputedRule = keyof ShareValues;

interface Arithmetics {
  readonly raised: readonly { readonly rule: RuleId; readonly raised: Raised<ArithmeticRule> }[];
  readonly truncated: readonly Raised<'ratio.truncated'>[];
}

const known = new WeakMap<Office, Arithmetics>();

/** What the printed figures of all tables say against each other; worked out once for the rules that share it. */
export function arithmeticsOf(office: Office): Arithmetics {
  let found = known.get(office);
  if (!found) {
    const { culprits, truncated } = findCulprits(equationsOf(office.tables, office.prose), (cell) =>
      witness(office, cell),
    );
    found = {
      raised: culprits.map((culprit) => ({ rule: ruleOf(culprit), raised: raise(culprit) })),
      truncated: truncated.map(raiseTruncated),
    };
    known.set(office, found);
  }
  return found;
}

function witness(office: Office, cell: Cell): Interval | undefined {
  const listed = listedFigure(office.loans, cell.table, cell.column, cell.row);
  return listed ? { low: listed.low / cell.scale, high: listed.high / cell.scale } : undefined;
}

function ruleOf(culprit: Culprit): RuleId {
  const rule = culprit.broken[0]?.rule ?? 'sum.total';
  return rule === 'share.part' && forcedSum(culprit) !== null ? 'share.forced' : rule;
}

/** A wrong share with which the shares make up their total to the last digit, and without which they do not. */
function forcedSum({ cell, expected, agreeing }: Culprit): { sum: number; rightSum: number } | null {
  const total = agreeing.find(({ rule }) => rule === 'share.total');
  if (!total || !expected || total.cells[0] === cell) return null;
  // what rounding leaves over is small: two shares swapped are not forced
  if (Math.abs(cell.figure.value - expected.value) > total.cells.length * cell.figure.half) return null;
  const sum = total.cells.slice(1).reduce((all, { figure }) => all + figure.value, 0);
  const rightSum = sum - cell.figure.value + expected.value;
  const whole = total.cells[0]?.figure.value ?? NaN;
  const isWhole = (value: number): boolean => Math.abs(value - whole) < cell.figure.half;
  return isWhole(sum) && !isWhole(rightSum) ? { sum: clean(sum), rightSum: clean(rightSum) } : null;
}

const clean = (value: number): number => Number(value.toPrecision(12));

function raise(culprit: Culprit): Raised<ArithmeticRule> {
  const { cell, expected, broken, agreeing } = culprit;
  const [lead] = broken;
  if (!lead) throw new RangeError('a culprit without a broken equation');
  const evidence = [...new Set([...broken, ...agreeing].flatMap(({ cells }) => cells))].filter(
    (other) => other !== cell,
  );
  const found = rawAt(cell.column, cell.row);
  return {
    place: cell.place,
    found,
    ...(expected?.certain ? { expected: inCellStyle(cell.column, cell.row, expected.value) } : {}),
    values: valuesOf(culprit, lead),
    evidence: evidence.map(({ place }): Place => place),
  };
}

function valuesOf(culprit: Culprit, lead: Equation): Computed {
  const { cell, expected, broken, agreeing } = culprit;
  const implied = solve(lead, lead.cells.indexOf(cell));
  const says = expected?.value ?? (implied ? middle(implied) / cell.scale : cell.figure.value);
  const others = expected ? [...broken.slice(1), ...agreeing] : [];
  return {
    ...whereOf(cell.table, cell.column, cell.row),
    stated: cell.figure.value,
    says,
    decimals: decimalsOf(cell.figure.half),
    percent: FIELDS[cell.column.field].quantity === 'percent',
    role: roleOf(cell, lead),
    ...figuresOf(lead),
    ...confirmedBy(cell, lead, others),
    ...otherFigures(cell, lead),
    ...(lead.rule === 'share.part' ? forcedSum(culprit) : null),
  };
}

/** A sentence that names more figures is not read. */
const MOST_NAMED = 8;

/** The headings and figures of the equation besides the cell's own; a figure of another row is told with its row. */
function otherFigures(cell: Cell, { cells }: Equation): Pick<Computed, 'columns' | 'figures'> {
  const others = cells.filter((other) => other !== cell).slice(0, MOST_NAMED);
  const nameOf = (other: Cell): string =>
    other.row === cell.row || other.column !== cell.column
      ? headingOf(other.table, other.column)
      : rowLabel(other.table, other.row);
  return {
    columns: [...new Set(others.map(nameOf))].join(', '),
    figures: others.map(({ column, row }) => String(rawAt(column, row)).trim() || '0').join('; '),
  };
}

const roleOf = (cell: Cell, lead: Equation): Arithmetic['role'] =>
  lead.cells[0] === cell ? 'result' : lead.rule === 'change.baseline' && lead.cells[2] === cell ? 'earlier' : 'input';

/** The figures of the rule's own equation, under the names that its sentence uses. */
function figuresOf({ rule, cells }: Equation): Partial<Arithmetic> {
  const [result, first, second] = cells;
  if (!result || !first) return {};
  if (rule === 'ratio.overdue')
    return { overdue: first.figure.value, outstanding: second?.figure.value ?? 0, ...ratioOf(result) };
  if (rule === 'growth.overdue')
    return { change: first.figure.value, now: second?.figure.value ?? 0, ...growthOf(result) };
  if (rule === 'change.baseline' && second)
    return {
      change: result.figure.value,
      now: first.figure.value,
      earlier: (second.figure.value * second.scale) / first.scale,
      ...(second.table.period ? { earlierDate: second.table.period.date } : {}),
    };
  return { parts: cells.length - 1, totalRow: rowLabel(result.table, result.row) };
}

const ratioOf = ({ figure }: Cell): Pick<Arithmetic, 'ratio' | 'ratioDecimals'> => ({
  ratio: figure.value,
  ratioDecimals: decimalsOf(figure.half),
});

const growthOf = ({ figure }: Cell): Pick<Arithmetic, 'growth' | 'growthDecimals'> => ({
  growth: figure.value,
  growthDecimals: decimalsOf(figure.half),
});

/** Which other equations fit the expected figure, with the figure that each of them prints. */
function confirmedBy(cell: Cell, lead: Equation, others: readonly Equation[]): Partial<Arithmetic> {
  const by: Partial<Arithmetic> = {};
  for (const equation of others) {
    const [result] = equation.cells;
    if (!result || equation.rule === lead.rule) continue;
    if (result === cell) {
      if (equation.rule === 'change.baseline') by.baselineAgrees = true;
    } else if (equation.rule === 'ratio.overdue') Object.assign(by, { ratioAgrees: true }, ratioOf(result));
    else if (equation.rule === 'growth.overdue') Object.assign(by, { growthAgrees: true }, growthOf(result));
    else if (equation.rule === 'change.baseline')
      Object.assign(by, { changeAgrees: true, change: result.figure.value });
    else Object.assign(by, { sumAgrees: true });
  }
  return by;
}

function raiseTruncated(equation: Equation): Raised<'ratio.truncated'> {
  const [cell, ...inputs] = equation.cells;
  if (!cell) throw new RangeError('an equation without cells');
  const implied = solve(equation, 0, (other) => exactly(other.figure.value * other.scale));
  return {
    place: cell.place,
    found: rawAt(cell.column, cell.row),
    values: {
      ...whereOf(cell.table, cell.column, cell.row),
      stated: cell.figure.value,
      says: implied ? middle(implied) : cell.figure.value,
      decimals: decimalsOf(cell.figure.half),
      ...(equation.relation.kind === 'average' ? { average: true } : {}),
    },
    evidence: inputs.map(({ place }) => place),
  };
}
