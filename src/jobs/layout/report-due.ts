import { areaName } from '../../core/cell/address';
import type { StageSum } from '../../core/due/due-summary';
import type { PlanCell } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';

/** Columns that one column of the small table covers: number, stage, count, amount. */
const SPANS = [1, 4, 3, 5] as const;

/** Biểu 3: what falls due, by the time that is left. */
export function dueTable(page: PageRows, due: readonly StageSum[]): void {
  const { table3 } = texts;
  page.text(texts.sections.due, { bold: true }, 22);
  page.text(table3.caption, { bold: true, size: 13 }, 22);
  page.text(table3.unit, { italic: true, size: 12, horizontal: 'Right' }, 18);
  const head = spread(page, table3.heads);
  const first = page.next;
  due.forEach(({ stage, count, amount }, index) => spread(page, [index + 1, texts.stages[stage], count, amount / 1e6]));
  const rows = due.length;
  const sum = (col: number): PlanCell => ({ formula: `=SUM(${areaName({ row: first, col, rows, cols: 1 })})` });
  const total = spread(page, [null, texts.total, sum(5), sum(8)]);
  page.format({ row: head, rows: rows + 2 }, { border: 'grid', size: 12 });
  page.format({ row: head }, { bold: true, horizontal: 'Center' });
  page.format({ row: first, rows: rows + 1, cols: 1 }, { horizontal: 'Center' });
  page.format({ row: first, rows: rows + 1, col: 5, cols: 3 }, { horizontal: 'Right', numberFormat: '#,##0' });
  page.format({ row: first, rows: rows + 1, col: 8, cols: 5 }, { horizontal: 'Right', numberFormat: '#,##0.0' });
  page.format({ row: total }, { bold: true });
}

/** Writes four cells over the page's columns. */
function spread(page: PageRows, cells: readonly PlanCell[]): number {
  const row = page.add(
    SPANS.flatMap((span, index) => [cells[index] ?? null, ...new Array<null>(span - 1).fill(null)]),
    20,
  );
  let col = 0;
  for (const span of SPANS) {
    page.merge(row, col, span);
    col += span;
  }
  return row;
}
