import { settle } from '../formula/calculate';
import { gridOf, valueAt } from '../model/cells';
import { writeInputs } from '../model/edit';
import { bodyArea, columnNames, headerArea, totalsArea } from '../model/table-headers';
import { addColumn, addRows, deleteRow } from '../model/tables';
import type { Table } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject, Property } from '../protocol/host-object';
import { facet, found, rangeObject } from './targets';
import type { TableTarget } from './targets';

const range = (t: TableTarget, area: Table['area']): HostObject => rangeObject(t, t.sheet, area);

/** One row or column of a table. */
interface LineTarget extends TableTarget {
  index: number;
}

const row = (t: TableTarget, index: number): HostObject => facet('TableRow', { ...t, index } satisfies LineTarget);
const rowArea = ({ table, index }: LineTarget): Table['area'] => {
  const body = bodyArea(table);
  if (index < 0 || index >= body.rows) throw refuse.itemNotFound();
  return { ...body, row: body.row + index, rows: 1 };
};

const values = <T extends LineTarget>(area: (line: T) => Table['area']): Property<T> => ({
  get: (line) => {
    settle(line.book);
    return gridOf(area(line), (r, c) => valueAt(line.sheet, r, c));
  },
  set: (line, value) => writeInputs(line.book, line.sheet, area(line), value),
});

function addTableRows(t: TableTarget, args: Args): HostObject {
  const given = args.raw(1);
  const count = Array.isArray(given) ? Math.max(given.length, 1) : 1;
  const before = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : null;
  const index = before ?? bodyArea(t.table).rows;
  const area = addRows(t.book, t.sheet, t.table, before, count);
  if (given !== undefined && given !== null) writeInputs(t.book, t.sheet, area, given);
  return row(t, index);
}

export const tableRowCollectionType = defineType<TableTarget>({
  name: 'TableRowCollection',
  props: { Count: readOnly((t) => bodyArea(t.table).rows) },
  items: (t) => Array.from({ length: bodyArea(t.table).rows }, (_, index) => row(t, index)),
  indexer: (t, args) => row(t, args.integer(0)),
  methods: {
    Add: addTableRows,
    GetCount: (t) => bodyArea(t.table).rows,
    GetItemAt: (t, args) => row(t, args.integer(0)),
  },
});

export const tableRowType = defineType<LineTarget>({
  name: 'TableRow',
  id: (line) => ({ Index: line.index }),
  props: { Index: readOnly((line) => line.index), Values: values(rowArea) },
  methods: {
    GetRange: (line) => range(line, rowArea(line)),
    Delete: (line) => deleteRow(line.book, line.sheet, line.table, line.index),
  },
});

const column = (t: TableTarget, index: number): HostObject =>
  facet('TableColumn', { ...t, index } satisfies LineTarget);
const columnName = ({ sheet, table }: TableTarget, index: number): string => columnNames(sheet, table)[index] ?? '';
const columnArea = ({ table, index }: LineTarget, area: Table['area'] = table.area): Table['area'] => {
  if (index < 0 || index >= table.area.cols) throw refuse.itemNotFound();
  return { ...area, col: area.col + index, cols: 1 };
};

/** By name (any case), or by id, which is the column's number here. */
function findColumn(t: TableTarget, args: Args): HostObject | null {
  const key = args.raw(0);
  const names = columnNames(t.sheet, t.table).map((name) => name.toLowerCase());
  const index = typeof key === 'number' ? key - 1 : names.indexOf(String(key).toLowerCase());
  return index >= 0 && index < names.length ? column(t, index) : null;
}

function addTableColumn(t: TableTarget, args: Args): HostObject {
  const before = args.has(0) && args.integer(0) >= 0 ? args.integer(0) : null;
  const index = before ?? t.table.area.cols;
  const area = addColumn(t.book, t.sheet, t.table, before);
  if (args.has(1)) writeInputs(t.book, t.sheet, area, args.raw(1));
  const header = headerArea(t.table);
  if (args.has(2) && header) writeInputs(t.book, t.sheet, { ...header, col: area.col, cols: 1 }, args.text(2));
  return column(t, index);
}

export const tableColumnCollectionType = defineType<TableTarget>({
  name: 'TableColumnCollection',
  props: { Count: readOnly((t) => t.table.area.cols) },
  items: (t) => Array.from({ length: t.table.area.cols }, (_, index) => column(t, index)),
  indexer: findColumn,
  methods: {
    Add: addTableColumn,
    GetCount: (t) => t.table.area.cols,
    GetItemAt: (t, args) => column(t, args.integer(0)),
    GetItemOrNullObject: findColumn,
  },
});

export const tableColumnType = defineType<LineTarget>({
  name: 'TableColumn',
  id: (line) => ({ Id: line.index + 1 }),
  props: {
    Id: readOnly((line) => line.index + 1),
    Index: readOnly((line) => line.index),
    Name: {
      get: (line) => columnName(line, line.index),
      set: (line, value) => writeInputs(line.book, line.sheet, columnArea(line, found(headerArea(line.table))), value),
    },
    Values: values((line: LineTarget) => columnArea(line)),
  },
  methods: {
    GetRange: (line) => range(line, columnArea(line)),
    GetHeaderRowRange: (line) => range(line, columnArea(line, found(headerArea(line.table)))),
    GetDataBodyRange: (line) => range(line, columnArea(line, bodyArea(line.table))),
    GetTotalRowRange: (line) => range(line, columnArea(line, found(totalsArea(line.table)))),
  },
});
