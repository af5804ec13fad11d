import { areaName } from '../../core/cell/address';
import type { PlanCell } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';
import { ROW, TABLE, WIDTHS } from './report-page';
import { textHeight } from './text-height';

export interface ReportColumn {
  readonly head: string;
  /** grid columns that it covers, 1 unless said */
  readonly span?: number;
  readonly numberFormat?: string;
}

export interface ReportTableText {
  readonly caption: string;
  readonly unit: string;
}

/** A trailing blank as wide as a bracket keeps figures off the border, and negative ones, in brackets, in line with the others. */
export const FORMATS = {
  whole: '#,##0_);(#,##0);0_)',
  tenth: '#,##0.0_);(#,##0.0);0.0_)',
  percent: '0.00_);(0.00);0.00_)',
} as const;

/**
 * Writes a table: caption, unit, heading, rows, total. The first column is the number, the second the name.
 * `row` gives the cells of a line and `total` those of the last row; both are told the sheet rows, for formulas.
 */
export function reportTable(
  page: PageRows,
  { caption, unit }: ReportTableText,
  columns: readonly ReportColumn[],
  count: number,
  cells: {
    readonly row: (index: number, row: number, totalRow: number) => readonly PlanCell[];
    readonly total: (row: number, sum: (col: number) => PlanCell) => readonly PlanCell[];
  },
): void {
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((col, { span }) => col + (span ?? 1), 0));
  const spread = (line: readonly PlanCell[], points: number): number => {
    const row = page.add(
      columns.flatMap(({ span }, index) => [line[index] ?? null, ...new Array<null>((span ?? 1) - 1).fill(null)]),
      points,
    );
    columns.forEach(({ span }, index) => page.merge(row, starts[index]!, span ?? 1));
    return row;
  };
  page.text(caption, { bold: true, size: 13 }, 22);
  page.text(unit, { italic: true, size: TABLE, horizontal: 'Right' }, 18);
  const head = spread(
    columns.map(({ head: text }) => text),
    headHeight(columns, starts),
  );
  const first = page.next;
  const last = first + count - 1;
  for (let index = 0; index < count; index++) spread(cells.row(index, first + index, last + 1), ROW);
  const sum = (col: number): PlanCell => ({ formula: `=SUM(${areaName({ row: first, col, rows: count, cols: 1 })})` });
  const [, , ...figures] = cells.total(last + 1, sum);
  spread([null, texts.total, ...figures], ROW);
  page.format({ row: head, rows: count + 2 }, { size: TABLE, border: 'grid' });
  page.format({ row: head }, { bold: true, horizontal: 'Center', wrap: true });
  const body = { row: first, rows: count + 1 };
  columns.forEach(({ numberFormat, span }, index) => {
    const look = numberFormat
      ? ({ numberFormat, horizontal: 'Right' } as const)
      : index === 0
        ? ({ horizontal: 'Center' } as const)
        : ({ horizontal: 'Left', indent: 1 } as const);
    page.format({ ...body, col: starts[index]!, cols: span ?? 1 }, look);
  });
  page.format({ row: last + 1 }, { bold: true });
  page.format({ row: last + 1, col: 1, cols: 1 }, { horizontal: 'Center' });
  page.add([], 8);
}

/** Bold capitals and short words wrap early: a sixth more than the running text would need. */
function headHeight(columns: readonly ReportColumn[], starts: readonly number[]): number {
  const needed = columns.map(({ head, span }, index) => {
    const width = WIDTHS.slice(starts[index], starts[index]! + (span ?? 1)).reduce((sum, points) => sum + points, 0);
    return textHeight(head, width * 0.85, TABLE);
  });
  return Math.max(22, ...needed);
}
