import { intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import { ensureCell } from './cells';
import { clearArea } from './clear';
import type { OpenWorkbook } from './open-workbook';
import { requireName } from './names';
import { requireEditable } from './protection';
import { deleteCells, insertCells } from './shift';
import { bodyArea, columnNames, fixHeaders, headerArea } from './table-headers';
import { usedWithin } from './used-range';
import type { Sheet, Table } from './workbook';

export const allTables = (book: OpenWorkbook): { sheet: Sheet; table: Table }[] =>
  book.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

function freeName(book: OpenWorkbook): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let n = 1;
  while (taken.has(`table${n}`)) n++;
  return `Table${n}`;
}

function requireFree(sheet: Sheet, area: Area, self: Table | null): void {
  if (sheet.tables.some((table) => table !== self && intersect(table.area, area))) {
    throw refuse.invalidOperation("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw refuse.invalidOperation("A table can't contain merged cells.");
  }
}

/** Makes a table. Without headers Excel puts a header row in and moves the data down by one (documented). */
export function addTable(book: OpenWorkbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  requireEditable(sheet, area);
  requireFree(sheet, area, null);
  if (!hasHeaders) insertCells(book, sheet, { ...area, rows: 1 }, 'Down');
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const table: Table = {
    id: book.newId('TABLE'),
    name: freeName(book),
    area: { ...area, rows },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
  };
  sheet.tables.push(table);
  fixHeaders(sheet, table);
  book.dirty = true;
  book.emit({ type: 'tableAdded', sheet, id: table.id, name: table.name });
  return table;
}

/** @throws InvalidArgument for a bad name, ItemAlreadyExists for one that a table or name has */
export function renameTable(book: OpenWorkbook, table: Table, name: unknown): void {
  const wanted = requireName(String(name));
  const same = (other: string): boolean => other.toLowerCase() === wanted.toLowerCase();
  const taken =
    allTables(book).some((one) => one.table !== table && same(one.table.name)) ||
    book.workbook.names.some((item) => same(item.name));
  if (taken) throw refuse.itemAlreadyExists();
  table.name = wanted;
}

/** Removes the table and what is in its cells (reported: as ListObject.Delete does). */
export function deleteTable(book: OpenWorkbook, sheet: Sheet, table: Table): void {
  requireEditable(sheet, table.area);
  detach(book, sheet, table);
  clearArea(book, sheet, table.area, 'All');
}

/** Removes the table; its cells stay. */
export function convertToRange(book: OpenWorkbook, sheet: Sheet, table: Table): void {
  requireEditable(sheet, table.area);
  detach(book, sheet, table);
}

function detach(book: OpenWorkbook, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  book.emit({ type: 'tableDeleted', sheet, id: table.id, name: table.name });
}

/** @throws InvalidArgument unless the new block keeps the header row and overlaps the old one (documented) */
export function resizeTable(book: OpenWorkbook, sheet: Sheet, table: Table, area: Area): void {
  requireEditable(sheet, area);
  const keepsHeader = area.row === table.area.row && area.rows >= (table.showHeaders ? 2 : 1);
  if (!keepsHeader || !intersect(area, table.area)) throw refuse.invalidArgument();
  requireFree(sheet, area, table);
  table.area = area;
  fixHeaders(sheet, table);
  book.dirty = true;
}

/** Makes room for rows before the given data row (null = after the last) and returns the block to fill. */
export function addRows(book: OpenWorkbook, sheet: Sheet, table: Table, before: number | null, count: number): Area {
  const body = bodyArea(table);
  const index = before ?? body.rows;
  if (index < 0 || index > body.rows) throw refuse.invalidArgument();
  const area = { row: body.row + index, col: body.col, rows: count, cols: body.cols };
  const total = table.area.rows + count;
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: count };
  if (index === body.rows && !table.showTotals && !usedWithin(sheet, below, true)) {
    requireEditable(sheet, below);
    table.area = { ...table.area, rows: total };
    return area;
  }
  insertCells(book, sheet, area, 'Down');
  table.area = { ...table.area, rows: total };
  return area;
}

/** Takes out one data row; the last one is only emptied, as a table keeps at least one (documented). */
export function deleteRow(book: OpenWorkbook, sheet: Sheet, table: Table, index: number): void {
  const body = bodyArea(table);
  if (index < 0 || index >= body.rows) throw refuse.itemNotFound();
  const row = { ...body, row: body.row + index, rows: 1 };
  if (body.rows === 1) return clearArea(book, sheet, row, 'Contents');
  deleteCells(book, sheet, row, 'Up');
}

/** Puts a column in before the given one (null = after the last). */
export function addColumn(book: OpenWorkbook, sheet: Sheet, table: Table, before: number | null): Area {
  const index = before ?? table.area.cols;
  if (index < 0 || index > table.area.cols) throw refuse.invalidArgument();
  const area = { ...table.area, col: table.area.col + index, cols: 1 };
  const cols = table.area.cols + 1;
  if (index < table.area.cols || usedWithin(sheet, area, true)) insertCells(book, sheet, area, 'Right');
  table.area = { ...table.area, cols };
  fixHeaders(sheet, table);
  return area;
}

/** Shows or hides the header or totals row. */
export function showHeaders(book: OpenWorkbook, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showHeaders === show) return;
  const header = headerArea(table);
  if (header) {
    table.hiddenHeaders = columnNames(sheet, table);
    clearArea(book, sheet, header, 'Contents');
  }
  const { area } = table;
  table.area = show
    ? { ...area, row: area.row - 1, rows: area.rows + 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
  table.showHeaders = show;
  if (!show) return;
  table.hiddenHeaders?.forEach((name, at) => (ensureCell(sheet, table.area.row, table.area.col + at).value = name));
  delete table.hiddenHeaders;
  fixHeaders(sheet, table);
}

export function showTotals(book: OpenWorkbook, sheet: Sheet, table: Table, show: boolean): void {
  if (table.showTotals === show) return;
  const { area } = table;
  const row = show ? area.row + area.rows : area.row + area.rows - 1;
  const line = { ...area, row, rows: 1 };
  if (show && usedWithin(sheet, line, true)) insertCells(book, sheet, line, 'Down');
  if (!show) clearArea(book, sheet, line, 'Contents');
  table.area = { ...area, rows: area.rows + (show ? 1 : -1) };
  table.showTotals = show;
}
