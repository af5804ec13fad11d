import { FIELDS } from '../../src/core/sheet/field';
import { recognise } from '../../src/core/sheet/recognise';
import { Reading, type Column, type Table } from '../../src/core/sheet/table';
import type { CorpusSheet } from './corpus';
import type { TableLabel } from './render';

/** From here on the pane shows a column without a doubt. */
export const CONFIDENT = 0.7;

/** Counts over the corpus. `misses` tells what went wrong, sheet by sheet. */
export interface Measured {
  sheets: number;
  tables: number;
  headsRight: number;
  kindsRight: number;
  periodsRight: number;
  columns: number;
  columnsRight: number;
  /** a meaning that is not the column's, given with confidence */
  columnsWrongSure: number;
  figures: number;
  figuresRight: number;
  /** told to the user: ambiguous, unreadable, of a unit or a column in doubt */
  figuresAsked: number;
  /** in columns or tables that were not recognised: not used at all */
  figuresUnread: number;
  figuresWrong: number;
  /** codes and words in columns whose meaning was found */
  texts: number;
  textsRight: number;
  readonly misses: Miss[];
}

export interface Miss {
  readonly what: 'head' | 'kind' | 'period' | 'column' | 'sure' | 'figure' | 'text';
  readonly seed: number;
  readonly layout: string;
  readonly mutations: readonly string[];
  readonly detail: string;
}

export const nothingMeasured = (): Measured => ({
  ...{
    sheets: 0,
    tables: 0,
    headsRight: 0,
    kindsRight: 0,
    periodsRight: 0,
    columns: 0,
    columnsRight: 0,
    columnsWrongSure: 0,
  },
  ...{
    figures: 0,
    figuresRight: 0,
    figuresAsked: 0,
    figuresUnread: 0,
    figuresWrong: 0,
    texts: 0,
    textsRight: 0,
    misses: [],
  },
});

/** Reads a sheet of the corpus and compares what was read with its labels. */
export function measure(sheet: CorpusSheet, into: Measured): void {
  const { tables } = recognise([sheet.grid], sheet.file === undefined ? {} : { fileName: sheet.file });
  into.sheets++;
  const left = new Set(tables);
  for (const label of sheet.tables) {
    const miss = (what: Miss['what'], detail: string): void => {
      into.misses.push({ what, detail, seed: sheet.seed, layout: sheet.layout, mutations: sheet.mutations });
    };
    const table = tableOf(label, tables);
    if (table) left.delete(table);
    measureTable(label, table, into, miss);
  }
  for (const { head } of left)
    into.misses.push({
      what: 'head',
      detail: `no table at row ${head.from}`,
      seed: sheet.seed,
      layout: sheet.layout,
      mutations: sheet.mutations,
    });
  into.tables += left.size;
}

/** The table that was read where a label says that one is: in its heading's rows and, of several side by side, in its columns. */
function tableOf(label: TableLabel, tables: readonly Table[]): Table | undefined {
  const level = tables.filter(({ head }) => head.from <= label.head.to && head.to >= label.head.from);
  const cols = new Set(label.columns.map(({ col }) => col));
  const own = level.find(({ columns }) => columns.some(({ col }) => cols.has(col)));
  return own ?? (level.length === 1 ? level[0] : undefined);
}

type Tell = (what: Miss['what'], detail: string) => void;

function measureTable(label: TableLabel, table: Table | undefined, into: Measured, miss: Tell): void {
  into.tables++;
  if (table?.head.from === label.head.from && table.head.to === label.head.to) into.headsRight++;
  else
    miss('head', `${table ? `${table.head.from}–${table.head.to}` : 'none'} for ${label.head.from}–${label.head.to}`);
  if (table?.kind === label.kind) into.kindsRight++;
  else miss('kind', `${table?.kind ?? 'none'} for ${label.kind}`);
  if ((table?.period?.date ?? null) === label.period) into.periodsRight++;
  else miss('period', `${table?.period?.date ?? 'none'} for ${label.period}`);
  label.columns.forEach((column, at) => {
    const got = table?.columns.find(({ col }) => col === column.col);
    into.columns++;
    if ((got?.field ?? null) === column.field) into.columnsRight++;
    else {
      const sure = got !== undefined && got.confidence >= CONFIDENT;
      if (sure) into.columnsWrongSure++;
      miss(
        sure ? 'sure' : 'column',
        `“${column.path.join(' / ')}”: ${got?.field ?? 'none'} for ${column.field ?? 'none'}`,
      );
    }
    if (column.field !== null) measureFigures(label, at, table, got, into, miss);
  });
  if (table) strayRows(label, table, into, miss);
}

const indexes = new WeakMap<Table, Map<number, number>>();
/** Indexes of a table's rows by their sheet row. */
function indexesOf(table: Table | undefined): Map<number, number> {
  const known = table && indexes.get(table);
  if (known) return known;
  const made = new Map(table?.rows.map(({ row }, index) => [row, index]));
  if (table) indexes.set(table, made);
  return made;
}

function measureFigures(
  { columns, rows }: TableLabel,
  at: number,
  table: Table | undefined,
  got: Column | undefined,
  into: Measured,
  miss: Tell,
): void {
  const column = columns[at]!;
  const indexOf = indexesOf(table);
  for (const row of rows) {
    const cell = row.cells[at];
    if (cell?.text !== undefined && got?.field === column.field) {
      const text = got.texts[indexOf.get(row.row) ?? -1];
      into.texts++;
      if (text === cell.text) into.textsRight++;
      else miss('text', `${column.field} “${cell.value}”: ${text} for ${cell.text}`);
    }
    const truth = cell?.truth ?? null;
    if (truth === null) continue;
    into.figures++;
    if (!table || !got) {
      into.figuresUnread++;
      continue;
    }
    if (got.field !== column.field || got.confidence < CONFIDENT) {
      into.figuresAsked++;
      continue;
    }
    const index = indexOf.get(row.row) ?? -1;
    const reading = got.readings[index];
    const value = got.numbers[index] ?? NaN;
    const asked =
      reading === Reading.ambiguous || reading === Reading.unreadable || (column.dong !== null && got.unit === null);
    const sameUnit = column.dong === null || got.unit?.dong === column.dong;
    const sameRole = table.rows[index]?.role === row.role;
    if (index >= 0 && asked) into.figuresAsked++;
    else if (sameRole && sameUnit && Math.abs(value - truth) <= 1e-9 * Math.max(1, Math.abs(truth)))
      into.figuresRight++;
    else {
      into.figuresWrong++;
      const why =
        index < 0
          ? 'row lost'
          : !sameRole
            ? `row ${table.rows[index]?.role}`
            : !sameUnit
              ? `unit ${got.unit?.name}`
              : value;
      miss(
        'figure',
        `${column.field} “${row.cells[at]?.value}”: ${why} for ${truth} (${row.role}, ${column.dong ?? FIELDS[column.field!].quantity})`,
      );
    }
  }
}

/** Rows of the table that are none in the sheet: each counts as one wrong figure. */
function strayRows(label: TableLabel, table: Table, into: Measured, miss: Tell): void {
  const known = new Set(label.rows.map(({ row }) => row));
  for (const { row } of table.rows) {
    if (known.has(row)) continue;
    into.figures++;
    into.figuresWrong++;
    miss('figure', `row ${row} is no row of the table`);
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** The figures that the product is held to, in %. */
export const ratesOf = (measured: Measured) => ({
  heads: share(measured.headsRight, measured.tables),
  kinds: share(measured.kindsRight, measured.tables),
  periods: share(measured.periodsRight, measured.tables),
  columns: share(measured.columnsRight, measured.columns),
  wrongSure: share(measured.columnsWrongSure, measured.columns),
  right: share(measured.figuresRight, measured.figures),
  asked: share(measured.figuresAsked, measured.figures),
  unread: share(measured.figuresUnread, measured.figures),
  texts: share(measured.textsRight, measured.texts),
  wrong: share(measured.figuresWrong, measured.figures),
});
