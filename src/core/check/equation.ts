import { intervalOf } from '../cell/figure';
import type { Figure, Interval } from '../cell/figure';
import type { Column, Table } from '../sheet/table';
import type { Place } from './finding';
import type { RuleId } from './finding-values';
import { add, div, exactly, growth, intersects, mul, scale, sum, truncatedIntervalOf } from './interval';

/** A printed figure that equations speak of. One figure of the workbook is one object, so that equations meet in it. */
export interface Printed {
  readonly place: Place;
  /** in the sheet's own unit; a blank is { 0, 0 } */
  readonly figure: Figure;
  readonly blank: boolean;
  /** đồng per unit of money, 1 for counts and ratios: equations hold between scaled figures */
  readonly scale: number;
  /** what one step of the last printed digit is worth; 0 = any number can stand there */
  readonly step: number;
}

/** A figure that is a cell of a table. */
export interface Cell extends Printed {
  readonly table: Table;
  readonly column: Column;
  /** index in `table.rows` */
  readonly row: number;
}

/** How the cells of an equation belong together; `cells[0]` is always the derived figure. */
export type Relation =
  /** cells[0] = constant + Σ coefficients[i] · cells[i] for i ≥ 1 (coefficients[0] is not used) */
  | { readonly kind: 'linear'; readonly coefficients: readonly number[]; readonly constant?: number }
  /** cells[0] = 100 · cells[1] / cells[2] */
  | { readonly kind: 'ratio' }
  /** cells[0] = cells[1] / cells[2]: so much for each */
  | { readonly kind: 'average' }
  /** cells[0] = 100 · cells[1] / (cells[2] − cells[1]) */
  | { readonly kind: 'growth' };

/** `C` = the figures it stands between, `R` = what is broken when it does not hold: a rule, or a pattern of sentences. */
export interface Equation<C extends Printed = Cell, R extends string = RuleId> {
  readonly rule: R;
  readonly relation: Relation;
  readonly cells: readonly C[];
}

/** An equation of any figures. */
export type AnyEquation = Equation<Printed, string>;

/** What a figure can have been, in scaled units. */
export type ValueOf = (cell: Printed) => Interval;

export const printedValue: ValueOf = (cell) => scale(intervalOf(cell.figure), cell.scale);

/** The interval that the other cells imply for `cells[index]`, in scaled units; null = they say nothing (a divisor may be 0). */
export function solve(equation: AnyEquation, index: number, valueOf: ValueOf = printedValue): Interval | null {
  const at = (i: number): Interval => {
    const cell = equation.cells[i];
    if (!cell) throw new RangeError(`equation ${equation.rule} has no cell ${i}`);
    return valueOf(cell);
  };
  switch (equation.relation.kind) {
    case 'linear':
      return solveLinear(equation.relation, index, at);
    case 'ratio':
      return solveRatio(index, at, 100);
    case 'average':
      return solveRatio(index, at, 1);
    case 'growth':
      return solveGrowth(index, at);
  }
}

function solveLinear(
  { coefficients, constant = 0 }: Extract<Relation, { kind: 'linear' }>,
  index: number,
  at: (i: number) => Interval,
): Interval {
  const terms: Interval[] = [exactly(constant)];
  for (let i = 1; i < coefficients.length; i++) if (i !== index) terms.push(scale(at(i), coefficients[i] ?? 0));
  const others = sum(terms);
  return index === 0 ? others : scale(add(at(0), scale(others, -1)), 1 / (coefficients[index] ?? 1));
}

/** r = times · a / b */
function solveRatio(index: number, at: (i: number) => Interval, times: number): Interval | null {
  if (index === 0) return timesOf(div(at(1), at(2)), times);
  if (index === 1) return scale(mul(at(0), at(2)), 1 / times);
  return timesOf(div(at(1), at(0)), times);
}

/** g = 100c / (n − c), so c = n / (1 + 100/g) and n = c · (1 + 100/g). */
function solveGrowth(index: number, at: (i: number) => Interval): Interval | null {
  if (index === 0) return growth(at(1), at(2));
  const inverse = div(exactly(100), at(0));
  if (!inverse) return null;
  const factor = add(exactly(1), inverse);
  return index === 1 ? div(at(2), factor) : mul(at(1), factor);
}

const timesOf = (interval: Interval | null, times: number): Interval | null =>
  interval ? scale(interval, times) : null;

/** True unless no values inside the printed intervals agree. */
export function holds(equation: AnyEquation, valueOf: ValueOf = printedValue): boolean {
  const implied = solve(equation, 0, valueOf);
  const derived = equation.cells[0];
  return !implied || !derived || intersects(implied, valueOf(derived));
}

/** What part of a step keeps a value away from the bound. */
const BOUND = 1e-6;

/** True if a ratio fits once its figure is taken as cut off instead of rounded (12,8265 printed 12,82). */
export function fitsTruncated(equation: AnyEquation, valueOf: ValueOf = printedValue): boolean {
  const derived = equation.cells[0];
  if (equation.relation.kind === 'linear' || !derived || derived.figure.half === 0) return false;
  const implied = solve(equation, 0, valueOf);
  if (!implied) return false;
  const cut = scale(truncatedIntervalOf(derived.figure), derived.scale);
  // 25 is never cut off to 24: the far bound itself is not among the values
  const room = BOUND * (cut.high - cut.low);
  return intersects(
    implied,
    derived.figure.value < 0 ? { ...cut, low: cut.low + room } : { ...cut, high: cut.high - room },
  );
}
