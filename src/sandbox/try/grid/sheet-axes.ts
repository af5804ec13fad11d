import { MAX_COLS, MAX_ROWS } from '../../../core/cell/address';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/sizes';
import type { Sheet } from '../../model/workbook';
import { Axis } from './axis';
import { extentOf } from './sheet-extent';

/** Columns and rows of a sheet as they lie on the screen. */
export interface SheetAxes {
  readonly cols: Axis;
  readonly rows: Axis;
}

/** A browser's pixel is three quarters of a point. Whole pixels, so that lines stay sharp. */
export const pixelsOf = (points: number): number => Math.round((points * 4) / 3);

const inPixels = (sizes: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...sizes].map(([index, points]) => [index, pixelsOf(points)]));

export const axesOf = (sheet: Sheet): SheetAxes => ({
  cols: new Axis(MAX_COLS, pixelsOf(STANDARD_WIDTH), inPixels(sheet.columnWidths), sheet.hiddenColumns),
  rows: new Axis(
    MAX_ROWS,
    pixelsOf(STANDARD_HEIGHT),
    inPixels(new Map([...extentOf(sheet).tall, ...sheet.rowHeights])),
    sheet.hiddenRows,
  ),
});

/** Differs when any size or hidden row does: a sheet is measured again only then. */
export function sizesMark(sheet: Sheet): string {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = sheet;
  const parts: number[] = [extentOf(sheet).cells];
  for (const sizes of [columnWidths, rowHeights]) {
    let sum = 0;
    for (const [index, points] of sizes) sum += (index + 1) * points;
    parts.push(sizes.size, sum);
  }
  for (const hidden of [hiddenColumns, hiddenRows]) {
    let sum = 0;
    for (const index of hidden) sum += (index + 1) ** 2;
    parts.push(hidden.size, sum);
  }
  return parts.join(' ');
}
