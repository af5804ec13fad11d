import type { FormatRun, MergeArea, PlanCell } from '../../excel/sheet-plan';
import type { Area } from '../../core/cell/address';

/** A page written from top to bottom: rows of cells, and what belongs to them. Everything is placed relative to the row being written. */
export class PageRows {
  readonly cells: PlanCell[][] = [];
  readonly formats: FormatRun[] = [];
  readonly merges: MergeArea[] = [];
  readonly rowHeights: { row: number; points: number }[] = [];
  private readonly blocks: { from: number; to: number }[] = [];
  /** rows above which a page begins whatever fits */
  private readonly begun: number[] = [];

  constructor(readonly cols: number) {}

  /** the row that the next `add` writes */
  get next(): number {
    return this.cells.length;
  }

  /** the block written last; empty where there is none */
  get lastBlock(): { readonly from: number; readonly to: number } {
    return this.blocks.at(-1) ?? { from: this.next, to: this.next };
  }

  /** Adds a row of cells. @returns its index */
  add(cells: readonly PlanCell[] = [], points?: number): number {
    const row = this.cells.push([...cells]) - 1;
    if (points !== undefined) this.rowHeights.push({ row, points });
    return row;
  }

  /** What is written inside stays on one page, if it fits on one. */
  together(write: () => void): void {
    const from = this.next;
    write();
    this.keep(from, this.next);
  }

  /** Rows that have been written, `to` not among them, stay on one page, if they fit on one; called from top to bottom. */
  keep(from: number, to: number): void {
    this.blocks.push({ from, to });
  }

  /** What is written next begins a page. */
  beginPage(): void {
    if (this.next > 0 && this.begun.at(-1) !== this.next) this.begun.push(this.next);
  }

  /** Measures rows in points, `to` not among them; rows without a height of their own count as one line. */
  measure(line: number): (from: number, to: number) => number {
    const points = new Map(this.rowHeights.map(({ row, points: height }) => [row, height]));
    return (from, to) => {
      let sum = 0;
      for (let row = from; row < to; row++) sum += points.get(row) ?? line;
      return sum;
    };
  }

  /**
   * Rows above which a new page must begin so that no block is torn; rows without a height of their own count as one line.
   * @param heightFrom what a page holds that begins with that row, in points
   */
  breaks(heightFrom: number | ((row: number) => number), line: number): number[] {
    const height = this.measure(line);
    const room = typeof heightFrom === 'number' ? (): number => heightFrom : heightFrom;
    let pageStart = 0;
    const torn = this.blocks.flatMap(({ from, to }) => {
      pageStart = Math.max(pageStart, ...this.begun.filter((row) => row <= from));
      while (height(pageStart, from) > room(pageStart)) pageStart = this.endOfPage(pageStart, room(pageStart), height);
      if (from === pageStart || height(pageStart, to) <= room(pageStart)) return [];
      pageStart = from;
      return [from];
    });
    return [...new Set([...torn, ...this.begun])].sort((a, b) => a - b);
  }

  private endOfPage(start: number, pageHeight: number, height: (from: number, to: number) => number): number {
    let row = start + 1;
    while (row < this.next && height(start, row + 1) <= pageHeight) row++;
    return row;
  }

  format(area: Partial<Area> & { row: number }, look: Omit<FormatRun, keyof Area>): void {
    this.formats.push({ col: 0, rows: 1, cols: this.cols, ...area, ...look });
  }

  merge(row: number, col: number, cols: number, rows = 1): void {
    if (rows * cols > 1) this.merges.push({ row, col, rows, cols });
  }

  /** Each row of the block is merged by itself. */
  mergeAcross(area: Area): void {
    if (area.cols > 1) this.merges.push({ ...area, across: true });
  }

  /** A text over the whole width, or over some columns of it. @returns its row */
  text(text: string, look: Omit<FormatRun, keyof Area>, points: number, from = 0, cols = this.cols - from): number {
    const row = this.add([...new Array<null>(from).fill(null), text], points);
    this.merge(row, from, cols);
    this.format({ row, col: from, cols }, look);
    return row;
  }
}
