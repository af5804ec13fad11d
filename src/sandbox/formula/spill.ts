import { contains } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { dropIfPlain, ensureCell } from '../model/cells';
import { cellKey, keyCol, keyRow } from '../model/workbook';
import type { Cell, CellValue, Sheet } from '../model/workbook';

/** Takes away what formulas have spilled; the cells with the formulas stay. */
export function clearSpilled(sheet: Sheet): void {
  for (const [key, cell] of sheet.cells) {
    delete cell.spill;
    clear(sheet, key, cell);
  }
}

function clear(sheet: Sheet, key: number, cell: Cell): void {
  if (!cell.spilled) return;
  delete cell.spilled;
  cell.value = '';
  dropIfPlain(sheet, keyRow(key), keyCol(key));
}

function clearOwn(sheet: Sheet, { row, col, rows, cols }: Area): void {
  for (let r = row; r < row + rows; r++)
    for (let c = col; c < col + cols; c++) {
      const cell = sheet.cells.get(cellKey(r, c));
      if (cell) clear(sheet, cellKey(r, c), cell);
    }
}

/**
 * Puts a formula's block into its cell and those beside and below it. If one of these holds something, or is merged, the formula's own
 * cell says #SPILL! and nothing else is written.
 */
export function spill(sheet: Sheet, row: number, col: number, block: readonly (readonly CellValue[])[]): CellValue {
  const area = { row, col, rows: block.length, cols: block[0]?.length ?? 1 };
  const [first] = block;
  const anchor = ensureCell(sheet, row, col);
  if (anchor.spill) clearOwn(sheet, { row, col, ...anchor.spill });
  delete anchor.spill;
  if (area.rows * area.cols === 1) return first?.[0] ?? 0;
  if (isBlocked(sheet, area)) return '#SPILL!';
  anchor.spill = { rows: area.rows, cols: area.cols };
  block.forEach((line, r) =>
    line.forEach((value, c) => {
      if (r + c === 0) return;
      const cell = ensureCell(sheet, row + r, col + c);
      cell.value = value;
      cell.spilled = true;
    }),
  );
  return first?.[0] ?? 0;
}

function isBlocked(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let col = area.col; col < area.col + area.cols; col++) {
      if (row === area.row && col === area.col) continue;
      const cell = sheet.cells.get(cellKey(row, col));
      if (cell && (cell.value !== '' || cell.formula !== undefined || cell.spilled)) return true;
      if (sheet.merges.some((merge) => contains(merge, row, col))) return true;
    }
  return false;
}

const areaOf = (key: number, { rows, cols }: NonNullable<Cell['spill']>): Area => ({
  ...{ row: keyRow(key), col: keyCol(key) },
  ...{ rows, cols },
});

/** The block that the formula of a cell fills, or null. */
export function spillingTo(sheet: Sheet, row: number, col: number): Area | null {
  const key = cellKey(row, col);
  const size = sheet.cells.get(key)?.spill;
  return size ? areaOf(key, size) : null;
}

/** The cell whose formula fills a cell (itself included), or null. */
export function spillParent(sheet: Sheet, row: number, col: number): Area | null {
  for (const [key, { spill: size }] of sheet.cells)
    if (size && contains(areaOf(key, size), row, col)) return { row: keyRow(key), col: keyCol(key), rows: 1, cols: 1 };
  return null;
}
