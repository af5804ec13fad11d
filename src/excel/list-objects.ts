import type { Area } from '../core/cell/address';
import type { ListObject } from '../core/sheet/list-object';
import type { FilledSheet } from './list-sheets';

/** The answers of Excel, there after the next sync. */
export interface AskedObjects {
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly filter: Excel.AutoFilter;
    readonly columns: Excel.TableColumnCollection | null;
  }[];
  /** of the sheet's own filter, where it is in use */
  readonly filter: Excel.Range | null;
}

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks where a sheet's table objects and its filter stand, and for the names of columns whose header row is hidden. */
export const askObjects = ({ tables, filter }: FilledSheet): AskedObjects => ({
  tables: tables.items.map((table) => ({
    table,
    range: table.getRange().load(AREA),
    filter: table.autoFilter.load('isDataFiltered'),
    columns: table.showHeaders ? null : table.columns.load('items/name'),
  })),
  filter: filter.isDataFiltered ? filter.getRangeOrNullObject().load(AREA) : null,
});

export const listObjectsOf = ({ tables }: AskedObjects): ListObject[] =>
  tables.map(({ table, range, columns }) => ({
    name: table.name,
    area: areaOf(range),
    hiddenHeadings: columns ? columns.items.map(({ name }) => name) : null,
    hasTotals: table.showTotals,
  }));

/** Areas of the filters that are in use: the sheet's own and those of its table objects. */
export function filtersOf({ tables, filter }: AskedObjects): Area[] {
  const ofTables = tables.filter((asked) => asked.filter.isDataFiltered).map(({ range }) => areaOf(range));
  return filter && !filter.isNullObject ? [areaOf(filter), ...ofTables] : ofTables;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  col: columnIndex,
  rows: rowCount,
  cols: columnCount,
});
