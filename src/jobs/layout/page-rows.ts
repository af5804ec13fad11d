import type { FormatRun, PlanCell } from '../../excel/sheet-plan';
import type { Area } from '../../core/cell/address';

/** A page written from top to bottom: rows of cells, and what belongs to them. Everything is placed relative to the row being written. */
export class PageRows {
  readonly cells: PlanCell[][] = [];
  readonly formats: FormatRun[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: { row: number; points: number }[] = [];

  constructor(readonly cols: number) {}

  /** the row that the next `add` writes */
  get next(): number {
    return this.cells.length;
  }

  /** Adds a row of cells. @returns its index */
  add(cells: readonly PlanCell[] = [], points?: number): number {
    const row = this.cells.push([...cells]) - 1;
    if (points !== undefined) this.rowHeights.push({ row, points });
    return row;
  }

  format(area: Partial<Area> & { row: number }, look: Omit<FormatRun, keyof Area>): void {
    this.formats.push({ col: 0, rows: 1, cols: this.cols, ...area, ...look });
  }

  merge(row: number, col: number, cols: number, rows = 1): void {
    if (rows * cols > 1) this.merges.push({ row, col, rows, cols });
  }

  /** A text over the whole width, or over some columns of it. @returns its row */
  text(text: string, look: Omit<FormatRun, keyof Area>, points: number, from = 0, cols = this.cols - from): number {
    const row = this.add([...new Array<null>(from).fill(null), text], points);
    this.merge(row, from, cols);
    this.format({ row, col: from, cols }, look);
    return row;
  }
}
