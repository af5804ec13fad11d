import { MAX_COLS } from '../../../core/cell/address';
import { DEFAULT_STYLE, type Style } from '../../model/style';
import type { Sheet } from '../../model/workbook';
import type { KeptSheet } from '../kept-content';
import type { StyleSheet } from '../styles/styles-read';
import type { StyleTable } from '../styles/styles-write';
import { element, flag, numeric, type XmlNode } from '../xml/xml-tree';

/** Width of a digit of Calibri 11 at 96 dpi: the file counts a column's width in these. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const STANDARD_WIDTH = 9.140625;

/** ECMA-376 18.3.1.13: a width is cut to whole pixels. @example pointsOfWidth(9.140625) // 48, the standard column of 64 pixels */
export const pointsOfWidth = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;

/** @example widthOfPoints(48) // 9.140625 */
export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;

/** A style of column that is the book's own default is not a style of that column. */
export function readColumns(node: XmlNode, sheet: Sheet, kept: KeptSheet, styles: StyleSheet): void {
  const standard = numeric(kept.sheetFormat.defaultColWidth) ?? STANDARD_WIDTH;
  let next = 0;
  for (const { attributes } of node.children) {
    const from = Math.max(next, (numeric(attributes.min) ?? 1) - 1);
    const to = Math.min((numeric(attributes.max) ?? from + 1) - 1, MAX_COLS - 1);
    next = Math.max(next, to + 1);
    const width = numeric(attributes.width);
    const hidden = flag(attributes.hidden);
    const own = width !== undefined && width > 0 && (flag(attributes.customWidth) || width !== standard);
    const style = styles.cell(Number(attributes.style ?? 0));
    const { outlineLevel, collapsed } = attributes;
    for (let col = from; col <= to; col++) {
      if (own) sheet.columnWidths.set(col, pointsOfWidth(width));
      if (hidden) sheet.hiddenColumns.add(col);
      if (style !== DEFAULT_STYLE) sheet.columnStyles.set(col, style);
      if (outlineLevel || collapsed)
        kept.columnOutlines.set(col, { ...(outlineLevel && { outlineLevel }), ...(collapsed && { collapsed }) });
    }
  }
}

/** In a book whose own default look is not Excel's, that look is what the blank cells of every column have. */
export function fillColumnStyles(sheet: Sheet, style: Style): void {
  if (style === DEFAULT_STYLE) return;
  for (let col = 0; col < MAX_COLS; col++) if (!sheet.columnStyles.has(col)) sheet.columnStyles.set(col, style);
}

type ColumnAttributes = Record<string, string | number | boolean>;

/** `<cols>`, one `<col>` for each run of columns that are alike; '' if all are standard. */
export function columnsElement(sheet: Sheet, kept: KeptSheet | undefined, styles: StyleTable): string {
  const runs: { min: number; max: number; attributes: ColumnAttributes; key: string }[] = [];
  for (const [col, attributes] of [...describedColumns(sheet, kept, styles)].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(attributes);
    const last = runs[runs.length - 1];
    if (last && last.max === col && last.key === key) last.max++;
    else runs.push({ min: col + 1, max: col + 1, attributes, key });
  }
  return runs.length
    ? element('cols', {}, runs.map(({ min, max, attributes }) => element('col', { min, max, ...attributes })).join(''))
    : '';
}

function describedColumns(
  sheet: Sheet,
  kept: KeptSheet | undefined,
  styles: StyleTable,
): Map<number, ColumnAttributes> {
  const width = numeric(kept?.sheetFormat.defaultColWidth) ?? STANDARD_WIDTH;
  const columns = new Map<number, ColumnAttributes>();
  const add = (col: number, attributes: ColumnAttributes): void => {
    columns.set(col, { width, ...columns.get(col), ...attributes });
  };
  for (const [col, look] of sheet.columnStyles) {
    const style = styles.idOf(look);
    if (style) add(col, { style });
  }
  for (const [col, points] of sheet.columnWidths) add(col, { width: widthOfPoints(points), customWidth: true });
  for (const col of sheet.hiddenColumns) add(col, { hidden: true });
  for (const [col, outline] of kept?.columnOutlines ?? []) add(col, outline);
  return columns;
}
