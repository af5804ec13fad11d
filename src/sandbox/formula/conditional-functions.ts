import { Failure, average, block, one, sum } from './arguments';
import type { Run } from './arguments';
import { criterion } from './criteria';
import type { Scope } from './evaluate';
import type { Node } from './parse';
import { CellBlock, FormulaError } from './value';
import type { Scalar } from './value';

/** Rows and columns that meet all pairs (range, criterion), as offsets into the first range. */
function matching(pairs: [CellBlock, Scalar][], scope: Scope): [number, number][] {
  const [first, ...rest] = pairs;
  if (!first) return [];
  const found: [number, number][] = [];
  const tests = pairs.map(([, wanted]) => criterion(wanted));
  const { area } = first[0];
  const used = scope.used(first[0].sheet);
  const rows = Math.min(area.rows, Math.max((used?.row ?? 0) + (used?.rows ?? 0) - area.row, 0));
  const cols = Math.min(area.cols, Math.max((used?.col ?? 0) + (used?.cols ?? 0) - area.col, 0));
  const meets = (
    at: number,
    [
      {
        sheet,
        area: { row, col },
      },
    ]: [CellBlock, Scalar],
    i: number,
    j: number,
  ): boolean => tests[at]!(scope.cell(sheet, row + i, col + j));
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < cols; j++)
      if (meets(0, first, i, j) && rest.every((pair, at) => meets(at + 1, pair, i, j))) found.push([i, j]);
  return found;
}

const pairsFrom = (args: Node[], from: number, scope: Scope): [CellBlock, Scalar][] => {
  const pairs: [CellBlock, Scalar][] = [];
  for (let i = from; i + 1 < args.length; i += 2) pairs.push([block(args, i, scope), one(args, i + 1, scope)]);
  return pairs;
};

function sumAt(target: CellBlock, places: [number, number][], scope: Scope): number[] {
  const found: number[] = [];
  for (const [i, j] of places) {
    const value = scope.cell(target.sheet, target.area.row + i, target.area.col + j);
    if (value instanceof FormulaError) throw new Failure(value);
    if (typeof value === 'number') found.push(value);
  }
  return found;
}

/** The range to add up: the third argument, else the first. */
const ifTarget = (args: Node[], scope: Scope): CellBlock => block(args, args.length > 2 ? 2 : 0, scope);

/** COUNTIF and its relatives. */
export const CONDITIONAL_FUNCTIONS: Record<string, Run> = {
  COUNTIF: (args, scope) => matching(pairsFrom(args, 0, scope), scope).length,
  COUNTIFS: (args, scope) => matching(pairsFrom(args, 0, scope), scope).length,
  SUMIF: (args, scope) =>
    sum(sumAt(ifTarget(args, scope), matching(pairsFrom(args.slice(0, 2), 0, scope), scope), scope)),
  SUMIFS: (args, scope) => sum(sumAt(block(args, 0, scope), matching(pairsFrom(args, 1, scope), scope), scope)),
  AVERAGEIF: (args, scope) =>
    average(sumAt(ifTarget(args, scope), matching(pairsFrom(args.slice(0, 2), 0, scope), scope), scope)),
};
