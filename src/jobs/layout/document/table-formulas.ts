import { areaName, cellName, type Area } from '../../../core/cell/address';
import type { PlanCell } from '../../../excel/sheet-plan';
import { documentWords as words } from '../../../i18n/document.vi';
import type { DocumentCell } from '../../report/document';
import type { Shown, TableValues } from './table-values';

/** Where the cells of a table stand in the sheet. */
export interface TablePlace {
  readonly rowAt: (row: number) => number;
  readonly colAt: (col: number) => number;
}

type FormulaCell = Extract<DocumentCell, { type: 'sumRows' | 'sumColumns' | 'ratio' | 'difference' }>;

interface Reference {
  readonly row: number;
  readonly col: number;
}

/**
 * The live formula of a cell. What it speaks of may be "…" now and be typed in later: then the formula says "…" until all of it is there.
 */
export function formulaOf(
  cell: FormulaCell,
  row: number,
  col: number,
  values: TableValues,
  place: TablePlace,
): Exclude<PlanCell, null> {
  const name = (at: Reference): string => cellName(place.rowAt(at.row), place.colAt(at.col));
  const shown = (at: Reference): Shown => values.at(at.row, at.col);
  const guarded = (all: readonly Reference[], body: string): { formula: string } => {
    const needed = all.filter((at) => shown(at) !== 'blank');
    if (needed.every((at) => typeof shown(at) === 'number')) return { formula: `=${body}` };
    return { formula: `=IF(COUNT(${listOf(needed, place)})<${needed.length},"${words.dots}",${body})` };
  };
  const sum = (all: readonly Reference[]): Exclude<PlanCell, null> => {
    const parts = all.filter((at) => typeof shown(at) !== 'object');
    return parts.length ? guarded(parts, `SUM(${listOf(parts, place)})`) : 0;
  };
  switch (cell.type) {
    case 'sumRows':
      return sum(cell.rows.map((key) => ({ row: values.rowOf(key), col })));
    case 'sumColumns':
      return sum(cell.columns.map((key) => ({ row, col: values.colOf(key) })));
    case 'ratio': {
      const part = { row, col: values.colOf(cell.part) };
      const whole = {
        row: cell.wholeRow === undefined ? row : values.rowOf(cell.wholeRow),
        col: values.colOf(cell.whole),
      };
      const [p, w] = [name(part), name(whole)];
      return guarded([part, whole], `IF(${w}=0,IF(${p}=0,0,"${words.dots}"),${p}/${w}*100)`);
    }
    case 'difference': {
      const both = [values.colOf(cell.from), values.colOf(cell.minus)].map((at) => ({ row, col: at }));
      const body = both.map(name).join('-');
      const decimals = values.decimalsAt(col);
      // of ratios the difference is that which is printed: one too small to be seen would stand as "(0,00)"
      return guarded(both, decimals === null ? body : `ROUND(${body},${decimals})`);
    }
  }
}

/** References as Excel's functions take them; those of cells right below one another as one block. */
function listOf(all: readonly Reference[], { rowAt, colAt }: TablePlace): string {
  const blocks: Area[] = [];
  for (const at of all) {
    const [row, col] = [rowAt(at.row), colAt(at.col)];
    const last = blocks.at(-1);
    if (last?.col === col && last.row + last.rows === row) last.rows++;
    else blocks.push({ row, col, rows: 1, cols: 1 });
  }
  return blocks.map(areaName).join(',');
}
