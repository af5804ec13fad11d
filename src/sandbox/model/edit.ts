import { areaName, intersect, parseArea } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { parse } from '../formula/parse';
import { SIZE_MISMATCH, refuse } from '../protocol/host-error';
import { dropIfPlain, ensureCell, isUnbounded, styleAt, valueAt } from './cells';
import { isCovered, mergesIn } from './merges';
import type { OpenWorkbook } from './open-workbook';
import { parseInput } from './parse-input';
import { requireEditable } from './protection';
import { withStyle } from './style-with';
import { tidyHeaders } from './table-headers';
import type { Cell, Sheet } from './workbook';

/**
 * Reads what an add-in assigned to a property of a block: a matrix of the block's size, or one value for all its cells.
 * @throws InvalidArgument with Excel's own words if the size differs
 */
export function matrixOf(area: Area, assigned: unknown): (i: number, j: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const rows: unknown[] = assigned;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.cols);
  if (!fits) throw refuse.invalidArgument(SIZE_MISMATCH);
  return (i, j) => (rows[i] as unknown[])[j];
}

/**
 * Writes values or formulas as if they were typed. null leaves a cell as it is (documented); cells covered by a merge
 * drop what is written to them (documented); hidden rows are written like others (assumed).
 * @throws InvalidArgument (size, whole rows or columns, unreadable formula), AccessDenied (locked cell)
 */
export function writeInputs(book: OpenWorkbook, sheet: Sheet, area: Area, assigned: unknown): void {
  const at = matrixOf(area, assigned);
  if (isUnbounded(area)) throw refuse.invalidArgument();
  requireEditable(sheet, area);
  const merges = mergesIn(sheet, area);
  const single = area.rows * area.cols === 1;
  const before = valueAt(sheet, area.row, area.col);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.cols; j++) {
      const input = at(i, j);
      if (input === null || input === undefined || isCovered(merges, area.row + i, area.col + j)) continue;
      writeCell(book, sheet, area.row + i, area.col + j, input);
    }
  }
  tidyHeaders(sheet, area);
  book.dirty = true;
  const table = sheet.tables.find((one) => intersect(one.area, area));
  book.emit({
    type: 'changed',
    sheet,
    address: areaName(area),
    changeType: 'RangeEdited',
    ...(single ? { details: { before, after: valueAt(sheet, area.row, area.col) } } : {}),
    ...(table ? { table: { id: table.id } } : {}),
  });
}

const thisYear = (): number => new Date().getFullYear();

function writeCell(book: OpenWorkbook, sheet: Sheet, row: number, col: number, input: unknown): void {
  const cell = ensureCell(sheet, row, col);
  const { numberFormat } = cell.style;
  const entered = parseInput(input, { numberFormat, date1904: book.workbook.date1904, thisYear: thisYear() });
  cell.value = entered.formula === undefined ? entered.value : '#NAME?';
  delete cell.spill;
  delete cell.spilled;
  if (entered.formula === undefined) delete cell.formula;
  else {
    cell.formula = entered.formula;
    book.enter(sheet, row, col, cell);
    takeFormatOfSource(sheet, cell);
  }
  if (entered.numberFormat && numberFormat === 'General') {
    cell.style = withStyle(cell.style, { numberFormat: entered.numberFormat });
  }
  if (input === '') dropIfPlain(sheet, row, col);
}

/** `=A1` in a General cell takes the number format of A1 (reported: dates and percentages stay readable). */
function takeFormatOfSource(sheet: Sheet, cell: Cell): void {
  if (cell.style.numberFormat !== 'General') return;
  const node = parse(cell.formula!);
  const source = node?.kind === 'reference' ? parseArea(node.text) : null;
  if (!source || source.rows * source.cols !== 1) return;
  const { numberFormat } = styleAt(sheet, source.row, source.col);
  if (numberFormat !== '@') cell.style = withStyle(cell.style, { numberFormat });
}
