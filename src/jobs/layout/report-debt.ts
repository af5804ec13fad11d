import { cellName } from '../../core/cell/address';
import { growth, overdueRatio } from '../../core/indicator/ratio';
import type { OrganisationLine, Report } from '../../core/report/report';
import type { PlanCell } from '../../excel/sheet-plan';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';
import { FORMATS, reportTable, type ReportColumn } from './report-table';

/** Money is written in triệu đồng, unrounded: the cell's format rounds, so that the live totals are true sums. */
const million = (dong: number | null | undefined): PlanCell => (dong == null ? texts.dots : dong / 1e6);
const orDots = (value: number | null | undefined): PlanCell => value ?? texts.dots;
const nameOf = ({ organisation }: OrganisationLine): PlanCell =>
  organisation ? texts.organisations[organisation] : null;

/** Columns of Biểu 1 that formulas refer to. */
const OUTSTANDING = 4;
const OVERDUE = 5;

const { whole, tenth, percent } = FORMATS;
/** Number and name, then groups, households and debt; overdue debt is small and shown to the tenth. The last three columns differ. */
const SHARED = [undefined, undefined, whole, whole, whole, tenth];

const columnsOf = (heads: readonly string[], last: readonly string[]): ReportColumn[] =>
  heads.map((head, col) => {
    const numberFormat = [...SHARED, ...last][col];
    return numberFormat ? { head, numberFormat } : { head };
  });

const percentOf = (part: string, whole: string): PlanCell => ({ formula: `=IF(${whole}=0,0,${part}/${whole}*100)` });

/** Biểu 1: groups, households and debt by organisation; totals, ratios and shares are live formulas. */
export function debtTable(page: PageRows, { asOf, lines, total }: Report): void {
  const { table1 } = texts;
  const caption = { caption: table1.caption(asOf), unit: table1.unit };
  const overdueShare = (row: number): PlanCell => percentOf(cellName(row, OVERDUE), cellName(row, OUTSTANDING));
  reportTable(page, caption, columnsOf(table1.heads, [percent, tenth, percent]), lines.length, {
    row: (index, row, totalRow) => {
      const line = lines[index]!;
      return [
        index + 1,
        nameOf(line),
        orDots(line.groups),
        orDots(line.households),
        million(line.outstanding),
        million(line.overdue),
        line.overdue === null ? texts.dots : overdueShare(row),
        million(line.frozen),
        percentOf(cellName(row, OUTSTANDING), cellName(totalRow, OUTSTANDING)),
      ];
    },
    total: (row, sum) => {
      const known = (value: number | null, col: number): PlanCell => (value === null ? texts.dots : sum(col));
      return [
        null,
        null,
        known(total.groups, 2),
        known(total.households, 3),
        known(total.outstanding, OUTSTANDING),
        known(total.overdue, OVERDUE),
        total.overdue === null ? texts.dots : overdueShare(row),
        known(total.frozen, 7),
        known(total.outstanding, 8),
      ];
    },
  });
}

/** Biểu 2: what changed since 31/12. Changes of a ratio are in percentage points, growth in per cent. */
export function changeTable(page: PageRows, { baseline, lines, total }: Report): void {
  const { table2 } = texts;
  reportTable(
    page,
    { caption: table2.caption(baseline), unit: table2.unit },
    columnsOf(table2.heads, [percent, percent, percent]),
    lines.length,
    {
      row: (index) => [
        index + 1,
        nameOf(lines[index]!),
        orDots(lines[index]!.change?.groups),
        orDots(lines[index]!.change?.households),
        million(lines[index]!.change?.outstanding),
        million(lines[index]!.change?.overdue),
        ...ratesOf(lines[index]!),
      ],
      total: (_, sum) => {
        const { change } = total;
        const known = (value: number | null | undefined, col: number): PlanCell =>
          value == null ? texts.dots : sum(col);
        return [
          null,
          null,
          known(change?.groups, 2),
          known(change?.households, 3),
          known(change?.outstanding, 4),
          known(change?.overdue, 5),
          ...ratesOf(total),
        ];
      },
    },
  );
}

/** Growth of debt and of overdue debt in %, and the change of the overdue ratio in percentage points. */
function ratesOf({ outstanding, overdue, change }: OrganisationLine): PlanCell[] {
  const debt = outstanding ?? NaN;
  const late = overdue ?? NaN;
  const moreDebt = change?.outstanding ?? NaN;
  const moreLate = change?.overdue ?? NaN;
  const now = overdueRatio(late, debt);
  const then = overdueRatio(late - moreLate, debt - moreDebt);
  return [
    orDots(growth(moreDebt, debt)),
    orDots(growth(moreLate, late)),
    now === null || then === null ? texts.dots : now - then,
  ];
}
