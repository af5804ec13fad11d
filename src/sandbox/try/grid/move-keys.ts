import { contains } from '../../../core/cell/address';
import type { Area } from '../../../core/cell/address';
import type { SheetAxes } from './sheet-axes';

export interface Place {
  readonly row: number;
  readonly col: number;
}

/** What a move is made over. */
export interface Ground {
  readonly axes: SheetAxes;
  readonly merges: readonly Area[];
  /** the part of the sheet that has anything in it; null = empty */
  readonly used: Area | null;
  /** rows that are seen at a time */
  readonly page: number;
  isBlank(row: number, col: number): boolean;
}

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

type Way = readonly [dRow: 1 | 0 | -1, dCol: 1 | 0 | -1];

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads from a cell, as in Excel; null = it is no key that moves. Hidden rows and columns are passed over, a merged block
 * is one cell. Ctrl+arrow goes to the edge of the data, Ctrl+Home to A1, Ctrl+End to the last cell.
 */
export function movedTo(from: Place, { key, ctrl, shift }: Press, ground: Ground): Place | null {
  const arrow = ARROWS[key];
  if (arrow) return ctrl ? edge(from, arrow, ground) : step(from, arrow, ground);
  const last = ground.used ? lastOf(ground.used) : { row: 0, col: 0 };
  switch (key) {
    case 'Tab':
      return step(from, [0, shift ? -1 : 1], ground);
    case 'Enter':
      return step(from, [shift ? -1 : 1, 0], ground);
    case 'Home':
      return anchor(ctrl ? { row: 0, col: 0 } : { row: from.row, col: 0 }, ground);
    case 'End':
      return anchor(ctrl ? last : { row: from.row, col: Math.max(last.col, from.col) }, ground);
    case 'PageDown':
      return paged(from, 1, ground);
    case 'PageUp':
      return paged(from, -1, ground);
    default:
      return null;
  }
}

const lastOf = ({ row, col, rows, cols }: Area): Place => ({ row: row + rows - 1, col: col + cols - 1 });

const mergeAt = ({ merges }: Ground, { row, col }: Place): Area | undefined =>
  merges.find((merge) => contains(merge, row, col));

/** The cell that stands for a place: the first of its merged block. */
function anchor(place: Place, ground: Ground): Place {
  const merge = mergeAt(ground, place);
  return merge ? { row: merge.row, col: merge.col } : place;
}

/** One step, out of a merged block by its far side. */
function step(from: Place, [dRow, dCol]: Way, ground: Ground): Place {
  const merge = mergeAt(ground, from) ?? { ...from, rows: 1, cols: 1 };
  const row = dRow > 0 ? merge.row + merge.rows - 1 : dRow < 0 ? merge.row : from.row;
  const col = dCol > 0 ? merge.col + merge.cols - 1 : dCol < 0 ? merge.col : from.col;
  const next = {
    row: dRow === 0 ? row : ground.axes.rows.step(row, dRow),
    col: dCol === 0 ? col : ground.axes.cols.step(col, dCol),
  };
  return next.row === null || next.col === null ? from : anchor({ row: next.row, col: next.col }, ground);
}

/** From within data to its last cell, from its edge to where the next begins; without any, to the end of what is used. */
function edge(from: Place, way: Way, ground: Ground): Place {
  const last = ground.used ? lastOf(ground.used) : from;
  const isInside = ({ row, col }: Place): boolean => row <= last.row && col <= last.col;
  let at = from;
  let next = step(at, way, ground);
  const wantsBlank = !ground.isBlank(from.row, from.col) && !ground.isBlank(next.row, next.col);
  while ((next.row !== at.row || next.col !== at.col) && isInside(next)) {
    const isBlank = ground.isBlank(next.row, next.col);
    if (wantsBlank && isBlank) return at;
    at = next;
    if (!wantsBlank && !isBlank) return at;
    next = step(at, way, ground);
  }
  return at;
}

function paged(from: Place, by: 1 | -1, ground: Ground): Place {
  let row = from.row;
  for (let moved = 0; moved < Math.max(1, ground.page); moved++) row = ground.axes.rows.step(row, by) ?? row;
  return anchor({ row, col: from.col }, ground);
}
