import { MAX_COLS, MAX_ROWS, areaName, intersect } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { refuse } from '../protocol/host-error';
import type { ChangeType } from './book-event';
import { isEntireColumns, isEntireRows, styleAt } from './cells';
import type { OpenWorkbook } from './open-workbook';
import { requireAllowed, requireEditable } from './protection';
import { shiftArea } from './shift-area';
import type { Shift } from './shift-area';
import { rewriteReferences } from './sheet-references';
import { DEFAULT_STYLE } from './style';
import { findSheet } from './sheet-names';
import { usedArea } from './used-range';
import { cellKey, keyCol, keyRow } from './workbook';
import type { Sheet } from './workbook';

/** Puts blank cells in at the block; what was there moves down or right and everything that refers to it follows. */
export function insertCells(book: OpenWorkbook, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const shift: Shift = { kind: 'insert', along: direction === 'Down' ? 'rows' : 'cols', area };
  requirePermission(sheet, shift);
  requireRoom(sheet, shift);
  move(book, sheet, shift);
  takeFormatBefore(sheet, shift);
  announce(book, sheet, shift, direction);
}

/** Takes the block's cells out; what follows moves up or left. */
export function deleteCells(book: OpenWorkbook, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift: Shift = { kind: 'delete', along: direction === 'Up' ? 'rows' : 'cols', area };
  requirePermission(sheet, shift);
  move(book, sheet, shift);
  announce(book, sheet, shift, direction);
}

const isWhole = ({ along, area }: Shift): boolean => (along === 'rows' ? isEntireRows(area) : isEntireColumns(area));

function requirePermission(sheet: Sheet, shift: Shift): void {
  if (!isWhole(shift)) return requireEditable(sheet, shift.area);
  const verb = shift.kind === 'insert' ? 'Insert' : 'Delete';
  requireAllowed(sheet, `allow${verb}${shift.along === 'rows' ? 'Rows' : 'Columns'}`);
}

/** @throws InsertDeleteConflict if used cells would fall off the sheet, or a table or merge would be torn (documented) */
function requireRoom(sheet: Sheet, { along, area }: Shift): void {
  const used = usedArea(sheet, true);
  if (!used) return;
  const last =
    along === 'rows'
      ? { row: MAX_ROWS - area.rows, col: area.col, rows: area.rows, cols: area.cols }
      : { row: area.row, col: MAX_COLS - area.cols, rows: area.rows, cols: area.cols };
  if (area.rows < MAX_ROWS && area.cols < MAX_COLS ? intersect(used, last) : whollyUsed(used, along, area)) {
    throw refuse.insertDeleteConflict();
  }
}

const whollyUsed = (used: Area, along: Shift['along'], area: Area): boolean =>
  along === 'rows' ? used.row + used.rows + area.rows > MAX_ROWS : used.col + used.cols + area.cols > MAX_COLS;

/** The cells that move: the block itself and everything after it in its own rows or columns. */
const affected = ({ along, area }: Shift): Area =>
  along === 'rows' ? { ...area, rows: MAX_ROWS - area.row } : { ...area, cols: MAX_COLS - area.col };

function requireWhole(sheet: Sheet, shift: Shift): void {
  const band = affected(shift);
  const torn = (block: Area): boolean => {
    const inside = intersect(band, block);
    const wide = shift.along === 'rows' ? inside?.cols === block.cols : inside?.rows === block.rows;
    return inside !== null && !wide;
  };
  if (sheet.tables.some((table) => torn(table.area)) || sheet.merges.some(torn)) throw refuse.insertDeleteConflict();
}

function move(book: OpenWorkbook, sheet: Sheet, shift: Shift): void {
  requireWhole(sheet, shift);
  const place = (block: Area): Area | null => shiftArea(block, shift);
  sheet.cells = moveKeys(sheet.cells, place);
  sheet.notes = moveKeys(sheet.notes, place);
  sheet.comments = moveKeys(sheet.comments, place);
  sheet.hyperlinks = moveKeys(sheet.hyperlinks, place);
  sheet.merges = sheet.merges.flatMap((merge) => place(merge) ?? []).filter((merge) => merge.rows * merge.cols > 1);
  sheet.tables = moveAreas(sheet.tables, place);
  sheet.conditionalFormats = moveAreas(sheet.conditionalFormats, place);
  sheet.dataValidations = moveAreas(sheet.dataValidations, place);
  movePage(sheet, shift);
  for (const held of book.live) if (held.sheet === sheet && held.area) held.area = place(held.area);
  rewriteReferences(book, (reference, home) => {
    const target = reference.sheet === null ? home : findSheet(book.workbook, reference.sheet);
    if (target !== sheet) return reference;
    const area = place(reference.area);
    return area && (area === reference.area ? reference : { ...reference, area });
  });
}

function moveKeys<V>(map: Map<number, V>, place: (block: Area) => Area | null): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    const to = place({ row: keyRow(key), col: keyCol(key), rows: 1, cols: 1 });
    if (to) moved.set(cellKey(to.row, to.col), value);
  }
  return moved;
}

const moveAreas = <T extends { area: Area }>(items: T[], place: (block: Area) => Area | null): T[] =>
  items.filter((item) => {
    const area = place(item.area);
    if (area) item.area = area;
    return area !== null;
  });

/** Sizes, hidden rows, page breaks and the like move only with whole rows and columns. */
function movePage(sheet: Sheet, shift: Shift): void {
  const { pageLayout } = sheet;
  if (pageLayout.printArea) pageLayout.printArea = shiftArea(pageLayout.printArea, shift);
  if (sheet.autoFilter) {
    const area = shiftArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  if (!isWhole(shift)) return;
  const line = (index: number): number | null => shiftLine(index, shift);
  if (shift.along === 'rows') {
    sheet.rowHeights = moveLines(sheet.rowHeights, line);
    sheet.rowStyles = moveLines(sheet.rowStyles, line);
    sheet.hiddenRows = moveSet(sheet.hiddenRows, line);
    pageLayout.rowBreaks = pageLayout.rowBreaks.flatMap((at) => line(at) ?? []);
    pageLayout.titleRows = moveSpan(pageLayout.titleRows, line);
  } else {
    sheet.columnWidths = moveLines(sheet.columnWidths, line);
    sheet.columnStyles = moveLines(sheet.columnStyles, line);
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, line);
    pageLayout.columnBreaks = pageLayout.columnBreaks.flatMap((at) => line(at) ?? []);
    pageLayout.titleColumns = moveSpan(pageLayout.titleColumns, line);
  }
}

function shiftLine(index: number, { kind, along, area }: Shift): number | null {
  const [from, count] = along === 'rows' ? [area.row, area.rows] : [area.col, area.cols];
  if (index < from) return index;
  if (kind === 'insert') return index + count;
  return index < from + count ? null : index - count;
}

const moveLines = <V>(map: Map<number, V>, line: (index: number) => number | null): Map<number, V> =>
  new Map([...map].flatMap(([index, value]) => (line(index) === null ? [] : [[line(index)!, value]])));

const moveSet = (set: Set<number>, line: (index: number) => number | null): Set<number> =>
  new Set([...set].flatMap((index) => line(index) ?? []));

function moveSpan(span: { from: number; to: number } | null, line: (index: number) => number | null): typeof span {
  if (!span) return null;
  const kept = Array.from({ length: span.to - span.from + 1 }, (_, i) => line(span.from + i)).filter(
    (at) => at !== null,
  );
  return kept.length === 0 ? null : { from: Math.min(...kept), to: Math.max(...kept) };
}

/** Inserted cells look like those above or to the left of them (documented as Excel's default). */
function takeFormatBefore(sheet: Sheet, { along, area }: Shift): void {
  const [dRow, dCol] = along === 'rows' ? [-1, 0] : [0, -1];
  if (area.row + dRow < 0 || area.col + dCol < 0) return;
  const used = usedArea(sheet, false);
  const visible =
    used &&
    intersect(area, { row: 0, col: 0, rows: used.row + used.rows + area.rows, cols: used.col + used.cols + area.cols });
  if (!visible) return;
  for (let row = visible.row; row < visible.row + visible.rows; row++) {
    for (let col = visible.col; col < visible.col + visible.cols; col++) {
      const style = styleAt(sheet, along === 'rows' ? area.row - 1 : row, along === 'cols' ? area.col - 1 : col);
      if (style !== DEFAULT_STYLE) sheet.cells.set(cellKey(row, col), { value: '', style });
    }
  }
}

function announce(book: OpenWorkbook, sheet: Sheet, shift: Shift, direction: 'Up' | 'Left' | 'Down' | 'Right'): void {
  const done = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  const what = isWhole(shift) ? (shift.along === 'rows' ? 'Row' : 'Column') : 'Cell';
  const changeType = `${what}${done}` as ChangeType;
  book.emit({ type: 'changed', sheet, address: areaName(shift.area), changeType, shift: direction });
}
