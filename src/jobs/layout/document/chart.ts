import type { Figures } from '../../../core/report/figures';
import type { ChartPlan, FormatRun, PlanCell } from '../../../excel/sheet-plan';
import { documentWords as words } from '../../../i18n/document.vi';
import type { ChartBlock } from '../../report/document';
import type { PageRows } from '../page-rows';
import { FONT, SIZES } from './paper';
import type { ShownCell } from './placed-document';
import { cellValue } from './table-values';

const ROWS = 11;
const ROW_HEIGHT = 18;
const GREY = '#7F7F7F';
/** Beside the page, one blank column away. */
const GAP = 1;

/** Columns that the figures of a chart take beside the page. */
export const chartCols = ({ series }: ChartBlock): number => GAP + 1 + series.length;

/** Points of the columns beside the page. */
export const chartWidths = (cols: number): number[] =>
  Array.from({ length: cols }, (_, index) => (index < GAP ? 20 : index === GAP ? 110 : 60));

/** Where a chart is and what it shows. */
export interface PlacedChart {
  readonly plan: ChartPlan;
  readonly shown: readonly ShownCell[];
}

/**
 * Leaves room for a chart over the width of the page, and writes its figures in small grey letters to the right of what is printed.
 * @param cols of the page's grid
 */
export function chart(page: PageRows, block: ChartBlock, figures: Figures, cols: number, mark: string): PlacedChart {
  const label = cols + GAP;
  const shown: ShownCell[] = [];
  const beside = (cells: readonly PlanCell[]): PlanCell[] => [...new Array<null>(label).fill(null), ...cells];
  const top = page.next;
  const source = { row: top + 1, col: label, rows: block.points.length + 1, cols: block.series.length + 1 };
  const lines: PlanCell[][] = [
    [`${words.chartSource}: ${block.title}`],
    [null, ...block.series.map(({ name }) => name)],
    ...block.points.map(({ label: name, values }, index) => [
      name,
      ...values.map((value, series): PlanCell => {
        if (typeof value === 'number') return Number.isFinite(value) ? value : null;
        shown.push({ row: source.row + 1 + index, col: label + 1 + series, keys: [value], block: block.key });
        return cellValue(figures, value);
      }),
    ]),
  ];
  const rows = Math.max(ROWS, lines.length);
  for (let row = 0; row < rows; row++) page.add(lines[row] ? beside(lines[row]!) : [], ROW_HEIGHT);
  const look: Partial<FormatRun> = { fontName: FONT, size: SIZES.source, colour: GREY };
  page.format({ row: top, rows: lines.length, col: label, cols: source.cols }, look);
  page.format({ ...source, col: label + 1, cols: block.series.length }, { numberFormat: '#,##0.00' });
  page.add([], 8);
  const { kind, title, series } = block;
  return {
    shown,
    plan: {
      name: `${mark}_${block.key}`,
      type: kind,
      source,
      title,
      place: { row: top, col: 0, rows, cols },
      colours: series.map(({ colour }) => colour),
    },
  };
}
