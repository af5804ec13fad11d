import type { Figures } from '../../../core/report/figures';
import { documentWords as words } from '../../../i18n/document.vi';
import type { DocumentColumn, TableBlock } from '../../report/document';
import { columnWidths } from './column-widths';
import type { Ruling } from './grid';
import { INDENT, indentOf, printed, wraps } from './table-looks';
import { TableValues } from './table-values';
import { cellWidth, widestWord } from './text-width';

/** A table that is measured and not yet placed. */
export interface PreparedTable {
  readonly block: TableBlock;
  readonly values: TableValues;
  /** font size */
  readonly size: number;
  readonly ruling: Ruling;
}

/** A word of a name may be torn rather than the font made tiny: beyond so many letters it no longer decides the width. */
const LONGEST_WORD = 12;

/** Works out a table's values and the widths of its columns on a page of that width. */
export function prepareTable(block: TableBlock, figures: Figures, pageWidth: number): PreparedTable {
  const values = new TableValues(block, figures);
  const needs = block.columns.map((column, col) => ({
    share: column.width,
    least: (size: number) => leastWidth(block, column, col, values, size),
    ...(wraps(column.show) ? { oneLine: (size: number) => lineWidth(block, column, col, values, size) } : {}),
  }));
  const { size, widths, least } = columnWidths(needs, pageWidth);
  let edge = 0;
  const lines = widths.slice(0, -1).map((points) => (edge += points));
  return { block, values, size, ruling: { lines, least, rows: block.rows.length } };
}

function leastWidth(
  { rows }: TableBlock,
  { head, show }: DocumentColumn,
  col: number,
  values: TableValues,
  size: number,
): number {
  const needed = rows.map(({ role }, row) => {
    const shown = values.at(row, col);
    const bold = role === 'total' || role === 'group';
    if (shown === 'blank') return 0;
    if (shown === 'open') return cellWidth(words.dots, size, bold);
    if (typeof shown === 'number') return cellWidth(printed(shown, show), size, bold);
    const indent = INDENT * indentOf(show, role);
    return indent + (wraps(show) ? widestWord(cut(shown.text), size, bold) : cellWidth(shown.text, size, bold));
  });
  return Math.max(widestWord(cut(head), size, true), ...needed);
}

/** The widest of a column's texts on one line. */
function lineWidth(
  { rows }: TableBlock,
  { show }: DocumentColumn,
  col: number,
  values: TableValues,
  size: number,
): number {
  const needed = rows.map(({ role }, row) => {
    const shown = values.at(row, col);
    if (typeof shown !== 'object') return 0;
    return INDENT * indentOf(show, role) + cellWidth(shown.text, size, role === 'total' || role === 'group');
  });
  return Math.max(0, ...needed);
}

const cut = (text: string): string =>
  text
    .split(/\s/)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
