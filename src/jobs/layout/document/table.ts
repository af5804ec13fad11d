import type { FigureKey } from '../../../core/report/figure';
import type { PlanCell } from '../../../excel/sheet-plan';
import { documentWords as words } from '../../../i18n/document.vi';
import type { DocumentCell, DocumentRow } from '../../report/document';
import type { PageRows } from '../page-rows';
import { spread, type LaidTable } from './laid-table';
import { SIZES } from './paper';
import type { ShownCell } from './placed-document';
import { formulaOf, type TablePlace } from './table-formulas';
import { tableHead } from './table-head';
import { columnLook, INDENT, indentOf } from './table-looks';
import { balanced, linesHeight, linesIn, wrappedHeight } from './text-width';

/** Rows of the sheet that a table takes. */
export interface TableRows {
  /** rows of its heading, the second not among them */
  readonly head: readonly [number, number];
  readonly end: number;
}

/** Above and below the words of a row. */
const ROOM = 5;

/** Writes a table: caption, unit, heading, rows; totals, ratios and differences as live formulas. */
export function table(page: PageRows, laid: LaidTable, shown: ShownCell[]): TableRows {
  const { block, starts } = laid;
  if (block.caption) caption(page, block.caption, laid.pageWidth);
  if (block.unit) page.text(block.unit, { italic: true, size: SIZES.note, horizontal: 'Right' }, 18);
  const head = tableHead(page, laid);
  const first = page.next;
  const place: TablePlace = { rowAt: (row) => first + row, colAt: (col) => starts[col]! };
  block.rows.forEach((row, index) => {
    page.add(spread(laid, cellsOf(laid, row, index, place)), rowHeight(laid, index));
    row.cells.forEach((cell, col) => {
      const key = keyOf(cell);
      if (!key) return;
      const columnKey = block.columns[col]!.key;
      shown.push({ row: first + index, col: starts[col]!, keys: [key], block: block.key, rowKey: row.key, columnKey });
    });
  });
  bodyLooks(page, laid, head[0], first);
  page.add([], 8);
  return { head, end: page.next };
}

function caption(page: PageRows, text: string, width: number): void {
  const look = { bold: true, size: SIZES.small, horizontal: 'Center', wrap: true } as const;
  const lines = balanced(text, width, SIZES.small, true);
  page.text(lines, look, wrappedHeight(lines, width, SIZES.small, true) + ROOM);
}

function cellsOf({ values }: LaidTable, row: DocumentRow, index: number, place: TablePlace): PlanCell[] {
  return row.cells.map((cell, col) => {
    if (cell && isFormula(cell)) return formulaOf(cell, index, col, values, place);
    const value = values.at(index, col);
    if (value === 'blank') return null;
    return value === 'open' ? words.dots : typeof value === 'number' ? value : value.text;
  });
}

const isFormula = (cell: NonNullable<DocumentCell>): cell is Parameters<typeof formulaOf>[0] =>
  cell.type === 'sumRows' || cell.type === 'sumColumns' || cell.type === 'ratio' || cell.type === 'difference';

const keyOf = (cell: DocumentCell): FigureKey | undefined => (cell && 'key' in cell ? cell.key : undefined);

function rowHeight({ block, values, widths, size }: LaidTable, index: number): number {
  const bold = isBold(block.rows[index]!);
  const lines = widths.map((points, col) => {
    const shown = values.at(index, col);
    const room = points - INDENT * indentOf(block.columns[col]!.show, block.rows[index]!.role);
    return typeof shown === 'object' ? linesIn(shown.text, room, size, bold) : 1;
  });
  return linesHeight(Math.max(1, ...lines), size) + ROOM;
}

const isBold = ({ role }: DocumentRow): boolean => role === 'total' || role === 'group';

function bodyLooks(page: PageRows, { block, starts, size }: LaidTable, top: number, first: number): void {
  const rows = block.rows.length;
  page.format({ row: top, rows: first - top + rows }, { border: 'grid' });
  if (rows === 0) return;
  page.format({ row: first, rows }, { size });
  block.columns.forEach(({ show }, col) => {
    const area = { row: first, rows, col: starts[col]!, cols: starts[col + 1]! - starts[col]! };
    page.mergeAcross(area);
    page.format(area, columnLook(show));
  });
  const nameCol = block.columns.findIndex(({ show }) => show === 'name');
  block.rows.forEach((row, index) => {
    if (isBold(row)) page.format({ row: first + index }, { bold: true });
    if (nameCol < 0) return;
    const name = { row: first + index, col: starts[nameCol]!, cols: starts[nameCol + 1]! - starts[nameCol]! };
    if (row.role === 'total') page.format(name, { horizontal: 'Center', indent: 0 });
    if (row.role === 'part') page.format(name, { indent: indentOf('name', 'part') });
  });
}
