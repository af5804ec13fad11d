import { areaName, cellName } from '../../core/cell/address';
import { groupsIn } from '../../core/report/compose';
import type { ClassLine, Report } from '../../core/report/report';
import { CLASS_IDS } from '../../core/rubric/edition';
import type { PlanCell } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';

/** First of the two columns (count, share) of each class; the last pair of columns holds the groups without a class. */
const CLASS_COL = 3;
const OPEN_COL = CLASS_COL + CLASS_IDS.length * 2;

/** Biểu 2: groups by class and organisation; counts add up and shares are worked out in the sheet. */
export function classTable(page: PageRows, { classes }: Report): void {
  const { table2 } = texts;
  page.text(table2.caption, { bold: true, size: 13 }, 22);
  page.text(table2.unit, { italic: true, size: 12, horizontal: 'Right' }, 18);
  const [number, organisation, all, ...names] = table2.heads;
  const open = names.pop()!;
  const top = page.add([number!, organisation!, all!, ...names.flatMap((name) => [name, null]), open], 20);
  const sub = page.add([null, null, null, ...names.flatMap(() => [table2.sub.count, table2.sub.share])], 32);
  for (const col of [0, 1, 2]) page.merge(top, col, 1, 2);
  names.forEach((_, index) => page.merge(top, CLASS_COL + index * 2, 2));
  page.merge(top, OPEN_COL, 2, 2);
  const lines = classes.slice(0, -1);
  const first = page.next;
  const last = first + lines.length - 1;
  for (const [index, line] of lines.entries()) {
    page.add(classRow(line, index, first + index), 20);
    page.merge(first + index, OPEN_COL, 2);
  }
  page.add(sumRow(first, last), 20);
  page.merge(last + 1, OPEN_COL, 2);
  page.format({ row: top, rows: 2 }, { bold: true, size: 11, horizontal: 'Center', wrap: true });
  page.format({ row: top, rows: last - top + 2 }, { border: 'grid' });
  const body = { row: first, rows: lines.length + 1 };
  page.format(body, { size: 11, horizontal: 'Right' });
  page.format({ ...body, cols: 1 }, { horizontal: 'Center' });
  page.format({ ...body, col: 1, cols: 1 }, { horizontal: 'Left', wrap: true });
  for (const index of CLASS_IDS.keys())
    page.format({ ...body, col: CLASS_COL + index * 2 + 1, cols: 1 }, { numberFormat: '0.0' });
  page.format({ row: last + 1 }, { bold: true });
  page.add([], 6);
  page.format({ row: sub }, { size: 10 });
}

function classRow(line: ClassLine, index: number, row: number): PlanCell[] {
  return [
    index + 1,
    line.organisation ? texts.organisations[line.organisation] : null,
    groupsIn(line),
    ...CLASS_IDS.flatMap((id, at) => [line.count[id], shareOf(row, CLASS_COL + at * 2)]),
    line.open,
  ];
}

function sumRow(first: number, last: number): PlanCell[] {
  const sum = (col: number): PlanCell => ({
    formula: `=SUM(${areaName({ row: first, col, rows: last - first + 1, cols: 1 })})`,
  });
  const row = last + 1;
  return [
    null,
    texts.total,
    sum(2),
    ...CLASS_IDS.flatMap((_, at) => [sum(CLASS_COL + at * 2), shareOf(row, CLASS_COL + at * 2)]),
    sum(OPEN_COL),
  ];
}

const shareOf = (row: number, col: number): PlanCell => ({
  formula: `=IF(${cellName(row, 2)}=0,0,${cellName(row, col)}/${cellName(row, 2)}*100)`,
});
