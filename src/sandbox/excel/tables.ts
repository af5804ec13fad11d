import { bodyArea, headerArea, totalsArea } from '../model/table-headers';
import {
  addTable,
  allTables,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  showHeaders,
  showTotals,
} from '../model/tables';
import type { Sheet, Table } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject, Property } from '../protocol/host-object';
import { placeArg } from './addresses';
import { tableRegistrations } from './event-types';
import { facet, found, orNull, rangeObject, sheetObject, tableObject } from './targets';
import type { BookTarget, TableTarget } from './targets';

/** The tables of a sheet, or (null) of the workbook. */
interface TablesTarget extends BookTarget {
  sheet: Sheet | null;
}

const tablesOf = ({ book, sheet }: TablesTarget): { sheet: Sheet; table: Table }[] =>
  allTables(book).filter((one) => sheet === null || one.sheet === sheet);

function find(t: TablesTarget, args: Args): HostObject | null {
  const key = String(args.raw(0)).toLowerCase();
  const one = tablesOf(t).find(({ table }) => table.id.toLowerCase() === key || table.name.toLowerCase() === key);
  return orNull(one, ({ sheet, table }) => tableObject(t, sheet, table));
}

export const tableCollectionType = defineType<TablesTarget>({
  name: 'TableCollection',
  props: { Count: readOnly((t) => tablesOf(t).length) },
  items: (t) => tablesOf(t).map(({ sheet, table }) => tableObject(t, sheet, table)),
  indexer: find,
  methods: {
    Add: (t, args) => {
      const place = placeArg(t, t.sheet ?? t.book.workbook.active, args, 0);
      if (t.sheet && place.sheet !== t.sheet) throw refuse.invalidArgument();
      return tableObject(t, place.sheet, addTable(t.book, place.sheet, place.area, args.flag(1)));
    },
    GetCount: (t) => tablesOf(t).length,
    GetItemAt: (t, args) => {
      const { sheet, table } = found(tablesOf(t)[args.integer(0)]);
      return tableObject(t, sheet, table);
    },
    GetItemOrNullObject: find,
    ...tableRegistrations<TablesTarget>(['AddedEvent', 'DeletedEvent', 'DataChangedEvent'], (t) => t.sheet?.id ?? null),
  },
});

const flag = (
  get: (t: TableTarget) => boolean,
  set: (t: TableTarget, value: boolean) => void,
): Property<TableTarget> => ({
  get,
  set: (t, value) => {
    if (typeof value !== 'boolean') throw refuse.invalidArgument();
    set(t, value);
  },
});

const range = (t: TableTarget, area: Table['area']): HostObject => rangeObject(t, t.sheet, area);

export const tableType = defineType<TableTarget>({
  name: 'Table',
  id: (t) => ({ Id: t.table.id }),
  props: {
    Id: readOnly((t) => t.table.id),
    Name: { get: (t) => t.table.name, set: (t, value) => renameTable(t.book, t.table, value) },
    Style: {
      get: (t) => t.table.style,
      set: (t, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        t.table.style = value;
      },
    },
    ShowHeaders: flag(
      (t) => t.table.showHeaders,
      (t, value) => showHeaders(t.book, t.sheet, t.table, value),
    ),
    ShowTotals: flag(
      (t) => t.table.showTotals,
      (t, value) => showTotals(t.book, t.sheet, t.table, value),
    ),
    ShowFilterButton: flag(
      (t) => t.table.showFilterButton,
      (t, value) => void (t.table.showFilterButton = value),
    ),
  },
  nav: {
    Worksheet: (t) => sheetObject(t, t.sheet),
    Rows: (t) => facet('TableRowCollection', t),
    Columns: (t) => facet('TableColumnCollection', t),
    AutoFilter: (t) => facet('AutoFilter', t),
  },
  methods: {
    GetRange: (t) => range(t, t.table.area),
    GetHeaderRowRange: (t) => range(t, found(headerArea(t.table))),
    GetDataBodyRange: (t) => range(t, bodyArea(t.table)),
    GetTotalRowRange: (t) => range(t, found(totalsArea(t.table))),
    Delete: (t) => deleteTable(t.book, t.sheet, t.table),
    ConvertToRange: (t) => {
      convertToRange(t.book, t.sheet, t.table);
      return range(t, t.table.area);
    },
    ...tableRegistrations<TableTarget>(['DataChangedEvent'], (t) => t.table.id),
    Resize: (t, args) => {
      const place = placeArg(t, t.sheet, args, 0);
      if (place.sheet !== t.sheet) throw refuse.invalidArgument();
      resizeTable(t.book, t.sheet, t.table, place.area);
    },
  },
});
