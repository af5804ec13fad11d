import { contains, type Area } from '../../../core/cell/address';
import type { ExportSheet } from '../../../excel/export-sheet';

/** A sheet without the content of hidden rows and columns: what is not seen is not given away. The lines stay, hidden. */
export function printedOnly(sheet: ExportSheet): ExportSheet {
  const { area, rows, columns, merges, cells } = sheet;
  const isHidden = (row: number, col: number): boolean =>
    rows[row - area.row]?.hidden === true || columns[col]?.hidden === true;
  const isSeen = (merge: Area): boolean =>
    range(merge.row, merge.rows).some((row) => range(merge.col, merge.cols).some((col) => !isHidden(row, col)));
  if (![...rows, ...columns].some(({ hidden }) => hidden)) return sheet;
  return {
    ...sheet,
    cells: cells.map((line, r) =>
      line.map((cell, c) => {
        const [row, col] = [area.row + r, area.col + c];
        const isBlanked = isHidden(row, col) && !merges.some((merge) => contains(merge, row, col) && isSeen(merge));
        return isBlanked ? { ...cell, value: null, isError: false } : cell;
      }),
    ),
  };
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
