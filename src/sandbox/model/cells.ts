import { MAX_COLS, MAX_ROWS, contains } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { DEFAULT_STYLE } from './style';
import type { Style } from './style';
import { cellKey, keyCol, keyRow } from './workbook';
import type { Cell, CellValue, Sheet } from './workbook';

export const cellAt = (sheet: Sheet, row: number, col: number): Cell | undefined => sheet.cells.get(cellKey(row, col));

export const valueAt = (sheet: Sheet, row: number, col: number): CellValue => cellAt(sheet, row, col)?.value ?? '';

/** The look of a blank cell: its row's format, else its column's. */
export const blankStyle = (sheet: Sheet, row: number, col: number): Style =>
  sheet.rowStyles.get(row) ?? sheet.columnStyles.get(col) ?? DEFAULT_STYLE;

export const styleAt = (sheet: Sheet, row: number, col: number): Style =>
  cellAt(sheet, row, col)?.style ?? blankStyle(sheet, row, col);

/** The cell, made if it was blank. */
export function ensureCell(sheet: Sheet, row: number, col: number): Cell {
  const key = cellKey(row, col);
  const known = sheet.cells.get(key);
  if (known) return known;
  const cell: Cell = { value: '', style: blankStyle(sheet, row, col) };
  sheet.cells.set(key, cell);
  return cell;
}

/** Forgets a cell that says nothing more than a blank one would. */
export function dropIfPlain(sheet: Sheet, row: number, col: number): void {
  const cell = cellAt(sheet, row, col);
  if (cell && cell.value === '' && cell.formula === undefined && cell.style === blankStyle(sheet, row, col)) {
    sheet.cells.delete(cellKey(row, col));
  }
}

export const isEntireColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRows = (area: Area): boolean => area.cols === MAX_COLS;
/** Whole columns or rows: Excel reads and writes no single cells of such a block. */
export const isUnbounded = (area: Area): boolean => isEntireColumns(area) || isEntireRows(area);

/** Visits the cells of the area that are there, in no particular order; they may be deleted meanwhile. */
export function eachExisting(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, col: number) => void): void {
  if (area.rows * area.cols < sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        const cell = cellAt(sheet, row, col);
        if (cell) visit(cell, row, col);
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const row = keyRow(key);
    const col = keyCol(key);
    if (contains(area, row, col)) visit(cell, row, col);
  }
}

/** A matrix of the area's size. */
export function gridOf<T>(area: Area, at: (row: number, col: number) => T): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < area.rows; i++) {
    const line: T[] = [];
    for (let j = 0; j < area.cols; j++) line.push(at(area.row + i, area.col + j));
    rows.push(line);
  }
  return rows;
}
