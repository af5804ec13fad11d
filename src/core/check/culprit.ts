import type { Interval } from '../cell/figure';
import { componentsOf, equationsByCell } from './components';
import { fitsTruncated, holds } from './equation';
import type { AnyEquation, Cell, Equation, Printed } from './equation';
import type { RuleId } from './finding-values';
import { intersects, widen } from './interval';
import { repair } from './repair';
import type { Repair, Repaired } from './repair';

/** A cell that broken equations point at. */
export interface Culprit<C extends Printed = Cell, R extends string = RuleId> {
  readonly cell: C;
  /** the figure that satisfies every equation of the cell; null = no set of up to three cells can be found */
  readonly expected: Repaired | null;
  /** broken equations that the cell stands in, in the order of their rules */
  readonly broken: readonly Equation<C, R>[];
  /** equations of the cell that held before and hold with the expected figure too */
  readonly agreeing: readonly Equation<C, R>[];
}

export interface Verdict<C extends Printed = Cell, R extends string = RuleId> {
  readonly culprits: readonly Culprit<C, R>[];
  /** ratios that were cut off instead of rounded */
  readonly truncated: readonly Equation<C, R>[];
}

/** What another source (the list of loans) says of a cell, in the sheet's unit; undefined = nothing. */
export type Witness<C extends Printed = Cell> = (cell: C) => Interval | undefined;

/** Whose sentence tells a figure that breaks several equations: rules of tables, and turns of phrase. Sums come first: they say it exactly. */
const RULE_ORDER = [
  ...['breakdown', 'classes', 'plus', 'fromTo', 'flow', 'share', 'fraction', 'organisationShare', 'growth', 'average'],
  ...['sum.total', 'sum.parts', 'balance.sum', 'sum.columns', 'share.part', 'share.total', 'ratio.overdue'],
  ...['ratio.frozen', 'average.figure', 'growth.overdue', 'change.flow', 'change.baseline'],
];
/** Equations whose result is a sum: it is told before its parts. */
const SUMS: ReadonlySet<string> = new Set([
  ...['sum.total', 'sum.parts', 'balance.sum', 'sum.columns', 'share.total'],
  ...['breakdown', 'classes', 'plus', 'hundred'],
]);

const byRule = (a: AnyEquation, b: AnyEquation): number => RULE_ORDER.indexOf(a.rule) - RULE_ORDER.indexOf(b.rule);

/**
 * Names the wrong cells: for each component of broken equations the smallest set of cells whose change satisfies every equation that
 * touches them, those that hold now included. Among equally small sets the one that the witness speaks against, then a total before
 * its parts, then a derived figure before an input, then the cell that more equations agree on, then the first in the sheet.
 */
export function findCulprits<C extends Printed, R extends string>(
  equations: readonly Equation<C, R>[],
  witness: Witness<C> = () => undefined,
): Verdict<C, R> {
  const byCell = equationsByCell(equations);
  const culprits: Culprit<C, R>[] = [];
  const truncated: Equation<C, R>[] = [];
  const judge = (component: Equation<C, R>[]): boolean => {
    component.sort(byRule);
    const lenient = new Set(component.filter((equation) => fitsTruncated(equation)));
    const best = new Search(component, byCell, lenient, witness).smallest();
    if (!best) return false;
    truncated.push(...component.filter((equation) => !equation.cells.some((cell) => best.has(cell))));
    culprits.push(...[...best].map(([cell, expected]) => culpritOf(cell, expected, component, byCell)));
    return true;
  };
  const components = componentsOf(equations.filter((equation) => !holds(equation)));
  const open = components.filter((component) => !judge(component));
  // two mistakes may make up for each other in a sum that holds (two rows swapped): such components are judged together
  for (const component of joined(open, byCell))
    if (open.includes(component) || !judge(component)) culprits.push(...unresolved(component));
  return { culprits, truncated };
}

/** Components that share an equation which holds, as one; a component that shares none stays as it is. */
function joined<C extends Printed, R extends string>(
  components: readonly Equation<C, R>[][],
  byCell: ReadonlyMap<C, readonly Equation<C, R>[]>,
): Equation<C, R>[][] {
  const neighbours = new Set(components.flat().flatMap(({ cells }) => cells.flatMap((cell) => byCell.get(cell) ?? [])));
  const clusters = componentsOf([...neighbours]).map((cluster) => new Set(cluster));
  return clusters.flatMap((cluster) => {
    const members = components.filter(([first]) => first && cluster.has(first));
    return members.length === 1 ? members : [members.flat()];
  });
}

function culpritOf<C extends Printed, R extends string>(
  cell: C,
  expected: Repaired,
  component: readonly Equation<C, R>[],
  byCell: ReadonlyMap<C, readonly Equation<C, R>[]>,
): Culprit<C, R> {
  const broken = component.filter((equation) => equation.cells.includes(cell));
  const agreeing = (byCell.get(cell) ?? []).filter((equation) => !broken.includes(equation)).sort(byRule);
  return { cell, expected, broken, agreeing };
}

/** No small set of cells explains the component: each broken equation is told at its own derived figure. */
function unresolved<C extends Printed, R extends string>(component: readonly Equation<C, R>[]): Culprit<C, R>[] {
  const byResult = new Map<C, Equation<C, R>[]>();
  for (const equation of component) {
    const result = equation.cells[0];
    if (result) byResult.set(result, [...(byResult.get(result) ?? []), equation]);
  }
  return [...byResult].map(([cell, broken]) => ({ cell, expected: null, broken, agreeing: [] }));
}

const LARGEST_SET = 3;
/** A component of hundreds of rows must not take seconds: beyond this many tried sets it is told as it stands. */
const MOST_TRIALS = 20_000;

class Search<C extends Printed, R extends string> {
  private trials = 0;

  constructor(
    private readonly component: readonly Equation<C, R>[],
    private readonly byCell: ReadonlyMap<C, readonly Equation<C, R>[]>,
    private readonly lenient: ReadonlySet<AnyEquation>,
    private readonly witness: Witness<C>,
  ) {}

  /** The best of the smallest sets. Ratios that may be truncated are first taken for evidence, then for truncated. */
  smallest(): Repair<C> | null {
    const strict = this.component.filter((equation) => !this.lenient.has(equation));
    if (strict.length === 0) return new Map();
    for (let size = 1; size <= LARGEST_SET; size++) {
      const best =
        this.bestOf(this.component, size, new Set()) ??
        (strict.length < this.component.length ? this.bestOf(strict, size, this.lenient) : null);
      if (best) return best;
    }
    return null;
  }

  private bestOf(broken: readonly Equation<C, R>[], size: number, lenient: ReadonlySet<AnyEquation>): Repair<C> | null {
    let best: { repair: Repair<C>; rank: readonly number[] } | null = null;
    for (const cells of hittingSets(broken, size)) {
      if (++this.trials > MOST_TRIALS) return best?.repair ?? null;
      const rank = this.rankOf(cells);
      const equationsOf = (cell: C): readonly AnyEquation[] => this.byCell.get(cell) ?? [];
      // figures are chosen one after the other: another order may leave the room that this one did not
      const found = repair(cells, equationsOf, lenient) ?? repair([...cells].reverse(), equationsOf, lenient);
      if (!found) continue;
      const full = [this.againstWitness(found), ...rank];
      if (!best || isBefore(full, best.rank)) best = { repair: found, rank: full };
    }
    return best?.repair ?? null;
  }

  /** Smaller is better, compared place by place. */
  private rankOf(cells: readonly C[]): number[] {
    return [
      total(cells, (cell) => (cell.blank ? 1 : 0)),
      total(cells, (cell) => this.roleOf(cell)),
      -total(cells, (cell) => this.byCell.get(cell)?.length ?? 0),
      total(cells, ({ place }) => place.row),
      total(cells, ({ place }) => place.col),
    ];
  }

  /** 0 = the sum in a broken sum, 1 = another derived figure, 2 = an input */
  private roleOf(cell: C): number {
    const results = this.component.filter((equation) => equation.cells[0] === cell);
    if (results.some(({ rule }) => SUMS.has(rule))) return 0;
    return results.length > 0 ? 1 : 2;
  }

  /** −1 for each cell that the witness corrects as we do, +1 for each that it says is right as it stands. */
  private againstWitness(found: Repair<C>): number {
    return total([...found.keys()], (cell) => {
      const said = this.witness(cell);
      if (!said) return 0;
      const fits = (value: number): boolean => intersects(said, widen({ low: value, high: value }, cell.figure.half));
      if (fits(cell.figure.value)) return 1;
      return fits(found.get(cell)?.value ?? NaN) ? -1 : 0;
    });
  }
}

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}

/** Every set of `size` cells that has a cell in each equation and none to spare; a set may come more than once, in another order. */
function* hittingSets<C extends Printed>(
  equations: readonly Equation<C, string>[],
  size: number,
  taken: readonly C[] = [],
): Generator<C[]> {
  const missed = equations.filter(({ cells }) => !cells.some((cell) => taken.includes(cell)));
  const room = size - taken.length;
  if (missed.length === 0 && room === 0) yield [...taken];
  if (missed.length === 0 || room === 0 || countApart(missed, room) > room) return;
  // whichever set it is, it has a cell in the shortest equation
  const shortest = missed.reduce((short, equation) => (equation.cells.length < short.cells.length ? equation : short));
  for (const cell of shortest.cells) yield* hittingSets(equations, size, [...taken, cell]);
}

/** How many equations share no cell with each other, counted up to one more than `limit`: each needs a cell of its own. */
function countApart(equations: readonly AnyEquation[], limit: number): number {
  const used = new Set<Printed>();
  let count = 0;
  for (const { cells } of equations) {
    if (cells.some((cell) => used.has(cell))) continue;
    cells.forEach((cell) => used.add(cell));
    if (++count > limit) break;
  }
  return count;
}
