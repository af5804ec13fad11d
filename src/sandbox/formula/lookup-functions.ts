import { block, number, one, sure } from './arguments';
import { criterion } from './criteria';
import { compare, eachCell } from './evaluate';
import type { Scope } from './evaluate';
import type { Node } from './parse';
import { CellBlock, FormulaError, NOT_AVAILABLE, VALUE_ERROR } from './value';
import type { Scalar, Value } from './value';

export function lookUp(args: Node[], scope: Scope): Value {
  const wanted = sure(one(args, 0, scope) as Scalar | FormulaError) as Scalar;
  const table = block(args, 1, scope);
  const column = number(args, 2, scope);
  if (column < 1 || column > table.area.cols) return column < 1 ? VALUE_ERROR : new FormulaError('#REF!');
  const row = position(
    wanted,
    { ...table.area, cols: 1 },
    table,
    args[3] !== undefined && one(args, 3, scope) !== true ? 0 : 1,
    scope,
  );
  return row === null ? NOT_AVAILABLE : scope.cell(table.sheet, table.area.row + row, table.area.col + column - 1);
}

/** Offset of the wanted value in a line of cells: exact (0), or the last that is not greater (1). */
function position(
  wanted: Scalar,
  line: CellBlock['area'],
  source: CellBlock,
  mode: number,
  scope: Scope,
): number | null {
  const exact = criterion(typeof wanted === 'string' ? `=${wanted}` : wanted);
  let best: number | null = null;
  let exactAt: number | null = null;
  eachCell(new CellBlock(source.sheet, line), scope, (value, row, col) => {
    const offset = line.cols === 1 ? row - line.row : col - line.col;
    if (mode === 0 && exactAt === null && exact(value)) exactAt = offset;
    if (mode === 1 && value !== null && typeof value === typeof wanted && compare(value, wanted) <= 0) best = offset;
  });
  return mode === 0 ? exactAt : best;
}

export function index(args: Node[], scope: Scope): Value {
  const source = block(args, 0, scope);
  const { area } = source;
  const first = number(args, 1, scope);
  const [row, col] = area.rows === 1 && args.length < 3 ? [1, first] : [first, args[2] ? number(args, 2, scope) : 1];
  if (row < 0 || col < 0 || row > area.rows || col > area.cols) return new FormulaError('#REF!');
  const top = row === 0 ? area.row : area.row + row - 1;
  const left = col === 0 ? area.col : area.col + col - 1;
  return new CellBlock(source.sheet, {
    row: top,
    col: left,
    rows: row === 0 ? area.rows : 1,
    cols: col === 0 ? area.cols : 1,
  });
}

export function match(args: Node[], scope: Scope): Scalar {
  const source = block(args, 1, scope);
  const mode = args[2] ? number(args, 2, scope) : 1;
  const found = position(one(args, 0, scope), source.area, source, mode === 0 ? 0 : 1, scope);
  return found === null ? NOT_AVAILABLE : found + 1;
}
