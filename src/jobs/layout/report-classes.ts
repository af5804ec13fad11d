import { cellName } from '../../core/cell/address';
import { groupsIn } from '../../core/report/compose';
import type { Report } from '../../core/report/report';
import { CLASS_IDS } from '../../core/rubric/edition';
import type { PlanCell } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';
import { FORMATS, reportTable } from './report-table';

/** Biểu 3: groups by class and organisation; counts add up and the share of good and fair groups is worked out in the sheet. */
export function classTable(page: PageRows, { classes }: Report): void {
  const lines = classes.slice(0, -1);
  const columns = texts.table3.heads.map((head, col) => {
    if (col < 2) return { head };
    return { head, numberFormat: col === 8 ? FORMATS.percent : FORMATS.whole };
  });
  reportTable(page, texts.table3, columns, lines.length, {
    row: (index, row) => {
      const line = lines[index]!;
      return [
        index + 1,
        line.organisation ? texts.organisations[line.organisation] : null,
        groupsIn(line),
        ...CLASS_IDS.map((id) => line.count[id]),
        line.open,
        goodAndFair(row),
      ];
    },
    total: (row, sum) => [null, null, ...[2, 3, 4, 5, 6, 7].map(sum), goodAndFair(row)],
  });
}

const goodAndFair = (row: number): PlanCell => ({
  formula: `=IF(${cellName(row, 2)}=0,0,(${cellName(row, 3)}+${cellName(row, 4)})/${cellName(row, 2)}*100)`,
});
