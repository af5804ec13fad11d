import type { Area } from '../core/cell/address';
import type { Place } from '../core/check/finding';

/** Cells of one column that are read or written as one range; cells between them are left as they are. */
export interface CellBlock<T extends Place> extends Area {
  readonly sheet: string;
  /** from top to bottom */
  readonly cells: readonly T[];
}

/** Farther apart, two cells of a column are cheaper as two ranges than with the cells between them. */
const WIDEST_GAP = 40;
/** Some 100 bytes a cell keep an answer well below the web's 5 MB. */
export const CELLS_PER_REQUEST = 10_000;

/** Parts cells into runs of one column each, none longer than one request may be. */
export function columnBlocks<T extends Place>(cells: readonly T[]): CellBlock<T>[] {
  const columns = new Map<string, T[]>();
  for (const cell of cells) {
    const key = `${cell.col}|${cell.sheet}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  return [...columns.values()].flatMap((column) => runsOf(column.sort((a, b) => a.row - b.row)));
}

function runsOf<T extends Place>(column: readonly T[]): CellBlock<T>[] {
  const blocks: CellBlock<T>[] = [];
  let run: T[] = [];
  const close = (): void => {
    const [first] = run;
    if (!first) return;
    const rows = (run.at(-1)?.row ?? first.row) - first.row + 1;
    blocks.push({ sheet: first.sheet, row: first.row, col: first.col, rows, cols: 1, cells: run });
    run = [];
  };
  for (const cell of column) {
    const last = run.at(-1);
    const isFar = last && cell.row - last.row > WIDEST_GAP;
    if (isFar || cell.row - (run[0]?.row ?? cell.row) >= CELLS_PER_REQUEST) close();
    run.push(cell);
  }
  close();
  return blocks;
}

/** Ranges beyond this number make a request slow, however small they are. */
const RANGES_PER_REQUEST = 400;

/** Parts blocks into requests. */
export function requestsOf<B extends Area>(blocks: readonly B[]): B[][] {
  const requests: B[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.cols;
    const request = requests.at(-1);
    if (!request || cells + size > CELLS_PER_REQUEST || request.length >= RANGES_PER_REQUEST) {
      requests.push([block]);
      cells = size;
    } else {
      request.push(block);
      cells += size;
    }
  }
  return requests;
}
