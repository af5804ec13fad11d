import type { Area } from '../../core/cell/address';
import { cellAt, dropIfPlain, ensureCell, styleAt } from './cells';
import type { Border, BorderSide, Style } from './style';
import { withStyle } from './style-with';
import type { Sheet } from './workbook';

/** The lines of a block, as Excel names them. */
export type BlockSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalUp'
  | 'DiagonalDown';

/** In the order in which Excel lists them. */
export const BLOCK_SIDES: readonly BlockSide[] = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
];

interface CellLine {
  row: number;
  col: number;
  side: BorderSide;
}

const OPPOSITE: Partial<Record<BorderSide, { side: BorderSide; dRow: number; dCol: number }>> = {
  top: { side: 'bottom', dRow: -1, dCol: 0 },
  bottom: { side: 'top', dRow: 1, dCol: 0 },
  left: { side: 'right', dRow: 0, dCol: -1 },
  right: { side: 'left', dRow: 0, dCol: 1 },
};

/** The sides of single cells that make up one side of a block. */
function linesOf({ row, col, rows, cols }: Area, side: BlockSide): CellLine[] {
  const lines: CellLine[] = [];
  const add = (fromRow: number, fromCol: number, height: number, width: number, cellSide: BorderSide): void => {
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < width; j++) lines.push({ row: fromRow + i, col: fromCol + j, side: cellSide });
    }
  };
  if (side === 'EdgeTop') add(row, col, 1, cols, 'top');
  else if (side === 'EdgeBottom') add(row + rows - 1, col, 1, cols, 'bottom');
  else if (side === 'EdgeLeft') add(row, col, rows, 1, 'left');
  else if (side === 'EdgeRight') add(row, col + cols - 1, rows, 1, 'right');
  else if (side === 'InsideHorizontal') add(row, col, rows - 1, cols, 'bottom');
  else if (side === 'InsideVertical') add(row, col, rows, cols - 1, 'right');
  else add(row, col, rows, cols, side === 'DiagonalUp' ? 'diagonalUp' : 'diagonalDown');
  return lines;
}

/** Two cells share a line: what the neighbour says about it counts as well. */
function lineAt(sheet: Sheet, { row, col, side }: CellLine): Border | null {
  const own = styleAt(sheet, row, col).borders[side];
  if (own) return own;
  const other = OPPOSITE[side];
  if (!other || row + other.dRow < 0 || col + other.dCol < 0) return null;
  return styleAt(sheet, row + other.dRow, col + other.dCol).borders[other.side] ?? null;
}

/** The line that all cells along the side have, null for none, undefined when they differ. */
export function borderOf(sheet: Sheet, area: Area, side: BlockSide): Border | null | undefined {
  const seen = new Map<string, Border | null>();
  for (const line of linesOf(area, side)) {
    const border = lineAt(sheet, line);
    seen.set(JSON.stringify(border), border);
    if (seen.size > 1) return undefined;
  }
  return seen.size === 0 ? null : [...seen.values()][0];
}

/** Draws or removes (null) the lines of one side. */
export function setBorder(
  sheet: Sheet,
  area: Area,
  side: BlockSide,
  change: (border: Border | null) => Border | null,
): void {
  for (const line of linesOf(area, side)) {
    const border = change(lineAt(sheet, line));
    put(sheet, line, border);
    const other = OPPOSITE[line.side];
    const neighbour = other && cellAt(sheet, line.row + other.dRow, line.col + other.dCol);
    if (other && neighbour?.style.borders[other.side]) {
      put(sheet, { row: line.row + other.dRow, col: line.col + other.dCol, side: other.side }, border);
    }
  }
}

function put(sheet: Sheet, { row, col, side }: CellLine, border: Border | null): void {
  const cell = ensureCell(sheet, row, col);
  cell.style = withBorder(cell.style, side, border);
  dropIfPlain(sheet, row, col);
}

function withBorder(style: Style, side: BorderSide, border: Border | null): Style {
  const borders = { ...style.borders };
  if (border) borders[side] = border;
  else delete borders[side];
  const ordered = Object.fromEntries(Object.entries(borders).sort(([a], [b]) => (a < b ? -1 : 1)));
  return withStyle(style, { borders: ordered });
}
