import type { Area } from '../../../core/cell/address';
import type { Style } from '../../model/style';
import { cellKey } from '../../model/workbook';
import type { CellValue, Sheet } from '../../model/workbook';

/** One cell of a sheet of the sample. */
export interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
}

/** Writes a cell; null leaves it blank but gives it its look. */
export function put(sheet: Sheet, row: number, col: number, value: CellValue | null, style: Style): void {
  sheet.cells.set(cellKey(row, col), { value: value ?? '', style });
}

export const valueAt = ({ sheet, row, col }: Spot): CellValue => sheet.cells.get(cellKey(row, col))?.value ?? '';

/** Overwrites a cell's value, as someone who types into it; `style` where the typing changes the cell's look too. */
export function overwrite(spot: Spot, value: CellValue, style?: Style): void {
  const cell = spot.sheet.cells.get(cellKey(spot.row, spot.col));
  if (!cell) throw new RangeError(`no cell at row ${spot.row}, column ${spot.col} of ${spot.sheet.name}`);
  cell.value = value;
  if (style) cell.style = style;
}

/** Writes a heading over an area and merges it if it is more than one cell; every cell of it gets the borders. */
export function putMerged(sheet: Sheet, area: Area, value: CellValue, style: Style): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let col = area.col; col < area.col + area.cols; col++) put(sheet, row, col, null, style);
  }
  put(sheet, area.row, area.col, value, style);
  if (area.rows * area.cols > 1) sheet.merges.push({ ...area });
}

/** Column widths in points, from column A on. */
export function widths(sheet: Sheet, points: readonly number[]): void {
  points.forEach((width, col) => sheet.columnWidths.set(col, width));
}
