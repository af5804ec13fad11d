import { FIELDS, type FieldId } from '../../src/core/sheet/field';
import type { KindId, Unit } from '../../src/core/sheet/table';
import type { Random } from '../../src/sandbox/samples/random';
import { factsOf, PERIOD, rowsOf, type Facts, type Thing } from './facts';
import {
  BLANK,
  figure,
  named,
  words,
  type ModelCell,
  type ModelColumn,
  type ModelRow,
  type ModelSheet,
  type ModelTable,
} from './model';

/** A base layout as data. */
export interface Layout {
  readonly name: string;
  readonly sheet: string;
  readonly file?: string;
  /** the tables stand side by side */
  readonly beside?: boolean;
  readonly tables: readonly LayoutTable[];
}

export interface LayoutTable {
  readonly kind: KindId;
  readonly of: Thing;
  /**
   * Headings in order, parted by ' · '; the rows of one heading by ' / '. `= field` says what it means (nothing = none of ours),
   * `@1000000.2` its unit of money and decimals where they are not the table's.
   */
  readonly columns: string;
  readonly above?: readonly (readonly string[])[];
  readonly below?: readonly (readonly string[])[];
  readonly dong?: Unit['dong'];
  readonly decimals?: number;
  readonly unitLine?: string | null;
  readonly index?: boolean;
  readonly total?: 'last' | 'first' | 'zero' | undefined;
  /** label of the total row */
  readonly totalLabel?: string;
  readonly period?: number | null;
  readonly keep: readonly FieldId[];
  /** rows "- Cấp tỉnh" below each row */
  readonly levels?: readonly string[];
  /** cells of some field are left blank below the first row of a block */
  readonly blankBelow?: readonly FieldId[];
}

/** Makes the sheet of a layout. */
export function build(layout: Layout, random: Random): ModelSheet {
  return {
    ...{ layout: layout.name, name: layout.sheet, file: layout.file, left: 0, top: [] },
    beside: layout.beside ?? false,
    tables: layout.tables.map((table) => buildTable(table, random)),
  };
}

function buildTable(layout: LayoutTable, random: Random): ModelTable {
  const columns = columnsOf(layout);
  const facts = Array.from({ length: rowsOf(layout.of, random) }, (_, index) => factsOf(layout.of, index, random));
  const rows = facts.flatMap((fact): ModelRow[] => [
    { role: 'data', cells: columns.map((column) => cellOf(column, fact, random)) },
    ...(layout.levels ?? []).map((level): ModelRow => partOf(level, columns, random)),
  ]);
  for (const field of layout.blankBelow ?? []) blankRepeats(columns, rows, field);
  if (layout.total) addTotal(layout, columns, rows);
  return {
    ...{ kind: layout.kind, period: layout.period === undefined ? PERIOD : layout.period, columns, rows },
    ...{ above: (layout.above ?? []).map((line) => [...line]), below: (layout.below ?? []).map((line) => [...line]) },
    ...{ index: layout.index ?? false, head: 'merged', unitLine: layout.unitLine ?? null, keep: layout.keep },
  };
}

export function columnsOf({ columns, dong = 1, decimals = 0 }: LayoutTable): ModelColumn[] {
  return columns.split(' · ').map((text) => {
    const [, heading = '', field = null, unit, places] =
      /^(.*?)(?: = (\w+))?(?: @(\d+)\.(\d))?$/s.exec(text.trim()) ?? [];
    if (field !== null && !(field in FIELDS)) throw new Error(`no such field: ${field}`);
    const quantity = field === null ? null : FIELDS[field as FieldId].quantity;
    return {
      path: heading.split(' / ').map((part) => part.replace(/⏎/g, '\n')),
      field: field as FieldId | null,
      dong: quantity === 'money' ? ((unit ? Number(unit) : dong) as Unit['dong']) : null,
      decimals: places ? Number(places) : quantity === 'money' ? decimals : quantity === 'percent' ? 2 : 0,
    };
  });
}

/** Rounds as printed; what is not a multiple of the unit loses its tail, as in the bank's own tables. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

function cellOf({ field, dong, decimals, path }: ModelColumn, facts: Facts, random: Random): ModelCell {
  if (field === null) return fillerOf(path.at(-1) ?? '', random);
  const value = facts[field] ?? '';
  if (typeof value === 'string' && value !== '') return named(value);
  if (typeof value !== 'number') return words(value);
  if (FIELDS[field].quantity === 'ordinal') return words(value);
  return figure(rounded(dong === null ? value : value / dong, FIELDS[field].quantity === 'date' ? 0 : decimals));
}

/** Something that can stand below a heading which means nothing to us. */
function fillerOf(heading: string, random: Random): ModelCell {
  if (/^(?:ngày|NGAY)/i.test(heading)) return words(random.chance(0.3) ? '' : PERIOD - random.int(1, 3_000));
  if (/^(?:mã|số điện|số cmnd|cmnd|cccd)/i.test(heading)) return words(String(random.int(100_000_000, 999_999_999)));
  if (/(?:năm|tháng|quý|lãi|nợ|gốc|tổng|số|thu|bình quân|giá trị|105)/i.test(heading))
    return words(random.int(0, 90) * 1_000);
  return words(random.pick(['', 'A', 'Ghi chú', 'Kinh', 'Có', 'Không']));
}

function partOf(level: string, columns: readonly ModelColumn[], random: Random): ModelRow {
  const cells = columns.map((column): ModelCell => {
    if (column.field === 'organisationName') return words(level);
    return FIELDS[column.field ?? 'ordinal'].quantity === 'count' ? figure(random.int(1, 90)) : BLANK;
  });
  return { role: 'part', cells };
}

function blankRepeats(columns: readonly ModelColumn[], rows: ModelRow[], field: FieldId): void {
  const at = columns.findIndex((column) => column.field === field);
  let last: ModelCell['value'] = '';
  for (const row of rows) {
    const cell = row.cells[at];
    if (!cell) continue;
    if (cell.value === last) row.cells[at] = { ...cell, value: '' };
    else last = cell.value;
  }
}

const ADDS: readonly string[] = ['count', 'money'];

/** The sum of rows, column by column; ratios are left blank, the label stands in the first column of words. */
export function totalOf(
  columns: readonly ModelColumn[],
  rows: readonly ModelRow[],
  label: string,
  zero = false,
): ModelRow {
  const named = Math.max(
    0,
    columns.findIndex(({ field }) => field !== null && FIELDS[field].quantity === 'text'),
  );
  const cells = columns.map(({ field, decimals }, at): ModelCell => {
    if (at === named) return words(label);
    if (field === null || !ADDS.includes(FIELDS[field].quantity)) return BLANK;
    const sum = rows.reduce(
      (total, { role, cells: row }) => (role === 'data' ? total + (row[at]?.truth ?? 0) : total),
      0,
    );
    return figure(zero ? 0 : rounded(sum, decimals));
  });
  return { role: 'total', cells };
}

function addTotal(
  { total, totalLabel = 'Tổng cộng' }: LayoutTable,
  columns: readonly ModelColumn[],
  rows: ModelRow[],
): void {
  const row = totalOf(columns, rows, totalLabel, total === 'zero');
  if (total === 'first') rows.unshift(row);
  else rows.push(row);
}
