/** A1 addresses. Rows and columns are zero-based numbers everywhere in the code; A1 text is only for people and for Excel. */

/** A block of cells: top-left corner and size. */
export interface Area {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** @example columnName(0) // 'A'; columnName(27) // 'AB' */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** @example columnIndex('AB') // 27 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** @example cellName(9, 5) // 'F10' */
export const cellName = (row: number, col: number): string => columnName(col) + (row + 1);

/** @example areaName({ row: 0, col: 0, rows: 2, cols: 3 }) // 'A1:C2'; one cell has no colon */
export function areaName({ row, col, rows, cols }: Area): string {
  if (rows === 1 && cols === 1) return cellName(row, col);
  if (rows === MAX_ROWS) return `${columnName(col)}:${columnName(col + cols - 1)}`;
  if (cols === MAX_COLS) return `${row + 1}:${row + rows}`;
  return `${cellName(row, col)}:${cellName(row + rows - 1, col + cols - 1)}`;
}

/** @example absoluteName({ row: 0, col: 0, rows: 2, cols: 3 }) // '$A$1:$C$2' */
export const absoluteName = (area: Area): string => areaName(area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `B2`, `$B$2:C9`, `A:C` or `3:5`; null for anything else or beyond the sheet. The sheet's name is not part of it. */
export function parseArea(text: string): Area | null {
  const [from, to = from, more] = text.split(':');
  if (!from || !to || more !== undefined) return null;
  const a = CORNER.exec(from);
  const b = CORNER.exec(to);
  if (!a || !b || (!a[1] && !a[2]) || !!a[1] !== !!b[1] || !!a[2] !== !!b[2]) return null;
  if (!text.includes(':') && (!a[1] || !a[2])) return null;
  const cols = [a[1], b[1]].map((name) => (name ? columnIndex(name) : null));
  const rows = [a[2], b[2]].map((digits) => (digits ? Number(digits) - 1 : null));
  const col = Math.min(cols[0] ?? 0, cols[1] ?? 0);
  const row = Math.min(rows[0] ?? 0, rows[1] ?? 0);
  const area = {
    row,
    col,
    rows: Math.max(rows[0] ?? MAX_ROWS - 1, rows[1] ?? MAX_ROWS - 1) - row + 1,
    cols: Math.max(cols[0] ?? MAX_COLS - 1, cols[1] ?? MAX_COLS - 1) - col + 1,
  };
  return row < 0 || area.row + area.rows > MAX_ROWS || area.col + area.cols > MAX_COLS ? null : area;
}

/** @example quoteSheet("Sổ vay") // "'Sổ vay'" — plain ASCII names stay bare */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Splits `'Sổ vay'!A1:B2` into its sheet (unquoted, or null) and the rest. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, address: text };
  const raw = text.slice(0, at);
  const sheet = raw.startsWith("'") && raw.endsWith("'") ? raw.slice(1, -1).replace(/''/g, "'") : raw;
  return { sheet, address: text.slice(at + 1) };
}

export const contains = (outer: Area, row: number, col: number): boolean =>
  row >= outer.row && row < outer.row + outer.rows && col >= outer.col && col < outer.col + outer.cols;

/** The block that two blocks share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}
