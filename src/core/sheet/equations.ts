import type { Figure } from '../cell/figure';
import { FIELDS, type FieldId } from './field';
import type { DraftColumn } from './draft-column';
import type { Row } from './table';

/** A cell of a table in the making. */
export interface CellRef {
  readonly column: DraftColumn;
  readonly row: number;
}

/** A relation that the figures of a table should meet; used only to choose between two readings, never to judge. */
export interface Equation {
  readonly cells: readonly CellRef[];
  /** whether it holds for figures given in the order of `cells`; a blank cell is null */
  holds(figures: readonly (Figure | null)[]): boolean;
}

const MOST_ROWS = 300;
const ZERO: Figure = { value: 0, half: 0 };

/** Sums, sub-sums, ratios, growth and balances that a table's columns and rows allow. */
export function equationsOf(columns: readonly DraftColumn[], rows: readonly Row[]): Equation[] {
  const equations: Equation[] = [];
  for (const column of columns) {
    const { quantity } = FIELDS[column.head.field];
    if (quantity !== 'money' && quantity !== 'count') continue;
    rows.forEach(({ parts }, row) => {
      if (parts.length < 2 || parts.length > MOST_ROWS) return;
      const cells = [row, ...parts].map((at) => ({ column, row: at }));
      equations.push({ cells, holds: ([total, ...addends]) => isSum(total, addends) });
    });
  }
  const of = (field: FieldId): DraftColumn | undefined => columns.find((column) => column.head.field === field);
  const [outstanding, overdue, frozen] = [of('outstanding'), of('overdue'), of('frozen')];
  const perRow = (needed: readonly (DraftColumn | undefined)[], holds: Equation['holds']): void => {
    if (needed.some((column) => !column)) return;
    for (let row = 0; row < Math.min(rows.length, MOST_ROWS); row++) {
      equations.push({ cells: (needed as DraftColumn[]).map((column) => ({ column, row })), holds });
    }
  };
  if (sameUnit(overdue, outstanding))
    perRow([of('overdueRatio'), overdue, outstanding], ([r, part, whole]) => isPercentage(r, part, whole));
  if (sameUnit(frozen, outstanding))
    perRow([of('frozenRatio'), frozen, outstanding], ([r, part, whole]) => isPercentage(r, part, whole));
  const change = of('overdueChange');
  if (sameUnit(change, overdue))
    perRow([of('overdueGrowth'), change, overdue], ([g, by, now]) => isPercentage(g, by, minus(now, by)));
  perRow([outstanding, of('inTerm'), overdue, ...(frozen ? [frozen] : [])], ([total, ...terms]) => isSum(total, terms));
  perRow([outstanding, of('shortTerm'), of('mediumTerm'), of('longTerm')], ([total, ...terms]) => isSum(total, terms));
  perRow(
    [of('inspectedDebt'), of('debtGood'), of('debtFair'), of('debtAverage'), of('debtPoor')],
    ([total, ...terms]) => isSum(total, terms),
  );
  return equations;
}

const sameUnit = (a: DraftColumn | undefined, b: DraftColumn | undefined): boolean =>
  (a?.unit?.dong ?? null) === (b?.unit?.dong ?? null);

function isSum(total: Figure | null | undefined, addends: readonly (Figure | null)[]): boolean {
  if (!total || addends.every((figure) => !figure)) return false;
  let { value, half } = { value: 0, half: total.half };
  for (const figure of addends) {
    value += figure?.value ?? 0;
    half += figure?.half ?? 0;
  }
  return Math.abs(total.value - value) <= half * (1 + 1e-9) + 1e-9 * Math.abs(value);
}

function minus(a: Figure | null | undefined, b: Figure | null | undefined): Figure | null {
  return a && b ? { value: a.value - b.value, half: a.half + b.half } : null;
}

/** ratio = part ÷ whole × 100 for some values inside the printed precision; 0 of 0 tells nothing. */
function isPercentage(
  ratio: Figure | null | undefined,
  part: Figure | null | undefined,
  whole: Figure | null | undefined,
): boolean {
  if (!ratio || !whole || whole.value - whole.half <= 0) return false;
  const { value, half } = part ?? ZERO;
  if (value === 0) return false;
  const low = (value - half) / (value - half >= 0 ? whole.value + whole.half : whole.value - whole.half);
  const high = (value + half) / (value + half >= 0 ? whole.value - whole.half : whole.value + whole.half);
  return 100 * low <= ratio.value + ratio.half && 100 * high >= ratio.value - ratio.half;
}
