import { FIELDS } from '../../../src/core/sheet/field';
import { columnsOf, type LayoutTable } from '../../corpus/layout';
import { words, type ModelCell, type ModelColumn, type ModelTable } from '../../corpus/model';
import { render } from '../../corpus/render';
import type { BookRow, BookSheet, BookTable } from '../book';
import type { Thing } from '../office/facts-of';
import { write, type Hand } from './hand';

/** A row to be printed: a thing, a total or a sub-level of the thing above; in total rows the label stands in the first column of words. */
export interface Line extends Thing {
  readonly role: BookRow['role'];
  readonly label?: string;
}

export interface TablePlan {
  readonly layout: LayoutTable;
  readonly period: number | null;
  readonly hand: Hand;
  readonly lines: readonly Line[];
}

/** Lays a sheet out as the corpus does, with cells that say what the lines say. */
export function printSheet(name: string, plans: readonly TablePlan[]): BookSheet {
  const models = plans.map(modelOf);
  const { grid, tables } = render({ layout: name, name, file: undefined, left: 0, top: [], tables: models });
  const formats: (readonly string[])[] = grid.values.map((row) => row.map(() => 'General'));
  const printed = tables.map(({ kind, period, head, columns, rows }, at): BookTable => {
    const { lines, hand } = plans[at]!;
    return {
      ...{ sheet: name, kind, period, hand, head },
      columns: columns.map(({ path, ...column }) => ({ ...column, heading: path.at(-1) ?? '' })),
      rows: rows.map(({ row, cells }, index) => {
        const line = lines[index]!;
        const shown = columns.map(({ col }) => formats[row]?.[col] ?? 'General');
        columns.forEach((column, cell) => (shown[column.col] = formatOf(column, cells[cell]!, hand)));
        formats[row] = shown;
        return { role: line.role, id: line.id, row, facts: line.facts, printed: cells.map(({ truth }) => truth) };
      }),
    };
  });
  return { name, grid: { ...grid, formats }, tables: printed };
}

function modelOf({ layout, period, hand, lines }: TablePlan): ModelTable {
  const columns = columnsOf(layout);
  if (hand === 'vietnamese' || hand === 'english') columns.forEach(withTenths);
  const named = labelAt(columns);
  const rows = lines.map((line) => ({
    role: line.role,
    cells: columns.map((column, at) => cellOf(column, at === named ? line.label : undefined, line, hand)),
  }));
  for (const field of layout.blankBelow ?? []) {
    const at = columns.findIndex((column) => column.field === field);
    let above: ModelCell['value'] = '';
    for (const { cells } of rows) {
      const cell = cells[at];
      if (!cell || cell.value === '') continue;
      if (cell.value === above) cells[at] = { ...cell, value: '' };
      else above = cell.value;
    }
  }
  return {
    ...{ kind: layout.kind, period, columns, rows, head: 'merged', index: layout.index ?? false },
    ...{ above: (layout.above ?? []).map((line) => [...line]), below: (layout.below ?? []).map((line) => [...line]) },
    ...{ unitLine: layout.unitLine ?? null, keep: layout.keep },
  };
}

/** "1.623" alone can be read in two ways, and nobody could say which: as text, money in millions shows its tenths. */
function withTenths(column: ModelColumn): void {
  if ((column.dong ?? 1) > 1 && column.decimals === 0) column.decimals = 1;
}

const labelAt = (columns: readonly ModelColumn[]): number =>
  Math.max(
    0,
    columns.findIndex(({ field }) => field !== null && FIELDS[field].quantity === 'text'),
  );

function cellOf(
  { field, dong, decimals, path }: ModelColumn,
  label: string | undefined,
  line: Line,
  hand: Hand,
): ModelCell {
  if (label !== undefined) return words(label);
  if (field === null) return words(line.extra?.(path.at(-1) ?? '') ?? '');
  const value = line.facts[field] ?? '';
  const { quantity } = FIELDS[field];
  if (typeof value !== 'number' || quantity === 'ordinal') return words(value);
  if (quantity === 'date') return { value, truth: value };
  const shown = write(value / (dong ?? 1), decimals, quantity === 'points' ? 'general' : hand);
  return { value: shown.value, truth: Number((value / (dong ?? 1)).toFixed(decimals)) + 0 };
}

function formatOf({ field, decimals }: ModelColumn, { truth, value }: ModelCell, hand: Hand): string {
  if (field === null) return typeof value === 'string' ? '@' : 'General';
  const { quantity } = FIELDS[field];
  if (quantity === 'date') return 'dd/mm/yyyy';
  if (quantity === 'code' || quantity === 'text' || quantity === 'class') return '@';
  if (truth === null || quantity === 'ordinal' || quantity === 'points') return 'General';
  return write(truth, decimals, hand).format;
}
