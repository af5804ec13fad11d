import type { StageSum } from '../../core/due/due-summary';
import { report as texts } from '../../i18n/report/vi';
import type { PageRows } from './page-rows';
import { FORMATS, reportTable } from './report-table';

/** Biểu 4: what falls due, by the time that is left. */
export function dueTable(page: PageRows, due: readonly StageSum[]): void {
  const [number, stage, loans, amount] = texts.table4.heads;
  const columns = [
    { head: number! },
    { head: stage!, span: 3 },
    { head: loans!, span: 2, numberFormat: FORMATS.whole },
    { head: amount!, span: 3, numberFormat: FORMATS.tenth },
  ];
  reportTable(page, texts.table4, columns, due.length, {
    row: (index) => [index + 1, texts.stages[due[index]!.stage], due[index]!.count, due[index]!.amount / 1e6],
    total: (_, sum) => [null, null, sum(4), sum(6)],
  });
}
