import type { Interval } from '../cell/figure';
import { fitsTruncated, holds, printedValue, solve } from './equation';
import type { AnyEquation, Printed, ValueOf } from './equation';
import { common, contains, EVERYTHING, exactly, middle, scale, widen } from './interval';

/** A figure in the sheet's own unit; `certain` = a sum gives it, it is the result of its equation, or no other figure fits. */
export interface Repaired {
  readonly value: number;
  readonly certain: boolean;
}

/** New figures for some cells with which every equation that touches them holds. */
export type Repair<C extends Printed> = ReadonlyMap<C, Repaired>;

/**
 * Finds figures for the cells that satisfy all equations they stand in, or null. Each figure is one that can be printed at the cell's
 * own precision, nearest to what its first equation says. `lenient` equations may also hold by truncation.
 */
export function repair<C extends Printed>(
  cells: readonly C[],
  equationsOf: (cell: C) => readonly AnyEquation[],
  lenient: ReadonlySet<AnyEquation>,
): Repair<C> | null {
  const open = new Set<Printed>(cells);
  const chosen = new Map<C, Repaired>();
  const figures: ReadonlyMap<Printed, Repaired> = chosen;
  const valueOf: ValueOf = (cell) => {
    const value = figures.get(cell)?.value;
    if (value !== undefined) return scale(widen(exactly(value), cell.figure.half), cell.scale);
    return open.has(cell) ? EVERYTHING : printedValue(cell);
  };
  for (const cell of cells) {
    open.delete(cell);
    const binding = equationsOf(cell).filter(
      (equation) => !lenient.has(equation) && !equation.cells.some((other) => open.has(other)),
    );
    const figure = figureFor(cell, binding, valueOf);
    if (!figure) return null;
    chosen.set(cell, figure);
  }
  const touched = new Set(cells.flatMap(equationsOf));
  const allHold = [...touched].every(
    (equation) => holds(equation, valueOf) || (lenient.has(equation) && fitsTruncated(equation, valueOf)),
  );
  return allHold ? chosen : null;
}

/** The figure for one cell: printable at its precision, allowed by all equations, nearest to what the first of them says. */
function figureFor(cell: Printed, equations: readonly AnyEquation[], valueOf: ValueOf): Repaired | null {
  let allowed: Interval = EVERYTHING;
  let target: number | null = null;
  let certain = false;
  for (const equation of equations) {
    const implied = solve(equation, equation.cells.indexOf(cell), valueOf);
    if (!implied) continue;
    const inUnit = scale(implied, 1 / cell.scale);
    if (target === null) {
      target = middle(inUnit);
      certain = equation.relation.kind === 'linear' || equation.cells[0] === cell;
    }
    const narrowed = common(allowed, widen(inUnit, cell.figure.half));
    if (!narrowed) return null;
    allowed = narrowed;
  }
  if (target === null) return { value: cell.figure.value, certain: false };
  const value = nearestPrintable(cell, target, allowed);
  return value === null ? null : { value, certain: certain || isOnly(cell, value, allowed) };
}

/** True if no neighbouring figure is allowed too. */
function isOnly(cell: Printed, value: number, allowed: Interval): boolean {
  const { step } = cell;
  return step > 0 && !contains(allowed, value - step) && !contains(allowed, value + step);
}

const clamp = (value: number, { low, high }: Interval): number => Math.min(Math.max(value, low), high);

/** Takes away what binary fractions add: 3188.0000000000005 is 3188. */
const clean = (value: number): number => Number(value.toPrecision(15));

function nearestPrintable(cell: Printed, target: number, allowed: Interval): number | null {
  const wanted = clamp(target, allowed);
  const { step } = cell;
  if (step === 0) return clean(wanted);
  const nearest = Math.round(wanted / step);
  for (const steps of [nearest, nearest - 1, nearest + 1])
    if (contains(allowed, steps * step)) return clean(steps * step);
  return null;
}
