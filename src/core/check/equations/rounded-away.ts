import { holds, printedValue } from '../equation';
import type { Cell, Equation, Printed } from '../equation';
import { widen } from '../interval';
import type { Column } from '../../sheet/table';

/** What rows say of themselves; sums over rows are left as strict as they are printed. */
const OF_ROWS: ReadonlySet<string> = new Set([
  ...['sum.columns', 'share.part', 'ratio.overdue', 'ratio.frozen', 'average.figure', 'growth.overdue', 'change.flow'],
]);

/** Whole thousands and millions of đồng are how people round; less is chance, more is not rounding any more. */
const LEAST_GRAIN = 1_000;
const MOST_GRAIN = 1_000_000;

/** Amounts rounded to millions and typed in đồng look exact: what each was rounded by explains that an equation does not hold. */
export function isRoundedAway(equation: Equation): boolean {
  if (!OF_ROWS.has(equation.rule) || holds(equation)) return false;
  const grains = new Map<Printed, number>(equation.cells.map((cell) => [cell, grainOf(cell)]));
  return holds(equation, (cell) => {
    const half = cell.figure.half * cell.scale;
    return widen(printedValue(cell), Math.max(0, (grains.get(cell) ?? 0) / 2 - half));
  });
}

const known = new WeakMap<Column, number>();

/** In đồng: the power of ten that every amount of the column is a multiple of; 0 = none worth a thought. */
function grainOf({ column, scale }: Cell): number {
  if (column.unit === null) return 0;
  let grain = known.get(column);
  if (grain === undefined) known.set(column, (grain = grainIn(column, scale)));
  return grain;
}

function grainIn({ numbers }: Column, scale: number): number {
  let grain = MOST_GRAIN;
  for (const number of numbers) {
    const amount = Math.abs(number * scale);
    while (grain >= LEAST_GRAIN && amount > 0 && amount % grain !== 0) grain /= 10;
  }
  return grain >= LEAST_GRAIN ? grain : 0;
}
