import { cellName } from '../../core/cell/address';
import type { FormatRun, PlanCell } from '../../excel/sheet-plan';
import type { PageRows } from './page-rows';

const FONT = 'Times New Roman';
const SIZE = 11;
const HEAD_FILL = '#DDEBF7';
const LINE = 16;
const TWO_LINES = 32;
/** The first column of the page is the narrow one of numbers: blocks begin in the second. */
const FIRST = 1;

export interface BlockColumn {
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
  /** its rows have two lines */
  readonly wrap?: true;
}

export interface BlockOptions {
  /** lines below the title */
  readonly notes?: readonly string[];
  /** a last row with the sums of the columns that hold numbers, called so */
  readonly sums?: string;
}

/** Small tables one below the other, numbered, each with a title, notes, a heading and its rows. */
export class TableBlocks {
  private count = 0;

  /** @param offset sheet row of the page's first row */
  constructor(
    private readonly page: PageRows,
    private readonly offset: number,
  ) {}

  /** Sheet row in which the body of the next block will begin: below a blank row, its title, its notes and its heading. */
  nextBody(notes: number): number {
    return this.offset + this.page.next + 3 + notes;
  }

  add(
    title: string,
    captions: readonly string[],
    columns: readonly BlockColumn[],
    rows: readonly (readonly PlanCell[])[],
    { notes = [], sums }: BlockOptions = {},
  ): void {
    const { page } = this;
    this.begin(title, notes);
    if (rows.length === 0) return;
    const shift = (cells: readonly PlanCell[]): PlanCell[] => [...new Array<null>(FIRST).fill(null), ...cells];
    const head = page.add(shift(captions), TWO_LINES);
    const points = columns.some(({ wrap }) => wrap) ? TWO_LINES : LINE;
    for (const row of rows) page.add(shift(row), points);
    const last = sums
      ? page.add(shift(sumsOf(sums, columns, this.offset + head + 1, rows.length)), LINE)
      : head + rows.length;
    const cols = captions.length;
    this.look({ row: head, col: FIRST, rows: last - head + 1, cols }, { border: 'grid' });
    columns.forEach(({ align, numberFormat, wrap }, col) => {
      const look = {
        ...(align ? { horizontal: align } : {}),
        ...(align === 'Right' ? { indent: 1 } : {}),
        ...(numberFormat ? { numberFormat } : {}),
        ...(wrap ? { wrap } : {}),
      };
      this.look({ row: head + 1, col: FIRST + col, rows: last - head, cols: 1 }, look);
    });
    this.look(
      { row: head, col: FIRST, rows: 1, cols },
      { bold: true, fill: HEAD_FILL, horizontal: 'Center', wrap: true, indent: 0 },
    );
    if (sums) this.look({ row: last, col: FIRST, rows: 1, cols }, { bold: true });
  }

  /** A block of a few named figures, with a word on each where there is one. */
  lines(
    title: string,
    notes: readonly string[],
    lines: readonly (readonly [name: string, figure: number | string, word?: string])[],
  ): void {
    const { page } = this;
    this.begin(title, notes);
    const first = page.next;
    for (const [name, figure, word] of lines) {
      const row = page.add([...new Array<null>(FIRST).fill(null), name, null, null, figure, word ?? null], LINE);
      page.merge(row, FIRST, 3);
    }
    this.look({ row: first, col: FIRST, rows: lines.length, cols: 4 }, { border: 'grid' });
    this.look(
      { row: first, col: FIRST + 3, rows: lines.length, cols: 1 },
      { numberFormat: '#,##0.00', horizontal: 'Right' },
    );
  }

  private begin(title: string, notes: readonly string[]): void {
    const { page } = this;
    page.add([], LINE);
    const row = page.add([null, `${++this.count}. ${title}`], LINE);
    for (const note of notes) page.add([null, note], LINE);
    this.look({ row, col: 0, rows: 1 + notes.length, cols: page.cols }, { horizontal: 'Left' });
    this.look({ row, col: FIRST, rows: 1, cols: 1 }, { bold: true });
    if (notes.length) this.look({ row: row + 1, col: FIRST, rows: notes.length, cols: 1 }, { italic: true });
  }

  private look(area: Pick<FormatRun, 'row' | 'col' | 'rows' | 'cols'>, look: Partial<FormatRun>): void {
    this.page.format(area, { fontName: FONT, size: SIZE, vertical: 'Center', ...look });
  }
}

/** Sums as formulas, of the columns that have a number format. */
function sumsOf(caption: string, columns: readonly BlockColumn[], first: number, rows: number): PlanCell[] {
  return columns.map(({ numberFormat }, col) =>
    numberFormat
      ? { formula: `=SUM(${cellName(first, FIRST + col)}:${cellName(first + rows - 1, FIRST + col)})` }
      : col === 0
        ? caption
        : null,
  );
}
