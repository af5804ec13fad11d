import { areaName, columnName } from '../../../../core/cell/address';
import type { ExportCell, ExportSheet, Line } from '../../../../excel/export-sheet';
import { fitsToPages, pageXml } from './page-xml';
import type { StyleTable } from './style-table';
import { cellText, element, XML_HEAD } from './xml';

/** A file counts the width of columns in digits of Calibri 11: seven pixels of three quarters of a point. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_DIGIT = 7;

/** Errors that a file can hold; Excel's newer ones are written as the words that they show. */
const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** What Excel would take for a formula when a person edits the cell. */
const FORMULA_LIKE = /^[=+\-@]/;

/** A worksheet part: its elements stand in the order of the schema. */
export function sheetXml(sheet: ExportSheet, styles: StyleTable, isFirst: boolean): string {
  const { area, merges, page, showGridlines } = sheet;
  const view = { showGridLines: showGridlines ? null : false, tabSelected: isFirst || null, workbookViewId: 0 };
  return [
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    fitsToPages(page) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    element('dimension', { ref: areaName(area) }),
    element('sheetViews', {}, element('sheetView', view)),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(sheet.columns),
    element('sheetData', {}, sheet.rows.map((line, index) => rowXml(sheet, line, index, styles)).join('')),
    merges.length
      ? element(
          'mergeCells',
          { count: merges.length },
          merges.map((merge) => element('mergeCell', { ref: areaName(merge) })).join(''),
        )
      : '',
    pageXml(page),
    '</worksheet>',
  ].join('');
}

function columnsXml(columns: readonly Line[]): string {
  const told = columns.map(columnXml).join('');
  return told && element('cols', {}, told);
}

function columnXml({ size, hidden }: Line, col: number): string {
  if (size === null && !hidden) return '';
  const width = size === null || hidden ? null : widthOf(size);
  return element('col', { min: col + 1, max: col + 1, width, hidden: hidden || null, customWidth: true });
}

/** @example widthOf(48) // 9.140625, the standard column of 64 pixels */
const widthOf = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_DIGIT) * 256) / 256;

function rowXml({ area, cells }: ExportSheet, { size, hidden }: Line, index: number, styles: StyleTable): string {
  const r = area.row + index + 1;
  const ht = hidden ? null : size;
  return element(
    'row',
    { r, ht, customHeight: ht === null ? null : true, hidden: hidden || null },
    (cells[index] ?? []).map((cell, col) => cellXml(cell, `${columnName(area.col + col)}${r}`, styles)).join(''),
  );
}

function cellXml({ value, isError, look }: ExportCell, r: string, styles: StyleTable): string {
  const isText = typeof value === 'string' && !(isError && ERRORS.has(value));
  const s = styles.styleOf(look, isText && look.numberFormat !== '@' && FORMULA_LIKE.test(value));
  if (value === null || value === '') return element('c', { r, s });
  if (typeof value === 'number') return element('c', { r, s }, `<v>${value}</v>`);
  if (typeof value === 'boolean') return element('c', { r, s, t: 'b' }, `<v>${Number(value)}</v>`);
  if (!isText) return element('c', { r, s, t: 'e' }, `<v>${value}</v>`);
  return element('c', { r, s, t: 'inlineStr' }, `<is><t xml:space="preserve">${cellText(value)}</t></is>`);
}
