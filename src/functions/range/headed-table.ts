import { gridOf } from '../../core/sheet/grid';
import { readTable } from '../../core/sheet/read-table';
import type { Table } from '../../core/sheet/table';
import { isEmptyRow } from './cells';
import type { Cells } from './cells';

/** Rows in which the headings of a range stand, if it has any. */
const HEAD = 12;

/**
 * A range as a table by its headings, in any wording; null if its first rows have none that are known. Rows of the table are rows of
 * the range. Blank rows, which are zeros on desktop, are blank.
 */
export function headedTable(cells: Cells): Table | null {
  if (!readTable(gridOf(cells.slice(0, HEAD)))) return null;
  return readTable(gridOf(cells.map((row) => (isEmptyRow(row) ? [] : row))));
}
