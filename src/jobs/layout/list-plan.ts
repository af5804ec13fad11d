import { cellName } from '../../core/cell/address';
import type { OwnSheet } from '../../excel/own-sheet';
import type { ColourRule, FormatRun, PlanCell, SheetPlan } from '../../excel/sheet-plan';
import type { Steps } from '../../core/steps';
import { textHeight } from './text-height';

const FONT = 'Times New Roman';
const SIZE = 11;
const HEAD_FILL = '#DDEBF7';

export interface ListColumn {
  readonly caption: string;
  /** points */
  readonly width: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
  /** long words: the row grows with them */
  readonly wrap?: boolean;
}

export interface ListBlock {
  readonly title: string;
  readonly rows: readonly (readonly PlanCell[])[];
  /** a block that is a table of its own: its heading, the columns that it takes, the formats of its figures */
  readonly table?: {
    readonly head: readonly PlanCell[];
    /** first and last column */
    readonly from: number;
    readonly to: number;
    readonly numberFormats: Readonly<Record<number, string>>;
    /** its last row is a total */
    readonly total?: boolean;
  };
}

export interface ListContent {
  readonly own: OwnSheet;
  readonly title: string;
  /** lines below the title; a line may be a warning, shown in red */
  readonly lines: readonly { readonly text: string; readonly warning?: boolean }[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** texts of a column that are coloured */
  readonly colours: readonly {
    readonly column: number;
    readonly text: string;
    readonly fill: string;
    readonly colour: string;
  }[];
  /** blocks below the list: what is worth knowing besides it, in the columns of the list */
  readonly below?: readonly ListBlock[];
  /** a sum below the list, as a live formula, for these columns */
  readonly totals?: {
    readonly caption: string;
    readonly columns: readonly number[];
    /** only of the rows that a filter leaves */
    readonly ofShown?: true;
  };
}

/** A list that can be filtered and printed: title, a few lines, a heading, the rows; A4 landscape, the heading on every page. Step by step. */
export function* listSteps(content: ListContent): Steps<SheetPlan> {
  const { columns, rows } = content;
  const headRow = content.lines.length + 2;
  const bodyRow = headRow + 1;
  const total = content.totals && rows.length ? [totalRow(content, bodyRow)] : [];
  const cells: PlanCell[][] = [
    [content.title],
    ...content.lines.map(({ text }) => [text]),
    [],
    columns.map(({ caption }) => caption),
    ...rows.map((row) => [...row]),
    ...total,
  ];
  const cols = columns.length;
  const titles: number[] = [];
  const belowRow = cells.length;
  for (const block of content.below ?? []) {
    if (block.rows.length === 0) continue;
    titles.push(cells.length + 1);
    cells.push([], [block.title], ...(block.table ? [[...block.table.head]] : []));
    for (const row of block.rows) cells.push([...row]);
  }
  yield null;
  const bodyPoints = yield* bodyHeights(columns, cells.slice(bodyRow), bodyRow);
  return {
    own: content.own,
    cells,
    formats: [
      { row: 0, col: 0, rows: cells.length, cols, fontName: FONT, size: SIZE, vertical: 'Center' },
      { row: 0, col: 0, rows: 1, cols: 1, bold: true, size: 14 },
      ...content.lines.flatMap(({ warning }, index): FormatRun[] =>
        warning ? [{ row: index + 1, col: 0, rows: 1, cols: 1, colour: '#C00000', italic: true }] : [],
      ),
      { row: headRow, col: 0, rows: 1, cols, bold: true, fill: HEAD_FILL, horizontal: 'Center', wrap: true },
      { row: headRow, col: 0, rows: 1 + rows.length + total.length, cols, border: 'grid' },
      ...(rows.length
        ? columns.flatMap((column, col) => columnFormats(column, col, bodyRow, rows.length + total.length))
        : []),
      ...total.map((_, index): FormatRun => ({
        row: bodyRow + rows.length + index,
        col: 0,
        rows: 1,
        cols,
        bold: true,
      })),
      ...titles.map((row): FormatRun => ({ row, col: 0, rows: 1, cols: 1, bold: true })),
      ...(titles.length
        ? columns.flatMap((column, col) => columnFormats(column, col, belowRow, cells.length - belowRow))
        : []),
      ...titles.map((row): FormatRun => ({ row, col: 0, rows: 1, cols: 1, horizontal: 'Left', wrap: false })),
      ...blockTitleRows(content).flatMap((row, index) => tableFormats(content.below?.[index], row)),
    ],
    merges: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [
      { row: headRow, points: 34 },
      ...bodyPoints,
      ...blockTitleRows(content).flatMap((row, index) =>
        row >= 0 && content.below?.[index]?.table ? [{ row: row + 1, points: 34 }] : [],
      ),
    ],
    frozenRows: bodyRow,
    filter: rows.length ? { row: headRow, col: 0, rows: rows.length + 1, cols } : null,
    coloured: colourRules(content, bodyRow),
    pageBreaks: [],
    page: {
      orientation: 'Landscape',
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      titleRows: { from: headRow, to: headRow },
      numbered: true,
    },
    showGridlines: false,
  };
}

/** The row of each block's title, by the order of `below`; -1 for a block without rows, which is left out. */
export function blockTitleRows({ lines, rows, totals, below = [] }: ListContent): number[] {
  let next = lines.length + 3 + rows.length + (totals && rows.length ? 1 : 0);
  return below.map((block) => {
    if (block.rows.length === 0) return -1;
    const title = next + 1;
    next = title + 1 + (block.table ? 1 : 0) + block.rows.length;
    return title;
  });
}

/** Lines of words that run on over the columns. */
const LINE = { horizontal: 'Left', wrap: false } as const;
const isText = ({ rows }: ListBlock): boolean => rows.every((row) => row.length === 1);

function tableFormats(block: ListBlock | undefined, titleRow: number): FormatRun[] {
  if (!block || titleRow < 0) return [];
  if (!block.table)
    return isText(block) ? [{ row: titleRow + 1, col: 0, rows: block.rows.length, cols: 1, ...LINE }] : [];
  const { from, to, numberFormats, total } = block.table;
  const area = { col: from, cols: to - from + 1 };
  const body = { row: titleRow + 2, rows: block.rows.length };
  return [
    { row: titleRow + 1, rows: 1, ...area, bold: true, fill: HEAD_FILL, horizontal: 'Center', wrap: true, indent: 0 },
    { ...body, col: from, cols: 1, horizontal: 'Left', wrap: true },
    ...Object.entries(numberFormats).map(([col, numberFormat]): FormatRun => ({
      ...body,
      col: Number(col),
      cols: 1,
      horizontal: 'Right',
      indent: 1,
      numberFormat,
    })),
    { row: titleRow + 1, rows: block.rows.length + 1, ...area, border: 'grid' },
    ...(total ? [{ row: titleRow + 1 + block.rows.length, rows: 1, ...area, bold: true }] : []),
  ];
}

function totalRow({ totals, columns, rows }: ListContent, bodyRow: number): PlanCell[] {
  return columns.map((_, col): PlanCell => {
    if (totals?.columns.includes(col))
      return {
        formula: `=${totals.ofShown ? 'SUBTOTAL(109,' : 'SUM('}${cellName(bodyRow, col)}:${cellName(bodyRow + rows.length - 1, col)})`,
      };
    return col === 0 ? (totals?.caption ?? null) : null;
  });
}

function columnFormats({ align, numberFormat, wrap }: ListColumn, col: number, row: number, rows: number): FormatRun[] {
  if (!align && !numberFormat && !wrap) return [];
  return [
    {
      row,
      col,
      rows,
      cols: 1,
      ...(align ? { horizontal: align } : {}),
      ...(align === 'Right' ? { indent: 1 } : {}),
      ...(numberFormat ? { numberFormat } : {}),
      ...(wrap ? { wrap } : {}),
    },
  ];
}

/** Only rows that need more than one line: the rest keep Excel's own height. */
function* bodyHeights(
  columns: readonly ListColumn[],
  rows: ListContent['rows'],
  bodyRow: number,
): Steps<SheetPlan['rowHeights']> {
  const oneLine = textHeight('', 100, SIZE);
  const wrapped = columns.flatMap(({ wrap, width }, col) => (wrap ? [{ col, width }] : []));
  if (wrapped.length === 0) return [];
  const heights: { row: number; points: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_PAUSE === 0) yield null;
    let points = oneLine;
    for (const { col, width } of wrapped) {
      const cell = row[col];
      if (typeof cell === 'string') points = Math.max(points, textHeight(cell, width, SIZE));
    }
    if (points > oneLine) heights.push({ row: bodyRow + index, points });
  }
  return heights;
}

const ROWS_A_PAUSE = 2_000;

const colourRules = ({ colours, rows }: ListContent, bodyRow: number): ColourRule[] =>
  rows.length
    ? colours.map(({ column, text, fill, colour }) => ({
        row: bodyRow,
        col: column,
        rows: rows.length,
        cols: 1,
        text,
        fill,
        colour,
      }))
    : [];
