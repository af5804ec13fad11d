import type { Area } from '../../src/core/cell/address';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { gridOf } from '../../src/core/sheet/grid';
import type { KindId } from '../../src/core/sheet/table';
import type { ModelColumn, ModelRow, ModelSheet, ModelTable } from './model';

/** What a reader should find in a sheet. Rows and columns are those of the grid. */
export interface TableLabel {
  readonly kind: KindId;
  readonly period: number | null;
  readonly head: { readonly from: number; readonly to: number };
  readonly columns: readonly (ModelColumn & { readonly col: number })[];
  /** with the columns' cells in the order of `columns` */
  readonly rows: readonly (ModelRow & { readonly row: number })[];
}

export interface LabelledSheet {
  readonly layout: string;
  readonly grid: Grid;
  readonly file: string | undefined;
  readonly tables: readonly TableLabel[];
}

/** Lays a sheet out as a grid, and tells what stands where. */
export function render(sheet: ModelSheet): LabelledSheet {
  const { font } = sheet;
  const values: CellValue[][] = [];
  const merges: Area[] = [];
  const putAt = (row: number, col: number, cells: readonly CellValue[]): void => {
    while (values.length <= row) values.push([]);
    const line = values[row] as CellValue[];
    while (line.length < col) line.push('');
    line.splice(col, cells.length, ...cells);
  };
  sheet.top.forEach((cells, row) => putAt(row, sheet.left, cells));
  let left = sheet.left;
  const first = values.length;
  const deepest = Math.max(...sheet.tables.map(linesAbove));
  const tables = sheet.tables.map((table) => {
    // side by side the headings stand in the same row, however many lines are above each
    let row = sheet.beside ? first + deepest - linesAbove(table) : values.length;
    const label = renderTable(table, left, (cells) => (putAt(row, left, cells), row++), merges);
    if (sheet.beside) left += table.columns.length + 1;
    return label;
  });
  const width = Math.max(...values.map((row) => row.length));
  const square = values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return {
    layout: sheet.layout,
    grid: {
      ...{ ...gridOf(square, sheet.name), merges },
      ...(font === undefined ? {} : { fonts: Array.from({ length: width }, () => font) }),
    },
    file: sheet.file,
    tables,
  };
}

const linesAbove = ({ above, unitLine }: ModelTable): number => above.length + (unitLine === null ? 0 : 1);

function renderTable(
  table: ModelTable,
  left: number,
  put: (cells: readonly CellValue[]) => number,
  merges: Area[],
): TableLabel {
  table.above.forEach(put);
  if (table.unitLine !== null)
    put([...Array.from({ length: Math.max(0, table.columns.length - 2) }, () => ''), table.unitLine]);
  const depth = Math.max(...table.columns.map(({ path }) => path.length));
  const heads = headRows(table, depth);
  const from = put(heads[0] as CellValue[]);
  heads.slice(1).forEach(put);
  if (table.head === 'merged') merges.push(...headMerges(table, depth, from, left));
  if (table.index) put(table.columns.map((_, at) => `(${at + 1})`));
  const rows = table.rows.map((row) => ({ ...row, row: put(row.cells.map(({ value }) => value)) }));
  table.below.forEach(put);
  return {
    kind: table.kind,
    period: table.period,
    head: { from, to: from + depth - 1 },
    columns: table.columns.map((column, at) => ({ ...column, col: left + at })),
    rows: rows.filter(({ role }) => role !== 'notice'),
  };
}

/** Whether a column's heading on a level goes on from the column before: one group above both. */
const continues = ({ columns }: ModelTable, at: number, level: number): boolean => {
  const [before, here] = [columns[at - 1]?.path, columns[at]?.path];
  return (
    !!before &&
    !!here &&
    level < here.length - 1 &&
    level < before.length - 1 &&
    here.slice(0, level + 1).join('\n') === before.slice(0, level + 1).join('\n')
  );
};

/** Heading rows as printed. */
export function headRows(table: ModelTable, depth: number): CellValue[][] {
  return Array.from({ length: depth }, (_, level) =>
    table.columns.map(({ path }, at) =>
      table.head !== 'repeated' && continues(table, at, level) ? '' : (path[level] ?? ''),
    ),
  );
}

function headMerges(table: ModelTable, depth: number, top: number, left: number): Area[] {
  const merges: Area[] = [];
  table.columns.forEach(({ path }, at) => {
    const leaf = path.length - 1;
    if (leaf < depth - 1) merges.push({ row: top + leaf, col: left + at, rows: depth - leaf, cols: 1 });
    for (let level = 0; level < leaf; level++) {
      if (continues(table, at, level)) continue;
      let cols = 1;
      while (continues(table, at + cols, level)) cols++;
      if (cols > 1) merges.push({ row: top + level, col: left + at, rows: 1, cols });
    }
  });
  return merges;
}
