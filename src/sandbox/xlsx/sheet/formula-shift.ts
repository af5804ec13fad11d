import { columnIndex, columnName, MAX_COLS, MAX_ROWS } from '../../../core/cell/address';

/**
 * The parts of a formula: text and quoted names and brackets stay as they are; then a reference (cell, columns or rows), which is
 * not part of a longer name and not a function; then anything else.
 */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*\]?|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!\\])|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!\\])|(\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\\])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[\s\S]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * Moves the relative references of a formula, as copying a cell does. What leaves the sheet becomes `#REF!`.
 * @example shiftFormula('A1*$B$1+SUM(A:A)', 1, 2) // 'C2*$B$1+SUM(C:C)'
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  return formula.replace(TOKEN, (token: string, cell?: string, columns?: string, lines?: string) => {
    if (cell) return shiftCell(cell, rows, cols);
    const ends = (columns ?? lines)?.split(':');
    if (!ends) return token;
    const moved = ends.map((end) => (columns ? shiftColumn(end, cols) : shiftRow(end, rows)));
    return moved.includes(null) ? '#REF!' : moved.join(':');
  });
}

function shiftCell(cell: string, rows: number, cols: number): string {
  const [, fixedCol, col, fixedRow, row] = CELL.exec(cell)!;
  if (Number(row) < 1 || Number(row) > MAX_ROWS || columnIndex(col!) >= MAX_COLS) return cell;
  const left = shiftColumn(`${fixedCol}${col}`, cols);
  const right = shiftRow(`${fixedRow}${row}`, rows);
  return left === null || right === null ? '#REF!' : left + right;
}

function shiftColumn(name: string, cols: number): string | null {
  if (name.startsWith('$')) return name;
  const col = columnIndex(name) + cols;
  return col >= 0 && col < MAX_COLS ? columnName(col) : null;
}

function shiftRow(name: string, rows: number): string | null {
  if (name.startsWith('$')) return name;
  const row = Number(name) + rows;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}
