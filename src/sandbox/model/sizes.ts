import type { Area } from '../../core/cell/address';
import { isCovered, mergesIn } from './merges';
import { eachExisting, styleAt } from './cells';
import { displayText } from './display-text';

import type { Sheet } from './workbook';

/** Points. Calibri 11: 64 pixels wide, 20 pixels high (documented). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
/** Widest column and tallest row, in points (documented: 255 characters, 409 points). */
export const MAX_WIDTH = 1342.5;
export const MAX_HEIGHT = 409;

export const columnWidth = (sheet: Sheet, col: number): number =>
  sheet.hiddenColumns.has(col) ? 0 : (sheet.columnWidths.get(col) ?? STANDARD_WIDTH);

export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);

const lengthOf = (from: number, to: number, size: (index: number) => number): number => {
  let length = 0;
  for (let index = from; index < to; index++) length += size(index);
  return length;
};

/** Points from the sheet's left and top edge, and extent. */
export function extentOf(sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } {
  return {
    left: lengthOf(0, area.col, (col) => columnWidth(sheet, col)),
    top: lengthOf(0, area.row, (row) => rowHeight(sheet, row)),
    width: lengthOf(area.col, area.col + area.cols, (col) => columnWidth(sheet, col)),
    height: lengthOf(area.row, area.row + area.rows, (row) => rowHeight(sheet, row)),
  };
}

/** What all indexes have in common, or null when they differ. */
export function commonSize(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index < from + count; index++) if (size(index) !== first) return null;
  return first;
}

/** Width of a text in points: an estimate, about half the font's size for each character (assumed). */
const textWidth = (text: string, fontSize: number): number =>
  Math.max(...text.split('\n').map((line) => line.length)) * fontSize * 0.5 + 5;

/** Widens or narrows each column to its longest text; merged and wrapped cells do not count (documented). */
export function autofitColumns(sheet: Sheet, area: Area, date1904: boolean): void {
  const widest = new Map<number, number>();
  eachExisting(sheet, area, (cell, row, col) => {
    if (cell.value === '' || cell.style.wrapText || mergesIn(sheet, { row, col, rows: 1, cols: 1 }).length > 0) return;
    const text = displayText(cell.value, cell.style.numberFormat, date1904);
    widest.set(col, Math.max(widest.get(col) ?? 0, textWidth(text, cell.style.fontSize)));
  });
  for (const [col, width] of widest) sheet.columnWidths.set(col, Math.min(Math.ceil(width), MAX_WIDTH));
}

/** Makes each row as high as its tallest text, wrapped to the column's width. */
export function autofitRows(sheet: Sheet, area: Area, date1904: boolean): void {
  const tallest = new Map<number, number>();
  eachExisting(sheet, area, (cell, row, col) => {
    const merges = mergesIn(sheet, { row, col, rows: 1, cols: 1 });
    if (cell.value === '' || merges.some((merge) => merge.rows > 1 || merge.cols > 1) || isCovered(merges, row, col))
      return;
    const { fontSize, wrapText, numberFormat } = styleAt(sheet, row, col);
    const text = displayText(cell.value, numberFormat, date1904);
    const width = Math.max(columnWidth(sheet, col), fontSize);
    const lines = wrapText
      ? text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(textWidth(line, fontSize) / width)), 0)
      : 1;
    tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * fontSize * 1.3636));
  });
  for (const [row, height] of tallest) {
    sheet.rowHeights.set(row, Math.min(Math.max(Math.round(height * 4) / 4, STANDARD_HEIGHT), MAX_HEIGHT));
  }
}
