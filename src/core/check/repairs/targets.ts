import type { Column, Table } from '../../sheet/table';
import type { Finding } from '../finding';
import { placeAt, rawAt } from '../table-cell';
import type { Block, CellRead, CellsRead, Edit, LeftOut, RepairId, RepairInput, RepairPlan, WhyLeft } from './repair';

/** Cells of one column that findings ask to have repaired. */
export interface Target {
  readonly table: Table;
  readonly column: Column;
  /** indexes in `table.rows`, ascending */
  readonly rows: readonly number[];
}

/**
 * The cells that findings of one mend speak of. A finding that stands for many cells of its column (`values.count`) means all of them that
 * `isOne` recognises; any other finding means its own cell, so that a finding somebody accepted keeps its cell.
 */
export function targetsOf(
  { findings, tables }: RepairInput,
  mend: RepairId,
  isOne: (column: Column, row: number, table: Table) => boolean,
): Target[] {
  const wanted = new Map<Column, { table: Table; rows: Set<number> }>();
  for (const finding of findings) {
    const cell = finding.mend === mend ? cellOf(finding, tables) : null;
    if (!cell) continue;
    const { table, column, row } = cell;
    const asked = wanted.get(column) ?? { table, rows: new Set<number>() };
    wanted.set(column, asked);
    const rows = Number(finding.values.count ?? 1) > 1 ? table.rows.map((_, index) => index) : [row];
    for (const index of rows) if (isOne(column, index, table)) asked.rows.add(index);
  }
  return [...wanted].flatMap(([column, { table, rows }]) =>
    rows.size > 0 ? [{ table, column, rows: [...rows].sort((a, b) => a - b) }] : [],
  );
}

function cellOf({ place }: Finding, tables: readonly Table[]): { table: Table; column: Column; row: number } | null {
  for (const table of tables) {
    if (table.sheet !== place.sheet) continue;
    const column = table.columns.find(({ col }) => col === place.col);
    const row = column ? table.rows.findIndex((one) => one.row === place.row) : -1;
    if (column && row >= 0) return { table, column, row };
  }
  return null;
}

/** The part of each column that holds its targets. */
export const blocksOf = (targets: readonly Target[]): Block[] =>
  targets.map(({ table, column, rows }) => {
    const first = table.rows[rows[0] ?? 0]?.row ?? 0;
    const last = table.rows[rows.at(-1) ?? 0]?.row ?? 0;
    return { sheet: table.sheet, row: first, col: column.col, rows: last - first + 1, cols: 1 };
  });

/** What becomes of one cell: its new state, or why it is left. */
export type Verdict = { readonly after: Edit['after'] } | { readonly why: WhyLeft };

/** Decides each target by `judge`; calculated cells and cells that are not as they were read never come that far. */
export function planOf(
  repair: RepairId,
  targets: readonly Target[],
  cells: CellsRead,
  judge: (cell: CellRead, target: Target, row: number) => Verdict,
): RepairPlan {
  const edits: Edit[] = [];
  const leftOut: LeftOut[] = [];
  for (const target of targets)
    for (const row of target.rows) {
      const place = placeAt(target.table, target.column, row);
      const cell = cells.at(place.sheet, place.row, place.col);
      const verdict = judgeCell(cell, rawAt(target.column, row), () => judge(cell as CellRead, target, row));
      if ('why' in verdict) leftOut.push({ place, why: verdict.why });
      else edits.push({ ...place, before: stateOf(cell as CellRead), after: verdict.after });
    }
  return { repair, edits, rows: [], leftOut, ...(cells.date1904 ? { date1904: true as const } : {}) };
}

function judgeCell(cell: CellRead | undefined, raw: CellRead['value'], judge: () => Verdict): Verdict {
  if (cell?.formula) return { why: 'formula' };
  return cell && cell.value === raw ? judge() : { why: 'changed' };
}

export const stateOf = ({ value, numberFormat, fontName }: CellRead): Edit['before'] =>
  fontName === undefined ? { value, numberFormat } : { value, numberFormat, fontName };
