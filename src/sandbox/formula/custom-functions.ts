import { intersect } from '../../core/cell/address';
import type { CellValue } from '../model/workbook';
import { NotComputable, evaluate } from './evaluate';
import type { Scope } from './evaluate';
import type { Node } from './parse';
import { CellBlock, FormulaError, fromCell, toCell } from './value';
import type { Scalar } from './value';

/** What the add-in has registered, called at once where Excel would ask the add-in's runtime and wait. */
export interface CustomFunctionTable {
  /** by name with its namespace, in capitals, e.g. `TKVV.VNDATE` */
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  /** what a blank cell arrives as: 0 on the desktop, null on the web (reported: office-js #1951, #4702, #5262) */
  readonly blank: 0 | null;
}

/**
 * What a call gives: rows of cells, one by one or to be spilled. Whole columns are handed over as far as their sheet is used.
 * @throws NotComputable if no such function is registered
 */
export function callCustomFunction(
  table: CustomFunctionTable | null,
  { name, args }: Extract<Node, { kind: 'call' }>,
  scope: Scope,
): CellValue[][] {
  const work = table?.functions.get(name);
  if (!table || !work) throw new NotComputable(name);
  const given = args.map((arg) => argumentOf(arg, scope, table.blank));
  // arguments left out arrive as null, and the invocation after them all (documented)
  while (given.length < work.length) given.push(null);
  try {
    return rowsOf(work(...given, { functionName: name }));
  } catch (error) {
    return [[errorText(error)]];
  }
}

function argumentOf(arg: Node, scope: Scope, blank: 0 | null): unknown {
  const value = evaluate(arg, scope);
  if (!(value instanceof CellBlock)) return value === null ? null : handed(value, blank);
  const { sheet, area } = value;
  if (area.rows === 1 && area.cols === 1) return [[handed(scope.cell(sheet, area.row, area.col), blank)]];
  const used = scope.used(sheet);
  const rows = used ? Math.max(1, intersect(area, { ...area, row: 0, rows: used.row + used.rows })?.rows ?? 1) : 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: area.cols }, (__, col) => handed(scope.cell(sheet, area.row + row, area.col + col), blank)),
  );
}

const handed = (value: Scalar, blank: 0 | null): unknown =>
  value === null
    ? blank
    : value instanceof FormulaError
      ? { type: 'Error', basicType: 'Error', basicValue: value.code }
      : value;

function rowsOf(result: unknown): CellValue[][] {
  if (!Array.isArray(result)) return [[shown(result)]];
  return result.map((row: unknown) => (Array.isArray(row) ? row.map(shown) : [shown(row)]));
}

/** null shows as 0 (reported: office-js #1503, by design); an error object as its code. */
function shown(value: unknown): CellValue {
  if (typeof value === 'object' && value !== null) return errorText(value);
  return toCell(fromCell((value ?? 0) as CellValue, false));
}

/** `CustomFunctions.Error` carries the cell's text as its code; any other exception is #VALUE! (documented). */
function errorText(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!';
}
