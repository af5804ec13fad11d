import { intervalOf } from '../cell/figure';
import type { Figure, Interval } from '../cell/figure';
import type { Column, Table } from '../sheet/table';
import type { Place } from './finding';
import type { RuleId } from './finding-values';
import { add, div, exactly, growth, intersects, mul, scale, sum, truncatedIntervalOf } from './interval';

/** A printed figure that equations speak of. One cell of the workbook is one object, so that equations meet in it. */
export interface Cell {
  readonly place: Place;
  readonly table: Table;
  readonly column: Column;
  /** index in `table.rows` */
  readonly row: number;
  /** in the sheet's own unit; a blank is { 0, 0 } */
  readonly figure: Figure;
  readonly blank: boolean;
  /** đồng per unit of money, 1 for counts and ratios: equations hold between scaled figures */
  readonly scale: number;
}

/** How the cells of an equation belong together; `cells[0]` is always the derived figure. */
export type Relation =
  /** cells[0] = Σ coefficients[i] · cells[i] for i ≥ 1 (coefficients[0] is not used) */
  | { readonly kind: 'linear'; readonly coefficients: readonly number[] }
  /** cells[0] = 100 · cells[1] / cells[2] */
  | { readonly kind: 'ratio' }
  /** cells[0] = 100 · cells[1] / (cells[2] − cells[1]) */
  | { readonly kind: 'growth' };

export interface Equation {
  /** the rule that it breaks when it does not hold */
  readonly rule: RuleId;
  readonly relation: Relation;
  readonly cells: readonly Cell[];
}

/** What a cell's figure can have been, in scaled units. */
export type ValueOf = (cell: Cell) => Interval;

export const printedValue: ValueOf = (cell) => scale(intervalOf(cell.figure), cell.scale);

/** The interval that the other cells imply for `cells[index]`, in scaled units; null = they say nothing (a divisor may be 0). */
export function solve(equation: Equation, index: number, valueOf: ValueOf = printedValue): Interval | null {
  const at = (i: number): Interval => {
    const cell = equation.cells[i];
    if (!cell) throw new RangeError(`equation ${equation.rule} has no cell ${i}`);
    return valueOf(cell);
  };
  switch (equation.relation.kind) {
    case 'linear':
      return solveLinear(equation.relation.coefficients, index, at);
    case 'ratio':
      return solveRatio(index, at);
    case 'growth':
      return solveGrowth(index, at);
  }
}

function solveLinear(coefficients: readonly number[], index: number, at: (i: number) => Interval): Interval {
  const terms: Interval[] = [];
  for (let i = 1; i < coefficients.length; i++) if (i !== index) terms.push(scale(at(i), coefficients[i] ?? 0));
  const others = sum(terms);
  return index === 0 ? others : scale(add(at(0), scale(others, -1)), 1 / (coefficients[index] ?? 1));
}

function solveRatio(index: number, at: (i: number) => Interval): Interval | null {
  if (index === 0) return hundredfold(div(at(1), at(2)));
  if (index === 1) return scale(mul(at(0), at(2)), 0.01);
  return hundredfold(div(at(1), at(0)));
}

/** g = 100c / (n − c), so c = n / (1 + 100/g) and n = c · (1 + 100/g). */
function solveGrowth(index: number, at: (i: number) => Interval): Interval | null {
  if (index === 0) return growth(at(1), at(2));
  const inverse = div(exactly(100), at(0));
  if (!inverse) return null;
  const factor = add(exactly(1), inverse);
  return index === 1 ? div(at(2), factor) : mul(at(1), factor);
}

const hundredfold = (interval: Interval | null): Interval | null => (interval ? scale(interval, 100) : null);

/** True unless no values inside the printed intervals agree. */
export function holds(equation: Equation, valueOf: ValueOf = printedValue): boolean {
  const implied = solve(equation, 0, valueOf);
  const derived = equation.cells[0];
  return !implied || !derived || intersects(implied, valueOf(derived));
}

/** True if a ratio fits once its figure is taken as cut off instead of rounded (12,8265 printed 12,82). */
export function fitsTruncated(equation: Equation, valueOf: ValueOf = printedValue): boolean {
  const derived = equation.cells[0];
  if (equation.relation.kind === 'linear' || !derived || derived.figure.half === 0) return false;
  const implied = solve(equation, 0, valueOf);
  return !!implied && intersects(implied, scale(truncatedIntervalOf(derived.figure), derived.scale));
}
